/** Before the tests: builds dist/ (the pool forks dist/worker.js, journeys run dist/rapporteur.js) and gives them one cache. */
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { TestProject } from 'vitest/node'
import { makeTemporaryFolder, remove } from '../src/platform/files.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** A cache of readings, empty at the start, for journeys over the example's replies: what one has read no other reads again. */
    exampleCache: string
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  execFileSync(process.execPath, [fileURLToPath(new URL('../scripts/build.mjs', import.meta.url))], {
    stdio: 'inherit',
  })
  const cache = await makeTemporaryFolder('example-cache')
  project.provide('exampleCache', cache)
  return () => remove(cache)
}
