/** Checks an issued file: authentic, unchanged, faithful; each by itself, with what could not be proved. */
import {
  documentOf,
  foldSpace,
  MANIFEST_PAYLOAD,
  type OfficialDocument,
  signedBytes,
  statementsOf,
  type VisibleFile,
} from '#official-document'
import type { CheckingKey } from '#platform/signing'
import type { StateTable } from '#un'
import { onTrustIn } from '../../record/on-trust.ts'
import { unitsOf } from '../../revision/units.ts'
import { compareAcrossVersions, compareFile } from './compare-file.ts'
import { faithfulness } from './faithfulness.ts'
import { type IssuedCheck, type IssuedFinding, noticed } from './issued-check.ts'
import { type IssuedRecord, readIssuedRecord } from './issued-record.ts'
import { statementVerdicts } from './statement-verdicts.ts'
import type { FoundReplies } from './trace-senders.ts'
import type { FoundSource } from './trace-sources.ts'

export interface IssuedOrder {
  /** The file as read; null where it is of no format a report is issued in, or could not be read. */
  readonly file: VisibleFile | null
  /** Why it could not be read. */
  readonly unreadable: string | null
  /** The same file drawn from its manifest; `same` where not a byte differs; null where it could not be drawn. */
  readonly drawn: 'same' | VisibleFile | null
  /** Null where none were given. */
  readonly sources: readonly FoundSource[] | null
  /** Who sent what, as the folder of replies gives it now; null or absent where the sources are no such folder. */
  readonly replies?: FoundReplies | null
  /** The office's key; null where none was given. */
  readonly key: CheckingKey | null
  readonly states: StateTable
  /** The version of this program: what it draws is what another version made only by chance. */
  readonly version: string
}

/**
 * The three results, the proof of each citation and everything found. Never throws.
 *
 * Takes what was read of the file and of its sources; reads nothing itself, and no clock. Someone who rewrites text,
 * manifest and sources together passes `unchanged` and `faithful`: only a signature says who made a file. Whoever rewrites the
 * manifest alone is found where its record, or the sources, give something else; what neither gives is in `onTrust`.
 */
export function checkIssued(order: IssuedOrder): IssuedCheck {
  const { file } = order
  const message = order.unreadable ?? 'The file is no DOCX, PDF, HTML or Akoma Ntoso that can be read.'
  if (file === null) return nothingKnown([noticed('file-unreadable', message)], message)
  if (file.manifest === null)
    return nothingKnown(fileFindings(file), 'The file carries no manifest that can be read.')
  const reading = readIssuedRecord(file.manifest)
  if (reading.is === 'newer') {
    const told = `The manifest is of version ${reading.version}, which this program does not know. Use a newer version of it.`
    return nothingKnown([...fileFindings(file), noticed('manifest-newer', told)], told)
  }
  if (reading.is === 'unknown') {
    const told = `The manifest is not as this program writes it (${reading.why}): it was edited by hand, or is of another program.`
    return nothingKnown([...fileFindings(file), noticed('manifest-edited', told)], told)
  }
  return checkKnown(order, file, reading.record)
}

function checkKnown(order: IssuedOrder, file: VisibleFile, record: IssuedRecord): IssuedCheck {
  const official = file.manifest === null ? null : documentOf(file.manifest)
  const authentic = authenticity(file, order.key)
  const unchanged = sameness(order, file, record, official)
  const faithful = faithfulness(record, {
    ...{ manifest: file.manifest ?? {}, official, sources: order.sources, states: order.states },
    ...{ replies: order.replies ?? null, version: order.version },
  })
  const findings = [...fileFindings(file), ...authentic.findings, ...unchanged.findings, ...faithful.findings]
  const { symbol, title, language } = record.document
  return {
    document: { symbol, title, language },
    authentic: authentic.result,
    unchanged: unchanged.result,
    faithful: faithful.result,
    statements: statementVerdicts({ record, official, citations: faithful.citations, findings }),
    citations: faithful.citations,
    findings,
    onTrust: onTrustIn(record, faithful.held),
  }
}

function nothingKnown(findings: readonly IssuedFinding[], says: string): IssuedCheck {
  const result = { verdict: 'unknown' as const, says }
  return {
    document: null,
    authentic: result,
    unchanged: result,
    faithful: result,
    statements: [],
    citations: [],
    findings,
    onTrust: [],
  }
}

/** What the readers of issued files found, as findings of this check. */
function fileFindings({ findings }: VisibleFile): IssuedFinding[] {
  const seen = new Set<string>()
  return findings.flatMap(({ code, message }) => {
    if (code === 'hidden-text' || code === 'tracked-change' || seen.has(`${code} ${message}`)) return []
    seen.add(`${code} ${message}`)
    return [noticed(code, message)]
  })
}

interface Found<Part extends keyof IssuedCheck> {
  readonly result: IssuedCheck[Part]
  readonly findings: readonly IssuedFinding[]
}

function authenticity({ envelope }: VisibleFile, key: CheckingKey | null): Found<'authentic'> {
  if (envelope === null) {
    const says =
      'Nobody signed the manifest: nothing here says who made the file. Text, manifest and sources may all have been rewritten together.'
    const finding = noticed('signature-missing', 'A key was given, and the manifest is not signed.')
    return { result: { verdict: 'unsigned', says }, findings: key === null ? [] : [finding] }
  }
  if (key === null) {
    const says =
      'The manifest is signed, and no key was given to check it by: get the public key from the office itself, and give it with --key.'
    return { result: { verdict: 'key-not-given', says }, findings: [] }
  }
  const bytes = signedBytes(envelope)
  const isSigned =
    envelope.payloadType === MANIFEST_PAYLOAD &&
    envelope.signatures.some(({ sig }) => key.check(bytes, new Uint8Array(Buffer.from(sig, 'base64'))))
  if (isSigned)
    return {
      result: {
        verdict: 'signed',
        says: `The manifest was signed by the key given (${key.id.slice(0, 16)}…).`,
      },
      findings: [],
    }
  const says = 'The signature is not by the key given, or the manifest was changed after it was signed.'
  return { result: { verdict: 'wrong-key', says }, findings: [noticed('signature-wrong', says)] }
}

function sameness(
  order: IssuedOrder,
  file: VisibleFile,
  record: IssuedRecord,
  official: OfficialDocument | null,
): Found<'unchanged'> {
  const unprinted = unprintedStatements(record, official)
  if (order.drawn === 'same') {
    const says = 'Drawn again from its manifest, the file is the same to the byte.'
    return { result: { verdict: 'bytes-identical', says }, findings: unprinted }
  }
  if (order.drawn === null) {
    const findings = [
      ...unprinted,
      noticed(
        'not-drawn-again',
        'The file could not be drawn again from its manifest: its layout is missing or does not fit. Only the sentences were compared; words added between them were not looked for.',
      ),
      ...compareStatements(record, file),
    ]
    return { result: { verdict: verdictOf(findings, 'unknown'), says: saysOf(findings) }, findings }
  }
  const made = record.generator.version
  const isOurs = made === order.version
  const compared = isOurs
    ? compareFile(file, order.drawn)
    : compareAcrossVersions(file, order.drawn, { made, here: order.version })
  const findings = [...unprinted, ...compared]
  const verdict = verdictOf(findings, isOurs ? 'words-identical' : 'unknown')
  return { result: { verdict, says: saysOf(findings) }, findings }
}

function verdictOf(findings: readonly IssuedFinding[], otherwise: 'unknown' | 'words-identical') {
  const isChanged = findings.some(({ code }) => code !== 'not-drawn-again')
  return isChanged ? 'changed' : otherwise
}

function saysOf(findings: readonly IssuedFinding[]): string {
  const words = findings.filter(({ code }) => code === 'text-differs').length
  if (findings.length === 0)
    return 'The file is not as written byte for byte (a program saved it again), and says word for word what its manifest says.'
  if (findings.every(({ code }) => code === 'not-drawn-again'))
    return 'The words that could be compared are those of the manifest; that nothing else was changed could not be proved.'
  return words === 0
    ? 'No sentence differs from the manifest; what was found may still deceive a reader.'
    : `In ${words} place(s) the file does not say what its manifest says.`
}

/** Without a layout: each statement's words where the file puts it. */
function compareStatements(record: IssuedRecord, { blocks }: VisibleFile): IssuedFinding[] {
  const known = new Set(record.statements.map(({ id }) => id))
  const seen = new Map(unitsOf(blocks, known).units.map((unit) => [unit.statement, unit.text]))
  const replaced = new Set(record.statements.flatMap(({ translationOf }) => translationOf ?? []))
  return record.statements.flatMap(({ id, text }) => {
    const now = seen.get(id)
    if (now === foldSpace(text) || (now === undefined && replaced.has(id))) return []
    const message = `The file says ${now === undefined ? 'nothing' : `“${now}”`}; its manifest says “${text}”.`
    return [noticed('text-differs', message, { statement: id, subject: id, was: text, now: now ?? null })]
  })
}

/** A statement of the manifest that its layout does not print, though no translation stands for it. */
function unprintedStatements(record: IssuedRecord, official: OfficialDocument | null): IssuedFinding[] {
  if (official === null) return []
  const printed = new Set(statementsOf(official).map(({ id }) => id))
  const replaced = new Set(record.statements.flatMap(({ translationOf }) => translationOf ?? []))
  return record.statements
    .filter(({ id }) => !printed.has(id) && !replaced.has(id))
    .map(({ id, text }) =>
      noticed('text-differs', `The manifest has “${text}”; the file does not print it.`, {
        statement: id,
        subject: id,
        was: text,
      }),
    )
}
