/** Records what a reader made of a resolution's copies; an earlier reading stays. */
import { type Book, enact } from '#audit'
import { holdSubject } from '#platform/hold'
import type { Resolution } from '#resolution'
import type { MandateReading } from './mandate.ts'
import { MandateRefusal } from './mandate-refusal.ts'
import { MandateStore } from './store.ts'

/** A reading to record. `sourceSha256` is over all that it was read from; `reader` names the readers in their versions. */
export interface ResolutionReadingGiven {
  readonly resolution: string
  readonly reader: string
  readonly sourceSha256: string
  readonly read: Resolution
  readonly mandates: MandateReading
}

/**
 * Records a reading and gives its id; the same reader over the same copies is nothing new.
 * Refuses `no-such-resolution`. Logs `resolution-read`.
 */
export function recordResolutionReading(
  book: Book,
  actor: string,
  { resolution, reader, sourceSha256, read, mandates }: ResolutionReadingGiven,
): Promise<string> {
  const tables = new MandateStore(book.store)
  return enact(book, async () => {
    await holdSubject(book.store, `mandate:${resolution}`)
    if (!(await tables.hasResolution(resolution)))
      throw new MandateRefusal('no-such-resolution', { resolution })
    const readings = await tables.readings(resolution)
    const same = readings.find((each) => each.reader === reader && each.sourceSha256 === sourceSha256)
    if (same !== undefined) return { result: same.id, entry: null }
    const id = book.means.id()
    const number = readings.length + 1
    await tables.insertReading(
      resolution,
      { id, number, reader, sourceSha256, resolution: read, mandates },
      { at: book.means.now(), by: actor },
    )
    const payload = {
      reading: id,
      number,
      reader,
      sourceSha256,
      symbol: read.symbol,
      mandates: mandates.mandates.length,
    }
    return {
      result: id,
      entry: { actor, act: 'resolution-read', subject: `mandate:${resolution}`, payload },
    }
  })
}
