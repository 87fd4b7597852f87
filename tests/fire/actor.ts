/** A process under fire: `server` acts and tells each act that is done by its subject, a line each; `worker` does jobs. Both at once in a folder. */
import { writeSync } from 'node:fs'
import { bookOf } from '../../src/audit/index.ts'
import { blobsIn } from '../../src/platform/blobs.ts'
import { openStore } from '../../src/platform/database.ts'
import { machineMeans } from '../../src/platform/means.ts'
import { FIRE, jobsOf, reader, receive } from './acts.ts'

/** Acts at a time, and jobs. */
const AT_ONCE = 3
const WORK_MS = 40
const AGAIN_AFTER_MS = 100

const [url = '', blobsFolder = '', script = '', migrations = '', ...roles] = process.argv.slice(2)
const store = await openStore({ url, script, migrations, notice: () => undefined })
const book = bookOf(store, machineMeans())
// What goes wrong here is the fire itself; what must hold is looked at from outside.
const jobs = await jobsOf(book, () => undefined)
const blobs = blobsIn(blobsFolder)
if (roles.includes('worker'))
  jobs.work(
    FIRE,
    reader(book, () => Math.random() * WORK_MS),
    AT_ONCE,
  )
writeSync(1, 'ready\n')
if (roles.includes('server')) for (let each = 0; each < AT_ONCE; each++) void act()

async function act(): Promise<void> {
  for (;;) {
    try {
      const subject = await receive(book, jobs, blobs)
      writeSync(1, `${subject}\n`)
    } catch {
      await new Promise((resolve) => setTimeout(resolve, AGAIN_AFTER_MS))
    }
  }
}
