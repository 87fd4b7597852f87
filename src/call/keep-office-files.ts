/** Keeps what an office put beside the replies of a call: the whole set as it stands, in one act. */
import { type Book, enact } from '#audit'
import type { Blobs } from '#platform/blobs'
import { holdBlobs, holdSubject } from '#platform/hold'
import { CallRefusal } from './call-refusal.ts'
import type { OfficeFile, OfficeFileKind } from './office-file.ts'
import { CallStore } from './store.ts'

/**
 * Makes these the office's files of the kinds named: new ones and other bytes are kept, those no longer there are taken
 * away (their bytes and rows stay kept). Gives how many changed; the same files again are nothing new.
 * Refuses `no-such-call`, `bytes-missing`. Logs `office-files-kept`.
 */
export function keepOfficeFiles(
  book: Book,
  blobs: Pick<Blobs, 'has'>,
  actor: string,
  given: {
    readonly call: string
    readonly kinds: readonly OfficeFileKind[]
    readonly files: readonly OfficeFile[]
  },
): Promise<number> {
  const { call, kinds, files } = given
  const tables = new CallStore(book.store)
  return enact(book, async () => {
    await holdSubject(book.store, `call:${call}`)
    if ((await tables.call(call)) === null) throw new CallRefusal('no-such-call', { call })
    const missing = await holdBlobs(
      book.store,
      blobs,
      files.map(({ sha256 }) => sha256),
    )
    if (missing.length > 0) throw new CallRefusal('bytes-missing', { sha256: missing })
    const standing = (await tables.officeFiles(call)).filter(({ kind }) => kinds.includes(kind))
    const fresh = files.filter((file) => !standing.some((each) => isSame(each, file)))
    const gone = standing.filter((each) => !files.some((file) => isNamedAs(each, file)))
    if (fresh.length + gone.length === 0) return { result: 0, entry: null }
    const by = { at: book.means.now(), by: actor }
    for (const file of fresh) await tables.insertOfficeFile(call, file, file, by)
    for (const file of gone) await tables.insertOfficeFile(call, file, null, by)
    const payload = {
      kept: fresh.map(({ kind, sha256, sizeBytes }) => ({ kind, sha256, sizeBytes })),
      taken: gone.map(({ kind, sha256 }) => ({ kind, sha256 })),
    }
    return {
      result: fresh.length + gone.length,
      entry: { actor, act: 'office-files-kept', subject: `call:${call}`, payload },
    }
  })
}

function isNamedAs(one: OfficeFile, other: OfficeFile): boolean {
  return one.kind === other.kind && one.name === other.name
}

function isSame(one: OfficeFile, other: OfficeFile): boolean {
  return isNamedAs(one, other) && one.sha256 === other.sha256
}
