/** Finds files that hold a reply in two languages, so that a person may part them. */
import type { Block, Transcription } from '#extract'
import { countWords, type Finding, type LanguageTag } from '#un'
import type { SubmissionCode } from './submission.ts'

/** Each language has at least this share of the words (Chinese is counted by character). */
const SHARE_MIN = 0.25
/** With fewer words in each, a letter or a quotation is enough of a reason for the second language. */
const WORDS_MIN = 150

/**
 * Finds `two-languages` where two languages each have a good part of a file's text: often the same reply twice.
 *
 * Takes the file's path, its transcription and the language the index names (null: none). The message names the pages of
 * each language; nothing is parted or left out here.
 */
export function twoLanguages(
  path: string,
  reply: Transcription,
  indexed: LanguageTag | null,
): Finding<SubmissionCode>[] {
  const blocks = reply.blocks.filter(({ type, language }) => !SIDE_TYPES.has(type) && language !== 'und')
  const words = new Map<LanguageTag, number>()
  for (const { language, text } of blocks) words.set(language, (words.get(language) ?? 0) + countWords(text))
  const all = [...words.values()].reduce((sum, each) => sum + each, 0)
  const held = [...words]
    .filter(([, count]) => count >= WORDS_MIN && count >= all * SHARE_MIN)
    .map(([language]) => language)
  if (held.length < 2) return []
  const places = held.map((language) => `${language}${pagesOf(blocks, language, reply.pages.length)}`)
  const index = indexed === null ? '' : ` The index names ${indexed} only.`
  const message =
    `${path}: the file holds ${held.length} languages: ${places.join('; ')}.${index} ` +
    'If they say the same, split the file into the reply and its translation; as it is, both are counted and reproduced.'
  return [{ code: 'two-languages', message, needsPerson: true, subject: path }]
}

const SIDE_TYPES: ReadonlySet<Block['type']> = new Set(['header', 'footer', 'footnote', 'figure'])

/** " on pages 1, 3–18": those on which the language has more words than another; nothing where the file has one page. */
function pagesOf(blocks: readonly Block[], language: LanguageTag, pageCount: number): string {
  if (pageCount < 2) return ''
  const pages = Array.from({ length: pageCount }, (_, at) => at + 1).filter((page) => {
    const here = blocks.filter((block) => block.page === page)
    const own = here.filter((block) => block.language === language)
    return wordsIn(own) > wordsIn(here) / 2
  })
  return pages.length === 0 ? '' : ` on ${pages.length === 1 ? 'page' : 'pages'} ${ranges(pages)}`
}

function wordsIn(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { text }) => sum + countWords(text), 0)
}

/** "1, 3–18". */
function ranges(pages: readonly number[]): string {
  const runs: [number, number][] = []
  for (const page of pages) {
    const last = runs.at(-1)
    if (last !== undefined && last[1] === page - 1) last[1] = page
    else runs.push([page, page])
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ')
}
