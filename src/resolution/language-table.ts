/** What the reader must know of a language to read a resolution in it; each language is one table of this shape. */
import type { Language } from '#un'

/** An organ whose resolutions can be read: how it names itself, and what its resolutions' symbols begin with. */
export interface OrganEntry {
  /** As printed, without the article: "General Assembly". */
  readonly name: string
  /** "A/RES/", "S/RES/", "E/RES/", "A/HRC/RES/"; null for organs whose resolutions carry no symbol. */
  readonly prefix: string | null
  /** "A/DEC/" …; null likewise. */
  readonly decisionPrefix: string | null
  /** Which written forms of a resolution's number are this organ's. */
  readonly numbers: 'session' | 'year-in-brackets' | 'year-first'
}

/** One verb that opens an operative paragraph, with the words that belong to it. */
export interface VerbEntry {
  /** "Calls" */
  readonly verb: string
  /** Words that belong to the verb when they follow it: "upon", "note of", "its request to". Longest is taken. */
  readonly tails: readonly string[]
}

export interface LanguageTable {
  readonly language: Language
  /** Function words by which a text in this language is known. */
  readonly commonWords: ReadonlySet<string>
  /** Words of resolutions in this language, lower case, as evidence that a broken word is whole. */
  readonly words: ReadonlySet<string>
  readonly organs: readonly OrganEntry[]
  /** Line that names the organ: "The General Assembly,"; its first group is the organ. */
  readonly organLine: RegExp
  readonly openers: {
    /** "recalling", "convinced", "having": lower case. */
    readonly words: ReadonlySet<string>
    /** Words that look like openers by their ending and are none: "united", "according". */
    readonly never: ReadonlySet<string>
    /** Words that may stand before an opener: "deeply", "also", "further". */
    readonly before: ReadonlySet<string>
    /** Endings of a participle, for an opener no table lists. */
    readonly ending: RegExp
    /** What may follow an opener and belongs to it: "in mind", "note with appreciation of". Longest is taken. */
    readonly tails: readonly string[]
  }
  readonly verbs: readonly VerbEntry[]
  /** Before a verb: "Also", "Strongly"; lower case, of one or more words. */
  readonly verbBefore: readonly string[]
  /** After a verb: "also", "once again", "with appreciation"; longest is taken. */
  readonly verbAfter: readonly string[]
  readonly months: readonly string[]
  /** "seventy-fourth" → 74 */
  readonly ordinal: (words: string) => number | null
  readonly frontMatter: {
    readonly session: RegExp
    readonly agendaItem: RegExp
    readonly adoptedOn: RegExp
    readonly onReportOf: RegExp
    readonly title: RegExp
    readonly numberOnly: RegExp
    readonly yearResolution: RegExp
    readonly adoptedAtMeeting: RegExp
    readonly draftTitle: RegExp
  }
  /** "56th plenary meeting", its first group the number. */
  readonly meeting: RegExp
  readonly annexHeading: RegExp
  /** Lines of an annex that are headings by their words: "Article 3", "Chapter II", "Rule 1". */
  readonly headingLine: RegExp
  /** Beginnings by which the next footnote is known when marks and texts are apart. */
  readonly footnoteStart: RegExp
  /** Abbreviations after which a full stop ends no sentence. */
  readonly abbreviations: ReadonlySet<string>
  /** Words after which a number is a number, not a footnote mark: "paragraph", "Article", "No.". */
  readonly beforeNumbers: ReadonlySet<string>
  /** Whole lines that belong to the page or to a web page, not to the resolution. */
  readonly furniture: readonly RegExp[]
  /** The same inside a line without line breaks. */
  readonly furnitureInside: RegExp
  /** Words of references. */
  readonly references: {
    readonly resolutionWord: RegExp
    readonly decisionWord: RegExp
    readonly ofDate: RegExp
    readonly and: RegExp
    readonly shared: RegExp
    readonly own: RegExp
    readonly officialRecords: RegExp
    readonly treatySeries: RegExp
    readonly charterArticle: RegExp
    readonly commissionName: RegExp
  }
}
