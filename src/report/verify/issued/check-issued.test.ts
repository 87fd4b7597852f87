/** Issued files as they are, saved again, edited and attacked: a line says what was done and what is found. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import {
  drawAgain,
  readVisible,
  renderAkomaNtoso,
  renderDocx,
  renderHtml,
  type VisibleFile,
} from '#official-document'
import { stateTable } from '#un'
import { buildReport } from '../../build-report.ts'
import { sampleInput, sampleStates } from '../../sample-record.ts'
import { checkIssued } from './check-issued.ts'
import type { IssuedCheck } from './issued-check.ts'
import { toIssuedCheckContract } from './issued-contract.ts'
import { issuedHtml } from './issued-html.ts'
import { issuedText } from './issued-text.ts'
import type { FoundSource } from './trace-sources.ts'

const input = await sampleInput([
  {
    state: 'XAR',
    text: 'Arvenia supports cooperation in 2021.\n\nIt does not support a new </script> instrument.\n',
  },
  { state: 'XCE', text: 'Célune may consider a protocol.\n' },
])
const official = buildReport(input).documents[0]?.official
if (official === undefined) throw new Error('the sample has a report')
const [docx, xml, html] = [renderDocx(official), renderAkomaNtoso(official), await renderHtml(official)].map(
  ({ files }) => files[0]?.bytes ?? new Uint8Array(),
)
const FILES = { docx, xml, html }
const NO_POOL = { run: () => Promise.resolve({ ended: 'cancelled' as const }) }

const SOURCES: FoundSource[] = [...input.sources.values()].map(({ path, sha256, text, textSha256 }) => ({
  path,
  sha256,
  text,
  textSha256,
  ocrPages: new Set(),
}))

async function checked(
  bytes: Uint8Array,
  sources: readonly FoundSource[] | null = null,
  version = input.generator.version,
  states = sampleStates(),
): Promise<IssuedCheck> {
  const file = await readVisible(bytes, { closely: true })
  const [again] = (file === null ? null : await drawAgain(file, NO_POOL)) ?? []
  const isSame = again !== undefined && Buffer.compare(again.bytes, bytes) === 0
  const drawn: VisibleFile | null =
    again === undefined ? null : await readVisible(again.bytes, { closely: true })
  return checkIssued({
    ...{ file, unreadable: null, drawn: isSame ? 'same' : drawn },
    ...{ sources, key: null, states, version },
  })
}

function codes({ findings }: IssuedCheck): string[] {
  return [...new Set(findings.map(({ code }) => code))].sort()
}

type Format = keyof typeof FILES

/** The file with one part of it written otherwise; a DOCX by its main part unless another is named. */
function edited(format: Format, edit: (text: string) => string, part = 'word/document.xml'): Uint8Array {
  const bytes = FILES[format] ?? new Uint8Array()
  const change = (text: string): string => {
    const now = edit(text)
    expect(now).not.toBe(text)
    return now
  }
  if (format !== 'docx') return strToU8(change(strFromU8(bytes)))
  const parts = unzipSync(bytes)
  return zipSync({ ...parts, [part]: strToU8(change(strFromU8(parts[part] ?? new Uint8Array()))) })
}

/** Edits the words of the page, not those of the manifest before them. */
function onPage(text: string, from: string, to: string): string {
  const at = text.lastIndexOf(from)
  return at === -1 ? text : text.slice(0, at) + to + text.slice(at + from.length)
}

test.each(['docx', 'xml', 'html'] as const)(
  '%s as issued is proved to the byte and in its sources',
  async (format) => {
    const check = await checked(FILES[format] ?? new Uint8Array(), SOURCES)
    expect(codes(check)).toEqual([])
    expect([check.authentic.verdict, check.unchanged.verdict, check.faithful.verdict]).toEqual([
      'unsigned',
      'bytes-identical',
      'proved',
    ])
    expect(new Set(check.citations.map(({ reach }) => reach))).toEqual(new Set(['bytes-identical']))
    expect(check.statements.every(({ codes: found }) => found.length === 0)).toBe(true)
  },
)

test('a DOCX packed again says the same words', async () => {
  const check = await checked(zipSync(unzipSync(FILES.docx ?? new Uint8Array()), { level: 1 }))
  expect([check.unchanged.verdict, codes(check)]).toEqual(['words-identical', []])
  expect(check.faithful.verdict).toBe('manifest-only')
})

describe('a file made by another version, which draws otherwise', () => {
  const STYLE = (t: string): string => t.replace('</head>', '<style>p { color: #222 }</style></head>')
  const OTHER = '0.0.9'
  test('its look is held against nobody, and what is not proved is said', async () => {
    const { unchanged, findings } = await checked(edited('html', STYLE), null, OTHER)
    expect([unchanged.verdict, findings.map(({ code }) => code)]).toEqual(['unknown', ['not-drawn-again']])
    const [told] = findings
    expect(told?.message).toContain('version 0 made it; this is version 0.0.9')
    expect(told?.message).toContain('a look that can hide, add or move words')
  })
  test('by the same version the same look is found', async () => {
    expect(codes(await checked(edited('html', STYLE)))).toEqual(['hidden-or-overlaid'])
  })
  test('a word changed is found all the same', async () => {
    const edit = (t: string): string =>
      STYLE(t).replace(/(data-statement="[^>]*>(?:<[^>]*>)?It does) not support/, '$1 support')
    const check = await checked(edited('html', edit), null, OTHER)
    expect([check.unchanged.verdict, codes(check)]).toEqual(['changed', ['not-drawn-again', 'text-differs']])
  })
  test('that draws the same to the byte, nothing is open', async () => {
    const check = await checked(FILES.docx ?? new Uint8Array(), null, OTHER)
    expect([check.unchanged.verdict, codes(check)]).toEqual(['bytes-identical', []])
  })
})

const RUN = '<w:p><w:r>'
const END = '</w:r></w:p>'
const before = (mark: string, words: string) => (text: string) => onPage(text, mark, words + mark)

//  format, what was done, what is found
const ATTACKS: readonly (readonly [Format, string, (text: string) => string, string[]])[] = [
  ['docx', 'a “not” dropped', (t) => onPage(t, 'does not support', 'does support'), ['text-differs']],
  ['xml', 'a “not” dropped', (t) => onPage(t, 'does not support', 'does support'), ['text-differs']],
  ['html', 'a “not” dropped', (t) => onPage(t, 'does not support', 'does support'), ['text-differs']],
  ['docx', 'a sentence gone', (t) => onPage(t, 'Célune may consider a protocol.', ''), ['text-differs']],
  ['html', 'a sentence gone', (t) => onPage(t, 'Célune may consider a protocol.', ''), ['text-differs']],
  [
    'docx',
    'a sentence more',
    before('<w:sectPr', `${RUN}<w:t>Bolmar objects.</w:t>${END}`),
    ['text-differs'],
  ],
  ['html', 'a sentence more', before('</main>', '<p>Bolmar objects.</p>'), ['text-differs']],
  ['xml', 'a sentence more', before('</mainBody>', '<p>Bolmar objects.</p>'), ['text-differs']],
  [
    'docx',
    'hidden words',
    before('<w:sectPr', `${RUN}<w:rPr><w:vanish/></w:rPr><w:t>none</w:t>${END}`),
    ['hidden-or-overlaid'],
  ],
  [
    'docx',
    'nearly white words',
    before('<w:sectPr', `${RUN}<w:rPr><w:color w:val="FAFAFA"/></w:rPr><w:t>none</w:t>${END}`),
    ['hidden-or-overlaid', 'text-differs'],
  ],
  [
    'docx',
    'a text box',
    before(
      '<w:sectPr',
      `${RUN}<w:pict><v:textbox xmlns:v="urn:schemas-microsoft-com:vml"><w:txbxContent>${RUN}<w:t>Bolmar objects.</w:t>${END}</w:txbxContent></v:textbox></w:pict>${END}`,
    ),
    ['hidden-or-overlaid'],
  ],
  [
    'docx',
    'words a field makes up',
    before(
      '<w:sectPr',
      `<w:p><w:fldSimple w:instr=" PAGE "><w:r><w:t>Bolmar objects</w:t></w:r></w:fldSimple></w:p>`,
    ),
    ['hidden-or-overlaid'],
  ],
  [
    'docx',
    'a deletion not accepted',
    (t) =>
      onPage(
        t,
        '<w:sectPr',
        `<w:p><w:del w:id="99" w:author="x"><w:r><w:delText>not</w:delText></w:r></w:del></w:p><w:sectPr`,
      ),
    ['tracked-change'],
  ],
  [
    'html',
    'display:none',
    (t) => onPage(t, 'Célune may consider', 'Célune <span style="display:none">never</span> may consider'),
    ['hidden-or-overlaid'],
  ],
  ['html', 'a rule of CSS', before('</style>', 'p::after{content:" not"}'), ['hidden-or-overlaid']],
  [
    'html',
    'a script',
    before('</body>', '<script>document.body.textContent=""</script>'),
    ['hidden-or-overlaid'],
  ],
  ['html', 'a handler', (t) => onPage(t, '<main ', '<main onclick="f()" '), ['hidden-or-overlaid']],
  ['html', 'a title on a sentence', (t) => onPage(t, '<h1>', '<h1 title="not so">'), ['hidden-or-overlaid']],
  [
    'html',
    'turned letters',
    (t) => onPage(t, 'Célune may consider', 'Célune <bdo dir="rtl">may</bdo> consider'),
    ['hidden-or-overlaid'],
  ],
  [
    'xml',
    'an instruction to the program',
    before('<akomaNtoso', '<?xml-stylesheet href="x.css"?>'),
    ['hidden-or-overlaid'],
  ],
  [
    'xml',
    'words a style hides',
    (t) => onPage(t, 'Célune may consider', 'Célune <i style="display:none">never</i> may consider'),
    ['hidden-or-overlaid'],
  ],
]

describe('what was done to a file is found', () => {
  test.each(ATTACKS)('%s: %s', async (format, _what, edit, found) => {
    const check = await checked(edited(format, edit))
    expect(check.unchanged.verdict).toBe('changed')
    expect(codes(check)).toEqual(expect.arrayContaining(found))
  })

  test('the words and the two texts are told', async () => {
    const onSentence = (t: string): string =>
      t.replace(/(data-statement="[^>]*>(?:<[^>]*>)?It does) not support/, '$1 support')
    const { findings } = await checked(edited('html', onSentence))
    const [first] = findings
    expect(first?.was).toContain('does not support')
    expect(first?.now).toContain('does support')
    expect(first?.message).toContain('Arvenia')
  })
})

test('a manifest that is gone, newer, or edited by hand says so', async () => {
  const check = async (edit: (text: string) => string, found: string[]): Promise<void> => {
    expect(codes(await checked(edited('html', edit)))).toEqual(expect.arrayContaining(found))
  }
  await check(
    (t) => t.replace(/<script type="application\/ld\+json".*?<\/script>/s, ''),
    ['manifest-missing'],
  )
  await check(
    (t) => t.replace('"schemaVersion":1,"generator"', '"schemaVersion":2,"generator"'),
    ['manifest-newer'],
  )
  await check((t) => t.replace('"kind":"reproduction"', '"kind":"revelation"'), ['manifest-edited'])
  await check((t) => t.replace('"text":"It does not', '"text":"It does'), ['not-drawn-again'])
  await check((t) => t.replaceAll('may consider', 'will accept'), ['not-drawn-again'])
  expect(codes(await checked(strToU8('no report')))).toEqual(['file-unreadable'])
})

test('sources changed, missing, more, read otherwise', async () => {
  const [first, second] = SOURCES
  if (first === undefined || second === undefined) throw new Error('two sources')
  const bytes = FILES.docx ?? new Uint8Array()
  const check = async (
    sources: FoundSource[],
    found: string[],
    verdict: string,
    reaches: string[],
  ): Promise<void> => {
    const result = await checked(bytes, sources)
    expect([codes(result), result.faithful.verdict]).toEqual([found, verdict])
    expect([...new Set(result.citations.map(({ reach }) => reach))].sort()).toEqual(reaches)
  }
  const other = { ...first, sha256: '0'.repeat(64) }
  await check([other, second], ['source-changed'], 'contradicted', ['bytes-identical', 'none'])
  await check([second], ['source-missing'], 'unknown', ['bytes-identical', 'none'])
  await check([first, second, { ...other, path: 'new.txt' }], ['source-extra'], 'proved', ['bytes-identical'])
  await check([{ ...first, text: null }, second], ['source-unread'], 'unknown', ['bytes-identical', 'none'])
  const newer = { ...first, textSha256: '1'.repeat(64) }
  await check([newer, second], [], 'proved', ['bytes-identical', 're-read-identical'])
  await check([{ ...newer, text: `Note. ${first.text}` }, second], [], 'proved', [
    'bytes-identical',
    're-anchored',
  ])
  await check([{ ...newer, text: 'Other words.' }, second], ['citation-dangling'], 'contradicted', [
    'bytes-identical',
    'none',
  ])
  await check([{ ...first, isTranscription: true }, second], ['source-missing'], 'proved', [
    'bytes-identical',
    'transcription-only',
  ])
  await check([{ ...first, ocrPages: new Set([1]) }, second], [], 'proved', [
    'bytes-identical',
    'transcription-only',
  ])
})

test('another table of States is said alone; what does not rest on names is found all the same', async () => {
  const other = stateTable(sampleStates().all.slice(1))
  const found = (check: IssuedCheck): unknown => [
    check.faithful.verdict,
    check.findings.map(({ code, severity }) => `${code} ${severity}`),
  ]
  const bytes = FILES.html ?? new Uint8Array()
  const check = await checked(bytes, SOURCES, input.generator.version, other)
  expect(found(check)).toEqual(['unknown', ['not-written-again to-confirm']])
  expect(check.faithful.says).toContain('Give that table with --states')
  const page = issuedHtml(check, { file: 'a.html', sha256: '0'.repeat(64) })
  expect(page).toContain('its names were not checked')
  expect(page).not.toContain('nothing contradicts it')
  const forged = edited('html', (t) => t.replace(/"states":"[0-9a-f]{64}"/, `"states":"${'0'.repeat(64)}"`))
  const blamed = await checked(
    forged,
    SOURCES.map((source) => ({ ...source, sha256: '1'.repeat(64) })),
  )
  expect(blamed.findings.map(({ code }) => code)).toEqual(
    expect.arrayContaining(['not-written-again', 'source-changed']),
  )
  expect(blamed.faithful.verdict).toBe('contradicted')
})

test('other words around a citation than the source has are an edit by hand', async () => {
  const bytes = edited('html', (t) => t.replace(/("prefix":"[^"]*)cooperation/, '$1opposition'))
  expect(codes(await checked(bytes, SOURCES))).toContain('manifest-edited')
})

test('the result is told as JSON, as a page and in words', async () => {
  const check = await checked(
    edited('html', (t) => onPage(t, 'does not support', 'does <b>support')),
    SOURCES,
  )
  const about = { file: 'a<b>.html', sha256: '0'.repeat(64) }
  expect(toIssuedCheckContract(check, about).findings.length).toBe(check.findings.length)
  const page = issuedHtml(check, about)
  expect(page).toContain('a&lt;b&gt;.html')
  expect(page).not.toMatch(/<script|does not support a new <\//)
  expect(issuedText(check)).toContain('unchanged  changed')
})
