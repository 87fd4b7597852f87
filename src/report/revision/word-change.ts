/** The way from one wording to another, word by word, for showing. */
import { piecesOf, stepsBetween } from '#official-document'

/** A stretch that stayed, went out or came in. Joined without the "in" ones they give the old wording. */
export interface WordChange {
  readonly type: 'same' | 'out' | 'in'
  readonly text: string
}

/** The stretches in order, neighbours of one type joined; what went out stands before what came in. */
export function wordChanges(was: string, now: string): WordChange[] {
  const joined: { type: WordChange['type']; text: string }[] = []
  for (const step of stepsBetween(piecesOf(was), piecesOf(now), (piece) => piece)) {
    const type = step.type === 'both' ? 'same' : step.type === 'old' ? 'out' : 'in'
    const text = step.type === 'old' ? step.old : step.new
    const last = joined.at(-1)
    if (last?.type === type) last.text += text
    else joined.push({ type, text })
  }
  return joined
}
