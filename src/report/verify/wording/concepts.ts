/** A wording whose content words stand by their meaning, so that texts in two languages have words in common. */

import type { Language } from '#un'
import { rememberedFor, rememberedWords } from '../../facts/remember.ts'
import { findConcepts, findGeneralConcepts } from '../words/concept-words.ts'
import type { Content, Wording } from './wording.ts'

/** Words of this length and longer are taken for the same where their beginnings are. */
const LEAST_COGNATE = 6
const COGNATE = 5

const GENERAL_MARK = '~#'

/** The wording with meanings for content words: "#12" for a known meaning, "~#12" for one of general speech, "~regis" for a word that several languages share. */
export const conceptual = rememberedFor((wording: Wording) => withContents(wording, contentsOf(wording)))

function contentsOf(wording: Wording): Content[] {
  const contents = [...meaningsOf(wording)]
  for (const { key, unit, clause, isFigure, denies } of wording.contents) {
    if (isFigure) contents.push({ key: latinDigits(key), unit, clause, isFigure, denies })
    else {
      const cognate = cognateOf(wording.units[unit]?.text ?? '', wording.language)
      if (cognate !== null) contents.push({ key: cognate, unit, clause, isFigure, denies: null })
    }
  }
  return contents.sort((one, other) => one.unit - other.unit)
}

/** The known meanings of a wording's words. */
function meaningsOf(wording: Wording): Content[] {
  return asContents(findConcepts(wording.units, wording.language), '#', wording)
}

/**
 * Both wordings with the meanings of general speech that both have: such a word shows what is told where it is shared, and is no
 * matter where it is not.
 */
export function sharingGeneral(one: Wording, other: Wording): readonly [one: Wording, other: Wording] {
  const [mine, theirs] = [generalOf(one), generalOf(other)]
  const shared = new Set(mine.map(({ key }) => key).filter((key) => theirs.some((each) => each.key === key)))
  return [withMore(one, mine, shared), withMore(other, theirs, shared)]
}

const generalOf = rememberedFor((wording: Wording) =>
  asContents(findGeneralConcepts(wording.units, wording.language), GENERAL_MARK, wording),
)

function withMore(wording: Wording, more: readonly Content[], keys: ReadonlySet<string>): Wording {
  const own = conceptual(wording).contents
  const kept = more.filter(({ key }) => keys.has(key))
  return withContents(
    wording,
    [...own, ...kept].sort((first, second) => first.unit - second.unit),
  )
}

function asContents(found: ReturnType<typeof findConcepts>, mark: string, wording: Wording): Content[] {
  return found
    .filter(({ from }) => !wording.named.has(from))
    .map(({ kind, from }) => ({
      key: `${mark}${kind}`,
      unit: from,
      clause: wording.clauseOfUnit[from] ?? 0,
      isFigure: false,
      denies: null,
    }))
}

/** The wording with both: its own words, and their meanings. For two texts in one language, of which one may use other words. */
export const withMeanings = rememberedFor((wording: Wording) => {
  const both = [...wording.contents, ...meaningsOf(wording)].sort((one, other) => one.unit - other.unit)
  return withContents(wording, both)
})

function latinDigits(figure: string): string {
  return figure.replace(/[٠-٩]/gu, (digit) => `${digit.charCodeAt(0) - 0x660}`)
}

const CYRILLIC: Readonly<Record<string, string>> = {
  ...{
    а: 'a',
    б: 'b',
    в: 'v',
    г: 'g',
    д: 'd',
    е: 'e',
    ж: 'j',
    з: 'z',
    и: 'i',
    й: 'i',
    к: 'k',
    л: 'l',
    м: 'm',
  },
  ...{
    н: 'n',
    о: 'o',
    п: 'p',
    р: 'r',
    с: 's',
    т: 't',
    у: 'u',
    ф: 'f',
    х: 'h',
    ц: 'c',
    ч: 'ch',
    ш: 'sh',
    ы: 'y',
  },
  ...{ э: 'e', ю: 'iu', я: 'ia', щ: 'sh', ъ: '', ь: '' },
}

/** The beginning of a word as the languages with alphabets that share words have it; null for others. */
export const cognateOf = rememberedWords((word: string, language: Language): string | null => {
  if (language === 'zh' || language === 'ar') return /^[a-z]{3,}$/u.test(word) ? `~${word}` : null
  if (word.length < LEAST_COGNATE) return null
  const letters = word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[а-я]/gu, (letter) => CYRILLIC[letter] ?? letter)
    .replace(/c(?=[aou])|qu/gu, 'k')
    .replace(/ph/gu, 'f')
    .replace(/t(?=i[ao])/gu, 'c')
  return `~${letters.slice(0, COGNATE)}`
})

function withContents(wording: Wording, contents: readonly Content[]): Wording {
  const keys = wording.clauses.map(() => new Set<string>())
  const contentsOfSentence = new Map<number, Content[]>()
  for (const content of contents) {
    keys[content.clause]?.add(content.key)
    const sentence = wording.clauses[content.clause]?.sentence ?? 0
    const others = contentsOfSentence.get(sentence)
    if (others === undefined) contentsOfSentence.set(sentence, [content])
    else others.push(content)
  }
  return {
    ...wording,
    contents,
    contentsOfSentence,
    clauses: wording.clauses.map((clause, index) => ({ ...clause, keys: keys[index] ?? new Set() })),
  }
}
