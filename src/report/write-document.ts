/** Writes the documents of a report: the report itself and the addendum of late replies. */
import type { DocumentBlock, OfficialDocument } from '#official-document'
import { type Finding, isCalendarDate, RESPONDENT_GROUPS } from '#un'
import { annex } from './annex.ts'
import { annexGroups } from './annex-groups.ts'
import { type EditionFacts, editionFactsOf } from './edition-facts.ts'
import { introduction, summary } from './introduction.ts'
import type { LimitKind } from './limit.ts'
import { limitsOfAddendum, limitsOfReport } from './limits.ts'
import { type LimitsAnnex, limitsAnnex } from './limits-annex.ts'
import { manifestOf, withManifest } from './manifest.ts'
import { type FrontPage, frontPage } from './masthead.ts'
import { openStatements } from './open-statements.ts'
import { OwnWords } from './own-words.ts'
import type { ReplySection } from './reply-section.ts'
import type { ReportCode, ReportDocument } from './report.ts'
import type { ReportContext } from './report-context.ts'
import { nameOf, respondentRow } from './respondents.ts'
import type { Statement } from './statement.ts'
import { detailsOf } from './statement-details.ts'
import { bannerWith, NO_SECTIONS, thematicChapter } from './thematic/thematic-chapter.ts'
import type { ThematicSections } from './thematic/thematic-section.ts'
import { withVerdicts } from './verdict/with-verdicts.ts'
import { type DocumentUnderProof, placesOf } from './verify/document/document-under-proof.ts'
import { verifyLateNotes } from './verify/document/verify-late-notes.ts'
import { verifyLength, wordsOf } from './verify/document/verify-length.ts'
import { verifyReflected } from './verify/document/verify-reflected.ts'

export interface WrittenDocument {
  readonly document: ReportDocument
  readonly openStatements: number
  readonly findings: readonly Finding[]
}

/** The report: summary, contents, introduction, a section a group of respondents, annexes: respondents, limits. */
export function writeReport(
  context: ReportContext,
  all: readonly ReplySection[],
  isLate: (section: ReplySection) => boolean,
): WrittenDocument {
  const { formulae } = context
  const chapter = thematicChapter(context)
  const late = all.filter(isLate)
  const received = all.filter((section) => !isLate(section))
  const sections = chapter.isSynthesis ? [] : received
  const words = new OwnWords('report', context.language)
  const front = frontOf(context, '')
  const groups = RESPONDENT_GROUPS.filter((group) =>
    sections.some((section) => section.submission.group === group),
  )
  const firstReplies = FIRST_AFTER_INTRODUCTION + chapter.count
  const numbers = groups.map((_group, index) => formulae.sectionNumber(index + firstReplies))
  const found = limitsOfReport(context, received, late)
  const countOf = (kind: LimitKind): number => found.filter((limit) => limit.kind === kind).length
  const introduced = introduction(words, formulae, {
    call: context.call,
    mandate: context.quoted,
    counts: context.counts,
    sections: groups.map((_group, index) => formulae.sectionName(index + firstReplies)),
    addendum: late.length === 0 ? null : { symbol: addendumSymbol(front.symbol), count: late.length },
    text: context.call.text ?? 'full',
    unofficial: { person: countOf('person-translation'), machine: countOf('machine-translation') },
    thematic: chapter.introduce(words, FIRST_AFTER_INTRODUCTION),
    reproducesReplies: !chapter.isSynthesis,
  })
  const thematic = chapter.write(FIRST_AFTER_INTRODUCTION, introduced.length + 1)
  const opening: DocumentBlock[] = [
    words.heading('introduction', 1, formulae.sectionNumber(1), formulae.sectionTitles.introduction),
    ...introduced,
    ...thematic.blocks,
    ...groups.flatMap((group, index) => [
      words.heading(`replies ${group}`, 1, numbers[index] ?? null, formulae.sectionTitles.replies[group]),
      ...sections
        .filter((section) => section.submission.group === group)
        .flatMap((section) => section.blocks),
    ]),
    ...annex(
      words,
      formulae,
      annexGroups(context, all, (section) => chapter.isSynthesis || isLate(section)),
    ),
  ]
  const limits = limitsAnnex(words, {
    context,
    limits: found,
    annexName: formulae.sectionTitles.annexNumbered(LIMITS_ANNEX),
    tellsSilent: true,
    addendumSymbol: late.length === 0 ? null : addendumSymbol(front.symbol),
    anchors: anchorsOf(sections),
  })
  return assemble('report', context, front, words, {
    summary: summary(words, formulae, context.quoted, context.thematic?.type ?? null),
    blocks: [...opening, ...limits.blocks],
    sections,
    thematic,
    respondents: received.map(({ submission, anchor }) =>
      respondentRow(submission, chapter.isSynthesis ? null : anchor, context),
    ),
    limits,
    unprinted: [...printedIn(addendumSymbol(front.symbol), late), ...(context.thematic?.notReflected ?? [])],
  })
}

/** The introduction is section I. */
const FIRST_AFTER_INTRODUCTION = 2

/** The number of the annex on limits, behind that of respondents. */
const LIMITS_ANNEX = 2

function anchorsOf(sections: readonly ReplySection[]): Map<string, string> {
  return new Map(sections.map(({ submission, anchor }) => [submission.id, anchor]))
}

/** The addendum: the late replies under the headings of their groups, behind one paragraph that says what it is; its limits. */
export function writeAddendum(context: ReportContext, sections: readonly ReplySection[]): WrittenDocument {
  const { formulae, call } = context
  const words = new OwnWords('addendum-1', context.language)
  const front = frontOf(context, '/Add.1')
  const deadline = call.noteVerbale?.deadline
  const text = formulae.addendumIntroduction(
    call.symbol ?? formulae.missing('symbol'),
    deadline === undefined ? null : formulae.date(deadline),
  )
  const opening = words.say('addendum', 'procedural', text, [
    ...(call.symbol === undefined ? [] : [{ field: 'report.symbol', value: call.symbol }]),
    ...(deadline === undefined ? [] : [{ field: 'call.noteVerbale.deadline', value: deadline }]),
  ])
  const groups = RESPONDENT_GROUPS.filter((group) =>
    sections.some((section) => section.submission.group === group),
  )
  const blocks: DocumentBlock[] = [
    words.paragraph('addendum', null, [opening]),
    ...groups.flatMap((group) => [
      words.heading(`replies ${group}`, 1, null, formulae.sectionTitles.replies[group]),
      ...sections
        .filter((section) => section.submission.group === group)
        .flatMap((section) => section.blocks),
    ]),
  ]
  const limits = limitsAnnex(words, {
    context,
    limits: limitsOfAddendum(context, sections),
    annexName: formulae.sectionTitles.annex,
    tellsSilent: false,
    addendumSymbol: null,
    anchors: anchorsOf(sections),
  })
  return assemble('addendum-1', context, front, words, {
    summary: [],
    blocks: [...blocks, ...limits.blocks],
    sections,
    thematic: NO_SECTIONS,
    respondents: sections.map(({ submission, anchor }) => respondentRow(submission, anchor, context)),
    limits,
    unprinted: printedIn(
      call.symbol ?? 'the report',
      context.submissions
        .filter(({ group }) => group !== 'undecided')
        .filter(({ id }) => !sections.some(({ submission }) => submission.id === id))
        .map((submission) => ({ submission })),
    ),
  })
}

/** Replies left to another document, with that reason. */
function printedIn(
  symbol: string,
  sections: readonly Pick<ReplySection, 'submission'>[],
): EditionFacts['unprinted'] {
  return sections.map(({ submission }) => ({ submission: submission.id, reason: `printed in ${symbol}` }))
}

interface Parts {
  readonly summary: readonly DocumentBlock[]
  readonly blocks: readonly DocumentBlock[]
  readonly sections: readonly ReplySection[]
  readonly thematic: ThematicSections
  readonly respondents: OfficialDocument['respondents']
  readonly limits: LimitsAnnex
  /** Replies that another document prints. */
  readonly unprinted: EditionFacts['unprinted']
}

function frontOf(context: ReportContext, suffix: string): FrontPage {
  const { call, language, gaSession, agendaTitle, resolution } = context
  const own = call.symbol === undefined ? call : { ...call, symbol: `${call.symbol}${suffix}` }
  return frontPage(
    {
      call: own,
      language,
      gaSession,
      title: agendaTitle ?? resolution.title,
      titleLanguage: resolution.language,
    },
    context.formulae,
  )
}

function addendumSymbol(symbol: string): string {
  return `${symbol}/Add.1`
}

function assemble(
  name: ReportDocument['name'],
  context: ReportContext,
  front: FrontPage,
  words: OwnWords,
  parts: Parts,
): WrittenDocument {
  const statements: Statement[] = [
    ...words.statements,
    ...parts.thematic.statements,
    ...parts.sections.flatMap((section) => section.statements),
  ]
  const { masthead, title } = front
  const edition = editionFactsOf(context, parts.unprinted)
  const drawn: Omit<OfficialDocument, 'manifest'> = {
    id: name,
    language: context.language,
    masthead,
    title,
    banner: context.banner,
    words: context.formulae.documentWords,
    summary: parts.summary,
    hasContents: true,
    body: parts.blocks,
    notes: parts.sections.flatMap((section) => section.notes),
    properties: propertiesOf(context, front),
    stampedAt: `${context.call.reportDate ?? EARLIEST_STAMP}T00:00:00Z`,
    details: detailsOf(statements, context, parts.limits.printed),
    respondents: parts.respondents,
    limits: parts.limits.panel,
  }
  const { outline } = parts.thematic
  const order = { name, masthead, title, statements, edition, outline }
  const judged = withVerdicts(drawn, manifestOf(order, context), context.states)
  const open = openStatements(judged.verdicts, statements, parts.thematic.open)
  const banner = bannerWith(context.banner, open.ids.size)
  const official = withManifest({ ...judged, banner }, manifestOf(order, { ...context, banner }))
  const underProof: DocumentUnderProof = {
    name,
    symbol: front.symbol,
    language: context.language,
    statements,
    printed: placesOf(drawn),
    replies: repliesUnderProof(context),
    edition,
    masthead,
  }
  const cited = parts.thematic.statements.flatMap(({ citations }) => citations.map((each) => each.submission))
  const submissions =
    parts.sections.length > 0 ? parts.sections.map(({ submission }) => submission.id) : [...new Set(cited)]
  return {
    document: {
      ...{ name, official, statements, submissions, limits: parts.limits.printed },
      wordCount: wordsOf(statements),
    },
    openStatements: open.ids.size,
    findings: [
      ...front.findings,
      ...parts.thematic.findings,
      ...open.findings,
      ...lengthAndLateness(underProof, context),
      ...notReflected(underProof, context),
      ...repliesOverLimit(context, parts.sections),
    ],
  }
}

/** Files must carry some date; where the report has none it is the earliest an archive can hold, plainly no date of ours. */
const EARLIEST_STAMP = '1980-01-01'

/** Properties the conference services' macros read; none of them names a person. Source: A/80/6 as issued. */
function propertiesOf(
  { call, language, formulae }: ReportContext,
  { masthead, title }: FrontPage,
): Record<string, string> {
  return {
    Symbol1: masthead.symbol,
    Session1: masthead.session,
    Agenda1: masthead.agendaLine,
    'Agenda Title1': masthead.agendaTitle,
    Title1: title.title,
    Language: formulae.languageName(language),
    DocType: 'F',
    Category: 'Document',
    'Publication Date': masthead.distribution,
    'Release Date': call.reportDate ?? '',
  }
}

/** The replies received as the rules of the whole report take them. */
function repliesUnderProof(context: ReportContext): DocumentUnderProof['replies'] {
  return context.submissions.map((submission) => {
    const { id, memberState, group, receivedOn, datedOn, late } = submission
    return { id, memberState, group, receivedOn, datedOn, late, name: nameOf(submission, context) }
  })
}

/** What the rules of the whole report find that whoever makes it can still mend in call.yaml. */
function lengthAndLateness(
  document: DocumentUnderProof,
  { call, states }: ReportContext,
): Finding<ReportCode>[] {
  const date = call.reportDate
  const on = date !== undefined && isCalendarDate(date) ? date : null
  return [...verifyLength(document), ...verifyLateNotes(document, { states, on })].map(
    ({ code, message, hint }): Finding<ReportCode> => ({
      code: code === 'word-limit-exceeded' ? code : 'late-note-missing',
      message: `${message}${hint === undefined ? '' : ` ${hint}`}`,
      needsPerson: true,
      subject: document.name,
    }),
  )
}

/** Replies that a synthesis takes nothing from, without a reason in the authoring file. */
function notReflected(document: DocumentUnderProof, { thematic }: ReportContext): Finding<ReportCode>[] {
  if (thematic?.type !== 'synthesis') return []
  return verifyReflected(document).map(
    ({ message, subject }): Finding<ReportCode> => ({
      code: 'reply-not-reflected',
      message: `${message} Cite it in a statement, or write under notReflected why not (docs/authoring.md).`,
      needsPerson: true,
      ...(subject === undefined ? {} : { subject }),
    }),
  )
}

function repliesOverLimit({ call }: ReportContext, sections: readonly ReplySection[]): Finding<ReportCode>[] {
  const most = call.limits?.replyWords
  if (most === undefined) return []
  return sections.flatMap(({ submission: { id, wordCount } }) =>
    wordCount === null || wordCount <= most
      ? []
      : [
          {
            code: 'reply-over-limit',
            message: `the reply ${id} has ${wordCount} words, ${wordCount - most} above the limit of ${most} set by the call`,
            needsPerson: false,
            subject: id,
          },
        ],
  )
}
