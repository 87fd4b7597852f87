/** Holds the proper names and acronyms of a paraphrase against the passages it cites. */
import { foldName, type LanguageTag } from '#un'
import { stemOf } from '../facts/facts.ts'
import { unitAfter } from '../facts/find-units.ts'
import { matchesIn } from '../facts/matches.ts'
import { once, rememberedTexts } from '../facts/remember.ts'
import type { Statement } from '../statement.ts'
import { passagesCited } from './cited-passages.ts'
import { factsOf } from './facts-read.ts'
import { found } from './found.ts'
import { strangeInstitutions } from './institution-names.ts'
import { statesNamedIn } from './named-states.ts'
import {
  canExpand,
  isLatin,
  isWordOfName,
  type KnownName,
  knownNamesIn,
  type NameSaid,
  namesSaid,
} from './names-said.ts'
import { mayNameMinistry, type OfficeNamed, officesNamed } from './office-names.ts'
import { ownText } from './own-text.ts'
import { strangeThings } from './things-of-kinds.ts'
import type { PassageUnderProof, ProofContext, VerificationFinding } from './verification.ts'
import { EQUAL_ACRONYMS } from './words/name-words.ts'

const COMPARED: ReadonlySet<Statement['kind']> = new Set(['paraphrase', 'quotation'])

/**
 * Every name that a statement gives must stand in a passage it cites, in some form.
 *
 * Finds `name-changed`: a body, treaty or place of the table of names, in any of the six languages; an acronym that the
 * passages neither have nor spell out; within one language, any capitalised word they do not have in any form; a title in
 * 《 》. Names of States are for the attribution. Limits: between languages a name that is not in the table is compared only
 * where its letters stay the same (Latin letters in Arabic, Chinese and Russian; acronyms).
 */
export function compareNames(statement: Statement, context: ProofContext): readonly VerificationFinding[] {
  if (!COMPARED.has(statement.kind)) return []
  const passages = passagesCited(statement, context)
  if (passages.length === 0) return []
  const own = ownText(statement, passages)
  if (own !== null) return namesFound({ ...statement, text: own }, passages, context)
  return namesFound(statement, passages, context)
}

function namesFound(
  statement: Statement,
  passages: readonly PassageUnderProof[],
  context: ProofContext,
): readonly VerificationFinding[] {
  const { known, said } = namesOf(statement)
  const there = new Set(passages.flatMap((passage) => namesOf(passage).known.map(({ row }) => row)))
  const states = statesNamedIn(statement.text, statement.language, context)
  const strange = known.filter(
    (name) =>
      !there.has(name.row) &&
      !isSpelledOut(name, passages) &&
      !states.some((state) => state.start <= name.start && name.end <= state.end),
  )
  const covered = [...known, ...states, ...factsOf(statement)]
  const others = [...said, ...titlesIn(statement.text)].filter(
    (name) =>
      !covered.some((each) => each.start <= name.start && name.end <= each.end) &&
      !isCurrency(name) &&
      !isAnswered(name, statement, passages),
  )
  const offices = officesNamed(statement.text, statement.language)
    .map((office) => withoutStates(office, states))
    .filter(
      (office) =>
        office.parts.length > 0 &&
        !others.some((each) => office.start < each.end && each.start < office.end) &&
        !passages.some((passage) => isOfficeOf(office, statement, passage)),
    )
  const named = [...strange, ...others, ...offices]
  const institutions = strangeInstitutions(statement, passages).filter(
    ({ start, end }) => !named.some((name) => name.start < end && start < name.end),
  )
  const things = strangeThings(statement, passages).filter(
    ({ start, end }) =>
      ![...named, ...institutions].some((name) => name.start < end && start < name.end) &&
      !known.some((name) => name.start <= start && end <= name.end),
  )
  return [...named, ...institutions, ...things].map((name) => changed(statement, name, passages))
}

/** "USD" is a unit, and compared as one. */
function isCurrency({ isAcronym, written }: NameSaid): boolean {
  const unit = isAcronym ? unitAfter(written, 0, undefined) : null
  return unit?.unit.dimension === 'money' && unit.end === written.length
}

/** "Министерство обороны Кельжары": the State is no part of the office's name. */
function withoutStates(office: OfficeNamed, states: readonly { readonly written: string }[]): OfficeNamed {
  const parts = office.parts.filter((part) => !states.some(({ written }) => written.includes(part)))
  return parts.length === office.parts.length ? office : { ...office, parts }
}

/** The words of an office's name stand in the passage; in another language, a word for what the ministry is for. */
function isOfficeOf(office: OfficeNamed, { language }: Statement, passage: PassageUnderProof): boolean {
  if (passage.language !== language) return mayNameMinistry(office, language, passage)
  if (language === 'zh') return office.parts.every((part) => passage.text.includes(part))
  const { words } = namesOf(passage)
  return office.parts.every((part) =>
    foldName(part)
      .split(' ')
      .every((word) => words.has(stemOf(word))),
  )
}

const TITLE = /《([^》]+)》/gu

function titlesIn(text: string): NameSaid[] {
  return matchesIn(text, TITLE).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    written: match[1] ?? '',
    isAcronym: false,
  }))
}

/** The names of a statement or passage. Each is read when it is first asked for: most statements give no name that the table does not know. */
interface Names {
  readonly known: readonly KnownName[]
  /** The whole text, folded. */
  readonly folded: string
  /** Stems of its words, in order, and as a set. */
  readonly stems: readonly string[]
  readonly words: ReadonlySet<string>
  readonly said: readonly NameSaid[]
}

function namesOf({ text, language }: Pick<PassageUnderProof, 'text' | 'language'>): Names {
  return read(text, language)
}

const read = rememberedTexts(readNames)

function readNames(text: string, language: LanguageTag): Names {
  const known = once(() => knownNamesIn(text))
  const folded = once(() => foldName(text))
  const stems = once(() => folded().split(' ').map(stemOf))
  const words = once(() => new Set(stems()))
  const said = once(() => namesSaid(text, language))
  return {
    get known() {
      return known()
    },
    get folded() {
      return folded()
    },
    get stems() {
      return stems()
    },
    get words() {
      return words()
    },
    get said() {
      return said()
    },
  }
}

/** The passage has the same letters, though the table does not find them there as a name. */
function isSpelledOut({ written }: KnownName, passages: readonly PassageUnderProof[]): boolean {
  const folded = ` ${foldName(written)} `
  return passages.some((passage) => ` ${namesOf(passage).folded} `.includes(folded))
}

function isAnswered(
  name: NameSaid,
  { language, text: statement }: Statement,
  passages: readonly PassageUnderProof[],
): boolean {
  return passages.some((passage) => {
    if (passage.language === language) return stands(name, passage, statement)
    if (name.isAcronym)
      return (
        hasLetters(name, passage) ||
        hasEqual(name, passage) ||
        canExpand(name.written, passage.text) ||
        !hasAcronyms(passage)
      )
    const isForeign =
      /\p{Script=Latin}/u.test(name.written) && !isLatin(language) && isLatin(passage.language)
    return !isForeign || stands(name, passage, statement)
  })
}

/** "GDP" for "PIB". */
function hasEqual({ written }: NameSaid, passage: PassageUnderProof): boolean {
  return EQUAL_ACRONYMS.some(
    (row) => row.has(written) && namesOf(passage).said.some((each) => row.has(each.written)),
  )
}

/** A passage without one acronym or Latin name may still spell in its own letters what an acronym stands for. */
function hasAcronyms(passage: PassageUnderProof): boolean {
  return namesOf(passage).said.some(({ isAcronym }) => isAcronym)
}

function hasLetters({ written }: NameSaid, passage: PassageUnderProof): boolean {
  if (passage.language === 'ru') {
    const capitals = written.toUpperCase()
    if (inLatin(passage.text).includes(capitals) || alike(passage.text).includes(capitals)) return true
  }
  return namesOf(passage).folded.replaceAll(' ', '').includes(foldName(written).replaceAll(' ', ''))
}

const CYRILLIC = 'АБВГДЕЗИЙКЛМНОПРСТУФЫЭ'
const LATIN = 'ABVGDEZIIKLMNOPRSTUFYE'

/** Russian capitals letter for letter, so that "187-FZ" is answered by «187-ФЗ». */
function inLatin(text: string): string {
  return text.replace(/[А-Я]/gu, (letter) => LATIN.charAt(CYRILLIC.indexOf(letter)))
}

const LOOKS = 'АВЕКМНОРСТУХ'
const LIKE = 'ABEKMHOPCTYX'

/** Russian capitals that look like Latin ones, so that "24/CP.19" is answered where it is written with either. */
function alike(text: string): string {
  return text.replace(/[А-Я]/gu, (letter) => LIKE.charAt(LOOKS.indexOf(letter)) || letter)
}

/** “Европу” beside “Европе”: short Russian names change within what a stem keeps. */
function isInflected(part: string, { folded }: Names): boolean {
  const bare = part.replace(ENDINGS, '')
  return (
    /^[а-я]{5,7}$/u.test(part) &&
    bare.length >= LEAST_STEM &&
    folded.split(' ').some((word) => word.length <= part.length + 2 && word.replace(ENDINGS, '') === bare)
  )
}
const ENDINGS = /(?:ами|ями|ой|ей|ом|ем|ою|ею|ам|ям|ах|ях|[аеиоуыюяйь])$/u
const LEAST_STEM = 4

/** Each part of the name is a word of the passage in some form, or the initials of several. */
function stands(name: NameSaid, passage: PassageUnderProof, statement: string): boolean {
  if (passage.language === 'zh' || passage.language === 'ar') return hasLetters(name, passage)
  const there = namesOf(passage)
  const { words, said } = there
  const parts = foldName(name.written)
    .split(' ')
    .filter((part) => part.length > 1)
  const isWord = (part: string): boolean =>
    words.has(stemOf(part)) || words.has(stemOf(part.replace(/s$/u, ''))) || isInflected(part, there)
  if (parts.every(isWord)) return isNearOther(name, passage, statement)
  const [first = ''] = parts
  if (parts.length === 1 && there.known.some(({ row }) => isWordOfName(row, first))) return true
  if (name.isAcronym) return hasLetters(name, passage) || canExpand(name.written, passage.text)
  return said.some(
    (each) => each.isAcronym && !isSpeltOut(each, passage.text) && isSpeltBy(each.written, name, statement),
  )
}

const WORDS_APART = 12

/**
 * "European Union" is not answered by "Council of Europe" and, far from it, "Telecommunication Union": a word and the
 * capitalised word directly before it stand near each other.
 */
function isNearOther({ start, written }: NameSaid, passage: PassageUnderProof, statement: string): boolean {
  const before = /(\p{Lu}[\p{L}\p{M}]{3,})\s$/u.exec(statement.slice(Math.max(0, start - 40), start))?.[1]
  if (
    before === undefined ||
    /[.!?]\s*$/u.test(statement.slice(0, start - before.length - 1)) ||
    start <= before.length + 1
  )
    return true
  const { stems } = namesOf(passage)
  const places = (word: string): number[] =>
    stems.flatMap((stem, index) => (stem === stemOf(word) ? [index] : []))
  const [ones, others] = [places(before), places(written)]
  if (ones.length === 0 || others.length === 0) return true
  return ones.some((one) => others.some((other) => Math.abs(one - other) <= WORDS_APART))
}

const AROUND = 90
/** Of two letters, the name and the word behind it: “Конференция сторон” for “КС”. */
const NEXT_WORD = 16

/** The source itself says what its acronym stands for, so that no other words do: "Organization of American States (OAS)". */
function isSpeltOut({ start, end, written }: NameSaid, text: string): boolean {
  return (
    written.length >= 3 &&
    (canExpand(written, text.slice(Math.max(0, start - AROUND), start)) ||
      canExpand(written, text.slice(end, end + AROUND)))
  )
}

/** A word of a full name written out beside the statement's other words, where the source has the acronym. */
function isSpeltBy(acronym: string, { start, end, written }: NameSaid, statement: string): boolean {
  const around = statement.slice(Math.max(0, start - AROUND), end + AROUND)
  const letters = acronym.replace(/[-‑]?\p{N}+$/u, '')
  if (letters.length === 2) return canExpand(letters, statement.slice(start, end + NEXT_WORD))
  return (
    letters.length >= 3 && canExpand(letters, around) && !canExpand(letters, around.replace(written, 'ø'))
  )
}

function changed(
  statement: Statement,
  { written, start, end }: { readonly written: string; readonly start: number; readonly end: number },
  passages: readonly PassageUnderProof[],
): VerificationFinding {
  const there = [
    ...new Set(
      passages.flatMap((passage) =>
        [...namesOf(passage).known, ...namesOf(passage).said].map((name) => `“${name.written}”`),
      ),
    ),
  ]
  const theirs =
    there.length === 0 ? 'they hold no name that shows as one' : `they name ${there.slice(0, 8).join(', ')}`
  return found(statement, 'name-changed', {
    message: `The statement names “${written}”, which the cited passages do not; ${theirs}.`,
    hint: 'Print the name as the source has it, or cite the passage that has it.',
    at: { start, end },
  })
}
