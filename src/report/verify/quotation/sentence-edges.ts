/** What stands in a sentence directly before the words quoted from it and directly after them. */
import { matchesIn } from '../../facts/matches.ts'

/** The sentence around a quotation: `pieces` lie between commas and brackets, the last before and the first after touch it. */
export interface Surroundings {
  readonly before: readonly string[]
  readonly after: readonly string[]
}

const REACH = 400
const ENDS = /[.!?。！？؟;；؛…]['")\]]*(?=\s|$|\p{Script=Han})|:\s|(?<=\p{L})\.\d{1,3}(?=\s\p{Lu})/gu
const PARTS = /[,،，、()（）]|\s-\s/u
/** "art. 5", "No. 7", "J. Arven": these stops end nothing. */
const ABBREVIATED = /(?:^|[^\p{L}])(?:\p{L}|[Aa]rts?|[Nn]os?|[Pp]ara?s?|vs|[Dd]r|Mr|Ms|ст|п|г|т|núm|cf)$/u

/** Takes the folded text and the place of the quotation in it. */
export function surroundings(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): Surroundings {
  const ahead = text.slice(Math.max(0, start - REACH), start)
  const last = endings(ahead).at(-1)
  const behind = text.slice(end, end + REACH)
  const isEnded = /[.!?。！？؟;；؛]['")\]]*\s*$/u.test(text.slice(Math.max(0, end - 4), end))
  const next = endings(behind)[0]
  return {
    before: ahead.slice(last?.end ?? 0).split(PARTS),
    after: isEnded ? [''] : behind.slice(0, next?.start ?? behind.length).split(PARTS),
  }
}

function endings(text: string): { start: number; end: number }[] {
  return matchesIn(text, ENDS)
    .filter(
      ({ index }) =>
        text.charAt(index) !== '.' || !ABBREVIATED.test(text.slice(Math.max(0, index - 6), index)),
    )
    .map(({ 0: mark, index }) => ({ start: index, end: index + mark.length }))
}

const MARK = /(?<=^|[\s(,])'(?=\S)|(?<=[^\s(,])'(?=[\s.,;:)]|$)/gu

/** Where the quotation mark stands in which the source itself quotes at the end of this text; null where it does not. */
export function openMark(text: string): number | null {
  const marks = matchesIn(text, MARK)
  return marks.length % 2 === 0 ? null : (marks.at(-1)?.index ?? null)
}
