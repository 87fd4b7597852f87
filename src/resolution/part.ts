/** A paragraph's text put together from words: with its span, its footnote marks and the witness of every stretch. */
import type { Span } from '#un'
import type { NoteMark, WordOrigin } from './resolution.ts'
import type { Word } from './word.ts'

export interface Part {
  readonly text: string
  readonly notes: readonly NoteMark[]
  readonly words: readonly Word[]
  /** Where each word starts in `text`; a cut-off label makes the first ones negative. */
  readonly places: readonly number[]
}

/** Joins words by single spaces; `skip` characters at the beginning (a label) are left out of the text. */
export function partOf(words: readonly Word[], skip: number): Part {
  const places: number[] = []
  const notes: NoteMark[] = []
  let text = ''
  for (const word of words) {
    if (text !== '') text += ' '
    places.push(text.length - skip)
    for (const note of word.notes) notes.push({ mark: note.mark, at: text.length + note.at - skip })
    text += word.text
  }
  return { text: text.slice(skip), notes: notes.filter((note) => note.at >= 0), words, places }
}

/** The span of a stretch of a part's text in the witness that holds most of it. */
export function spanIn(part: Part, from: number, to: number, ids: readonly string[]): Span {
  const own = part.words.filter((word, index) => {
    const at = part.places[index] ?? 0
    return at < to && at + word.text.length > from
  })
  return spanOfWords(own.length > 0 ? own : part.words, ids)
}

/** The span from the first to the last word of the witness that gave most of them. */
export function spanOfWords(words: readonly Word[], ids: readonly string[]): Span {
  const counts = new Map<number, number>()
  for (const word of words) counts.set(word.witness, (counts.get(word.witness) ?? 0) + 1)
  const [witness] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), [words[0]?.witness ?? 0, 0] as [
    number,
    number,
  ])
  const own = words.filter((word) => word.witness === witness)
  const first = own[0]
  const start = own.reduce((min, word) => Math.min(min, word.start), first?.start ?? 0)
  const end = own.reduce((max, word) => Math.max(max, word.end), first?.end ?? 0)
  const span = { witness: ids[witness] ?? 'w1', start, end }
  return first?.page == null ? span : { ...span, page: first.page }
}

/** Which witness each stretch of the text came from. */
export function originsOf(part: Part, ids: readonly string[]): WordOrigin[] {
  const origins: WordOrigin[] = []
  part.words.forEach((word, index) => {
    const start = Math.max(0, part.places[index] ?? 0)
    const end = Math.min(part.text.length, (part.places[index] ?? 0) + word.text.length)
    if (end <= start) return
    const witness = ids[word.witness] ?? 'w1'
    const last = origins[origins.length - 1]
    if (last?.witness === witness) origins[origins.length - 1] = { ...last, end }
    else origins.push({ start, end, witness })
  })
  return origins
}
