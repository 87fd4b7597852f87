import iconv from 'iconv-lite'
import { expect, test } from 'vitest'
import { outlineOf } from '../outline.ts'
import { readFileBytes } from '../read-file.ts'

const read = (body: string, head = '') =>
  readFileBytes(
    new TextEncoder().encode(`<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`),
    'xaa.html',
  )

/** The blocks as lines, then the codes of the findings. */
async function check(body: string, expected: readonly string[], head = ''): Promise<void> {
  const { blocks, findings } = await read(body, head)
  expect([...outlineOf({ blocks }), ...findings.map((finding) => `! ${finding.code}`)]).toEqual(expected)
}

test('blocks of every kind, and text that stands in none', () =>
  check(
    '<h2>Views</h2>loose<div>in a <b>div</b><p>paragraph\n  wrapped&nbsp;here</p>tail</div><blockquote>quoted</blockquote><pre>two\nlines</pre>a<br>b<br><br>c<q>d</q>',
    [
      'h2 Views',
      'p loose',
      'p in a div',
      'p paragraph wrapped\u00A0here',
      'p tail',
      'p quoted',
      'p two / lines',
      'p a / b',
      'p c“d”',
    ],
  ))

test('lists: labels as a browser prints them', () =>
  check(
    '<ol type="a" start="3"><li>c<li value="7"><p>g</p><p>more</p><ul><li>inner</ul></ol><ol style="list-style-type: lower-roman"><li>i</ol><ol reversed><li>x<li>y</ol><ul style="list-style:none"><li>bare</ul>',
    [
      'li1 [c.] c',
      'li1 [g.] g',
      'p more',
      'li2 [•] inner',
      'li1 [i.] i',
      'li1 [2.] x',
      'li1 [1.] y',
      'li1 bare',
    ],
  ))

test('what is not shown is not read', () =>
  check(
    '<p>Seen<span style="display: none">one</span><span class="ghost">two</span><span hidden>three</span><span style="color:#fff">four</span></p><script>five</script><noscript>six</noscript><template>seven</template><p style="position:absolute;left:-9999px">eight</p><p class="wide">kept</p>',
    ['p Seen', 'p kept', '! hidden-text', '! active-content'],
    '<style>.ghost, p.none { visibility: hidden } @media (max-width: 9px) { .wide { display: none } }</style><title>x</title>',
  ))

test('tables: heads and spans; layout tables are no tables', async () => {
  const { blocks } = await read(
    '<table><caption>Cases</caption><thead><tr><td>Year<td colspan=2>Count</thead><tr><th rowspan=2>2017<td>12<td>x<tr><td>3<td>y</table><table><tr><td><h3>Title</h3>text<td>side</table>',
  )
  expect(outlineOf({ blocks })).toEqual([
    'p Cases',
    'table Year | Count / 2017 | 12 | x / 3 | y',
    'h3 Title',
    'p text',
    'p side',
  ])
  expect(
    blocks[1]?.rows?.map((row) =>
      row.map((cell) => `${cell.header ? 'h' : ''}${cell.colSpan}${cell.rowSpan}`),
    ),
  ).toEqual([
    ['h11', 'h21'],
    ['h12', '11', '11'],
    ['11', '11'],
  ])
})

test.each([
  [
    'a list of notes',
    '<p>A law<a href="#n1" id="r1"><sup>1</sup></a>.</p><ol><li id="n1">Act No. 5. <a href="#r1">↩</a></li></ol>',
  ],
  [
    'a note that begins with its mark',
    '<p>A law<sup><a id="m" href="#note-1">1</a></sup>.</p><p id="note-1"><a href="#m"><sup>1</sup></a> Act No. 5.</p>',
  ],
  [
    'as Word saves it',
    '<p>A law<a href="#_ftn1" name="_ftnref1">[1]</a>.</p><div id="ftn1"><p><a href="#_ftnref1" name="_ftn1">[1]</a> Act No. 5.</p></div>',
  ],
])('footnotes: %s', async (_, body) => {
  const { blocks } = await read(body)
  expect(outlineOf({ blocks })).toEqual(['p A law.', 'note [1] Act No. 5.'])
  expect(blocks[0]?.marks?.filter((mark) => mark.type === 'footnote-ref')).toEqual([
    { type: 'footnote-ref', start: 5, end: 5, target: '1' },
  ])
})

test('figures, links, anchors, form controls and page furniture', async () => {
  const { blocks, findings, properties } = await read(
    '<nav>Menu</nav><p>Text <img src="x.png"><img src="dot.gif" width="1" height="1"><span id="s-xaa-1">said</span> <a href="https://example.org">here</a></p><p><input type="checkbox" checked> Yes <input value="typed"><input type="hidden" value="no"></p><svg><text>drawn</text></svg><footer>Foot</footer>',
    '<title>Reply</title>',
  )
  expect(outlineOf({ blocks })).toEqual([
    'head Menu',
    'p Text said here',
    'figure',
    'p ☒ Yes typed',
    'figure',
    'foot Foot',
  ])
  expect(blocks[1]?.marks?.map((mark) => [mark.type, mark.target])).toEqual([
    ['anchor', 's-xaa-1'],
    ['link', 'https://example.org'],
  ])
  expect(findings.map((finding) => finding.code)).toEqual(['figure-not-read', 'figure-not-read'])
  expect(properties).toEqual({ title: 'Reply' })
})

test('the declared language helps where the text is short', async () => {
  const { blocks } = await read(
    '<p>The Government supports the work of the Assembly in this field.</p><p lang="ar">نعم</p><p>No</p>',
  )
  expect(blocks.map((block) => block.language)).toEqual(['en', 'ar', 'en'])
})

test.each([
  ['windows-1251', 'ru', 'Правительство поддерживает работу Организации.'],
  ['gb2312', 'zh', '我国政府支持本组织的工作。'],
  ['windows-1256', 'ar', 'تؤيد الحكومة عمل المنظمة.'],
])('the encoding %s named in the page', async (encoding, language, sentence) => {
  const page = `<html><head><meta http-equiv="Content-Type" content="text/html; charset=${encoding}"></head><body><p>${sentence}</p></body></html>`
  const read = await readFileBytes(iconv.encode(page, encoding), 'xaa.html')
  expect(outlineOf(read)).toEqual([`p ${sentence}`])
  expect(read.language).toBe(language)
  expect(read.findings).toEqual([])
})

test('elements inside each other beyond the limit do not stop the reading', async () => {
  const { text } = await read(
    `<p>before</p>${'<div>'.repeat(3_000)}deep${'</div>'.repeat(3_000)}<p>after</p>`,
  )
  expect(text).toContain('before')
  expect(text).toContain('after')
})
