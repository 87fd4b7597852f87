/** Random documents for the laws every renderer must keep: odd words, odd spans, notes marked twice or never. */
import fc from 'fast-check'
import type { DocumentBlock, Inline, OfficialDocument, Run, StatementDetail } from './document.ts'
import { sampleDocument } from './sample-document.ts'

/** Words in any script, controls and halves of surrogate pairs among them. */
const words = fc.oneof(
  fc.string({ maxLength: 30 }),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom('نص عربي (Tor) 12', '云海国“政府”𠮷', 'a\nb\tc', '<&>"\u0001', '\uD800', 'A/74/130', ''),
)
const language = fc.constantFrom('en', 'fr', 'es', 'ru', 'ar', 'zh', 'fa', 'pt', 'und', 'not a tag')
const noteKey = fc.constantFrom('n1', 'n2', 'unknown')
const flag = fc.constantFrom({}, { bold: true }, { italic: true }, { superscript: true })

const run: fc.Arbitrary<Run> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.tuple(words, flag).map(([text, look]) => ({ type: 'text' as const, text, ...look })),
  },
  { weight: 1, arbitrary: noteKey.map((note) => ({ type: 'note' as const, note })) },
)

/** Statement ids are given afterwards, in order. */
const inline: fc.Arbitrary<Inline> = fc.record({
  statement: fc.constantFrom('?', '?', null),
  language,
  runs: fc.array(run, { maxLength: 3 }),
})
const inlines = fc.array(inline, { maxLength: 3 })
const span = fc.integer({ min: -1, max: 4 })
const cell = fc.record({ inlines, header: fc.boolean(), colSpan: span, rowSpan: span })

const block: fc.Arbitrary<DocumentBlock> = fc.oneof(
  fc.record({
    type: fc.constant('heading' as const),
    id: fc.constant('?'),
    level: fc.constantFrom(1, 2, 3, 4, 5),
    number: fc.constantFrom('I.', '(a)', null),
    inlines,
    inContents: fc.boolean(),
    language,
  }),
  fc.record({
    type: fc.constant('paragraph' as const),
    id: fc.constant('?'),
    number: fc.constantFrom('1.', null),
    inlines,
    look: fc.constantFrom('body', 'bracketed-right', 'indented', 'centred', 'notice'),
    language,
  }),
  fc.record({
    type: fc.constant('list-item' as const),
    id: fc.constant('?'),
    depth: fc.integer({ min: 0, max: 9 }),
    marker: fc.constantFrom('(a)', '–', ''),
    inlines,
    language,
  }),
  fc.record({
    type: fc.constant('table' as const),
    id: fc.constant('?'),
    caption: inlines,
    rows: fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 4 }),
    language,
  }),
  fc.record({ type: fc.constant('figure-notice' as const), id: fc.constant('?'), inlines, language }),
  fc.constant({ type: 'page-break' as const, id: '?' }),
)

/** A document no editor would write and every renderer must survive. */
export const arbitraryDocument: fc.Arbitrary<OfficialDocument> = fc
  .record({
    summary: fc.array(block, { maxLength: 2 }),
    body: fc.array(block, { maxLength: 8 }),
    notes: fc.array(inlines, { minLength: 2, maxLength: 2 }),
    banner: fc.constantFrom('SPECIMEN', null),
    language: fc.constantFrom('en', 'ar', 'zh'),
    hasContents: fc.boolean(),
    symbol: fc.constantFrom('A/74/XXX', '[symbol]', 'A/80/179-S/2025/468', ''),
    href: fc.oneof(
      words,
      words.map((path) => `/akn/un/doc/${path}`),
      fc.constant('/akn/un/doc/a#p 1%20%#[b]'),
    ),
  })
  .map(({ summary, body, notes, symbol, href, ...rest }) => {
    const number = numberer()
    return sampleDocument({
      ...rest,
      summary: summary.map(number),
      body: body.map(number),
      notes: notes.map((content, index) => ({
        key: `n${index + 1}`,
        language: 'en' as const,
        inlines: content.map((piece) => nameInline(piece, 'note', index)),
      })),
      masthead: { ...sampleDocument().masthead, symbol },
      details: { 's-s-0-0': { ...NO_DETAIL, href }, 's-s-1-0': { ...NO_DETAIL, respondent: href } },
    })
  })

const NO_DETAIL: StatementDetail = {
  kind: 'reproduction',
  respondent: null,
  file: null,
  sha256: null,
  page: null,
  passage: null,
  passageText: null,
  passageLanguage: null,
  href: null,
}

function numberer(): (block: DocumentBlock) => DocumentBlock {
  let count = 0
  return (block) => {
    const place = count++
    const id = `b-${place}`
    const named = (list: readonly Inline[], of: string): Inline[] =>
      list.map((piece, index) => nameInline(piece, `${of}-${place}`, index))
    if (block.type === 'page-break') return { ...block, id }
    if (block.type !== 'table') return { ...block, id, inlines: named(block.inlines, 's') }
    return {
      ...block,
      id,
      caption: named(block.caption, 'cap'),
      rows: block.rows.map((row, r) =>
        row.map((one, c) => ({ ...one, inlines: named(one.inlines, `c-${r}-${c}`) })),
      ),
    }
  }
}

/** Two of three pieces share the statement of their block: a statement may be printed in several pieces. */
function nameInline(piece: Inline, of: string, index: number): Inline {
  return piece.statement === null ? piece : { ...piece, statement: `s-${of}-${index === 2 ? 0 : index}` }
}
