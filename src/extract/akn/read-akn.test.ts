import { expect, test } from 'vitest'
import { outlineOf } from '../outline.ts'
import { readFileBytes } from '../read-file.ts'

const file = (body: string) =>
  new TextEncoder().encode(
    `<?xml version="1.0"?><akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><doc name="report"><meta><identification source="#x"><p>not printed</p></identification></meta><mainBody>${body}</mainBody></doc></akomaNtoso>`,
  )

test('headings with numbers, paragraphs, items, tables, notes and anchors', async () => {
  const read = await readFileBytes(
    file(
      '<section eId="s1"><num>I.</num><heading>Introduction</heading><paragraph eId="p1"><num>1.</num><content><p><span eId="s-1">One <b>law</b>.</span><authorialNote marker="1"><p>Act No. 5.</p></authorialNote> <span eId="s-2">Две.</span></p></content></paragraph></section>' +
        '<blockList eId="l"><item eId="i"><num>(a)</num><p>Item</p></item></blockList><table><caption>Cases</caption><tr><th><p>Year</p></th><th colspan="2"><p>Count</p></th></tr><tr><td><p>2017</p></td><td><p>12</p></td><td><p>3</p></td></tr></table><p><img src="x.png"/></p>',
    ),
    'report.xml',
  )
  expect(read.kind).toBe('akoma-ntoso')
  expect(outlineOf(read)).toEqual([
    'h1 [I.] Introduction',
    'li1 [1.] One law. Две.',
    'li1 [(a)] Item',
    'p Cases',
    'table Year | Count / 2017 | 12 | 3',
    'figure',
    'note [1] Act No. 5.',
  ])
  expect(
    read.blocks[1]?.marks?.map((mark) => [mark.type, mark.target, read.text.slice(mark.start, mark.end)]),
  ).toEqual([
    ['anchor', 's-1', 'One law.'],
    ['bold', undefined, 'law'],
    ['footnote-ref', '1', ''],
    ['anchor', 's-2', 'Две.'],
  ])
  expect(read.findings.map((finding) => finding.code)).toEqual(['figure-not-read'])
})
