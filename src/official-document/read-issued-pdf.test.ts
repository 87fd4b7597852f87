/** Arabic statements that begin or end with figures, Latin words, brackets or dates keep every letter in the PDF. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { DocumentBlock, Inline } from './document.ts'
import { foldSpace } from './issued.ts'
import { directPool } from './pdf/direct-pool.ts'
import { readIssuedPdf } from './read-issued-pdf.ts'
import { renderPdf } from './render-pdf.ts'
import { sampleDocument } from './sample-document.ts'

type Shape = 'heading' | 'paragraph' | 'list-item' | 'table'

function statement(id: string, text: string): Inline {
  return { statement: id, language: 'ar', runs: [{ type: 'text', text }] }
}

const SPACE: Inline = { statement: null, language: 'ar', runs: [{ type: 'text', text: ' ' }] }

/** Sentences of one block, named after it; a table has a cell for each. */
function block(sentences: readonly string[], shape: Shape, place: number): DocumentBlock {
  const id = `b-${place}`
  const named = sentences.map((text, index) => statement(`s-${place}-${index}`, text))
  const inlines = named.flatMap((inline, index) => (index === 0 ? [inline] : [SPACE, inline]))
  const common = { id, language: 'ar', inlines }
  if (shape === 'heading') return { ...common, type: shape, level: 3, number: null, inContents: false }
  if (shape === 'list-item') return { ...common, type: shape, depth: 1, marker: '-' }
  if (shape === 'paragraph') return { ...common, type: shape, number: null, look: 'body' }
  const row = named.map((inline) => ({ inlines: [inline], header: false, colSpan: 1, rowSpan: 1 }))
  return { type: 'table', id, caption: [], rows: [row], language: 'ar' }
}

async function readBack(blocks: readonly (readonly [readonly string[], Shape])[]): Promise<string[]> {
  const body = blocks.map(([sentences, shape], place) => block(sentences, shape, place))
  const { files } = await renderPdf(sampleDocument({ summary: [], notes: [], body }), { pool: directPool })
  const { value } = await readIssuedPdf(files[0]?.bytes ?? new Uint8Array())
  return value.statements.map(({ text }) => foldSpace(text))
}

/** Each block is given with others of its kind before and after it, as in a reply. */
async function check(blocks: readonly (readonly [readonly string[], Shape])[]): Promise<void> {
  expect(await readBack(blocks)).toEqual(blocks.flatMap(([sentences]) => sentences))
}

test('figures, dates, symbols and Latin words at either end', () =>
  check([
    [['تتشرف بأن تحيل طيه ما ورد من النيابة العامة.'], 'paragraph'],
    [['1 - المقاضاة وإثبات الجريمة'], 'heading'],
    [['وعدد القضايا المسجلة 1 240', '2018 كانت سنة مختلفة.', 'وبلغ العدد في المدة 2019-2018'], 'paragraph'],
    [['نيويورك، 23 أيار/مايو 2019', '23 أيار/مايو 2019', 'ع/55/2019'], 'paragraph'],
    [['(أ) عدد القضايا (2018)', '(2019) وما بعدها', '[ب] انظر A/74/130'], 'paragraph'],
    [['Interpol هي الشريك الأول', 'وأبلغت بها منظمة Interpol', '73/187'], 'paragraph'],
    [['2018', '1 240', '12,5 %', 'المجموع'], 'table'],
    [['2.1 التعاون الدولي', 'وفق المادة 37'], 'list-item'],
    [['وانضمت إليها في 2011', '(ب) القانون رقم 25 لسنة 2018'], 'list-item'],
  ]))

const WORDS =
  'وترى النيابة العامة أن هذه الضمانة لم تعق التحقيق بل رفعت من جودة الطلبات ومن ثقة المحاكم'.split(' ')
const figure = fc.oneof(
  fc.nat({ max: 2500 }).map(String),
  fc.constantFrom('73/187', '2019-2018', '1,5', '12:30', '3.1', '١٢٣', '1 240'),
)
const latin = fc.constantFrom('Interpol', 'A/74/130', 'ISO 27001', 'e-mail', 'UNODC')
const end = fc.oneof(
  figure,
  latin,
  figure.map((words) => `(${words})`),
  latin.map((words) => `(${words})`),
  fc.constantFrom('(أ)', '23 أيار/مايو 2019', '«حكومة»', '4 -', '%5'),
)
const arabic = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 14 })
  .map((words) => words.join(' '))
const sentence = fc
  .tuple(fc.option(end), arabic, fc.option(end), fc.constantFrom('.', '', '؟', '،'))
  .map(
    ([first, middle, last, stop]) => [first, middle, last].filter((words) => words !== null).join(' ') + stop,
  )
const shaped = fc.tuple(
  fc.array(sentence, { minLength: 1, maxLength: 4 }),
  fc.constantFrom<Shape>('heading', 'paragraph', 'list-item', 'table'),
)

test('whatever stands at either end', { timeout: 120_000 }, () =>
  fc.assert(fc.asyncProperty(fc.array(shaped, { minLength: 30, maxLength: 30 }), check), {
    numRuns: 12,
    endOnFailure: true,
  }),
)
