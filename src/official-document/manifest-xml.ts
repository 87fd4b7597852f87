/** The manifest as one XML element, for the formats that are XML: JSON as character data, so that any tool keeps it. */
import type { Manifest } from './document.ts'
import { isLong, pack, readManifestJson, unpack } from './packed-manifest.ts'
import type { Carried } from './seal.ts'
import { element, escapeText } from './xml.ts'

/** Vocabulary of the element that carries a manifest. */
export const MANIFEST_NAMESPACE = 'urn:rapporteur:manifest:1'

/** The element, with its namespace declared on itself. */
export function manifestElement(manifest: Manifest): string {
  return element(
    'manifest',
    { xmlns: MANIFEST_NAMESPACE, mediaType: 'application/json' },
    escapeText(manifestJson(manifest)),
  )
}

/** JSON in ASCII where XML could not carry a character: JSON escapes controls, this the two it leaves. */
export function manifestJson(manifest: Manifest): string {
  return JSON.stringify(manifest).replace(/[\uFFFE\uFFFF\u007F-\u009F]/g, escaped)
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}

/** The same for a file of text alone: a long manifest is packed. DOCX is packed as a whole and needs none of it. */
export function shortManifestElement(manifest: Manifest): string {
  const json = manifestJson(manifest)
  if (!isLong(json)) return manifestElement(manifest)
  return element('manifest', { xmlns: MANIFEST_NAMESPACE, mediaType: 'application/gzip' }, pack(json))
}

/** The manifest from the words of its element, packed or not; null where it is no JSON object. */
export function readManifestWords(words: string): Carried | null {
  return readManifestJson(words.trimStart().startsWith('{') ? words : unpack(words))
}
