/** Says of each received file who sent it, in which language it is and what role its names suggest. */
import { countWords, type Finding, type LanguageTag, type StateTable } from '#un'
import type { AssignedFile, Party } from './assigned.ts'
import { type ContentEvidence, contentEvidence, NO_CONTENT } from './content-evidence.ts'
import { type Decision, decideParty } from './decide-party.ts'
import { guessRole } from './file-role.ts'
import { languageNamed } from './index-words.ts'
import { mailEvidence } from './mail-evidence.ts'
import { nameEvidence } from './name-evidence.ts'
import type { ReplyEntry } from './overrides.ts'
import { type IndexRow, rowFor } from './read-index.ts'
import {
  bareName,
  type CallDates,
  carrierOf,
  contentTexts,
  hasText,
  type ReceivedFile,
} from './received-file.ts'
import type { AttributionSource, SubmissionCode } from './submission.ts'
import { twoLanguages } from './two-languages.ts'

/** What assigning needs beside the file itself. */
export interface AssignContext {
  readonly states: StateTable
  readonly index: readonly IndexRow[] | null
  readonly entries: ReadonlyMap<string, ReplyEntry>
  readonly call: CallDates
  /** The received files by path, to find an attachment's mail. */
  readonly files: ReadonlyMap<string, ReceivedFile>
}

interface Sender {
  readonly party: Party
  readonly by: AttributionSource
  readonly evidence: string | null
  readonly findings: readonly Finding<SubmissionCode>[]
}

/** Assigns one file. Finds `party-…`, `file-not-in-index`, `file-unreadable`, `name-not-valid-on-date`, `language-uncertain`, `two-languages`. */
export function assign(file: ReceivedFile, context: AssignContext): AssignedFile {
  const row = rowOf(file.path, context)
  const entry = context.entries.get(file.path)
  const content = contentOf(file, context)
  const sender = senderOf(file, row, entry, content, context)
  const words = countWords(...contentTexts(file))
  const guess = guessRole(file, row, words)
  const language = languageOf(file, row, entry)
  const said = entry?.role ?? (entry?.translation == null ? undefined : 'translation')
  return {
    file,
    row,
    party: sender.party,
    by: sender.by,
    evidence: sender.evidence,
    coAuthors: content.sure ? content.authors : [],
    language,
    role: said ?? guess.role,
    roleWhy: said === undefined ? guess.why : 'a person said so',
    translation: entry?.translation === undefined ? guess.translation : entry.translation,
    roleFixed: guess.fixed || said !== undefined,
    receivedOn:
      entry?.receivedOn ?? row?.receivedOn ?? mailOf(file, context)?.transcription?.properties.date ?? null,
    words,
    findings: [...sender.findings, ...fileFindings(file, row, context)],
  }
}

/** An attachment shares the row of the mail it came in. */
function rowOf(path: string, { index }: AssignContext): IndexRow | null {
  if (index === null) return null
  const carrier = carrierOf(path)
  return rowFor(path, index) ?? (carrier === null ? null : rowFor(carrier, index))
}

function mailOf(file: ReceivedFile, { files }: AssignContext): ReceivedFile | null {
  const carrier = carrierOf(file.path)
  return (carrier === null ? file : files.get(carrier)) ?? null
}

function contentOf(file: ReceivedFile, { states, call }: AssignContext): ContentEvidence {
  if (file.transcription === null || !hasText(file)) return NO_CONTENT
  return contentEvidence(file.transcription, states, call.deadline)
}

function senderOf(
  file: ReceivedFile,
  row: IndexRow | null,
  entry: ReplyEntry | undefined,
  content: ContentEvidence,
  context: AssignContext,
): Sender {
  if (entry?.party !== undefined) return bySaying(file, entry.party, context.states)
  const indexed = row === null ? null : byIndex(file, row, content, context)
  if (indexed !== null) return indexed
  const mail = mailOf(file, context)?.transcription?.properties ?? {}
  const decision = decideParty(
    file.path,
    content,
    nameEvidence(file.path, context.states),
    mailEvidence(mail, context.states),
    context.states,
  )
  return fromDecision(decision)
}

function fromDecision({ code, by, words, findings }: Decision): Sender {
  return {
    party: code === null ? { known: 'nobody' } : { known: 'code', code },
    by,
    evidence: words,
    findings,
  }
}

/** A code that the table does not have is a slip of the pen, never the name of a respondent. */
const LIKE_A_CODE = /^[A-Z]{3}$/

function bySaying(file: ReceivedFile, said: string | null, states: StateTable): Sender {
  const party = said === null ? ({ known: 'nobody' } as const) : partyNamed(said, states)
  if (said === null || party.known !== 'name' || !LIKE_A_CODE.test(said))
    return { party, by: 'replies-yaml', evidence: said, findings: [] }
  const message = `${file.path}: replies.yaml names the party ${said}, and the table of States has no such code. Write a code of the table, or the respondent’s name in full.`
  const finding: Finding<SubmissionCode> = {
    code: 'party-unknown',
    message,
    needsPerson: true,
    subject: file.path,
  }
  return { party: { known: 'nobody' }, by: 'replies-yaml', evidence: said, findings: [finding] }
}

function partyNamed(said: string, states: StateTable): Party {
  const entry = states.byCode(said) ?? states.find(said)?.entry
  return entry === undefined || entry === null
    ? { known: 'name', name: said }
    : { known: 'code', code: entry.code }
}

/** The sender by the index; null where the row names nobody. */
function byIndex(
  file: ReceivedFile,
  row: IndexRow,
  content: ContentEvidence,
  context: AssignContext,
): Sender | null {
  const { states, call } = context
  const words = [row.code, row.party].filter((each) => each !== null).join(' ')
  if (words === '') return null
  const byCode = row.code === null ? null : states.byCode(row.code)
  const on = row.receivedOn ?? call.deadline
  const match = row.party === null ? null : states.find(row.party, on === null ? {} : { on })
  if (byCode !== null && match !== null && byCode.code !== match.entry.code) return twoInRow(file, row)
  const code = byCode?.code ?? match?.entry.code
  if (code === undefined) return unknownInRow(file, row, words)
  const findings = [
    ...againstText(file, code, content),
    ...(match?.evidence == null ? [] : [notValid(file, row)]),
  ]
  return { party: { known: 'code', code }, by: 'index', evidence: words, findings }
}

function twoInRow(file: ReceivedFile, row: IndexRow): Sender {
  const message = `${file.path}: line ${row.line} of the index gives the code ${row.code} and the name “${row.party}”, which are not one respondent. Nobody is taken.`
  return {
    party: { known: 'nobody' },
    by: 'none',
    evidence: `${row.code} / ${row.party}`,
    findings: [{ code: 'party-conflict', message, needsPerson: true, subject: file.path }],
  }
}

function unknownInRow(file: ReceivedFile, row: IndexRow, words: string): Sender {
  const message = `${file.path}: the index names “${words}”, which is not in the table of States; it stands among the other respondents.`
  return {
    party: { known: 'name', name: row.party ?? words },
    by: 'index',
    evidence: words,
    findings: [{ code: 'party-unknown', message, needsPerson: true, subject: file.path }],
  }
}

/** The index is obeyed; that the letter speaks in another's name is told. */
function againstText(file: ReceivedFile, code: string, content: ContentEvidence): Finding<SubmissionCode>[] {
  const author = content.authors[0]
  const speaks = [...content.authors, ...content.spokenFor]
  if (!content.sure || author === undefined || speaks.includes(code)) return []
  const message = `${file.path}: the index says ${code}, the letter speaks in the name of ${author}; the index is obeyed. Check the index.`
  return [{ code: 'party-conflict', message, needsPerson: true, subject: file.path }]
}

function notValid(file: ReceivedFile, row: IndexRow): Finding<SubmissionCode> {
  const message = `${file.path}: the index calls the sender “${row.party}”, a name not in use at the date of the reply.`
  return { code: 'name-not-valid-on-date', message, needsPerson: false, subject: file.path }
}

/** A person's word, then the text's own language, then the index, then the name. */
function languageOf(file: ReceivedFile, row: IndexRow | null, entry: ReplyEntry | undefined): LanguageTag {
  const inText = file.transcription?.language ?? 'und'
  return (
    entry?.language ?? (inText === 'und' ? (row?.language ?? languageInName(file.path) ?? 'und') : inText)
  )
}

function languageInName(path: string): LanguageTag | null {
  const parts = bareName(path)
    .split(/[^\p{L}]+/u)
    .filter((part) => part.length >= 2)
  const named = parts.flatMap((part) =>
    part.length === 2 && part !== part.toUpperCase() ? [] : (languageNamed(part) ?? []),
  )
  return named.at(-1) ?? null
}

function fileFindings(
  file: ReceivedFile,
  row: IndexRow | null,
  context: AssignContext,
): Finding<SubmissionCode>[] {
  const findings: Finding<SubmissionCode>[] = []
  const add = (code: SubmissionCode, needsPerson: boolean, what: string): void => {
    findings.push({ code, message: `${file.path}: ${what}`, needsPerson, subject: file.path })
  }
  if (file.transcription === null)
    add('file-unreadable', true, 'it could not be read at all; ask the sender for it again.')
  if (context.index !== null && row === null)
    add('file-not-in-index', false, 'no row of the index names it; its sender was found otherwise.')
  const inText = file.transcription?.language ?? 'und'
  if (row?.language != null && inText !== 'und' && row.language !== inText)
    add(
      'language-uncertain',
      false,
      `the index says ${row.language}, its text is ${inText}; the text is believed.`,
    )
  if (file.transcription !== null)
    findings.push(...twoLanguages(file.path, file.transcription, row?.language ?? null))
  return findings
}
