/** Characters by which a text reads otherwise than it looks: turned order, letters nobody sees, letters of two scripts. */
import type { Finding, Span } from '#un'
import type { ExtractCode, Transcription } from './transcription.ts'

/** One way to deceive: what to look for, and how to say it. */
interface Deceit {
  readonly code: ExtractCode
  readonly pattern: RegExp
  /** Whether a person must look: some have honest uses. */
  readonly isGrave: (found: string) => boolean
  readonly says: (count: number, first: string) => string
}

/** Letters of Cyrillic and Greek that look like Latin ones. Source: Unicode confusables, those of the same shape only. */
const LIKE_LATIN = 'аеорсухіјѕһԁԛԝАВЕКМНОРСТУХІЈЅΑΒΕΖΗΙΚΜΝΟΡΤΥΧο'
const LATIN = '\\p{Script=Latin}'
/** Of a word longer than any, only so much is looked at: the engine's stack has an end. */
const LETTERS = '\\p{L}{0,100}'
const OTHER = '[\\p{Script=Cyrillic}\\p{Script=Greek}]'

const DECEITS: readonly Deceit[] = [
  {
    // Overrides, and embeddings or isolates; lone direction marks (U+200E, U+200F, U+061C) are ordinary in Arabic.
    code: 'direction-controls',
    pattern: /[\u202A-\u202E\u2066-\u2069]/gu,
    isGrave: (found) => /[\u202D\u202E]/.test(found),
    says: (count, first) =>
      `${count} controls change the direction of text (first: ${named(first)}); what is seen may stand in another order than what is read.`,
  },
  {
    // Joiners are letters of the orthography in Arabic and Indic scripts, and build emoji; between Latin, Greek,
    // Cyrillic, Chinese letters or digits they only hide.
    code: 'invisible-characters',
    pattern:
      /(?<=[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Han}\d])[\u200B-\u200D\u2060-\u2064\uFEFF\u180E\u{E0000}-\u{E007F}]{1,1000}(?=[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Han}\d])|[\u2061-\u2064\u{E0001}\u{E0020}-\u{E007F}]{1,1000}/gu,
    isGrave: () => true,
    says: (count, first) =>
      `${count} characters that print nothing stand inside words (first: ${named(first)}); a search for these words fails.`,
  },
  {
    code: 'mixed-scripts',
    pattern: new RegExp(
      `(?<![\\p{L}\\p{M}])(?=${LETTERS}${LATIN})(?=${LETTERS}[${LIKE_LATIN}])(?=${LETTERS}${OTHER})\\p{L}{3,100}`,
      'gu',
    ),
    isGrave: () => true,
    says: (count, first) =>
      `${count} words are made of letters of two scripts that look alike (first: “${first}”); they read otherwise than they look.`,
  },
]

/** Texts beyond this are looked at only so far; a deceit is told once a file anyhow. */
const LOOKED_AT_CHARACTERS = 5_000_000

/**
 * What deceives in pages of which the characters that print nothing are then left out. Gives each deceit once, with the
 * first page it stands on and how often it stands in all. Finds as `deceivingCharacters`.
 */
export function deceitsLeftOut(
  pages: readonly { readonly page: number; readonly text: string }[],
): { readonly page: number; readonly finding: Finding<ExtractCode> }[] {
  return DECEITS.flatMap(({ code, pattern, isGrave, says }) => {
    const all = pages.flatMap(({ page, text }) =>
      [...text.slice(0, LOOKED_AT_CHARACTERS).matchAll(pattern)].map(([found]) => ({ page, found })),
    )
    const [first] = all
    if (first === undefined) return []
    const needsPerson = all.some(({ found }) => isGrave(found))
    const message = `${says(all.length, first.found)} They were left out.`
    return [{ page: first.page, finding: { code, message, needsPerson, hint: HINT } }]
  })
}

/**
 * Looks for characters that deceive; the text itself is kept as it is. Each finding is told once, at its first place,
 * with the count. Finds `direction-controls`, `invisible-characters`, `mixed-scripts`.
 */
export function deceivingCharacters({ text, sha256, pages }: Transcription): Finding<ExtractCode>[] {
  const looked = text.slice(0, LOOKED_AT_CHARACTERS)
  return DECEITS.flatMap(({ code, pattern, isGrave, says }) => {
    const all = [...looked.matchAll(pattern)]
    const [first] = all
    if (first === undefined) return []
    const start = first.index
    const page = pages.find((each) => each.start <= start && start < each.end)?.number
    const span: Span = {
      witness: sha256,
      start,
      end: start + first[0].length,
      ...(page === undefined ? {} : { page }),
    }
    return [
      {
        code,
        message: says(all.length, first[0]),
        needsPerson: all.some(([found]) => isGrave(found)),
        hint: HINT,
        span,
      },
    ]
  })
}

const HINT = 'Compare the text with what the file shows; ask the sender if they differ.'

function named(characters: string): string {
  const code = characters.codePointAt(0) ?? 0
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
}
