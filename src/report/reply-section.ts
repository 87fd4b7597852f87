/** One respondent's part of a report: its name, its notices, its words. */
import type { DocumentBlock, DocumentNote } from '#official-document'
import type { ReplyFile, Submission } from '#submission'
import type { Finding, StateTable } from '#un'
import type { Formulae } from './formulae.ts'
import { originalLanguage } from './language-received.ts'
import { OwnWords } from './own-words.ts'
import type { Omission, ReportCode } from './report.ts'
import { type Reproduction, reproduce } from './reproduce.ts'
import { type SelectedFile, selectText } from './select-text.ts'
import type { SourceText } from './source-text.ts'
import type { Binding, Statement } from './statement.ts'
import { type TranslatedReply, translateReply } from './translation/translate-reply.ts'
import type { Translations } from './translation/translation-file.ts'

export interface ReplySection {
  readonly submission: Submission
  /** Id of the heading with the respondent's name. */
  readonly anchor: string
  readonly blocks: readonly DocumentBlock[]
  readonly notes: readonly DocumentNote[]
  readonly statements: readonly Statement[]
  readonly omissions: readonly Omission[]
  readonly findings: readonly Finding<ReportCode>[]
}

export interface ReplyOrder {
  readonly submission: Submission
  /** The name printed as the heading, and those of the States it speaks for or that align with it. */
  readonly name: string
  readonly onBehalfOf: readonly string[]
  readonly alignedWith: readonly string[]
  readonly alignsWith: readonly string[]
  readonly sources: ReadonlyMap<string, SourceText>
  readonly translations: readonly Translations[]
  readonly states: StateTable
  readonly formulae: Formulae
  readonly text: 'full' | 'summaries'
  readonly courtesies: 'print' | 'omit'
}

/**
 * Writes one respondent's section: heading, [Original: …], [date], [on behalf of …], then the text and its addenda.
 *
 * A reply whose text could not be read is still named, with a notice. Finds what `selectText` and `reproduce` find, and
 * `reply-not-reflected` where nothing of the reply could be printed.
 */
export function replySection(order: ReplyOrder): ReplySection {
  const { submission, formulae } = order
  const words = new OwnWords(submission.id, formulae.language)
  const selection = selectText(submission, formulae.language, order.text)
  const reproduced = selection.printed.flatMap((selected) => reproducePart(selected, order) ?? [])
  const reply = translateReply(
    reproduced.map((each) => each.part),
    {
      submission: submission.id,
      language: formulae.language,
      translations: order.translations,
      states: order.states,
    },
  )
  const findings: Finding<ReportCode>[] = [
    ...selection.findings.filter((finding) => reply.by === null || finding.code !== 'translation-pending'),
    ...reply.findings,
  ]
  const heading = words.heading(`name ${submission.id}`, 2, null, order.name, 'procedural', [
    bound(submission, 'respondent', order.name),
  ])
  const blocks: DocumentBlock[] = [heading, ...notices(words, order, selection, reply.by)]
  selection.printed.forEach((selected, index) => {
    if (selected.isAddendum)
      blocks.push(words.subheading(`addendum ${index}`, formulae.addendumHeading(index)))
    const place = reproduced.findIndex((each) => each.selected === selected)
    const printed = reply.parts[place]?.blocks ?? []
    const isLost = selected.isAddendum && printed.length === 0
    blocks.push(...(isLost ? [unreadable(words, submission, formulae, selected.file)] : printed))
  })
  const written = reply.parts
  if (!written.some((part) => part.blocks.length > 0)) {
    blocks.push(unreadable(words, submission, formulae))
    findings.push(notReflected(submission))
  }
  return {
    submission,
    anchor: heading.id,
    blocks,
    notes: written.flatMap((part) => part.notes),
    statements: [...words.statements, ...written.flatMap((part) => part.statements)],
    omissions: [...selection.omissions, ...written.flatMap((part) => part.omissions)],
    findings: [...findings, ...written.flatMap((part) => part.findings)],
  }
}

/** One file of the reply, reproduced; null where its text is not in the record. */
function reproducePart(
  selected: SelectedFile,
  order: ReplyOrder,
): { readonly selected: SelectedFile; readonly part: Reproduction } | null {
  const source = order.sources.get(selected.file.path)
  if (source === undefined) return null
  const part = reproduce({
    submission: order.submission.id,
    memberState: order.submission.memberState,
    source,
    translation: selected.translation,
    courtesies: order.courtesies,
    formulae: order.formulae,
  })
  return { selected, part }
}

/** As the first word between brackets. */
function capitalized(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}

function bound(submission: Submission, field: string, value: string): Binding {
  return { field: `submission.${submission.id}.${field}`, value }
}

function notices(
  words: OwnWords,
  order: ReplyOrder,
  selection: ReturnType<typeof selectText>,
  by: TranslatedReply['by'],
): DocumentBlock[] {
  const { submission, formulae } = order
  const blocks: DocumentBlock[] = []
  const say = (
    place: string,
    text: string,
    bindings: readonly Binding[],
    look: 'bracketed-right' | 'notice' = 'bracketed-right',
  ): void => {
    blocks.push(
      words.paragraph(
        `${place} ${submission.id}`,
        null,
        [words.say(`${place} ${submission.id}`, 'procedural', text, bindings)],
        look,
      ),
    )
  }
  const printed = selection.printed[0]
  const language = selection.original === null ? 'und' : originalLanguage(selection.original)
  if (language !== 'und') {
    const origin = by?.origin ?? printed?.translation ?? null
    say('original', formulae.originalNotice(language, origin, by?.translator ?? null), [
      bound(submission, 'language', language),
      ...(by === null ? [] : [bound(submission, 'translation', by.origin)]),
    ])
  }
  const { receivedOn, datedOn } = submission
  if (receivedOn !== null)
    say('received', `[${formulae.date(receivedOn)}]`, [bound(submission, 'receivedOn', receivedOn)])
  else if (datedOn === null) say('received', formulae.missing('date'), [])
  else
    say('received', `[${capitalized(formulae.dated(formulae.date(datedOn)))}]`, [
      bound(submission, 'datedOn', datedOn),
    ])
  if (order.onBehalfOf.length > 0) {
    say('on behalf of', formulae.onBehalfNotice(order.onBehalfOf), [
      bound(submission, 'onBehalfOf', submission.onBehalfOf.join(' ')),
    ])
  }
  if (order.alignedWith.length > 0) {
    say('aligned', formulae.alignedNotice(order.alignedWith), [
      bound(submission, 'alignedWith', submission.alignedWith.join(' ')),
    ])
  }
  if (order.alignsWith.length > 0) {
    say('aligns', formulae.alignsNotice(order.alignsWith), [
      bound(submission, 'alignsWith', submission.alignsWith.join(' ')),
    ])
  }
  if (selection.pending && by === null && printed !== undefined) {
    say(
      'pending',
      formulae.translationPendingNotice(printed.file.language),
      [bound(submission, 'language', printed.file.language)],
      'notice',
    )
  }
  return blocks
}

/** The notice in the place of a file whose text could not be read: the original, or one that is named. */
function unreadable(
  words: OwnWords,
  submission: Submission,
  formulae: Formulae,
  named?: ReplyFile,
): DocumentBlock {
  const file =
    named ?? submission.files.find((candidate) => candidate.role === 'original') ?? submission.files[0]
  const place = `unreadable ${submission.id} ${file?.path ?? ''}`
  const binding = bound(submission, 'sha256', file?.sha256 ?? '')
  const inline = words.say(place, 'procedural', formulae.unreadableNotice(file?.sha256 ?? ''), [binding])
  return words.paragraph(place, null, [inline], 'notice')
}

function notReflected(submission: Submission): Finding<ReportCode> {
  const paths = submission.files.map((file) => file.path).join(', ')
  return {
    code: 'reply-not-reflected',
    message: `${submission.id}: nothing of the reply could be printed (${paths}); the report names it with a notice. Supply a readable copy.`,
    needsPerson: true,
    subject: submission.id,
  }
}
