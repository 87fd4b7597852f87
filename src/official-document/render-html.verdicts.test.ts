/** Verdicts on the page: each sentence has its own, those that need attention are explained, and none is read as text. */
import { expect, test } from 'vitest'
import type { OfficialDocument, StatementVerdict } from './document.ts'
import { documentOf, layoutOf } from './layout.ts'
import { readIssuedHtml } from './read-issued-html.ts'
import { renderHtml } from './render-html.ts'
import { arabicSample, sampleDocument } from './sample-document.ts'
import { statementsOf } from './statements-of.ts'

const BLOCKED: StatementVerdict = {
  verdict: 'blocked',
  reach: 'file',
  reasons: [
    {
      code: 'number-changed',
      says: 'A number </script> differs',
      message: 'It says 12 & <b>not</b> 21.',
      hint: null,
    },
  ],
}

function judged(document: OfficialDocument): OfficialDocument {
  const [first = '', second = ''] = statementsOf(document)
    .map(({ id }) => id)
    .slice(-2)
  const statements = {
    [first]: BLOCKED,
    [second]: { verdict: 'unproved' as const, reach: 'none' as const, reasons: [] },
  }
  return { ...document, verdicts: { rules: '7', statements, whole: BLOCKED.reasons } }
}

async function pageOf(document: OfficialDocument): Promise<string> {
  return new TextDecoder().decode((await renderHtml(document)).files[0]?.bytes)
}

test.each([
  ['English', sampleDocument()],
  ['Arabic', arabicSample()],
])(
  '%s: every sentence has a verdict and a link, and the words read back are the same',
  async (_name, document) => {
    const page = await pageOf(judged(document))
    const sentences = page.match(/<span class="s"[^>]*>/g) ?? []
    expect(sentences.length).toBeGreaterThan(10)
    expect(sentences.every((sentence) => sentence.includes('data-verdict='))).toBe(true)
    expect(page.match(/<span class="s"[^>]*data-verdict="blocked" data-finding="finding-1"/g)).toHaveLength(1)
    expect(page).toContain('aria-describedby="verdict-blocked"')
    expect(page).toContain('A number &lt;/script&gt; differs')
    expect(page).not.toContain('<b>not</b>')
    const texts = (html: string): unknown => readIssuedHtml(new TextEncoder().encode(html)).value.statements
    expect(texts(page)).toEqual(texts(await pageOf(document)))
  },
)

test('our own marks are counted as no sentences, and a sign is glued to its sentence', async () => {
  const page = await pageOf(judged(sampleDocument()))
  expect(page).toContain('>not provable here</span>: 1<')
  const [, second = ''] = Object.entries(judged(sampleDocument()).verdicts?.statements ?? {}).map(
    ([id]) => id,
  )
  const document = judged(sampleDocument())
  const marked = { verdict: 'unproved' as const, reach: 'mark' as const, reasons: [] }
  const verdicts = {
    rules: '7',
    whole: [],
    statements: { ...document.verdicts?.statements, [second]: marked },
  }
  expect(await pageOf({ ...document, verdicts })).not.toContain('>not provable here</span>: ')
  const signs = page.match(/content: "[^"]*[✓–?✗؟]" \/ ""/g) ?? []
  expect(signs.length).toBeGreaterThan(4)
  expect(signs.every((sign) => sign.startsWith('content: "\\2060'))).toBe(true)
  expect(/\.sign::after \{[^}]*\}/.exec(page)?.[0]).not.toContain('inline-block')
})

test('without verdicts the page has none', async () => {
  const page = await pageOf(sampleDocument())
  expect(page).not.toMatch(/<[^>]+data-verdict=|id="verdicts"|id="attention"/)
})

test('verdicts travel in the layout, so that the page is drawn again to the byte', async () => {
  const { manifest: _manifest, ...document } = judged(sampleDocument())
  const statements = statementsOf(sampleDocument())
  const passages: unknown[] = []
  const manifest = JSON.parse(JSON.stringify({ statements, passages, layout: layoutOf(document) }))
  const again = documentOf(manifest)
  expect(again?.verdicts).toEqual(document.verdicts)
})
