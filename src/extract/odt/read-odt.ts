/** An OpenDocument text, packed or flat → draft blocks. */
import type { Finding } from '#un'
import { cellInline } from '../cell-text.ts'
import type { DraftBlock } from '../draft.ts'
import { openPackage, type Package } from '../open-package.ts'
import { childNamed, holds, readXml, TOO_MANY_TAGS, textOf, type XmlElement } from '../read-xml.ts'
import { aboutFile, type Drafted } from '../reader.ts'
import { ODT_READER } from '../readers.ts'
import type { ExtractCode } from '../transcription.ts'
import { TOO_MANY_BLOCKS } from '../within-limit.ts'
import { type OdtStyles, readOdtStyles } from './styles.ts'
import { OdtWalk } from './walk.ts'

interface OdtParts {
  readonly content: XmlElement | null
  readonly styles: XmlElement | null
  readonly meta: XmlElement | null
  readonly formulaAt: (address: string) => string | null
  readonly findings: Finding<ExtractCode>[]
}

/**
 * Reads an ODT. Takes its bytes; gives headers, the body, notes in order of reference, footers. Never throws.
 *
 * Deleted text of recorded changes, comments, hidden sections and hidden text are not read. Page numbers are those of
 * the soft page breaks, where the file keeps them. Finds `tracked-changes`, `comments-ignored`, `hidden-text`,
 * `figure-not-read`, `file-damaged`, `limit-exceeded`, `file-encrypted`.
 */
export function readOdt(bytes: Uint8Array): Drafted {
  const parts = bytes[0] === PK ? packed(bytes) : flat(bytes)
  const text = childNamed(childNamed(parts.content, 'office:body'), 'office:text')
  if (text === null)
    return {
      reader: ODT_READER,
      blocks: [],
      pages: [],
      findings:
        parts.findings.length > 0 ? parts.findings : [damaged('The document has no text that can be read.')],
    }
  const styles = readOdtStyles(
    parts.content === parts.styles ? [parts.content] : [parts.content, parts.styles],
  )
  const walk = new OdtWalk(styles, parts.formulaAt)
  const main = walk.blocks(text)
  const pageCount = walk.page
  const title = titleOf(parts.meta)
  return {
    reader: ODT_READER,
    blocks: [
      ...furniture(walk, styles, 'header'),
      ...main,
      ...walk.notes,
      ...furniture(walk, styles, 'footer'),
    ],
    pages: Array.from({ length: pageCount }, (_, index) => ({
      number: index + 1,
      width: null,
      height: null,
      obtained: 'markup' as const,
    })),
    properties: title === '' ? {} : { title },
    findings: [...parts.findings, ...metFindings(walk), ...(walk.count.isOver ? [TOO_MANY_BLOCKS] : [])],
  }
}

const PK = 0x50

function packed(bytes: Uint8Array): OdtParts {
  const parts = openPackage(bytes)
  const findings: Finding<ExtractCode>[] = []
  const xml = (name: string): XmlElement | null => {
    const content = parts.read(name)
    if (content === null) return null
    const reading = readXml(content)
    if (reading.isDamaged && findings.length === 0)
      findings.push(damaged('Parts of the file are damaged; what could be read was read.'))
    if (reading.isCut) findings.push(tooMany())
    return reading.root
  }
  const manifest = xml('META-INF/manifest.xml')
  if (manifest !== null && holds(manifest, new Set(['manifest:encryption-data'])))
    return { ...NOTHING, findings: [encrypted()] }
  const content = xml('content.xml')
  const found = {
    content,
    styles: xml('styles.xml'),
    meta: xml('meta.xml'),
    formulaAt: formulasIn(parts),
    findings,
  }
  if (parts.troubles.has('too-big'))
    findings.push(aboutFile('limit-exceeded', 'A part of the file unpacks to more than is read.', true))
  if (parts.troubles.has('encrypted')) findings.push(encrypted())
  if (parts.troubles.has('damaged') && findings.length === 0)
    findings.push(damaged('The package is damaged; what could be read was read.'))
  return found
}

const NOTHING = { content: null, styles: null, meta: null, formulaAt: () => null }

function flat(bytes: Uint8Array): OdtParts {
  const { root, isDamaged, isCut } = readXml(bytes)
  const findings = [
    ...(isDamaged ? [damaged('The file is damaged; what could be read was read.')] : []),
    ...(isCut ? [tooMany()] : []),
  ]
  return { content: root, styles: root, meta: root, formulaAt: () => null, findings }
}

function damaged(message: string): Finding<ExtractCode> {
  return aboutFile(
    'file-damaged',
    message,
    true,
    'Open it in a word processor, save it again, or ask the sender for another copy.',
  )
}

function tooMany(): Finding<ExtractCode> {
  return aboutFile('limit-exceeded', TOO_MANY_TAGS, true, 'Ask the sender for the reply in several files.')
}

function encrypted(): Finding<ExtractCode> {
  return aboutFile(
    'file-encrypted',
    'The document is under a password.',
    true,
    'Ask the sender for a copy without a password.',
  )
}

/** MathML objects are stored beside the text: "./Object 1" is the folder of its content.xml. */
function formulasIn(parts: Package): (address: string) => string | null {
  return (address) => {
    const content = parts.read(`${address.replace(/^\.\//, '')}/content.xml`)
    const root = content === null ? null : readXml(content).root
    if (root === null || !/(?:^|:)math$/.test(root.name)) return null
    return mathText(root).replace(/\s+/g, ' ').trim()
  }
}

function mathText(element: XmlElement): string {
  if (/annotation/.test(element.name)) return ''
  return element.children
    .map((child) => (typeof child === 'string' ? child.trim() : mathText(child)))
    .filter(Boolean)
    .join(' ')
}

function titleOf(meta: XmlElement | null): string {
  const office = childNamed(meta, 'office:meta')
  return textOf(childNamed(office, 'dc:title') ?? NO_ELEMENT).trim()
}

const NO_ELEMENT: XmlElement = { name: '', attributes: {}, children: [] }

/** Each head or foot once, as one line a paragraph. */
function furniture(walk: OdtWalk, styles: OdtStyles, type: 'header' | 'footer'): DraftBlock[] {
  const seen = new Set<string>()
  return styles.headersAndFooters
    .filter((part) => part.type === type)
    .flatMap(({ element }) => walk.blocks(element))
    .filter((block) => block.type !== 'figure')
    .map((block): DraftBlock => ({ type, ...cellInline([block]), page: 1 }))
    .filter((block) => block.text !== '' && !seen.has(block.text) && seen.add(block.text))
}

function metFindings({ met }: OdtWalk): Finding<ExtractCode>[] {
  const findings: Finding<ExtractCode>[] = []
  if (met.trackedChanges > 0)
    findings.push(
      aboutFile(
        'tracked-changes',
        `${met.trackedChanges} recorded changes are open; the text was read with all of them accepted.`,
        true,
        'Ask the sender which text is meant, or accept the changes in a copy.',
      ),
    )
  if (met.comments > 0)
    findings.push(
      aboutFile('comments-ignored', `${met.comments} comments in the margin were not read.`, false),
    )
  if (met.hiddenCharacters > 0)
    findings.push(
      aboutFile('hidden-text', `${met.hiddenCharacters} characters cannot be seen and were not read.`, true),
    )
  return findings
}
