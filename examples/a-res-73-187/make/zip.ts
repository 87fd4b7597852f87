/** Packs named parts into the same ZIP bytes on every machine. */
import { strToU8, type Zippable, zipSync } from 'fflate'

const NO_TIME = new Date(1980, 0, 1)

/** Parts in the order given; one whose name is in `stored` is not compressed (ODF asks it of `mimetype`). */
export function zip(parts: Readonly<Record<string, string | Uint8Array>>, stored: readonly string[] = []) {
  const entries: Zippable = {}
  for (const [name, content] of Object.entries(parts)) {
    const bytes = typeof content === 'string' ? strToU8(content) : content
    entries[name] = [bytes, { level: stored.includes(name) ? 0 : 6, mtime: NO_TIME }]
  }
  return zipSync(entries, { os: 0 })
}

/** Text made safe inside XML and HTML. */
export function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
}
