/** The manifest as one XML element, for the formats that are XML: JSON as character data, so that any tool keeps it. */
import type { Manifest } from './document.ts'
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

/** The manifest from its JSON; null where it is no JSON object. */
export function readManifestJson(json: string): Manifest | null {
  try {
    const value: unknown = JSON.parse(json)
    return isRecord(value) ? value : null
  } catch {
    return null
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
