/** Opens a call for views in the record. */
import { type Book, enact } from '#audit'
import { MandateStore } from '#mandate'
import { CallRefusal } from './call-refusal.ts'
import { CallStore } from './store.ts'

/**
 * Opens a call and gives its id. `resolution` is that of the record it rests on, or null.
 * Refuses `no-such-resolution`. Logs `call-opened`.
 */
export function openCall(
  book: Book,
  actor: string,
  { resolution }: { readonly resolution: string | null },
): Promise<string> {
  return enact(book, async () => {
    if (resolution !== null && !(await new MandateStore(book.store).hasResolution(resolution)))
      throw new CallRefusal('no-such-resolution', { resolution })
    const id = book.means.id()
    await new CallStore(book.store).insertCall(id, resolution, { at: book.means.now(), by: actor })
    return {
      result: id,
      entry: { actor, act: 'call-opened', subject: `call:${id}`, payload: { resolution } },
    }
  })
}
