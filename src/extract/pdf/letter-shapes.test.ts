import { expect, test } from 'vitest'
import { linesOf, mapped } from '../../../tests/hostile/pdf-maker.ts'
import { readPdf } from './read-pdf.ts'

const TEXT = 'In 2009 XANDRIA trained the TEAMS: 3,847 officers; 56 of them from ZELVIA, in 820 courses.'

/** What the page draws, the letters exchanged (drawn, said), and the letters told of; none for an honest page. */
async function check(
  exchanged: readonly string[],
  told: readonly string[] | null,
  typeface = 'Helvetica',
): Promise<void> {
  const said = new Map(exchanged.map(([drawn = '', as = '']) => [drawn.charCodeAt(0), as.charCodeAt(0)]))
  const hex = (code: number, digits: number): string => code.toString(16).padStart(digits, '0')
  const drawn = [...new Set(TEXT)].map((letter) => letter.charCodeAt(0))
  const rows = drawn.map((code) => `<${hex(code, 2)}> <${hex(said.get(code) ?? code, 4)}>`)
  const map = `${rows.length} beginbfchar ${rows.join(' ')} endbfchar`
  const bytes = mapped(map, linesOf(TEXT, TEXT), typeface)
  const { findings } = await readPdf(bytes, { languageOf: () => 'en' })
  const poor = findings.filter(({ code }) => code === 'text-layer-poor')
  expect(poor.map(({ message }) => /\(([^)]*)\)/.exec(message)?.[1]?.split(', '))).toEqual(
    told === null ? [] : [told],
  )
  for (const { span } of poor) expect(span).toMatchObject({ page: 1 })
}

const TYPEFACES = ['Helvetica', 'Times-Roman', 'Times-BoldItalic', 'Courier-Bold', 'Helvetica-BoldOblique']

test.each(TYPEFACES)('%s as it is', (typeface) => check([], null, typeface))

test.each(TYPEFACES)('digits that are drawn as others: two exchanged, one alone, in %s', async (typeface) => {
  await check(['38', '83'], ['3', '8'], typeface)
  await check(['71'], ['1'], typeface)
  await check(['02', '20', '91'], ['0', '1', '2'], typeface)
})

test('capitals and small letters that are drawn as others, though of one height', async () => {
  await check(['XZ', 'ZX'], ['X', 'Z'])
  await check(['NT', 'TN'], ['N', 'T'])
  await check(['ae', 'ea', 'rs', 'sr'], ['a', 'e', 'r', 's'])
})
