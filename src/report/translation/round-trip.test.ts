import fc from 'fast-check'
import { expect, test } from 'vitest'
import { LANGUAGES, type Language } from '#un'
import { buildReport } from '../build-report.ts'
import { type ReportContract, toReportContract } from '../contract.ts'
import type { ReportInput } from '../report-input.ts'
import { SAMPLE_CALL, type SampleReply, sampleInput, sampleStates } from '../sample-record.ts'
import { importTranslations } from './import-translations.ts'
import { readXliff } from './read-xliff.ts'
import { formatTranslations, keepConfirmed, readTranslations, type Translations } from './translation-file.ts'
import { exportTranslations } from './write-xliff.ts'
import { xliffFaults } from './xliff-rules.ts'

const REPLIES: readonly SampleReply[] = [
  {
    state: 'XAR',
    language: 'ar',
    text: 'تعرب أرفينيا عن تقديرها. وقد سجلت ٤٠ حالة في ١٧ كانون الأول/ديسمبر ٢٠١٨.',
  },
  {
    state: 'XCE',
    language: 'fr',
    text: 'La Célune manque de moyens. Elle compte 12 enquêteurs & « agents » <formés>.',
  },
  { state: 'XDA', text: 'Dalmere reports 40 cases. It asks for training.' },
]

async function contractOf(language: Language = 'en', replies = REPLIES): Promise<ReportContract> {
  const report = buildReport(await sampleInput(replies, SAMPLE_CALL, language))
  return toReportContract(report, [], [])
}

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)

/** A translator who keeps figures, names and marks, and writes target words around them. */
function translated(bytes: Uint8Array, to: Language, change = (words: string): string => words): Uint8Array {
  const filled = text(bytes).replace(
    /(<source[^>]*>)(.*?)<\/source>/gs,
    (whole, _open: string, words: string) =>
      `${whole}<target xml:lang="${to}">${change(`Texte : ${words}`)}</target>`,
  )
  return new TextEncoder().encode(filled)
}

function imported(bytes: readonly Uint8Array[], report: ReportContract) {
  const files = bytes.map((each, index) => ({ name: `${index + 1}.xlf`, bytes: each }))
  return importTranslations({ files, by: 'by-a-person', translator: 'A. Name' }, report, sampleStates())
}

async function edition(language: Language, translations: readonly Translations[], replies = REPLIES) {
  return buildReport({ ...(await sampleInput(replies, SAMPLE_CALL, language)), translations })
}

const codes = (found: readonly { readonly code: string }[]): string[] => found.map((each) => each.code)

test('the export keeps the rules of XLIFF 2.1, is the same every time, and holds what is not yet in the language', async () => {
  const report = await contractOf()
  for (const to of LANGUAGES) {
    const files = exportTranslations(report, to)
    expect(files.flatMap((file) => xliffFaults(file.bytes))).toEqual([])
    expect(files).toEqual(exportTranslations(report, to))
    expect(files.map((file) => file.sourceLanguage)).toEqual(['ar', 'en', 'fr'].filter((tag) => tag !== to))
  }
  const [arabic] = exportTranslations(report, 'fr')
  const written = text(arabic?.bytes ?? new Uint8Array())
  expect(arabic?.units).toBe(2)
  expect(written).toContain('srcLang="ar" trgLang="fr"')
  expect(written).toContain('<source xml:lang="ar">تعرب أرفينيا عن تقديرها.</source>')
  expect(written).toContain('<note id="n3" category="file">XAR-0.txt</note>')
  const french = text(exportTranslations(report, 'en')[1]?.bytes ?? new Uint8Array())
  expect(french).toContain('« agents » &lt;formés&gt;')
})

test('a report is exported, translated, imported and printed in the language', async () => {
  const report = await contractOf()
  const files = exportTranslations(report, 'fr').map((file) => translated(file.bytes, 'fr'))
  const { value, findings } = imported(files, report)
  expect([findings, value?.units, value?.empty]).toEqual([[], 4, 0])
  const translations = value?.translations
  if (translations === undefined) return
  for (const form of ['yaml', 'json'] as const)
    expect(readTranslations(formatTranslations(translations, form), 'f').value).toEqual(translations)
  const french = await edition('fr', [translations])
  expect(codes(french.findings)).not.toContain('translation-pending')
  const statements = french.documents[0]?.statements ?? []
  const original = statements.find((each) => each.text === 'It asks for training.')
  const printed = statements.find((each) => each.translationOf === original?.id)
  expect(printed).toMatchObject({
    kind: 'reproduction',
    language: 'fr',
    text: 'Texte : It asks for training.',
    citations: [{ ...original?.citations[0], translation: 'by-a-person' }],
  })
  const notices = statements.filter((each) => each.kind === 'procedural').map((each) => each.text)
  expect(notices).toContain('[Original\u00a0: anglais\u00a0; traduction\u00a0: A. Name]')
  expect(
    french.documents[0]?.official.body.some((block) => JSON.stringify(block).includes(printed?.id ?? '-')),
  ).toBe(true)
  expect(toReportContract(french, [], []).documents[0]?.statements).toHaveLength(statements.length)
  expect(exportTranslations(toReportContract(french, [], []), 'fr')).toEqual([])
})

test('machine translation is marked; the surest translation of several is used', async () => {
  const report = await contractOf()
  const files = exportTranslations(report, 'fr').map((file) => translated(file.bytes, 'fr'))
  const person = imported(files, report).value?.translations
  if (person === undefined) throw new Error('nothing imported')
  const noticesOf = async (sets: readonly Translations[], language: Language): Promise<string> =>
    (await edition(language, sets)).documents[0]?.statements.map((each) => each.text).join('\n') ?? ''
  const machine: Translations = { ...person, by: 'by-a-machine', translator: null }
  expect(await noticesOf([machine], 'fr')).toContain('traduction automatique, non officielle]')
  expect(await noticesOf([machine, person], 'fr')).not.toContain('traduction automatique')
  expect(await noticesOf([{ ...machine, language: 'es' }], 'es')).toContain(
    'traducción automática, no oficial]',
  )
  const printed = await noticesOf([machine], 'fr')
  expect(printed).toContain('traductions établies par une personne\u00a0: 0\u00a0; par une machine\u00a0: 2)')
  expect(printed).toContain('Réponses reproduites d’après une traduction automatique\u00a0: 2')
})

test('a reply is printed translated only when all of it is', async () => {
  const report = await contractOf()
  const files = exportTranslations(report, 'fr').map((file) => translated(file.bytes, 'fr'))
  const whole = imported(files, report).value?.translations
  if (whole === undefined) throw new Error('nothing imported')
  const missing =
    report.documents[0]?.statements.find((each) => each.text === 'It asks for training.')?.id ?? ''
  const statements = whole.statements.filter((each) => each.id !== missing)
  const french = await edition('fr', [{ ...whole, statements }])
  const found = french.findings.find((each) => each.code === 'translation-incomplete')
  expect(found?.subject).toBe('XDA')
  expect(found?.message).toContain(`${missing}: no translation`)
  const printed = french.documents[0]?.statements ?? []
  expect(
    printed.filter((each) => each.translationOf !== null).map((each) => each.citations[0]?.submission),
  ).toEqual(['XAR', 'XAR'])
})

test('what differs is found at import, and not printed until a person has confirmed it', async () => {
  const report = await contractOf('en', [REPLIES[2] ?? { state: 'XDA', text: '' }])
  const [file] = exportTranslations(report, 'fr')
  const changed = translated(file?.bytes ?? new Uint8Array(), 'fr', (words) => words.replace('40', '41'))
  const { value, findings } = imported([changed], report)
  const id = report.documents[0]?.statements.find((each) => each.text === 'Dalmere reports 40 cases.')?.id
  expect(findings).toMatchObject([{ code: 'number-changed', subject: id, needsPerson: true }])
  const translations = value?.translations
  if (translations === undefined) return
  const withheld = await edition('fr', [translations], REPLIES.slice(2))
  expect(codes(withheld.findings)).toContain('translation-incomplete')
  const confirmed = {
    ...translations,
    statements: translations.statements.map((each) => ({ ...each, confirmed: true })),
  }
  const released = await edition('fr', [confirmed], REPLIES.slice(2))
  expect(codes(released.findings)).not.toContain('translation-incomplete')
  expect(keepConfirmed(translations, confirmed)).toEqual(confirmed)
})

test('tampered, foreign and empty files are found, and nothing is thrown', async () => {
  const report = await contractOf('en', [REPLIES[2] ?? { state: 'XDA', text: '' }])
  const bytes = exportTranslations(report, 'fr')[0]?.bytes ?? new Uint8Array()
  const good = text(translated(bytes, 'fr'))
  const check = (file: string, ...expected: string[]): void =>
    expect(codes(imported([new TextEncoder().encode(file)], report).findings)).toEqual(expected)
  check(good)
  check(text(bytes), 'target-empty')
  check(good.replace(/(<source[^>]*>)Dalmere reports/, '$1Dalmere denies'), 'source-changed')
  check(good.replace(/unit id="s-/, 'unit id="x-'), 'unit-unknown')
  check(good.replace(/(<unit .*?<\/unit>)/s, '$1$1'), 'unit-repeated')
  check(good.replace('document:2.0', 'document:1.2').replace('2.1', '1.2'), 'translation-foreign')
  check('<html/>', 'translation-foreign')
  check(good.replace('trgLang="fr"', 'trgLang="pt"'), 'translation-foreign')
  check(good.slice(0, -20), 'translation-unreadable')
  check(good.replace('<xliff', '<!DOCTYPE xliff [<!ENTITY x "y">]><xliff'), 'translation-unreadable')
  check('', 'translation-unreadable')
  expect(imported([], report)).toEqual({ value: null, findings: [] })
  expect(readTranslations('type: other\n', 'f.yaml').findings).toMatchObject([
    { code: 'translation-unreadable' },
  ])
  expect(readTranslations('a: [\n', 'f.yaml').value).toBeNull()
})

test('a unit split by a translator’s tool is read whole', async () => {
  const report = await contractOf('en', [REPLIES[2] ?? { state: 'XDA', text: '' }])
  const bytes = exportTranslations(report, 'fr')[0]?.bytes ?? new Uint8Array()
  const split = text(translated(bytes, 'fr')).replace(
    /<segment id="s1" state="initial">.*?It asks.*?<\/segment>/s,
    (whole) =>
      whole.replace(
        /<segment id="s1" state="initial"><source xml:lang="en">It asks for training.*$/s,
        '<segment id="a"><source>It asks</source><target>Elle demande</target></segment><ignorable><source> </source></ignorable><segment id="b"><source>for training.</source><target>des formations.</target></segment>',
      ),
  )
  const { value, findings } = imported([new TextEncoder().encode(split)], report)
  expect(findings).toEqual([])
  expect(value?.translations.statements.map((each) => each.target)).toContain('Elle demande des formations.')
})

test('what tools do to a file on the way leaves it readable', async () => {
  const report = await contractOf('en', [REPLIES[2] ?? { state: 'XDA', text: '' }])
  const bytes = exportTranslations(report, 'fr')[0]?.bytes ?? new Uint8Array()
  const good = text(translated(bytes, 'fr'))
  const check = (file: Uint8Array): void => {
    const { value, findings } = imported([file], report)
    expect(findings).toEqual([])
    expect(value?.translations).toEqual(imported([translated(bytes, 'fr')], report).value?.translations)
  }
  const changed = (edit: (file: string) => string): void => check(new TextEncoder().encode(edit(good)))
  changed((file) => file.replaceAll('state="initial"', 'state="final"'))
  changed((file) => file.replace(/<notes>.*?<\/notes>/gs, ''))
  changed((file) =>
    file.replace(
      /<(unit|segment|group)( [^>]*)>/g,
      (_tag, name: string, written: string) =>
        `<${name} ${written
          .trim()
          .split(/(?<=") /)
          .reverse()
          .join('\n  ')}>\n`,
    ),
  )
  changed((file) => file.replaceAll('<segment', '\n\t<segment').replaceAll('</source>', '</source>\n'))
  changed((file) => `\uFEFF${file}`)
  changed((file) => file.replaceAll('reports 40', 'reports\n      40'))
  changed((file) => file.replace(/<(\/?)(?=[a-z])/g, '<$1x:').replace('xmlns=', 'xmlns:x='))
  const utf16 = good.replace('UTF-8', 'UTF-16')
  const units = [0xfeff, ...Array.from(utf16, (_sign, index) => utf16.charCodeAt(index))]
  check(Uint8Array.from(units.flatMap((unit) => [unit & 255, unit >> 8])))
  check(Uint8Array.from(units.flatMap((unit) => [unit >> 8, unit & 255])))
  const latin = good.replace('UTF-8', 'ISO-8859-1')
  check(Uint8Array.from(latin, (sign) => sign.charCodeAt(0)))
})

test('targets that a translator set in another order are read in that order', async () => {
  const report = await contractOf('en', [REPLIES[2] ?? { state: 'XDA', text: '' }])
  const bytes = exportTranslations(report, 'fr')[0]?.bytes ?? new Uint8Array()
  const turned = text(bytes).replace(
    /<segment [^>]*><source[^>]*>It asks for training\.<\/source><\/segment>/,
    '<segment><source>It asks</source><target order="3">sont demandées.</target></segment><ignorable><source> </source><target order="2"> </target></ignorable><segment><source>for training.</source><target order="1">Des formations</target></segment>',
  )
  const { value } = imported([new TextEncoder().encode(turned)], report)
  expect(value?.translations.statements.map((each) => each.target)).toEqual([
    'Des formations sont demandées.',
  ])
})

/** "Dalmere reports 40 cases.": the name in bold italics, "cases" in bold. */
async function emphasized(): Promise<ReportInput> {
  const input = await sampleInput(REPLIES.slice(2), SAMPLE_CALL, 'fr')
  const mark = (type: 'bold' | 'italic', start: number, end: number) => ({ type, start, end })
  const marks = [mark('bold', 0, 7), mark('italic', 0, 7), mark('bold', 19, 24)]
  const sources = [...input.sources].map(([path, source]) => {
    const passages = source.passages.map((passage, index) => (index === 0 ? { ...passage, marks } : passage))
    return [path, { ...source, passages }] as const
  })
  return { ...input, sources: new Map(sources) }
}

test('bold and italics of parts go out as paired codes and come back around the translator’s words', async () => {
  const input = await emphasized()
  const report = toReportContract(buildReport(input), [], [])
  const [file] = exportTranslations(report, 'fr')
  const bytes = file?.bytes ?? new Uint8Array()
  expect(xliffFaults(bytes)).toEqual([])
  const codesOf = 'canCopy="no" canDelete="no" type="fmt" subType='
  expect(text(bytes)).toContain(
    `<pc id="bold1" ${codesOf}"xlf:b"><pc id="italic1" ${codesOf}"xlf:i">Dalmere</pc></pc> reports 40 <pc id="bold2" ${codesOf}"xlf:b">cases</pc>.`,
  )
  const back = imported([translated(bytes, 'fr', (words) => words.replace('reports', 'signale'))], report)
  expect(back.findings).toEqual([])
  const translations = back.value?.translations
  if (translations === undefined) throw new Error('nothing imported')
  expect(readTranslations(formatTranslations(translations, 'yaml'), 'f').value).toEqual(translations)
  const french = buildReport({ ...input, translations: [translations] })
  const inlines = french.documents[0]?.official.body.flatMap((block) =>
    'inlines' in block ? block.inlines : [],
  )
  const printed = inlines?.find((inline) => JSON.stringify(inline).includes('signale'))
  expect(printed?.runs).toEqual([
    { type: 'text', text: 'Texte : ' },
    { type: 'text', text: 'Dalmere', bold: true, italic: true },
    { type: 'text', text: ' signale 40 ' },
    { type: 'text', text: 'cases', bold: true },
    { type: 'text', text: '.' },
  ])
})

test('emphasis that was lost or added is found, and never stops the words', async () => {
  const report = toReportContract(buildReport(await emphasized()), [], [])
  const bytes = exportTranslations(report, 'fr')[0]?.bytes ?? new Uint8Array()
  const check = (change: (words: string) => string, ...expected: string[]): void => {
    const { value, findings } = imported([translated(bytes, 'fr', change)], report)
    expect(codes(findings)).toEqual(expected)
    expect(value?.translations.statements[0]?.target).toContain('Dalmere')
  }
  check((words) => words)
  check((words) => words.replace(/<pc id="bold2"[^>]*>cases<\/pc>/, 'cases'), 'emphasis-missing')
  check((words) => words.replace(/(<pc id="bold2"[^>]*>)cases<\/pc>/, 'cases$1</pc>'), 'emphasis-missing')
  check((words) => words.replace('40', '<pc id="9">40</pc>'), 'emphasis-unknown')
  check((words) =>
    words.replace(/<pc id="bold2"[^>]*>cases<\/pc>/, '<sc id="bold2"/>cases<ec startRef="bold2"/>'),
  )
})

test('footnote marks go out as placeholders and come back at their places', async () => {
  const report = await contractOf('en', [REPLIES[2] ?? { state: 'XDA', text: '' }])
  const marked: ReportContract = {
    ...report,
    documents: report.documents.map((document) => ({
      ...document,
      statements: document.statements.map((each) => withMark(each)),
    })),
  }
  const bytes = exportTranslations(marked, 'fr')[0]?.bytes ?? new Uint8Array()
  expect(xliffFaults(bytes)).toEqual([])
  expect(text(bytes)).toContain('Dalmere reports 40 cases<ph id="note1"')
  const back = imported([translated(bytes, 'fr')], marked)
  expect(back.findings).toEqual([])
  expect(back.value?.translations.statements[0]).toMatchObject({
    target: 'Texte : Dalmere reports 40 cases.',
    notes: ['Texte : Dalmere reports 40 cases'.length],
  })
  const without = translated(bytes, 'fr', (words) => words.replace(/<ph[^>]*>/, ''))
  expect(codes(imported([without], marked).findings)).toEqual(['note-mark-missing'])
})

/** "Dalmere reports 40 cases." as if the reply had "cases(3)." */
function withMark(statement: ReportContract['documents'][number]['statements'][number]) {
  if (statement.text !== 'Dalmere reports 40 cases.') return statement
  const citations = statement.citations.map((citation) => ({
    ...citation,
    selector: {
      ...citation.selector,
      textQuote: { ...citation.selector.textQuote, exact: 'Dalmere reports 40 cases(3).' },
    },
  }))
  return { ...statement, citations, edits: [{ type: 'note-mark' as const, at: 24, removed: '(3)' }] }
}

test('editions are in step: the same statement has the same id in every edition', async () => {
  const english = (await contractOf('en')).documents[0]?.statements ?? []
  for (const language of LANGUAGES) {
    const other = (await contractOf(language)).documents[0]?.statements ?? []
    const said = (all: typeof other) =>
      all
        .filter((each) => each.kind === 'reproduction')
        .map((each) => `${each.id} ${each.text}`)
        .sort()
    expect(said(other)).toEqual(said(english))
    const kinds = new Map(other.map((each) => [each.id, each.kind]))
    const shared = english.filter((each) => kinds.has(each.id))
    expect(shared.filter((each) => kinds.get(each.id) !== each.kind)).toEqual([])
    expect(shared.length).toBeGreaterThan(english.length / 2)
  }
})

test('any words survive the way out and back; any bytes are read without a fault', async () => {
  const report = await contractOf('en', [REPLIES[2] ?? { state: 'XDA', text: '' }])
  const withWords = (words: string): ReportContract => ({
    ...report,
    documents: report.documents.map((document) => ({
      ...document,
      statements: document.statements.map((each) =>
        each.kind === 'reproduction' ? { ...each, text: `${words} a` } : each,
      ),
    })),
  })
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (words) => {
      const bytes = exportTranslations(withWords(words), 'fr')[0]?.bytes ?? new Uint8Array()
      const file = readXliff(bytes)
      const back = 'units' in file ? file.units.map((unit) => unit.source.text) : []
      const whole = `${words} a`.replace(/\s+/gu, ' ').trim()
      expect(back).toEqual([whole, whole])
    }),
    { numRuns: 60 },
  )
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), fc.nat(400), (noise, at) => {
      const bytes = exportTranslations(report, 'fr')[0]?.bytes ?? new Uint8Array()
      const torn = Uint8Array.from([...bytes.slice(0, at), ...noise, ...bytes.slice(at + noise.length)])
      expect(Array.isArray(imported([torn, noise], report).findings)).toBe(true)
    }),
    { numRuns: 60 },
  )
})
