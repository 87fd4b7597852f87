/** Which bytes a row of the record names: all others are what an act left behind that was never finished. */
import { CallStore } from '#call'
import { MandateStore } from '#mandate'
import { PassageStore } from '#passage'
import { ReportStore } from '#report'
import { SubmissionStore } from '#submission'
import type { Registry } from './open-registry.ts'
import { RegistryStore } from './store.ts'

/** Of these hashes, those that a row names which still stands for bytes; what was destroyed is named by nobody. */
export async function namedBlobs(
  { book: { store } }: Pick<Registry, 'book'>,
  hashes: readonly string[],
): Promise<ReadonlySet<string>> {
  const submissions = new SubmissionStore(store)
  const read = await new PassageStore(store).blobsNamed(hashes)
  const gone = new Set(await submissions.blobsDestroyed(read.map(({ file }) => file)))
  return new Set([
    ...(await new MandateStore(store).blobsNamed(hashes)),
    ...(await new CallStore(store).blobsNamed(hashes)),
    ...(await submissions.blobsNamed(hashes)),
    ...(await new ReportStore(store).blobsNamed(hashes)),
    ...(await new RegistryStore(store).blobsNamed(hashes)),
    ...read.filter(({ file }) => !gone.has(file)).map(({ blob }) => blob),
  ])
}
