/** The journey of npm start: the example's report, its record, and the server that says where to look and stops in good order. */
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { promisify } from 'node:util'
import { expect, inject, it } from 'vitest'
import { makeTemporaryFolder, packageRoot, remove } from '#platform/files'

const run = promisify(execFile)

it('makes the report, keeps it, serves it and ends', async () => {
  const into = await makeTemporaryFolder('start')
  const { DATABASE_URL: _server, ...environment } = process.env
  const { stdout } = await run(
    process.execPath,
    [`${packageRoot()}/scripts/start.mjs`, '--once', '--built', '--into', into],
    {
      env: { ...environment, RAPPORTEUR_CACHE: inject('exampleCache'), RAPPORTEUR_PORT: '0' },
      maxBuffer: 10_000_000,
    },
  )
  expect(stdout).toContain(`${into}/a-res-73-187/report.html`)
  expect(stdout).toMatch(/http:\/\/localhost:\d+\n/)
  expect(stdout).toMatch(
    /first administrator, once, within a day:\n {2}http:\/\/localhost:\d+\/sign-in\/first\/\S+/,
  )
  expect(existsSync(`${into}/a-res-73-187/report.html`)).toBe(true)
  const [line = ''] = /node dist\/rapporteur\.js verify .*/.exec(stdout) ?? []
  const check = await run(process.execPath, [...line.split(' ').slice(1), '--quiet'], {
    cwd: packageRoot(),
    env: { ...environment, RAPPORTEUR_CACHE: inject('exampleCache') },
  })
  expect(check.stdout).toMatch(/^faithful +proved/m)
  expect(existsSync(`${into}/store/office-key.pem`)).toBe(true)
  expect(
    ['rapporteur.lock', 'server.json', 'server-token'].filter((name) => existsSync(`${into}/store/${name}`)),
  ).toEqual([])
  await remove(into)
}, 360_000)
