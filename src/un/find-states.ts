/** Finds names of States inside running text, leftmost and longest first. */
import { type FoldedText, foldName, foldWithPositions } from './fold-name.ts'
import { LOOK_ALIKES } from './look-alikes.ts'
import { type NameForm, withoutWrittenArticle } from './state-names.ts'

/** The forms of a table, ready for looking up: whole names without spaces, and starts of names inside text. */
export interface NamesIndex {
  readonly whole: ReadonlyMap<string, readonly NameForm[]>
  readonly inText: ReadonlyMap<string, readonly Candidate[]>
}

/** One folded spelling to look for; without forms it is a look-alike, which hides what it covers. */
interface Candidate {
  readonly folded: string
  readonly forms: readonly NameForm[]
}

/** Indexes the spellings of a table. */
export function indexForms(forms: readonly NameForm[]): NamesIndex {
  const whole = new Map<string, NameForm[]>()
  const spellings = new Map<string, NameForm[]>(LOOK_ALIKES.map((phrase) => [foldName(phrase), []]))
  for (const form of forms) {
    append(whole, form.folded.replaceAll(' ', ''), form)
    append(spellings, form.folded, form)
  }
  const inText = new Map<string, Candidate[]>()
  for (const [folded, of] of spellings) append(inText, folded.slice(0, 2), { folded, forms: of })
  for (const candidates of inText.values()) {
    candidates.sort((one, other) => other.folded.length - one.folded.length)
  }
  return { whole, inText }
}

function append<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [value])
  else list.push(value)
}

/** Finds the spellings of an index in a text; `choose` decides between the readings of one spelling. */
export function findNamesIn(
  index: NamesIndex,
  text: string,
  choose: (forms: readonly NameForm[]) => NameForm | null,
): { form: NameForm; start: number; end: number }[] {
  const folded = foldWithPositions(text)
  const found: { form: NameForm; start: number; end: number }[] = []
  let at = 0
  while (at < folded.text.length) {
    const candidate = startsWord(folded.text, at) ? candidateAt(index, text, folded, at) : undefined
    if (candidate === undefined) {
      at++
      continue
    }
    const last = at + candidate.folded.length
    const form = candidate.forms.length === 0 ? null : choose(candidate.forms)
    if (form !== null) {
      found.push({ form, start: folded.starts[at] ?? 0, end: folded.ends[last - 1] ?? text.length })
    }
    at = last
  }
  return found
}

function candidateAt(index: NamesIndex, text: string, folded: FoldedText, at: number): Candidate | undefined {
  return index.inText
    .get(folded.text.slice(at, at + 2))
    ?.find(
      (candidate) =>
        folded.text.startsWith(candidate.folded, at) &&
        endsWord(folded.text, at + candidate.folded.length) &&
        writtenAsName(candidate, text, folded, at),
    )
}

/** Names are written with a capital, acronyms in capitals (but US$ is money); a name that itself begins small is exempt. */
function writtenAsName(candidate: Candidate, text: string, folded: FoldedText, at: number): boolean {
  if (candidate.forms.length === 0) return true
  const start = folded.starts[at] ?? 0
  if (candidate.forms.every((form) => form.acronym)) {
    const end = folded.ends[at + candidate.folded.length - 1] ?? start
    const written = text.slice(start, end)
    return written === written.toUpperCase() && text.charAt(end) !== '$'
  }
  return !isSmall(text.charAt(start)) || candidate.forms.some(startsSmall)
}

/** True for a name that is itself written with a small first letter ("the former Yugoslav …"). */
function startsSmall(form: NameForm): boolean {
  return isSmall(withoutWrittenArticle(form.written).charAt(0))
}

function isSmall(character: string): boolean {
  return character !== character.toUpperCase() && character === character.toLowerCase()
}

const WORD = /[\p{L}\p{N}]/u
const HAN = /\p{Script=Han}/u
const ARABIC = /\p{Script=Arabic}/u
const FIRST_ARABIC = 0x600
const SPACE = 0x20
/** Arabic writes "and", "so", "in", "for", "as" joined to the name; the article keeps its alef after them. */
const ARABIC_PREFIX = /(?:^|[^\p{L}\p{N}])[وف]?[بلك]?$/u

/** 其中 is "among them": the second character begins no name of China. */
const AMONG_THEM = /^其中国$/u

/** A folded text has nothing but letters, digits and spaces. */
function startsWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code === SPACE) return false
  if (at === 0 || text.charCodeAt(at - 1) === SPACE) return true
  if (code < FIRST_ARABIC) return false
  const first = text.charAt(at)
  if (!WORD.test(text.charAt(at - 1))) return true
  if (HAN.test(first)) return !AMONG_THEM.test(text.slice(at - 1, at + 2))
  return ARABIC.test(first) && ARABIC_PREFIX.test(text.slice(Math.max(0, at - 3), at))
}

/** After 国 these make another word of it: 拉美国家 is "Latin American countries", 其中国际 "among them international". */
const HAN_CONTINUES = /^国[家际]/u

function endsWord(text: string, end: number): boolean {
  if (end >= text.length) return true
  if (HAN.test(text.charAt(end - 1))) return !HAN_CONTINUES.test(text.slice(end - 1, end + 1))
  return !WORD.test(text.charAt(end))
}
