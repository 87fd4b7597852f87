/** What a file carries beside its text that a program could run or that names places outside it: told, never used. */
import type { Finding } from '#un'
import { LIMITS } from './limits.ts'
import { openPackage, type Package } from './open-package.ts'
import { carriedByPdf } from './pdf/carried.ts'
import { aboutFile } from './reader.ts'
import type { ExtractCode, FileKind } from './transcription.ts'

const PACKAGES: ReadonlySet<FileKind> = new Set(['docx', 'odt', 'zip', 'spreadsheet', 'presentation'])
const PK = 0x50

/**
 * Looks at what a file carries. Takes its bytes and kind; never throws, unpacks little, runs and fetches nothing.
 * Finds `active-content` (macros, scripts, launch actions, outside templates), `attachment-not-read`, `unsafe-path`,
 * `limit-exceeded`.
 */
export function carriedFindings(bytes: Uint8Array, kind: FileKind): Finding<ExtractCode>[] {
  if (kind === 'pdf') return carriedByPdf(bytes)
  if (kind === 'html') return carriedByPage(bytes)
  return PACKAGES.has(kind) && bytes[0] === PK ? carriedByPackage(openPackage(bytes)) : []
}

const MACROS = /(?:^|\/)vbaProject\.bin$|^Basic\/|^Scripts\//i
const OBJECTS = /(?:^|\/)(?:activeX|embeddings)\/|^ObjectReplacements\/|^Object \d+\/.*\.bin$/i
/** Names that would leave the folder a careless program unpacks them into. */
const UNSAFE = /^[/\\]|^[A-Za-z]:|(?:^|[/\\])\.\.(?:[/\\]|$)|\p{Cc}/u
const TEMPLATE_RELATIONS = 'word/_rels/settings.xml.rels'
const OUTSIDE_TEMPLATE =
  /attachedTemplate["'][^>]*TargetMode=["']External|TargetMode=["']External["'][^>]*attachedTemplate/

function carriedByPackage(parts: Package): Finding<ExtractCode>[] {
  const findings: Finding<ExtractCode>[] = []
  const macros = parts.names.filter((name) => MACROS.test(name))
  if (macros.length > 0) findings.push(active('macros'))
  const settings = parts.names.includes(TEMPLATE_RELATIONS) ? parts.read(TEMPLATE_RELATIONS) : null
  if (settings !== null && OUTSIDE_TEMPLATE.test(new TextDecoder().decode(settings)))
    findings.push(active('a template at an outside address'))
  const objects = parts.names.filter((name) => OBJECTS.test(name) && /\.(?:bin|docm?x?|exe|pdf)$/i.test(name))
  if (objects.length > 0) {
    const message = `${objects.length} files or controls are embedded in it and were not read (${shown(objects)}).`
    findings.push(aboutFile('attachment-not-read', message, true, 'Ask the sender for them as files.'))
  }
  const unsafe = parts.names.filter((name) => UNSAFE.test(name))
  if (unsafe.length > 0) {
    const message = `${unsafe.length} parts have names that lead out of the file (${shown(unsafe)}); nothing was unpacked to the disk.`
    findings.push(
      aboutFile('unsafe-path', message, true, 'Do not unpack it by hand; ask the sender what it is.'),
    )
  }
  if (parts.names.length >= LIMITS.packageParts) {
    const message = `It lists more than ${LIMITS.packageParts} parts; the rest was not looked at.`
    findings.push(aboutFile('limit-exceeded', message, true, 'Ask the sender for another copy.'))
  }
  return findings
}

/** A few names, as a program's own notation would show them: controls are written out. */
function shown(names: readonly string[]): string {
  const few = names.slice(0, 3).map((name) => JSON.stringify(name.slice(0, 80)))
  return few.join(', ') + (names.length > few.length ? ', …' : '')
}

const SCRIPT =
  /<script\b|\bon(?:load|error|click|mouseover|focus)\s*=|(?:href|src|action)\s*=\s*["']?\s*javascript:/i
const PAGE_BYTES = 2_000_000

function carriedByPage(bytes: Uint8Array): Finding<ExtractCode>[] {
  const page = new TextDecoder('latin1').decode(bytes.subarray(0, PAGE_BYTES))
  return SCRIPT.test(page) ? [active('scripts')] : []
}

/** Nobody has to decide anything for the report: it was not run here. */
function active(what: string): Finding<ExtractCode> {
  return aboutFile(
    'active-content',
    `The file carries ${what}; nothing of it was run or fetched.`,
    false,
    'Do not open the original in a program that runs such things.',
  )
}
