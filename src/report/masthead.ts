/** The first page of a report: masthead, notes, title; a value nobody gave prints in brackets, with a finding. */
import { type CallFacts, type EditionText, textFor } from '#call'
import type { DocumentTitle, Masthead } from '#official-document'
import {
  type Finding,
  type InSixLanguages,
  type Language,
  type LanguageTag,
  PRINTED_WORDS,
  type PrintedForm,
} from '#un'
import type { Formulae } from './formulae.ts'
import type { ReportCode } from './report.ts'

/** The facts of the first page that the mandate gives where `call.yaml` is silent. */
export interface FrontFacts {
  readonly call: CallFacts
  readonly language: Language
  readonly gaSession: number | null
  /** From the resolution, and the language it stands in there. */
  readonly title: string | null
  readonly titleLanguage: LanguageTag
}

export interface FrontPage {
  readonly masthead: Masthead
  readonly title: DocumentTitle
  readonly symbol: string
  readonly findings: readonly Finding<ReportCode>[]
}

const NOTE_MARK = '*'

/** Lays out the first page. Finds `value-missing` for each value printed as `[…]`, naming the key of call.yaml. */
export function frontPage(facts: FrontFacts, formulae: Formulae): FrontPage {
  const { call, language } = facts
  const findings: Finding<ReportCode>[] = []
  const orMissing = (
    value: string | undefined | null,
    what: Parameters<Formulae['missing']>[0],
    key: string,
  ): string => {
    if (value !== undefined && value !== null) return value
    const printed = formulae.missing(what)
    findings.push({
      code: 'value-missing',
      message: `call.yaml does not give ${key}; ${printed} is printed in its place`,
      needsPerson: true,
      subject: 'call.yaml',
    })
    return printed
  }
  const inThisEdition = (given: EditionText | undefined, key: string): string | null => {
    const found = editionText(given, key, facts)
    findings.push(...found.findings)
    return found.text
  }
  const symbol = orMissing(call.symbol, 'symbol', 'symbol')
  const ownTitle = inThisEdition(call.title, 'title')
  const agendaTitle = inThisEdition(call.agenda?.title, 'agenda.title')
  inThisEdition(call.noteVerbale?.reference, 'noteVerbale.reference')
  const title = orMissing(ownTitle ?? agendaTitle ?? facts.title, 'title', 'title')
  if (title === facts.title && facts.titleLanguage !== language) findings.push(foreignTitle(facts))
  const session = call.session ?? facts.gaSession
  const stage = call.agenda?.stage ?? 'provisional-agenda'
  const item = orMissing(call.agenda?.item, 'item', 'agenda.item')
  const original = call.originalLanguage ?? language
  const masthead: Masthead = {
    organization: inEdition(call.organization, PRINTED_WORDS.unitedNations, formulae.organization),
    organ: inEdition(call.organ, PRINTED_WORDS.generalAssembly, formulae.generalAssembly),
    symbol,
    distribution: formulae.distribution(call.distribution ?? 'General'),
    date: orMissing(
      call.reportDate === undefined ? undefined : formulae.mastheadDate(call.reportDate),
      'date',
      'reportDate',
    ),
    original: formulae.originalLine([original]),
    languageLine: original === language ? null : formulae.languageLine,
    session: orMissing(session === null ? undefined : formulae.session(session), 'session', 'session'),
    agendaLine: formulae.agendaLine(item, stage),
    agendaNote:
      stage === 'agenda'
        ? null
        : {
            mark: NOTE_MARK,
            text: `${orMissing(call.agenda?.document, 'document', 'agenda.document').replace(/\.$/, '')}.`,
          },
    agendaTitle: agendaTitle ?? title,
    notes:
      call.lateSubmissionReason === undefined
        ? []
        : [
            {
              mark: stage === 'agenda' ? '*' : '**',
              text: formulae.lateSubmission(call.lateSubmissionReason),
            },
          ],
    jobNumber: call.jobNumber ?? null,
  }
  return {
    masthead,
    title: { title, subtitle: null, author: formulae.reportOf(inThisEdition(call.author, 'author')) },
    symbol,
    findings,
  }
}

/**
 * A text of `call.yaml` in the edition's language; null where none was given.
 * Finds `value-missing` where it was given in other languages only; one of those is printed.
 */
function editionText(
  given: EditionText | undefined,
  key: string,
  { call, language }: Pick<FrontFacts, 'call' | 'language'>,
): { readonly text: string | null; readonly findings: readonly Finding<ReportCode>[] } {
  const found = textFor(given, language, call.originalLanguage)
  if (found === null || found.insteadOf === null) return { text: found?.text ?? null, findings: [] }
  const message = `call.yaml gives ${key} in ${found.insteadOf.join(', ')}, not in the language of the edition (${language}); this is printed: ${found.text}`
  return {
    text: found.text,
    findings: [{ code: 'value-missing', message, needsPerson: true, subject: 'call.yaml' }],
  }
}

/** A name the office gives; one that the table has in any language is printed as the edition has it. */
function inEdition(given: string | undefined, word: InSixLanguages<PrintedForm>, own: string): string {
  const isKnown = Object.values(word).some((form) => form.text === given)
  return given === undefined || isKnown ? own : given
}

function foreignTitle({ title, titleLanguage, language }: FrontFacts): Finding<ReportCode> {
  return {
    code: 'value-missing',
    message: `call.yaml does not give title in the language of the edition (${language}); the resolution’s own (${titleLanguage}) is printed: ${title ?? ''}`,
    needsPerson: true,
    subject: 'call.yaml',
  }
}
