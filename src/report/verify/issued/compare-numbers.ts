/** Whether paragraphs, headings and items of lists stand under the numbers they were issued with: people cite them. */
import { foldSpace, type VisibleFile } from '#official-document'
import { type IssuedFinding, noticed } from './issued-check.ts'

type Block = VisibleFile['blocks'][number]

/** A number or marker before the words of a line: "9.", "(a)", "IV." */
const NUMBER = /^[([（]*(?:\p{N}{1,6}|[IVXLCDMivxlcdm]{1,8}|\p{L})[.)）\]、]+(?=\s|$)/u

interface Numbered {
  readonly words: string
  readonly number: string
  readonly statement: string | null
}

/**
 * Finds `text-differs` where the same words stand under another number than drawn from the manifest, or under none.
 *
 * Words that were changed themselves are found by their own comparison: what that found (`differing`) is not told twice.
 */
export function compareNumbers(
  file: VisibleFile,
  drawn: VisibleFile,
  differing: readonly IssuedFinding[],
): IssuedFinding[] {
  const told = new Set(differing.map(({ was }) => was))
  const [now, before] = [byWords(file), byWords(drawn)]
  return [...before].flatMap(([words, issued]) => {
    const found = now.get(words)
    if (found?.length !== issued.length) return []
    return issued.flatMap(({ number, statement }, index) => {
      const other = found[index]?.number ?? ''
      const isTold = told.has(number) || told.has(`${number} ${words}`)
      return other === number || isTold ? [] : [renumbered(words, { was: number, now: other, statement })]
    })
  })
}

/** The lines of a file by their words, those with the same words in order. */
function byWords(file: VisibleFile): Map<string, Numbered[]> {
  const lines = new Map<string, Numbered[]>()
  for (const line of numbered(file)) lines.set(line.words, [...(lines.get(line.words) ?? []), line])
  return lines
}

/** Lines with their numbers taken off; a number that stands by itself belongs to the line after it. */
function numbered({ blocks }: VisibleFile): Numbered[] {
  let alone = ''
  return blocks.flatMap((block): Numbered[] => {
    const text = foldSpace(block.text)
    const own = NUMBER.exec(text)?.[0] ?? ''
    const words = text.slice(own.length).trim()
    const number = `${alone}${own}`
    alone = words === '' ? number : ''
    return words === '' ? [] : [{ words, number, statement: firstStatement(block) }]
  })
}

function firstStatement({ anchors }: Block): string | null {
  return [...anchors].sort((one, other) => one.start - other.start)[0]?.statement ?? null
}

function renumbered(
  words: string,
  { was, now, statement }: { readonly was: string; readonly now: string; readonly statement: string | null },
): IssuedFinding {
  const shown = now === '' ? 'without a number' : `under the number “${now}”`
  const issued = was === '' ? 'without one' : `under “${was}”`
  return noticed('text-differs', `“${beginning(words)}” stands ${shown}; it was issued ${issued}.`, {
    statement,
    ...(statement === null ? {} : { subject: statement }),
    was: was === '' ? null : was,
    now: now === '' ? null : now,
    hint: 'Take the file as it was issued: paragraphs are cited by their numbers.',
  })
}

const MOST_LETTERS = 120

function beginning(words: string): string {
  const letters = [...words]
  return letters.length <= MOST_LETTERS ? words : `${letters.slice(0, MOST_LETTERS).join('')}…`
}
