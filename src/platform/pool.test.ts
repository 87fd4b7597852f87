import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readFile, readlink } from 'node:fs/promises'
import { afterAll, expect, test, vi } from 'vitest'
import { apartFromNetwork } from './cut-off.ts'
import { makeTemporaryFolder, remove, writeWhole } from './files.ts'
import { openPool } from './pool.ts'

const folder = await makeTemporaryFolder('pool')
const script = `${folder}/child.mjs`
const pool = new URL('../../src/platform/pool.ts', import.meta.url).pathname
const { build } = await import('esbuild')
await writeWhole(
  `${folder}/child.ts`,
  `import { spawnSync } from 'node:child_process'
import { lookup } from 'node:dns/promises'
import { readlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { connect, Socket } from 'node:net'
import { Worker } from 'node:worker_threads'
import { serve } from ${JSON.stringify(pool)}
serve({
  double: (n: number) => n * 2,
  throwing: () => { throw new Error('torn') },
  hanging: () => new Promise(() => setInterval(() => {}, 1000)),
  spinning: () => { for (;;); },
  dying: () => process.exit(7),
  growing: () => { const kept: Buffer[] = []; for (;;) kept.push(Buffer.alloc(10_000_000, 1)) },
  pid: () => process.pid,
  keeping: () => { globalThis.kept = Buffer.alloc(300_000_000, 1); return process.pid },
  fetching: () => fetch('http://127.0.0.1:9'),
  connecting: () => connect(9, '127.0.0.1'),
  socket: () => new Socket().connect(9),
  asking: () => lookup('localhost'),
  spawning: () => spawnSync('true'),
  thread: () => new Worker('', { eval: true }),
  required: () => createRequire(import.meta.url)('node:https').get('https://localhost'),
  binding: () => process.binding('tcp_wrap'),
  links: async () => (await readlink('/proc/self/ns/net')),
  environment: () => Object.keys(process.env).sort(),
})`,
)
const BUNDLED = { bundle: true, platform: 'node', format: 'esm', logLevel: 'error' } as const
await build({ ...BUNDLED, entryPoints: [`${folder}/child.ts`], outfile: script })

const limits = { processCount: 2, taskMs: 20_000, residentBytes: 1_000_000_000, tasksPerProcess: 3 }
afterAll(() => remove(folder))

test('tasks run, and go on after a throw, a hang, a death and a growth', async () => {
  const open = openPool(script, limits)
  const ends = await Promise.all([
    open.run('double', 21),
    open.run('throwing', 0),
    open.run('hanging', 0, { taskMs: 300 }),
    open.run('spinning', 0, { taskMs: 300 }),
    open.run('dying', 0),
    open.run('growing', 0, { residentBytes: 300_000_000 }),
    open.run('nothing', 0),
    open.run('double', 4),
  ])
  await open.close()
  expect(ends.map((end) => end.ended)).toEqual([
    'done',
    'failed',
    'timeout',
    'timeout',
    'crashed',
    'out-of-memory',
    'failed',
    'done',
  ])
  expect(ends[0]).toEqual({ ended: 'done', output: 42 })
  expect(ends[1]).toMatchObject({ message: expect.stringContaining('torn') })
})

test('tasks have no network and start no programs or threads', async () => {
  const open = openPool(script, { ...limits, tasksPerProcess: 100 })
  const tasks = ['fetching', 'connecting', 'socket', 'asking', 'spawning', 'thread', 'required', 'binding']
  const ends = await Promise.all(tasks.map((task) => open.run(task, 0)))
  await open.close()
  for (const [index, end] of ends.entries())
    expect(end, tasks[index]).toMatchObject({
      ended: 'failed',
      message: expect.stringContaining('is refused'),
    })
})

test.skipIf(apartFromNetwork().length === 0)('tasks stand apart from the network of the system', async () => {
  const open = openPool(script, limits)
  const end = await open.run<string>('links', 0)
  await open.close()
  expect(end).toMatchObject({ ended: 'done', output: expect.stringMatching(/^net:/) })
  expect(end).not.toEqual({ ended: 'done', output: await readlink('/proc/self/ns/net') })
})

test('what a task leaves in memory is not counted against the next', async () => {
  const open = openPool(script, { ...limits, processCount: 1, residentBytes: 500_000_000 })
  const pidOf = async (task: string): Promise<unknown> => {
    const end = await open.run<number>(task, null)
    return end.ended === 'done' ? end.output : end.ended
  }
  const swollen = await pidOf('keeping')
  const after = await pidOf('pid')
  expect(after).toEqual(expect.any(Number))
  expect(after).not.toBe(swollen)
  expect(await pidOf('pid')).toBe(after)
  await open.close()
})

test('a process that rests ends, and the next task is done by another', async () => {
  const open = openPool(script, limits)
  const pids = new Set<unknown>()
  const doneBy = async (): Promise<void> => {
    const end = await open.run<number>('pid', 0)
    pids.add(end.ended === 'done' ? end.output : end.ended)
  }
  await doneBy()
  await doneBy()
  expect(pids.size).toBe(1)
  const [first] = pids
  await vi.waitFor(() => expect(() => process.kill(Number(first), 0)).toThrow('ESRCH'), 20_000)
  await doneBy()
  await open.close()
  expect(pids.size).toBe(2)
})

test('close ends what is under way and refuses what comes after', async () => {
  const open = openPool(script, limits)
  const under = open.run('hanging', 0)
  await open.close()
  expect(await under).toEqual({ ended: 'cancelled' })
  expect(await open.run('double', 1)).toEqual({ ended: 'cancelled' })
})

test.skipIf(process.platform !== 'linux')(
  'a child that never ends its task ends with its parent, however that is killed',
  async () => {
    await writeWhole(
      `${folder}/parent.ts`,
      `import { openPool } from ${JSON.stringify(pool)}
openPool(${JSON.stringify(script)}, ${JSON.stringify(limits)}).run('spinning', 0)`,
    )
    await build({ ...BUNDLED, entryPoints: [`${folder}/parent.ts`], outfile: `${folder}/parent.mjs` })
    const parent = spawn(process.execPath, [`${folder}/parent.mjs`], { stdio: 'ignore' })
    const children = async (): Promise<string[]> => {
      const list = await readFile(`/proc/${parent.pid}/task/${parent.pid}/children`, 'utf8').catch(() => '')
      return list.split(' ').filter(Boolean)
    }
    await vi.waitFor(async () => expect(await children()).toHaveLength(1), 20_000)
    const [child] = await children()
    await new Promise((resolve) => setTimeout(resolve, 1_000))
    parent.kill('SIGKILL')
    await vi.waitFor(() => expect(existsSync(`/proc/${child}`)).toBe(false), 20_000)
  },
)

test('a child sees no variable of the environment beyond the few it needs', async () => {
  const open = openPool(script, limits)
  process.env.RAPPORTEUR_SECRET = 'x'
  const end = await open.run<string[]>('environment', 0)
  await open.close()
  expect(end.ended === 'done' ? end.output : []).not.toContain('RAPPORTEUR_SECRET')
})
