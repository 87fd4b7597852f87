/** The parts of a Word package that hold text, found by their relationships. */
import { openPackage, type PackageTrouble } from '../open-package.ts'
import { childrenNamed, readXml, textOf, type XmlElement } from '../read-xml.ts'

export interface DocxParts {
  readonly document: XmlElement | null
  readonly styles: XmlElement | null
  readonly numbering: XmlElement | null
  readonly footnotes: XmlElement | null
  readonly endnotes: XmlElement | null
  readonly settings: XmlElement | null
  /** Comments that stand in the file, not in the text. */
  readonly commentCount: number
  readonly title: string
  /** A header or footer by the id the section names. */
  header(relation: string): XmlElement | null
  /** An outside address by its id; null for a part of the package. */
  address(relation: string): string | null
  readonly troubles: ReadonlySet<PackageTrouble>
  readonly isDamaged: boolean
  /** A part has more tags than are read. */
  readonly isCut: boolean
}

interface Relation {
  readonly id: string
  readonly type: string
  readonly target: string
  readonly isOutside: boolean
}

/** Opens a DOCX. Never throws; a part that is missing or unreadable is null. */
export function openDocx(bytes: Uint8Array): DocxParts {
  const parts = openPackage(bytes)
  let isDamaged = false
  let isCut = false
  const xml = (name: string | null): XmlElement | null => {
    const content = name === null ? null : parts.read(name)
    if (content === null) return null
    const reading = readXml(content)
    if (reading.isDamaged) isDamaged = true
    if (reading.isCut) isCut = true
    return reading.root
  }
  const main = mainPart(relationsOf(xml('_rels/.rels'), ''), parts.names)
  const folder = main.slice(0, main.lastIndexOf('/') + 1)
  const relations = relationsOf(xml(`${folder}_rels/${main.slice(folder.length)}.rels`), folder)
  const target = (type: string, usual: string): string | null =>
    relations.find((relation) => relation.type === type)?.target ??
    parts.names.find((name) => name === `${folder}${usual}`) ??
    null
  const comments = xml(target('comments', 'comments.xml'))
  const core = xml('docProps/core.xml')
  return {
    document: xml(main),
    styles: xml(target('styles', 'styles.xml')),
    numbering: xml(target('numbering', 'numbering.xml')),
    footnotes: xml(target('footnotes', 'footnotes.xml')),
    endnotes: xml(target('endnotes', 'endnotes.xml')),
    settings: xml(target('settings', 'settings.xml')),
    commentCount: childrenNamed(comments, 'w:comment').length,
    title: childrenNamed(core, 'dc:title').map(textOf).join(' ').trim(),
    header: (id) => xml(relations.find((relation) => relation.id === id)?.target ?? null),
    address: (id) => relations.find((relation) => relation.id === id && relation.isOutside)?.target ?? null,
    troubles: parts.troubles,
    get isDamaged() {
      return isDamaged
    },
    get isCut() {
      return isCut
    },
  }
}

function mainPart(relations: readonly Relation[], names: readonly string[]): string {
  const named = relations.find((relation) => relation.type === 'officeDocument')?.target
  if (named !== undefined && names.includes(named)) return named
  return names.find((name) => /^word\/document\d*\.xml$/.test(name)) ?? 'word/document.xml'
}

function relationsOf(root: XmlElement | null, folder: string): Relation[] {
  if (root === null) return []
  return childrenNamed(root, 'Relationship').map(({ attributes }) => {
    const target = attributes.Target ?? ''
    const isOutside = attributes.TargetMode === 'External'
    return {
      id: attributes.Id ?? '',
      type: (attributes.Type ?? '').split('/').pop() ?? '',
      target: isOutside ? target : partName(target, folder),
      isOutside,
    }
  })
}

/** A part's name from a target relative to a folder: "../media/x", "/word/styles.xml", "styles.xml". */
function partName(target: string, folder: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const steps: string[] = []
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '.') steps.push(step)
  }
  return steps.join('/')
}
