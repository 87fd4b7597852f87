/** Puts the parts of a DOCX into a ZIP whose bytes depend on nothing but the parts and the report's date. */
import { type Zippable, zipSync } from 'fflate'
import { stampOf } from '../stamp.ts'
import { element, xmlFile } from '../xml.ts'
import { NAMESPACES } from './namespaces.ts'

/** A part: its name inside the package, its root, and its content type where the extension does not tell. */
export interface Part {
  readonly name: string
  readonly root: string
  readonly contentType?: string
}

/** A relationship from one part (or the package, for "") to another. */
export interface Relationship {
  readonly id: string
  /** The last word of the type's URI, or the whole URI. */
  readonly type: string
  readonly target: string
}

/** The bytes of the package. */
export function zipPackage(
  parts: readonly Part[],
  relationships: Readonly<Record<string, readonly Relationship[]>>,
  stampedAt: string,
): Uint8Array {
  const files: Record<string, Uint8Array> = { '[Content_Types].xml': xmlFile(contentTypes(parts)) }
  for (const [of, list] of Object.entries(relationships)) {
    files[relationshipsName(of)] = xmlFile(relationshipsRoot(list))
  }
  for (const part of parts) files[part.name] = xmlFile(part.root)
  return zipFiles(files, stampedAt)
}

/** A ZIP of files as they are, each stamped with the same instant. */
export function zipFiles(files: Readonly<Record<string, Uint8Array>>, stampedAt: string): Uint8Array {
  return zipSync({ ...files } satisfies Zippable, { level: 6, mtime: wallClock(stampOf(stampedAt)) })
}

/** ZIP stores the wall clock of the machine: an instant whose local reading is the UTC one gives the same bytes anywhere. */
function wallClock(stamp: Date): Date {
  return new Date(
    stamp.getUTCFullYear(),
    stamp.getUTCMonth(),
    stamp.getUTCDate(),
    stamp.getUTCHours(),
    stamp.getUTCMinutes(),
    stamp.getUTCSeconds(),
  )
}

function relationshipsName(of: string): string {
  const slash = of.lastIndexOf('/')
  return `${of.slice(0, slash + 1)}_rels/${of.slice(slash + 1)}.rels`
}

function relationshipsRoot(list: readonly Relationship[]): string {
  const rows = list.map(({ id, type, target }) =>
    element('Relationship', {
      Id: id,
      Type: type.includes(':') ? type : `${NAMESPACES.r}/${type}`,
      Target: target,
    }),
  )
  return element('Relationships', { xmlns: NAMESPACES.relationships }, ...rows)
}

function contentTypes(parts: readonly Part[]): string {
  const overrides = parts.flatMap((part) =>
    part.contentType === undefined
      ? []
      : [element('Override', { PartName: `/${part.name}`, ContentType: part.contentType })],
  )
  return element(
    'Types',
    { xmlns: NAMESPACES.contentTypes },
    element('Default', {
      Extension: 'rels',
      ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
    }),
    element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    ...overrides,
  )
}
