import { expect, test } from 'vitest'
import { transcribe } from '../../tests/worlds/transcribe.ts'
import { twoLanguages } from './two-languages.ts'

const ENGLISH = 'Aldora trains its judges each year. '.repeat(60)
const FRENCH = 'L’Aldorie forme ses juges chaque année. '.repeat(60)

/** The message for paragraphs given as "language page text"; empty where nothing is found. */
function check(...parts: readonly (readonly [string, number, string])[]): string {
  const reply = transcribe(parts.map(([, , text]) => text.trim()).join('\n\n'))
  const blocks = reply.blocks.map((block, at) => {
    const [language, page] = parts[at] ?? ['en', 1]
    return { ...block, language, page }
  })
  const page = reply.pages[0]
  const count = Math.max(...parts.map(([, number]) => number))
  const pages =
    page === undefined ? [] : Array.from({ length: count }, (_, at) => ({ ...page, number: at + 1 }))
  const findings = twoLanguages('a.pdf', { ...reply, blocks, pages }, 'fr')
  expect(findings.map(({ code, needsPerson }) => `${code} ${needsPerson}`)).toEqual(
    findings.length === 0 ? [] : ['two-languages true'],
  )
  return findings[0]?.message ?? ''
}

test('a text followed by the same in another language, page by page', () => {
  const message = check(['fr', 1, FRENCH], ['fr', 2, FRENCH], ['en', 3, ENGLISH], ['en', 4, ENGLISH])
  expect(message).toContain('fr on pages 1–2; en on pages 3–4. The index names fr only.')
})

test('a letter in another language in front of each part', () => {
  const message = check(['fr', 1, FRENCH], ['en', 2, ENGLISH], ['fr', 3, FRENCH], ['en', 4, ENGLISH])
  expect(message).toContain('fr on pages 1, 3; en on pages 2, 4.')
})

test('a quotation, or a summary of a few lines, is no second language', () => {
  expect(
    check(['fr', 1, FRENCH], ['fr', 1, FRENCH], ['fr', 2, FRENCH], ['en', 2, 'Aldora trains judges.']),
  ).toBe('')
  expect(check(['fr', 1, FRENCH])).toBe('')
  expect(check(['fr', 1, 'L’Aldorie forme ses juges.'], ['en', 2, 'Aldora trains its judges.'])).toBe('')
})
