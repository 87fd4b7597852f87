/** Before the tests: builds dist/ (the pool forks dist/worker.js, journeys run dist/rapporteur.js), gives them one cache and a new store. */
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { TestProject } from 'vitest/node'
import { makeTemporaryFolder, remove } from '../src/platform/files.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** A cache of readings, empty at the start, for journeys over the example's replies: what one has read no other reads again. */
    exampleCache: string
    /** A folder for a new embedded store that tests copy: making one takes seconds. Made by the first test that needs it. */
    emptyStore: string
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  execFileSync(process.execPath, [fileURLToPath(new URL('../scripts/build.mjs', import.meta.url))], {
    stdio: 'inherit',
  })
  const cache = await makeTemporaryFolder('example-cache')
  project.provide('exampleCache', cache)
  const emptyStore = await makeTemporaryFolder('empty-store')
  project.provide('emptyStore', emptyStore)
  return async () => {
    await remove(cache)
    await remove(emptyStore)
  }
}
