/** Broken words made whole again, each by evidence that is named: another witness, the same text, a word list, a date. */
import type { LanguageTable } from './language-table.ts'
import type { Word } from './word.ts'

export type HealEvidence =
  | 'another witness'
  | 'the same text'
  | 'the word list'
  | 'the date'
  | 'punctuation'
  | 'the hyphen'

export interface Healing {
  readonly word: Word
  readonly raw: string
  readonly evidence: HealEvidence
}

export interface Healed {
  readonly words: readonly Word[]
  readonly healings: readonly Healing[]
}

/** The words a healing may rest on: how often each stands in this text, and which stand in other witnesses. */
export interface Vocabulary {
  readonly own: ReadonlyMap<string, number>
  readonly others: ReadonlySet<string>
  /** Hyphenated words of all witnesses by their letters alone. */
  readonly hyphenated: ReadonlyMap<string, string>
}

const bare = (text: string): string => text.toLowerCase().replace(/^[“"‘'([]+|[”"’').,;:!?\]]+$/g, '')

export function vocabularyOf(own: readonly Word[], others: readonly (readonly Word[])[]): Vocabulary {
  const counts = new Map<string, number>()
  const elsewhere = new Set<string>()
  const hyphenated = new Map<string, string>()
  for (const word of own) counts.set(bare(word.text), (counts.get(bare(word.text)) ?? 0) + 1)
  for (const list of others) for (const word of list) elsewhere.add(bare(word.text))
  for (const form of [...counts.keys(), ...elsewhere]) {
    if (/^[a-z]+(?:-[a-z]+)+$/.test(form)) hyphenated.set(form.replace(/-/g, ''), form)
  }
  return { own: counts, others: elsewhere, hyphenated }
}

const PIECES_MAX = 4

/** Makes broken words whole; what no evidence joins stays as it stands. */
export function healWords(words: readonly Word[], vocabulary: Vocabulary, table: LanguageTable): Healed {
  const kept: Word[] = []
  const healings: Healing[] = []
  for (let at = 0; at < words.length; ) {
    const found = healingAt(words, at, kept[kept.length - 1]?.text ?? '', vocabulary, table)
    const apart = found === null ? runTogether(words[at], vocabulary, table) : null
    if (apart !== null) {
      healings.push(apart.healing)
      kept.push(...apart.words)
      at++
    } else if (found === null) {
      const word = words[at]
      if (word !== undefined) kept.push(word)
      at++
    } else {
      healings.push(found.healing)
      kept.push(found.healing.word)
      at += found.count
    }
  }
  return { words: kept, healings }
}

interface Found {
  readonly healing: Healing
  readonly count: number
}

function healingAt(
  words: readonly Word[],
  at: number,
  before: string,
  vocabulary: Vocabulary,
  table: LanguageTable,
): Found | null {
  const first = words[at]
  if (first === undefined) return null
  for (let count = PIECES_MAX; count >= 2; count--) {
    const pieces = words.slice(at, at + count)
    if (pieces.length < count || !canJoin(pieces)) continue
    const after = words[at + count]
    const joined = joinedText(pieces, after?.text ?? '', before, vocabulary, table)
    if (joined === null || takesFromNext(pieces, after, vocabulary, table)) continue
    const healed = heal(pieces, joined.text, joined.evidence)
    const hyphen = lostHyphen(healed.word, vocabulary, table)
    return { healing: hyphen === null ? healed : heal(pieces, hyphen, joined.evidence), count }
  }
  const hyphen = lostHyphen(first, vocabulary, table)
  return hyphen === null ? null : { healing: heal([first], hyphen, 'the same text'), count: 1 }
}

interface Apart {
  readonly healing: Healing
  readonly words: readonly Word[]
}

/** "Recallingthe": an opener or a verb in italics whose space was lost before a common word. */
function runTogether(word: Word | undefined, vocabulary: Vocabulary, table: LanguageTable): Apart | null {
  if (word === undefined || word.text.length !== word.end - word.start || word.notes.length > 0) return null
  const key = word.text.toLowerCase()
  if (!/^\p{Lu}\p{Ll}+$/u.test(word.text) || table.words.has(key) || vocabulary.others.has(key)) return null
  for (let at = 4; at <= key.length - 2; at++) {
    const first = key.slice(0, at)
    const opens = table.openers.words.has(first) || table.verbs.some((entry) => entry.verb === first)
    if (!opens || !table.commonWords.has(key.slice(at))) continue
    const words = [
      { ...word, text: word.text.slice(0, at), end: word.start + at },
      { ...word, text: word.text.slice(at), start: word.start + at, begins: 'inside' as const, marker: null },
    ]
    const text = words.map((one) => one.text).join(' ')
    return { healing: { word: { ...word, text }, raw: word.text, evidence: 'the word list' }, words }
  }
  return null
}

const canJoin = (pieces: readonly Word[]): boolean =>
  pieces.every(
    (piece, index) =>
      (index === 0 || (piece.begins !== 'yes' && piece.marker === null)) &&
      (index === pieces.length - 1 || piece.notes.length === 0),
  )

/** "for th e": "th" belongs to what follows, not to the word before it. */
function takesFromNext(
  pieces: readonly Word[],
  after: Word | undefined,
  vocabulary: Vocabulary,
  table: LanguageTable,
): boolean {
  const [first, second] = pieces
  if (first === undefined || second === undefined || after === undefined || pieces.length !== 2) return false
  if (!isWord(bare(first.text), vocabulary, table) || !canJoin([second, after])) return false
  return fromLetters([second, after], vocabulary, table) !== null
}

interface Joined {
  readonly text: string
  readonly evidence: HealEvidence
}

function joinedText(
  pieces: readonly Word[],
  after: string,
  before: string,
  vocabulary: Vocabulary,
  table: LanguageTable,
): Joined | null {
  const texts = pieces.map((piece) => piece.text)
  const [first, second] = texts
  if (first === undefined || second === undefined) return null
  if (texts.length === 2) {
    if (/^[,.;:!?)]+$/.test(second) && /[\p{L}\p{N}”’)]$/u.test(first))
      return { text: first + second, evidence: 'punctuation' }
    const hyphen = acrossHyphen(first, second, vocabulary, table)
    if (hyphen !== null) return hyphen
    const date = brokenDate(first, second, after, before, table)
    if (date !== null) return date
  }
  return fromLetters(pieces, vocabulary, table)
}

function acrossHyphen(
  first: string,
  second: string,
  vocabulary: Vocabulary,
  table: LanguageTable,
): Joined | null {
  if (/^-\p{L}/u.test(second) && /[\p{L}\p{N}]$/u.test(first))
    return { text: first + second, evidence: 'the hyphen' }
  if (!/\p{L}-$/u.test(first) || !/^\p{L}/u.test(second)) return null
  if (/^(?:and|or|to|nor)\b/.test(second)) return null
  const whole = first.slice(0, -1) + second
  const withHyphen = first + second
  const known = (text: string): boolean =>
    vocabulary.own.has(bare(text)) || vocabulary.others.has(bare(text)) || table.words.has(bare(text))
  if (/^\p{Lu}/u.test(second)) return known(withHyphen) ? { text: withHyphen, evidence: 'the hyphen' } : null
  if (!known(withHyphen) && known(whole)) return { text: whole, evidence: 'the word list' }
  return { text: withHyphen, evidence: 'the hyphen' }
}

/** "17 to 2 1 January", "December 20 13": figures that only a date makes whole. */
function brokenDate(
  first: string,
  second: string,
  after: string,
  before: string,
  table: LanguageTable,
): Joined | null {
  const month = (text: string): boolean => table.months.includes(text)
  if (/^[1-3]$/.test(first) && /^\d$/.test(second) && month(after) && Number(first + second) <= 31)
    return { text: first + second, evidence: 'the date' }
  if (/^(?:19|20|1|2)$/.test(first) && /^\d{2,3}[,.;:)]*$/.test(second) && month(before)) {
    const text = first + second
    return /^(?:19|20)\d{2}[,.;:)]*$/.test(text) ? { text, evidence: 'the date' } : null
  }
  return null
}

function fromLetters(pieces: readonly Word[], vocabulary: Vocabulary, table: LanguageTable): Joined | null {
  const texts = pieces.map((piece) => piece.text)
  const last = texts.length - 1
  const fits = texts.every((text, index) =>
    index === 0
      ? /^[“"‘([]*\p{L}[\p{L}-]*$/u.test(text)
      : index < last
        ? /^\p{Ll}+$/u.test(text)
        : /^\p{Ll}[\p{Ll}-]*[”"’').,;:!?\]]*$/u.test(text),
  )
  if (!fits) return null
  if (texts.every((text) => isWord(bare(text), vocabulary, table))) return null
  const whole = texts.join('')
  const key = bare(whole)
  if (vocabulary.others.has(key)) return { text: whole, evidence: 'another witness' }
  if ((vocabulary.own.get(key) ?? 0) > 0) return { text: whole, evidence: 'the same text' }
  if (table.words.has(key)) return { text: whole, evidence: 'the word list' }
  const hyphenated = vocabulary.hyphenated.get(key.replace(/-/g, ''))
  return hyphenated === undefined ? null : { text: restore(whole, hyphenated), evidence: 'the same text' }
}

const isWord = (key: string, vocabulary: Vocabulary, table: LanguageTable): boolean =>
  table.words.has(key) || key === 'a' || key === 'i' || (vocabulary.own.get(key) ?? 0) >= 3

/** "Non-SelfGoverning" where "Non-Self-Governing" stands elsewhere. */
function lostHyphen(word: Word, vocabulary: Vocabulary, table: LanguageTable): string | null {
  const key = bare(word.text)
  if (key.length < 6 || !/^[a-z-]+$/.test(key) || table.words.has(key)) return null
  if ((vocabulary.own.get(key) ?? 0) > 2) return null
  const whole = vocabulary.hyphenated.get(key.replace(/-/g, ''))
  if (whole === undefined || whole === key) return null
  return restore(word.text, whole)
}

/** The hyphens of `whole` put into `text`, whose letters, case and punctuation stay. */
function restore(text: string, whole: string): string {
  const lead = text.toLowerCase().indexOf(whole[0] ?? '')
  let out = text.slice(0, Math.max(0, lead))
  let at = Math.max(0, lead)
  for (const character of whole) {
    if (character === '-') {
      out += '-'
      if (text[at] === '-') at++
    } else out += text[at++] ?? ''
  }
  return out + text.slice(at)
}

function heal(pieces: readonly Word[], text: string, evidence: HealEvidence): Healing {
  const first = pieces[0] as Word
  const last = pieces[pieces.length - 1] as Word
  const removed = pieces.map((piece) => piece.text).join('').length - text.length
  const shift = pieces.slice(0, -1).reduce((sum, piece) => sum + piece.text.length, 0) - removed
  const notes = [
    ...(pieces.length > 1 ? first.notes : []),
    ...last.notes.map((note) => ({
      mark: note.mark,
      at: Math.min(text.length, note.at + Math.max(0, shift)),
    })),
  ]
  const word = { ...first, text, end: last.end, notes }
  return { word, raw: pieces.map((piece) => piece.text).join(' '), evidence }
}
