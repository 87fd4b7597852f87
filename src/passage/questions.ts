/** Finds the questions of a questionnaire repeated in a reply, and says which one each block answers. */
import type { Block } from '#extract'
import { ANSWER_LABEL, NUMBER_LABEL, QUESTION_END, QUESTION_LABELS } from './question-words.ts'

/** How sure it is that a block is a question: asked by the call or labelled so, or only looking like one. */
type Likeness = 'sure' | 'likely' | 'no'

const QUESTION_CHARACTERS = 700
const SHARED_WORDS_MIN = 0.75
const SHARED_WORDS_IF_NUMBERED = 0.5
/** Questions that only look so are taken for a questionnaire from this many on. */
const LIKELY_MIN = 2

/**
 * Gives, for each block, the question it answers as asked, or null; a question's own block carries its own text.
 *
 * Takes the blocks of a reply and the call's questions where they are known. Sure questions are those of the call and
 * labelled ones; headings, bold or numbered paragraphs that end in a question mark count where there are at least two
 * and they are answered. Limits: a questionnaire laid out as a table is one passage, without question.
 */
export function questionsOf(blocks: readonly Block[], asked: readonly string[]): readonly (string | null)[] {
  const likeness = blocks.map((block) => likenessOf(block, asked))
  const likely = likeness.filter((each) => each === 'likely').length
  const takesLikely = likely >= LIKELY_MIN && areAnswered(likeness)
  let current: string | null = null
  let currentLevel: number | null = null
  return blocks.map((block, index) => {
    const sure = likeness[index] === 'sure' || (takesLikely && likeness[index] === 'likely')
    if (sure) {
      current = block.text
      currentLevel = block.type === 'heading' ? (block.level ?? 1) : null
    } else if (block.type === 'heading' && endsAnswer(block, currentLevel)) current = null
    return current
  })
}

/** A heading ends the answer unless it stands below the heading that asked. */
function endsAnswer(block: Block, askedAt: number | null): boolean {
  return askedAt === null ? (block.level ?? 1) === 1 : (block.level ?? 1) <= askedAt
}

/** Most questions are followed by something that is none: a bare list of questions is no questionnaire answered. */
function areAnswered(likeness: readonly Likeness[]): boolean {
  const answered = likeness.filter((each, at) => each === 'likely' && likeness[at + 1] === 'no').length
  return answered * 2 >= likeness.filter((each) => each === 'likely').length
}

function likenessOf(block: Block, asked: readonly string[]): Likeness {
  const text = block.text.trim()
  if (block.type === 'table' || block.type === 'figure' || block.type === 'footnote') return 'no'
  if (text === '' || text.length > QUESTION_CHARACTERS || ANSWER_LABEL.test(text)) return 'no'
  if (asked.some((question) => repeats(question, text, block.marker))) return 'sure'
  if (QUESTION_LABELS.some((label) => label.test(text))) return 'sure'
  if (!QUESTION_END.test(text)) return 'no'
  const standsOut =
    block.type === 'heading' || isBold(block) || block.marker !== undefined || NUMBER_LABEL.test(text)
  return standsOut ? 'likely' : 'no'
}

function isBold(block: Block): boolean {
  const bold = (block.marks ?? []).filter((mark) => mark.type === 'bold')
  return bold.reduce((sum, mark) => sum + mark.end - mark.start, 0) >= 0.9 * block.text.length
}

/** Whether a block repeats a question of the call, in about its words. */
function repeats(question: string, text: string, marker: string | undefined): boolean {
  const wanted = wordSet(question)
  if (wanted.size === 0) return false
  const found = wordSet(text)
  const shared = [...wanted].filter((word) => found.has(word)).length
  const sameNumber =
    numberOf(question, undefined) !== null && numberOf(question, undefined) === numberOf(text, marker)
  const share = shared / Math.max(wanted.size, found.size)
  return share >= (sameNumber ? SHARED_WORDS_IF_NUMBERED : SHARED_WORDS_MIN)
}

function numberOf(text: string, marker: string | undefined): string | null {
  return NUMBER_LABEL.exec(marker ?? text.trim())?.[1] ?? null
}

function wordSet(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/\p{Script=Han}|[\p{L}\p{M}]{2,}/gu) ?? []
  return new Set(words)
}
