/** Codes a passage: somebody judges that it speaks to an issue of a scheme, or takes that back. */
import { type Book, enact } from '#audit'
import { holdSubject } from '#platform/hold'
import { PassageRefusal } from './passage-refusal.ts'
import { PassageStore } from './store.ts'

export interface CodingGiven {
  readonly passage: string
  /** The scheme and its entry, by their codes. */
  readonly scheme: string
  readonly issue: string
  /** False takes the coding back. */
  readonly holds: boolean
}

/** Records the coding. Refuses `no-such-passage`, `coding-unchanged`. Logs `passage-coded` or `passage-uncoded`. */
export function codePassage(
  book: Book,
  actor: string,
  { passage, scheme, issue, holds }: CodingGiven,
): Promise<void> {
  const tables = new PassageStore(book.store)
  return enact(book, async () => {
    await holdSubject(book.store, `passage:${passage}`)
    if ((await tables.passage(passage)) === null) throw new PassageRefusal('no-such-passage', { passage })
    const before = (await tables.codings(passage)).filter(
      (each) => each.scheme === scheme && each.issue === issue,
    )
    if ((before.at(-1)?.holds ?? false) === holds)
      throw new PassageRefusal('coding-unchanged', { passage, scheme, issue })
    const number = before.length + 1
    await tables.insertCoding({ passage, scheme, issue, number, holds, at: book.means.now(), by: actor })
    return {
      result: undefined,
      entry: {
        actor,
        act: holds ? 'passage-coded' : 'passage-uncoded',
        subject: `passage:${passage}`,
        payload: { scheme, issue, number },
      },
    }
  })
}
