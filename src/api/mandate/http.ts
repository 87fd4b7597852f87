/** Answers what is asked of resolutions. */
import { keepResolution, MandateStore, statusOf } from '#mandate'
import type { Registry } from '#registry'
import { OF_OFFICE, PUBLIC } from '../core/ask.ts'
import type { Interface } from '../core/interface.ts'
import { cutPage } from '../core/page.ts'
import { keepCopy, listResolutions, readResolution } from './contract.ts'

/** A resolution is a public document of the Organization. */
const ofResolution = () => PUBLIC
const UNNAMED = 'resolution'

/** Serves the operations of resolutions. */
export function serveMandate(at: Interface, { book, blobs }: Registry): void {
  const tables = new MandateStore(book.store)

  at.serve(listResolutions, async (ask, { query }) => {
    ask.require('mandate-read', PUBLIC)
    return cutPage(await tables.resolutions(), 'resolutions', query, ({ id }) => id)
  })

  at.serve(readResolution, async (ask, { params: { resolution: id } }) => {
    const listed = (await tables.resolutions()).find((each) => each.id === id)
    const resolution = ask.see(listed, 'mandate-read', ofResolution)
    const reading = (await tables.readings(id)).at(-1)
    const statuses = await tables.statuses(id)
    return {
      ...resolution,
      copies: await tables.witnesses(id),
      reader: reading?.reader ?? null,
      mandates: (reading?.mandates.mandates ?? []).map(({ id: mandate, kind, paragraph }) => ({
        id: mandate,
        kind,
        paragraph: String(paragraph),
        status: statusOf(statuses, mandate),
      })),
    }
  })

  at.serve(
    keepCopy,
    async (ask, { query: { resolution = null }, body: { name, mediaType, sha256, sizeBytes } }) => {
      ask.require('mandate-record', OF_OFFICE)
      const witness = { name: name ?? UNNAMED, mediaType, sha256, sizeBytes }
      return keepResolution(book, blobs, ask.actor, { resolution, witnesses: [witness] })
    },
  )
}
