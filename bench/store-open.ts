/** The child process of (f): opens a store, says how long that took until the first answer, and what memory it has then. */
import { bookOf, headOf } from '../src/audit/index.ts'
import { openStore } from '../src/platform/database.ts'
import { packageRoot } from '../src/platform/files.ts'
import { machineMeans } from '../src/platform/means.ts'

const IDLE_MS = 2_000
const [url = ''] = process.argv.slice(2)
const root = packageRoot()
const from = performance.now()
const store = await openStore({
  ...{ url, script: `${root}/dist/database-worker.js`, migrations: `${root}/migrations` },
  notice: (message) => console.warn(message),
})
await headOf(bookOf(store, machineMeans()).log)
const openMs = performance.now() - from
await new Promise((resolve) => setTimeout(resolve, IDLE_MS))
const idleBytes = process.memoryUsage().rss
await store.close()
console.log(JSON.stringify({ openMs, idleBytes }))
