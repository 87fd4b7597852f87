/** The introduction of a report, written from the record: each sentence bound to the fields it prints. */
import { type CallFacts, textFor } from '#call'
import type { DocumentBlock, Inline } from '#official-document'
import type { RespondentGroup } from '#un'
import type { RespondentCounts } from './count.ts'
import type { Formulae, QuotedMandate } from './formulae.ts'
import type { OwnWords } from './own-words.ts'
import type { Binding } from './statement.ts'
import type { ThematicType } from './thematic/authoring.ts'
import { THEMATIC_WORDS } from './thematic/thematic-words.ts'

export interface IntroductionFacts {
  readonly call: CallFacts
  readonly mandate: QuotedMandate | null
  readonly counts: RespondentCounts
  /** Numbers of the sections that reproduce replies, as printed ("II", "III"). */
  readonly sections: readonly string[]
  readonly addendum: { readonly symbol: string; readonly count: number } | null
  readonly text: 'full' | 'summaries'
  /** Replies printed from translations that are not official. */
  readonly unofficial: { readonly person: number; readonly machine: number }
  /** About thematic sections, said before anything of the replies; none where there are none. */
  readonly thematic: readonly Inline[]
  /** False for a synthesis, which reproduces no reply. */
  readonly reproducesReplies: boolean
}

/** The numbered paragraphs of section I. Nothing in them comes from anywhere but the record. */
export function introduction(words: OwnWords, formulae: Formulae, facts: IntroductionFacts): DocumentBlock[] {
  const paragraphs: Inline[][] = [
    mandateSentences(words, formulae, facts),
    facts.mandate === null && facts.call.noteVerbale === undefined
      ? []
      : noteVerbaleSentences(words, formulae, facts),
    receivedSentences(words, formulae, facts),
    regionSentences(words, formulae, facts.counts),
    [...facts.thematic],
    facts.reproducesReplies ? reproductionSentences(words, formulae, facts) : [],
  ]
  return paragraphs
    .filter((sentences) => sentences.length > 0)
    .map((sentences, index) =>
      words.paragraph(`introduction ${index}`, formulae.paragraphNumber(index + 1), sentences),
    )
}

/** The summary on the first page. */
export function summary(
  words: OwnWords,
  formulae: Formulae,
  mandate: QuotedMandate | null,
  thematic: ThematicType | null,
): DocumentBlock[] {
  const texts = formulae.introduction.summary(mandate)
  const own = thematic === null ? [] : [THEMATIC_WORDS[formulae.language].inSummary[thematic]]
  const bindings = mandate === null ? [] : mandateBindings(mandate, formulae)
  const sentences = texts.flatMap((text, index) =>
    thematic === 'synthesis' && index === texts.length - 1
      ? []
      : [words.say(summaryPlace(index, texts.length), 'procedural', text, bindings)],
  )
  const thematically = own.map((text) => words.say('summary thematic', 'procedural', text))
  return [words.paragraph('summary', null, [...sentences, ...thematically])]
}

/** The last sentence is the same in every edition; one that quotes the resolution has one more before it. */
function summaryPlace(index: number, count: number): string {
  return index === count - 1 ? 'summary contents' : `summary ${index}`
}

/** An edition in another language than the resolution's names the paragraph and prints none of its words. */
function mandateBindings(mandate: QuotedMandate, { language }: Formulae): Binding[] {
  const words = { field: `resolution.operative.${mandate.paragraph}`, value: mandate.words }
  return [
    { field: 'resolution.symbol', value: mandate.resolution },
    { field: 'mandate.paragraph', value: mandate.paragraph },
    ...(mandate.title === null ? [] : [{ field: 'resolution.title', value: mandate.title }]),
    ...(mandate.language === language ? [words] : []),
  ]
}

function mandateSentences(words: OwnWords, formulae: Formulae, { mandate }: IntroductionFacts): Inline[] {
  if (mandate === null) return []
  return [
    words.say(
      'mandate',
      'procedural',
      formulae.introduction.mandate(mandate),
      mandateBindings(mandate, formulae),
    ),
  ]
}

function noteVerbaleSentences(
  words: OwnWords,
  formulae: Formulae,
  { call, mandate }: IntroductionFacts,
): Inline[] {
  const { date, deadline } = call.noteVerbale ?? {}
  const reference = textFor(call.noteVerbale?.reference, formulae.language, call.originalLanguage)?.text
  const { noteVerbale, noteVerbaleAlone } = formulae.introduction
  const say = mandate === null ? noteVerbaleAlone : noteVerbale
  const text = say(
    reference ?? formulae.missing('reference'),
    date === undefined ? formulae.missing('date') : formulae.date(date),
    deadline === undefined ? formulae.missing('deadline') : formulae.date(deadline),
  )
  const bindings = [
    { field: 'call.noteVerbale.reference', value: reference ?? '' },
    { field: 'call.noteVerbale.date', value: date ?? '' },
    { field: 'call.noteVerbale.deadline', value: deadline ?? '' },
  ].filter((binding) => binding.value !== '')
  return [words.say('note verbale', 'procedural', text, bindings)]
}

function receivedSentences(
  words: OwnWords,
  formulae: Formulae,
  { call, counts }: IntroductionFacts,
): Inline[] {
  const date = call.reportDate === undefined ? formulae.missing('date') : formulae.date(call.reportDate)
  const total = counts.submissions - counts.byGroup.undecided
  const nouns: Readonly<Record<RespondentGroup, (count: number) => string>> = {
    'member-state': formulae.counted.memberStates,
    observer: formulae.counted.observers,
    organization: formulae.counted.organizations,
    other: formulae.counted.others,
  }
  const groups = (Object.keys(nouns) as RespondentGroup[]).filter((group) => counts.byGroup[group] > 0)
  const parts = groups.map((group) =>
    nouns[group](group === 'member-state' ? counts.memberStatesReplied : counts.byGroup[group]),
  )
  const say = (place: string, text: string, bindings: readonly Binding[]): Inline =>
    words.say(place, 'count', text, bindings)
  return [
    say('received', formulae.introduction.received(date, total, parts, counts.late), [
      { field: 'counts.submissions', value: total },
      { field: 'counts.late', value: counts.late },
      ...groups.map((group) => groupBinding(group, counts)),
    ]),
    say(
      'membership',
      formulae.introduction.membership(
        counts.memberStatesReplied,
        counts.memberStates,
        counts.memberStatesRepresented,
      ),
      [
        { field: 'counts.memberStatesRepresented', value: counts.memberStatesRepresented },
        { field: 'counts.memberStatesReplied', value: counts.memberStatesReplied },
        { field: 'counts.memberStates', value: counts.memberStates },
      ],
    ),
    ...(counts.byGroup.undecided === 0
      ? []
      : [
          say('undecided', formulae.introduction.undecided(counts.byGroup.undecided), [
            { field: 'counts.byGroup.undecided', value: counts.byGroup.undecided },
          ]),
        ]),
    ...(counts.byLanguage.length === 0
      ? []
      : [
          say(
            'languages',
            formulae.introduction.languages(counts.byLanguage),
            counts.byLanguage.map(({ language, count }) => ({
              field: `counts.byLanguage.${language}`,
              value: count,
            })),
          ),
        ]),
  ]
}

function groupBinding(group: RespondentGroup, counts: RespondentCounts): Binding {
  return group === 'member-state'
    ? { field: 'counts.memberStatesReplied', value: counts.memberStatesReplied }
    : { field: `counts.byGroup.${group}`, value: counts.byGroup[group] }
}

function regionSentences(words: OwnWords, formulae: Formulae, counts: RespondentCounts): Inline[] {
  const present = counts.byRegion.filter((region) => region.members > 0)
  if (present.length === 0) return []
  const bindings = present.flatMap(({ group, replied, members }) => [
    { field: `counts.byRegion.${group}`, value: replied },
    { field: `counts.membersOf.${group}`, value: members },
  ])
  const silent = counts.silentRegions
  return [
    words.say('regions', 'count', formulae.introduction.regions(present), bindings),
    words.say(
      'silent regions',
      'count',
      silent.length === 0
        ? formulae.introduction.noSilentRegion
        : formulae.introduction.silentRegions(silent),
      [
        { field: 'counts.silentRegions', value: silent.length },
        ...silent.map((group) => ({ field: `counts.byRegion.${group}`, value: 0 })),
      ],
    ),
  ]
}

function reproductionSentences(words: OwnWords, formulae: Formulae, facts: IntroductionFacts): Inline[] {
  const { addendum } = facts
  const late =
    addendum === null
      ? words.say('no late replies', 'procedural', formulae.introduction.noLate)
      : words.say('late replies', 'count', formulae.introduction.addendum(addendum.symbol, addendum.count), [
          { field: 'addendum.symbol', value: addendum.symbol },
          { field: 'addendum.replies', value: addendum.count },
        ])
  if (facts.sections.length === 0) return [late]
  return [
    words.say('reproduced', 'procedural', formulae.introduction.reproduced(facts.sections, facts.text), [
      { field: 'report.sections', value: facts.sections.join(' ') },
    ]),
    words.say('own language', 'procedural', formulae.introduction.ownLanguage),
    ...unofficialSentence(words, formulae, facts),
    late,
  ]
}

function unofficialSentence(
  words: OwnWords,
  formulae: Formulae,
  { unofficial }: IntroductionFacts,
): Inline[] {
  const { person, machine } = unofficial
  if (person + machine === 0) return []
  return [
    words.say('unofficial translations', 'count', formulae.introduction.unofficial(person, machine), [
      { field: 'limits.person-translation', value: person },
      { field: 'limits.machine-translation', value: machine },
    ]),
  ]
}
