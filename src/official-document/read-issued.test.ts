/** Reading issued files that somebody changed: what a reader sees, never what the file hides. */
import { unzipSync, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import type { IssuedReading } from './issued.ts'
import { readIssuedAkomaNtoso } from './read-issued-akn.ts'
import { readIssuedDocx } from './read-issued-docx.ts'
import { renderAkomaNtoso } from './render-akoma-ntoso.ts'
import { renderDocx } from './render-docx.ts'
import { sampleDocument } from './sample-document.ts'

const SENTENCE = 'It does not yet cover offences committed wholly by automated means.'
const issuedDocx = renderDocx(sampleDocument()).files[0]?.bytes ?? new Uint8Array()
const issuedAkn = new TextDecoder().decode(renderAkomaNtoso(sampleDocument()).files[0]?.bytes)
const ID =
  readIssuedDocx(issuedDocx).value.statements.find(({ text }) => text === SENTENCE)?.id ??
  'the sample changed'

type Change = (xml: string) => string | null

/** The reading of the sample with some of its parts changed; `null` takes a part out. */
function changedDocx(changes: Readonly<Record<string, Change>>): IssuedReading {
  const parts = unzipSync(issuedDocx)
  for (const [name, change] of Object.entries(changes)) {
    const changed = change(new TextDecoder().decode(parts[name]))
    if (changed === null) delete parts[name]
    else parts[name] = new TextEncoder().encode(changed)
  }
  return readIssuedDocx(zipSync(parts))
}

/** The same with the main text changed. */
function changedText(change: Change): IssuedReading {
  return changedDocx({ 'word/document.xml': change })
}

function check(reading: IssuedReading, words: string | undefined, codes: readonly string[]): void {
  expect(reading.value.statements.find(({ id }) => id === ID)?.text).toBe(words)
  expect(reading.findings.map(({ code }) => code)).toEqual(codes)
}

const RUN = `<w:t xml:space="preserve">${SENTENCE}</w:t>`
const without = SENTENCE.replace('not ', '')
/** The sentence in three runs, the middle one "not " and changed. */
function middle(change: (run: string) => string): (xml: string) => string {
  const run = (words: string, look = ''): string =>
    `<w:r>${look}<w:t xml:space="preserve">${words}</w:t></w:r>`
  const [before = '', after = ''] = SENTENCE.split('not ')
  return (xml) =>
    xml.replace(RUN, `${RUN.replace(SENTENCE, before)}</w:r>${change(run('not '))}${run(after)}<w:r>`)
}
const looking = (look: string) => (run: string) => run.replace('<w:r>', `<w:r><w:rPr>${look}</w:rPr>`)

test.each<[string, (xml: string) => string, string, string[]]>([
  [
    'one word changed',
    (xml) => xml.replace('does not yet cover', 'does now cover'),
    SENTENCE.replace('not yet', 'now'),
    [],
  ],
  ['cut into runs', middle((run) => run), SENTENCE, []],
  [
    'a word deleted under track changes',
    middle((run) => `<w:del w:id="9">${run.replaceAll('w:t', 'w:delText')}</w:del>`),
    without,
    ['tracked-change'],
  ],
  ['a word inserted under track changes', middle((run) => `<w:ins w:id="9">${run}</w:ins>`), SENTENCE, []],
  ['a hidden word', middle(looking('<w:vanish/>')), without, ['hidden-text']],
  ['a word hidden no more', middle(looking('<w:vanish w:val="0"/>')), SENTENCE, []],
  ['a white word', middle(looking('<w:color w:val="FFFFFF"/>')), without, ['hidden-text']],
  ['a word too small to see', middle(looking('<w:sz w:val="2"/>')), without, ['hidden-text']],
  [
    'a word in the code of a field',
    middle(
      (run) =>
        `<w:r><w:fldChar w:fldCharType="begin"/></w:r>${run}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
    ),
    without,
    [],
  ],
  [
    'a symbol',
    middle(() => '<w:r><w:sym w:font="Symbol" w:char="F0B7"/></w:r>'),
    SENTENCE.replace('not ', '\uF0B7'),
    [],
  ],
  [
    'a line end',
    middle((run) => run.replace('<w:t ', '<w:br/><w:t ')),
    SENTENCE.replace('not ', '\nnot '),
    [],
  ],
])('docx: %s', (_, change, words, codes) => {
  check(changedText(change), words, codes)
})

test('docx: the bookmark renamed as LibreOffice does is still the statement, as another it is not', () => {
  const rename = (name: string) => (xml: string) => xml.replace(`w:name="${ID}"`, `w:name="${name}"`)
  check(changedText(rename(`${ID}_Copy_1`)), SENTENCE, [])
  check(changedText(rename('other')), undefined, [])
})

test.each([
  ['a style that hides', '<w:rPr><w:vanish/></w:rPr>', '', without, ['hidden-text']],
  ['a style based on one that hides', '<w:basedOn w:val="Base"/>', '', without, ['hidden-text']],
  [
    'a style that hides, with a size of its own',
    '<w:rPr><w:vanish/></w:rPr>',
    '<w:sz w:val="20"/>',
    without,
    ['hidden-text'],
  ],
  [
    'a style that hides, overruled by the run',
    '<w:rPr><w:vanish/></w:rPr>',
    '<w:vanish w:val="0"/>',
    SENTENCE,
    [],
  ],
])('docx: a word in %s', (_, content, look, words, codes) => {
  const style = (id: string, inside: string): string =>
    `<w:style w:type="character" w:styleId="${id}"><w:name w:val="${id}"/>${inside}</w:style>`
  const styles = `${style('Gone', content)}${style('Base', '<w:rPr><w:vanish/></w:rPr>')}</w:styles>`
  const reading = changedDocx({
    'word/document.xml': middle(looking(`<w:rStyle w:val="Gone"/>${look}`)),
    'word/styles.xml': (xml) => xml.replace('</w:styles>', styles),
  })
  check(reading, words, codes)
})

test('docx: a paragraph in a style that hides', () => {
  const reading = changedDocx({
    'word/styles.xml': (xml) => xml.replace(/(w:styleId="SingleTxt">.*?<w:rPr>)/s, '$1<w:vanish/>'),
  })
  expect(reading.value.statements.find(({ id }) => id === ID)?.text).toBe('')
  expect(reading.findings.map(({ code }) => code)).toContain('hidden-text')
})

test('docx: a bookmark without end, a manifest gone or broken, no text', () => {
  const unclosed = changedText((xml) => {
    const id = new RegExp(`w:id="(\\d+)" w:name="${ID}"`).exec(xml)?.[1]
    return xml.replace(`<w:bookmarkEnd w:id="${id}"/>`, '')
  })
  expect(unclosed.findings.map(({ code, subject }) => [code, subject])).toEqual([['anchor-unclosed', ID]])
  check(changedDocx({ 'customXml/item1.xml': () => null }), SENTENCE, ['manifest-missing'])
  check(changedDocx({ 'customXml/item1.xml': (xml) => xml.replace(/\{/, '') }), SENTENCE, [
    'manifest-unreadable',
  ])
  check(
    changedText(() => null),
    undefined,
    ['file-unreadable'],
  )
  check(
    changedText((xml) => xml.replace('<w:document', '<!DOCTYPE w:document><w:document')),
    undefined,
    ['file-unreadable'],
  )
})

test.each<[string, (xml: string) => string, string | undefined, string[]]>([
  ['as issued', (xml) => xml, SENTENCE, []],
  [
    'one word changed',
    (xml) => xml.replace('>It does not yet', '>It does'),
    SENTENCE.replace(' not yet', ''),
    [],
  ],
  [
    'a hidden word',
    (xml) => xml.replace('>It does not yet', '>It does <i style="display: none">not</i> yet'),
    SENTENCE.replace('not ', ' '),
    ['hidden-text'],
  ],
  ['no manifest', (xml) => xml.replace(/<proprietary.*<\/proprietary>/s, ''), SENTENCE, ['manifest-missing']],
  [
    'a broken manifest',
    (xml) => xml.replace('{"schemaVersion"', '"schemaVersion"'),
    SENTENCE,
    ['manifest-unreadable'],
  ],
  ['another vocabulary', (xml) => xml.replace('ns/akn/3.0', 'ns/akn/9.9'), undefined, ['file-unreadable']],
  [
    'an entity',
    (xml) => xml.replace('<akomaNtoso', '<!DOCTYPE akomaNtoso [<!ENTITY a "b">]><akomaNtoso'),
    undefined,
    ['file-unreadable'],
  ],
])('akoma ntoso: %s', (_, change, words, codes) => {
  check(readIssuedAkomaNtoso(new TextEncoder().encode(change(issuedAkn))), words, codes)
})
