/** The set words of a report in one language: headings, formulae of the introduction, notices. */
import type { DocumentWords } from '#official-document'
import type { AgendaStage, Language, LanguageTag, RegionalGroup, RespondentGroup } from '#un'
import type { LimitWords } from './limit-words.ts'
import type { TranslationOrigin } from './statement.ts'

/** A number of things with its noun, as the language's grammar wants it: "one Member State", "24 Member States". */
export type Counted = (count: number) => string

/** A value that nobody gave; its name is printed in brackets in its place. */
export type MissingValue =
  | 'symbol'
  | 'date'
  | 'item'
  | 'session'
  | 'title'
  | 'reference'
  | 'deadline'
  | 'document'

/**
 * One edition's words. Every function gives a finished phrase or sentence, because grammar differs by language.
 * Dates come in as ISO and are printed in the language's way; null means the record does not have the value.
 */
export interface Formulae {
  readonly language: Language
  /** False while the wording has not been seen in an issued document; such an edition carries `wording-not-seen`. */
  readonly seen: boolean
  readonly organization: string
  readonly generalAssembly: string
  /**
   * "Report of the Secretary-General"; null for the Secretary-General. An author's name comes as it follows the word for
   * report: French and Spanish with its article, Russian in the genitive.
   */
  readonly reportOf: (author: string | null) => string
  readonly sectionTitles: {
    readonly introduction: string
    readonly replies: Readonly<Record<RespondentGroup, string>>
    readonly annex: string
    /** Where a document has several: "Annex I". */
    readonly annexNumbered: (annex: number) => string
    readonly annexTitle: string
  }
  /** As printed before the heading: "II.", "二.", "ثانيا -". */
  readonly sectionNumber: (section: number) => string
  /** As a sentence names it: "II", "二", "ثانيا". */
  readonly sectionName: (section: number) => string
  readonly paragraphNumber: (paragraph: number) => string
  readonly date: (iso: string) => string
  /** "dated 3 May 2019", of a reply; takes the date as `date` prints it. */
  readonly dated: (date: string) => string
  /** Mastheads of some languages keep English for the date and the languages. */
  readonly mastheadDate: (iso: string) => string
  /** "Français", "Chinese". */
  readonly languageLine: string
  readonly session: (session: number) => string
  /** The line of the item; the mark of its note is the renderer's. */
  readonly agendaLine: (item: string, stage: AgendaStage) => string
  readonly originalLine: (languages: readonly Language[]) => string
  /**
   * "[Original: Spanish]", "[Original: Arabic; translation submitted by the State]". A translator's name is printed for a
   * translation by a person only.
   */
  readonly originalNotice: (
    language: LanguageTag,
    translation: TranslationOrigin | null,
    translator: string | null,
  ) => string
  readonly onBehalfNotice: (names: readonly string[]) => string
  readonly alignsNotice: (names: readonly string[]) => string
  readonly alignedNotice: (names: readonly string[]) => string
  readonly translationPendingNotice: (language: LanguageTag) => string
  readonly figureNotReproduced: (page: number) => string
  /** A page of a reply that holds something but no text anybody could read. */
  readonly pageNotRead: (page: number) => string
  readonly unreadableNotice: (sha256: string) => string
  readonly addendumHeading: (number: number) => string
  readonly lateSubmission: (reason: string) => string
  readonly missing: (what: MissingValue) => string
  readonly list: (items: readonly string[]) => string
  /** With the spaces the language puts around them. */
  readonly punctuation: { readonly colon: string; readonly semicolon: string; readonly fullStop: string }
  readonly languageName: (language: LanguageTag) => string
  readonly regionalGroup: (group: RegionalGroup) => string
  /** In the form and case in which `introduction.received` prints them. */
  readonly counted: {
    readonly memberStates: Counted
    readonly observers: Counted
    readonly organizations: Counted
    readonly others: Counted
  }
  readonly introduction: IntroductionFormulae
  /** "Distr.: General". */
  readonly distribution: (kind: 'General' | 'Limited' | 'Restricted') => string
  readonly documentWords: DocumentWords
  readonly groupTitles: Readonly<Record<RespondentGroup, string>>
  readonly remarks: {
    readonly late: string
    /** Of a reply of which only the date of its letter is known. */
    readonly datedLate: string
    readonly noViews: string
    readonly unreadable: string
    readonly onBehalfOf: (names: readonly string[]) => string
  }
  readonly annexColumns: readonly [string, string, string, string, string]
  readonly spokenFor: string
  /** The annex on the document's limits. */
  readonly limits: LimitWords
  readonly addendumIntroduction: (symbol: string, deadline: string | null) => string
}

/** A mandate as the introduction quotes it. */
export interface QuotedMandate {
  readonly paragraph: string
  readonly resolution: string
  readonly title: string | null
  /** Language of title and words: an edition in another one names the paragraph and quotes nothing. */
  readonly language: LanguageTag
  /** The paragraph's words without its verb, and the verb in the past, lower case; null verb quotes the whole. */
  readonly verb: string
  readonly words: string
}

export interface IntroductionFormulae {
  readonly mandate: (quoted: QuotedMandate) => string
  readonly noteVerbale: (reference: string, date: string, deadline: string) => string
  /** Where no mandate is quoted before it: it answers to no request. */
  readonly noteVerbaleAlone: (reference: string, date: string, deadline: string) => string
  readonly received: (date: string, total: number, parts: readonly string[], late: number) => string
  readonly membership: (replied: number, members: number, represented: number) => string
  /** Files whose sender nobody has named yet; printed only where there are some. */
  readonly undecided: (count: number) => string
  readonly languages: (parts: readonly { readonly language: LanguageTag; readonly count: number }[]) => string
  readonly regions: (
    parts: readonly { readonly group: RegionalGroup; readonly replied: number; readonly members: number }[],
  ) => string
  readonly silentRegions: (groups: readonly RegionalGroup[]) => string
  readonly noSilentRegion: string
  readonly reproduced: (sections: readonly string[], text: 'full' | 'summaries') => string
  readonly ownLanguage: string
  /** How many replies are printed from translations that nobody official made; printed only where there are some. */
  readonly unofficial: (person: number, machine: number) => string
  readonly addendum: (symbol: string, count: number) => string
  readonly noLate: string
  readonly summary: (quoted: QuotedMandate | null) => readonly string[]
}
