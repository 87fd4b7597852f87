/** Makes one submission of the files of one respondent: roles, the text, dates, for whom it speaks, what it amounts to. */
import type { Finding, LanguageTag, RespondentGroup, StateTable } from '#un'
import { type AssignedFile, isReadable, type Party, textOf } from './assigned.ts'
import { type Choice, chooseText } from './choose-text.ts'
import { type Joint, jointOf } from './joint.ts'
import type { ReplyEntry } from './overrides.ts'
import type { CallDates } from './received-file.ts'
import { datesOf, dayOf, lateBy, lateFindings } from './reply-dates.ts'
import { type SettledFile, settleRoles } from './settle-roles.ts'
import { statusOf } from './status.ts'
import type { ReplyFile, Submission, SubmissionCode, SubmissionStatus } from './submission.ts'

export interface BuildContext {
  readonly states: StateTable
  readonly call: CallDates
  readonly entries: ReadonlyMap<string, ReplyEntry>
}

const SHA_IN_ID = 8

/** Builds the submission of a group; all its files have the same party. */
export function buildSubmission(group: readonly AssignedFile[], context: BuildContext): Submission {
  const settled = settleRoles(group)
  const choice = chosenBySaying(settled.files, context) ?? chooseText(settled.files)
  const party = group[0]?.party ?? { known: 'nobody' }
  const code = party.known === 'code' ? party.code : null
  const dates = datesOf(settled.files, choice.chosen, context)
  const speaksFor = jointFor(settled.files, choice.chosen, code, dayOf(dates), context)
  const { joint } = speaksFor
  const wordCount = choice.chosen === null ? null : choice.chosen.words
  const entries = group.flatMap((file) => context.entries.get(file.file.path) ?? [])
  const status = saidOf(entries, 'status') ?? statusFor(party, choice.chosen, wordCount, joint)
  const findings = [
    ...group.flatMap((file) => file.findings),
    ...settled.findings,
    ...choice.findings,
    ...dates.findings,
    ...statusFindings(status, group),
    ...jointFindings(speaksFor, group),
  ]
  const { deadline } = context.call
  return {
    id: idOf(party, group),
    memberState: code,
    respondent: party.known === 'name' ? party.name : null,
    ...joint,
    group: groupOf(party, entries, context.states),
    files: settled.files.map((file) => replyFile(file, context)),
    chosenFile: choice.chosen?.file.path ?? null,
    reason: choice.reason,
    receivedOn: dates.receivedOn,
    datedOn: dates.datedOn,
    late: lateBy(dates, deadline),
    wordCount,
    status,
    findings: [...findings, ...lateFindings(dates, deadline, group)],
  }
}

function idOf(party: Party, group: readonly AssignedFile[]): string {
  if (party.known === 'code') return party.code
  if (party.known === 'name') return slug(party.name)
  return `undecided-${group[0]?.file.sha256.slice(0, SHA_IN_ID) ?? ''}`
}

/** A name as part of an id: letters and figures of any script, hyphens between. */
function slug(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{Nd}]+/gu, '-')
    .replace(/^-|-$/gu, '')
}

function groupOf(
  party: Party,
  entries: readonly ReplyEntry[],
  states: StateTable,
): RespondentGroup | 'undecided' {
  if (party.known === 'nobody') return 'undecided'
  if (party.known === 'name') return saidOf(entries, 'group') ?? 'other'
  return states.byCode(party.code)?.status ?? 'other'
}

function saidOf<Field extends keyof ReplyEntry>(
  entries: readonly ReplyEntry[],
  field: Field,
): ReplyEntry[Field] | undefined {
  return entries.find((entry) => entry[field] !== undefined)?.[field]
}

/** The file a person chose; null where none did. */
function chosenBySaying(files: readonly SettledFile[], { entries }: BuildContext): Choice | null {
  const chosen = files.find((file) => entries.get(file.file.path)?.chosen === true)
  return chosen === undefined ? null : { chosen, reason: 'A person chose it in replies.yaml.', findings: [] }
}

interface SpeaksFor {
  readonly joint: Joint
  readonly membersUnknown: readonly string[]
  /** A person wrote for whom it speaks. */
  readonly isSaid: boolean
}

/** Read from the chosen text and from the notes that came with it, as of the day it was sent; what a person said stands. */
function jointFor(
  files: readonly SettledFile[],
  chosen: SettledFile | null,
  code: string | null,
  day: string | null,
  { states, call, entries }: BuildContext,
): SpeaksFor {
  const notes = files.filter((file) => file === chosen || file.role === 'covering-note')
  const on = day ?? call.deadline
  const found = notes.map((file) => jointOf(textOf(file), code, states, on))
  const signed = notes.flatMap((file) => file.coAuthors).filter((other) => other !== code)
  const saidOn = (field: keyof Joint): readonly string[] | undefined =>
    files.map((file) => entries.get(file.file.path)?.[field]).find((list) => list !== undefined)
  const joined = (field: keyof Joint): readonly string[] => {
    const read = found.flatMap((joint) => joint[field])
    return saidOn(field) ?? [...new Set(field === 'onBehalfOf' ? [...signed, ...read] : read)]
  }
  const isSaid = saidOn('onBehalfOf') !== undefined
  return {
    joint: {
      onBehalfOf: joined('onBehalfOf'),
      alignedWith: joined('alignedWith'),
      alignsWith: joined('alignsWith'),
    },
    membersUnknown: isSaid ? [] : [...new Set(found.flatMap((joint) => joint.membersUnknown))],
    isSaid,
  }
}

function statusFor(
  party: Party,
  chosen: SettledFile | null,
  words: number | null,
  joint: Joint,
): SubmissionStatus {
  if (party.known === 'nobody') return 'undecided'
  return statusOf(chosen === null ? null : textOf(chosen), words ?? 0, joint)
}

function statusFindings(status: SubmissionStatus, group: readonly AssignedFile[]): Finding<SubmissionCode>[] {
  const path = group[0]?.file.path ?? ''
  if (status !== 'no-views') return []
  const message = `${path}: the reply says that the respondent has no views.`
  return [{ code: 'no-views', message, needsPerson: false, subject: path }]
}

/** Whom the report will not call silent is confirmed by a person; a person's own list is only told. */
function jointFindings(
  { joint, membersUnknown, isSaid }: SpeaksFor,
  group: readonly AssignedFile[],
): Finding<SubmissionCode>[] {
  const path = group[0]?.file.path ?? ''
  const whom = joint.onBehalfOf.join(', ')
  const said =
    whom === ''
      ? []
      : [
          `a reply on behalf of ${whom}${isSaid ? '' : '; confirm for whom it speaks in replies.yaml (onBehalfOf)'}`,
        ]
  const asked = membersUnknown.map(
    (name) =>
      `it speaks for the member States of ${name}, whose members on that day are not known; write their codes into onBehalfOf in replies.yaml, or the report counts them as silent`,
  )
  return [...said, ...asked].map((what) => ({
    code: 'joint-reply',
    message: `${path}: ${what}.`,
    needsPerson: !isSaid,
    subject: path,
  }))
}

function replyFile(file: SettledFile, { entries }: BuildContext): ReplyFile {
  const { path, sha256, transcription } = file.file
  const maker = file.role === 'translation' ? entries.get(path)?.translation : undefined
  return {
    path,
    sha256,
    role: file.role,
    kind: transcription?.kind ?? 'unknown',
    language: file.language satisfies LanguageTag,
    obtained: obtainedOf(file),
    translation: maker === undefined ? file.translation : maker,
    translatedFrom: file.role === 'translation' ? translatedFrom(file, entries) : null,
    attributedBy: file.by,
    evidence: file.evidence,
  }
}

function translatedFrom(file: SettledFile, entries: ReadonlyMap<string, ReplyEntry>): LanguageTag | null {
  const said = entries.get(file.file.path)?.translatedFrom
  return said === undefined ? (file.row?.translatedFrom ?? null) : said
}

const WAYS = ['ocr', 'text-layer', 'markup'] as const

/** How its text was had; of several ways the least sure. */
function obtainedOf(file: SettledFile): ReplyFile['obtained'] {
  const ways = new Set((file.file.transcription?.pages ?? []).map((page) => page.obtained))
  return isReadable(file) ? (WAYS.find((way) => ways.has(way)) ?? 'markup') : 'none'
}
