/** Repairs the swap of lam and alef that many Arabic PDFs carry: their fonts map the one sign "لا" to "ا" and "ل" in the wrong order. */
import {
  LAM_ALEF_FORMS,
  LAM_ALEF_STEMS,
  TRUE_ALEF_LAM,
  TRUE_LAM_ALEF_LAM,
  WORDS_IN_LAM,
} from './lam-alef-words.ts'

/** Sequences that correct Arabic does not have, and the correct ones they stand for. */
const FAULTY = /ا[أإآ]ل|اال|لأل|لإل/g
const SOUND = /ال[أإآ]|الا|للأ|للإ/g
const LEAST_FAULTS = 2

/** True if the text carries the swap: the impossible sequences outnumber the correct ones by far. */
export function isSwapped(text: string): boolean {
  const faults = text.match(FAULTY)?.length ?? 0
  const sound = text.match(SOUND)?.length ?? 0
  return faults >= LEAST_FAULTS && faults > 2 * sound
}

const WORD = /[\u0621-\u064A]+/gu

/** The text with the swap repaired in every word where rule or evidence is clear, and how many words were repaired. Length and places stay. */
export function repairLamAlef(
  text: string,
  vocabulary: ReadonlySet<string>,
): { text: string; count: number } {
  let count = 0
  const plain = text.replace(/ال(?=\u064B)/gu, 'لا')
  const repaired = plain.replace(WORD, (word) => repairWord(word, vocabulary))
  for (const match of text.matchAll(/[\u0621-\u0652]+/gu)) {
    const end = match.index + match[0].length
    if (repaired.slice(match.index, end) !== match[0]) count++
  }
  return { text: repaired, count }
}

function repairWord(word: string, vocabulary: ReadonlySet<string>): string {
  if (word === 'ال') return 'لا'
  const ruled = byRule(word)
  return byEvidence(ruled, vocabulary)
}

/** What no correct word has. */
function byRule(word: string): string {
  const inner = word
    .replace(/ا([أإآ])ل/gu, 'ال$1')
    .replace(/([اآ])ال/gu, (_, alef: string) => (alef === 'ا' ? 'الا' : 'آلا'))
    .replace(/ال([ئءؤ])/gu, 'لا$1')
  return byPrefix(inner)
}

const CLITIC = /^([وف]?)(.*)$/su

/** Words that begin with a swapped lam-alef after "و" or "ف": "ألن" → "لأن", "لألجيال" → "للأجيال", "لالتفاقية" → "للاتفاقية". */
function byPrefix(word: string): string {
  const [, clitic = '', rest = ''] = CLITIC.exec(word) ?? []
  if (/^ل[أإآ]ل/u.test(rest) && !TRUE_ALEF_LAM.test(rest.slice(1)))
    return `${clitic}لل${rest[1]}${rest.slice(3)}`
  if (/^لال/u.test(rest) && rest.length > 4 && !TRUE_LAM_ALEF_LAM.test(rest.slice(3)))
    return `${clitic}للا${rest.slice(3)}`
  if (/^[أإآ]ل/u.test(rest) && !TRUE_ALEF_LAM.test(rest)) return `${clitic}ل${rest[0]}${rest.slice(2)}`
  if (clitic !== '' && rest === 'ال') return `${clitic}لا`
  return word
}

const STEMS: ReadonlyMap<string, string> = new Map(LAM_ALEF_STEMS.map((word) => [swapped(word), word]))
const FORMS: ReadonlyMap<string, string> = new Map(LAM_ALEF_FORMS.map((word) => [swapped(word), word]))
const IN_LAM: ReadonlySet<string> = new Set(WORDS_IN_LAM)
const PREFIX = /^(?:[وف]?(?:بال|كال|لل|ال|ب|ل|ك|س)?)/u
const SUFFIXES = [
  '',
  'ة',
  'ات',
  'ه',
  'ها',
  'هم',
  'هما',
  'نا',
  'كم',
  'ي',
  'ية',
  'ين',
  'ون',
  'ان',
  'ا',
  'ته',
  'تها',
  'تهم',
  'تنا',
  'اته',
  'اتها',
  'اتهم',
  'يات',
  'يين',
  'يون',
  'تي',
  'يه',
  'تين',
  'ءة',
  'مة',
  'اً',
] as const

function swapped(word: string): string {
  return word.replace(/ل([اأإآ])/gu, '$1ل')
}

/** Words with an inner swap that the list, or the document's own words, know. */
function byEvidence(word: string, vocabulary: ReadonlySet<string>): string {
  if (!/[اأإآ]ل/u.test(word)) return word
  const form = FORMS.get(word)
  if (form !== undefined) return form
  const verbal = /^([وف]?)ال(.{3,})$/su.exec(word)
  if (verbal !== null && isVerbalNoun(verbal[2] ?? '', vocabulary)) return `${verbal[1]}لا${verbal[2]}`
  for (const prefix of prefixesOf(word)) {
    const known = knownStem(word.slice(prefix.length))
    if (known !== null) return prefix + known
  }
  return byPlural(word, vocabulary)
}

/** "الستخدام" is "لاستخدام" where the document has "استخدام" or "االستخدام" too and no "ستخدام". */
function isVerbalNoun(rest: string, vocabulary: ReadonlySet<string>): boolean {
  if (vocabulary.has(rest)) return false
  return vocabulary.has(`ا${rest}`) || vocabulary.has(`اال${rest}`)
}

function prefixesOf(word: string): string[] {
  const longest = PREFIX.exec(word)?.[0] ?? ''
  const prefixes = [
    '',
    'و',
    'ف',
    'ب',
    'ل',
    'ك',
    'س',
    'ال',
    'لل',
    'بال',
    'كال',
    'وال',
    'فال',
    'ولل',
    'وبال',
    'وب',
    'ول',
    'فب',
    'فل',
    'وكال',
  ]
  return prefixes.filter((prefix) => longest.startsWith(prefix)).sort((a, b) => b.length - a.length)
}

function knownStem(rest: string): string | null {
  for (const suffix of SUFFIXES) {
    if (!rest.endsWith(suffix)) continue
    const stem = STEMS.get(rest.slice(0, rest.length - suffix.length))
    if (stem !== undefined) return stem + suffix
  }
  return null
}

const PLURAL = /^(.{2,})الت(|ه|ها|هم|نا|ي)$/u

function byPlural(word: string, vocabulary: ReadonlySet<string>): string {
  const [, head = '', ending = ''] = PLURAL.exec(word) ?? []
  if (head === '') return word
  const singular = `${head}ل`
  const bare = singular.slice(prefixesOf(singular)[0]?.length ?? 0)
  return IN_LAM.has(bare) || IN_LAM.has(singular) || vocabulary.has(bare) || vocabulary.has(`ال${bare}`)
    ? `${head}لات${ending}`
    : word
}
