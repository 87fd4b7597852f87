/** The law of taking an edited report in: every sentence is an unchanged statement, a listed change, or untraced. */
import '../../../tests/seed.ts'
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { unzipSync, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { type EditedBlock, readEditedDocx, renderDocx } from '#official-document'
import { buildReport } from '../build-report.ts'
import { sampleInput } from '../sample-record.ts'
import { revise } from './revise.ts'
import type { Revision } from './revision.ts'
import { touchesOf } from './touches.ts'

const TEXTS = {
  XAR: 'Arvenia adopted its law on electronic evidence in 2016. The law does not cover data stored abroad. Courts decide within two days.\n\nArvenia is prepared to share its experience with all Member States. It received 391 requests in 2018.',
  XDA: 'Dalmere has no separate law on the matter. The Criminal Code applies to every offence committed by electronic means. A draft was published in March 2019.',
}

const report = buildReport(await sampleInput(Object.entries(TEXTS).map(([state, text]) => ({ state, text }))))
const official = report.documents[0]?.official
const docx =
  official === undefined ? new Uint8Array() : (renderDocx(official).files[0]?.bytes ?? new Uint8Array())
const issued = readEditedDocx(docx)

/** The file with its main text changed by hand, as a word processor would save it. */
function edited(change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(docx)
  const main = new TextDecoder().decode(parts['word/document.xml'])
  return zipSync({ ...parts, 'word/document.xml': new TextEncoder().encode(change(main)) })
}

function revised(bytes: Uint8Array): Revision {
  const { value, findings } = revise({
    issued,
    edited: readEditedDocx(bytes),
    states: null,
    confirmations: [],
  })
  if (value === null) expect.fail(findings.map(({ message }) => message).join())
  return value
}

const cited = (issued.value?.blocks ?? [])
  .filter((block) => block.part === 'body' && block.level === null)
  .flatMap((block) => block.anchors.map(({ start, end }) => block.text.slice(start, end)))
  .filter((text) =>
    report.documents[0]?.statements.some((each) => each.text === text && each.citations.length > 0),
  )
  .filter((text) => text.length > 30 && /^[\p{L}\p{N} .,]+$/u.test(text))
const [sentence = ''] = cited

test('a file nobody changed stands as it was', () => {
  const { changes, untraced, counts } = revised(docx)
  expect(changes).toEqual([])
  expect(untraced).toEqual([])
  expect(counts.unchanged).toBeGreaterThan(5)
})

test('a changed word is listed, keeps its citation, and is a reproduction no more', () => {
  const word = /\p{L}{5,}/u.exec(sentence)?.[0] ?? ''
  const { changes, statements } = revised(
    edited((xml) => xml.replace(sentence, sentence.replace(word, 'otherwise'))),
  )
  expect(changes.map(({ standing, was, now }) => [standing, was, now])).toEqual([
    ['changed', sentence, sentence.replace(word, 'otherwise')],
  ])
  const [one] = statements.filter(({ standing }) => standing === 'changed')
  expect(one?.kind).toBe('paraphrase')
  expect(one?.citations.length).toBeGreaterThan(0)
})

test('a sentence put inside an anchor is untraced, the statement around it stands', () => {
  const { changes, untraced } = revised(
    edited((xml) => xml.replace(sentence, `${sentence} An editor adds this.`)),
  )
  expect(changes).toEqual([])
  expect(untraced.map(({ text }) => text)).toEqual(['An editor adds this.'])
})

test('anchors taken out: the words are found again', () => {
  const { changes, untraced, counts } = revised(
    edited((xml) => xml.replace(/<w:bookmark(?:Start|End)[^>]*\/>/g, '')),
  )
  expect([changes, untraced]).toEqual([[], []])
  expect(counts.unchanged).toBe(revised(docx).counts.unchanged)
})

test('open changes are read as accepted, comments are kept and are no text', () => {
  const value = revised(
    edited((xml) =>
      xml.replace(
        /<\/w:p>(?=<w:sectPr)/,
        '<w:ins w:id="9001" w:author="E"><w:r><w:t>An open addition.</w:t></w:r></w:ins><w:del w:id="9002" w:author="E"><w:r><w:delText>gone</w:delText></w:r></w:del></w:p>',
      ),
    ),
  )
  expect(value.untraced.map(({ text }) => text)).toEqual(['An open addition.'])
  expect(value.findings.map(({ code }) => code)).toContain('tracked-change')
})

test('what is no copy of this report is refused, and it is said why', () => {
  const bare = Object.fromEntries(
    Object.entries(unzipSync(docx)).filter(([name]) => !name.startsWith('customXml/')),
  )
  const codes = (bytes: Uint8Array): string[] => {
    const { value, findings } = revise({
      issued,
      edited: readEditedDocx(bytes),
      states: null,
      confirmations: [],
    })
    return value === null ? findings.map(({ code }) => code) : ['taken in']
  }
  expect(codes(zipSync(bare))).toEqual(['manifest-missing'])
  expect(codes(new Uint8Array([80, 75]))).toEqual(['file-unreadable'])
  const parts = unzipSync(docx)
  const other = new TextDecoder().decode(parts['customXml/item1.xml']).replace(sentence, 'Quite another.')
  expect(codes(zipSync({ ...parts, 'customXml/item1.xml': new TextEncoder().encode(other) }))).toEqual([
    'another-report',
  ])
})

test('a confirmation covers the change it names and no later one', () => {
  const bytes = edited((xml) => xml.replace(sentence, `${sentence.slice(0, -1)} today.`))
  const [change] = revised(bytes).changes
  const confirmation = {
    change: change?.id ?? '',
    by: 'Codification Division',
    reason: 'agreed with the mission',
  }
  const again = (file: Uint8Array): (string | undefined)[] =>
    revise({
      issued,
      edited: readEditedDocx(file),
      states: null,
      confirmations: [confirmation],
    }).value?.changes.map(({ confirmed }) => confirmed?.by) ?? []
  expect(again(bytes)).toEqual(['Codification Division'])
  expect(again(edited((xml) => xml.replace(sentence, `${sentence.slice(0, -1)} tomorrow.`)))).toEqual([
    undefined,
  ])
})

/** One edit of a run's words, drawn by number: a word out, in, doubled; all out; two sentences exchanged for one. */
function randomEdit(xml: string, seed: number): string {
  const runs = [...xml.matchAll(/<w:t xml:space="preserve">([^<&]{12,})<\/w:t>/g)]
  const run = runs[seed % Math.max(1, runs.length)]
  if (run?.[1] === undefined) return xml
  const words = run[1].split(' ')
  const at = (seed >> 3) % words.length
  const edits = [
    (): string => words.toSpliced(at, 1).join(' '),
    (): string => words.toSpliced(at, 0, 'never').join(' '),
    (): string => `${run[1]} Added ${seed}.`,
    (): string => '',
    (): string => 'Wholly other matter altogether.',
    (): string => words.toReversed().join(' '),
  ]
  const text = edits[seed % edits.length]?.() ?? ''
  const start = run.index + run[0].indexOf('>') + 1
  return `${xml.slice(0, start)}${text}${xml.slice(start + run[1].length)}`
}

/** Letters the file as issued prints outside every statement: front page, contents, numbers. */
const OWN_LETTERS =
  lettersOf(issued.value?.blocks ?? []) -
  revised(docx).statements.reduce((sum, { text }) => sum + letters(text), 0)

test('random edits: no sentence is lost', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(100_000), { minLength: 1, maxLength: 8 }), (seeds) => {
      const bytes = edited((xml) => seeds.reduce(randomEdit, xml))
      const value = revised(bytes)
      const told = [
        ...value.statements.map(({ text }) => text),
        ...value.untraced.map(({ text }) => text),
        ...value.changes.flatMap(({ statement, now }) => (statement === null ? [now] : [])),
      ]
      expect(lettersOf(readEditedDocx(bytes).value?.blocks ?? [])).toBeLessThanOrEqual(
        told.reduce((sum, text) => sum + letters(text), OWN_LETTERS),
      )
      const standing = new Set(
        value.statements.filter((each) => each.standing === 'unchanged').map(({ id }) => id),
      )
      const original = new Map(report.documents[0]?.statements.map((each) => [each.id, each.text]))
      for (const each of value.statements)
        if (standing.has(each.id)) expect(each.text).toBe(original.get(each.id))
    }),
    { numRuns: 12, endOnFailure: true },
  )
})

function letters(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0
}

function lettersOf(blocks: readonly EditedBlock[]): number {
  return blocks.reduce((sum, { text }) => sum + letters(text), 0)
}

const soffice = ['/usr/bin/soffice', '/usr/local/bin/soffice'].find((path) => existsSync(path))
if (soffice === undefined)
  process.stdout.write('revise: LibreOffice is not here, so its saving again is not tried\n')

test.skipIf(soffice === undefined)(
  'LibreOffice opens and saves it: every statement is found, edits are told',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'rapporteur-revise-'))
    try {
      const bytes = edited((xml) => xml.replace(sentence, `${sentence} An editor adds this.`))
      writeFileSync(join(folder, 'edited.docx'), bytes)
      execFileSync(
        soffice ?? '',
        [
          `-env:UserInstallation=file://${folder}/profile`,
          '--headless',
          '--convert-to',
          'docx:MS Word 2007 XML',
          '--outdir',
          join(folder, 'saved'),
          join(folder, 'edited.docx'),
        ],
        { stdio: 'ignore', timeout: 120_000 },
      )
      const value = revised(readFileSync(join(folder, 'saved', 'edited.docx')))
      expect(value.changes).toEqual([])
      expect(value.untraced.map(({ text }) => text)).toEqual(['An editor adds this.'])
    } finally {
      rmSync(folder, { recursive: true })
    }
  },
)

test('what an edit touches', () => {
  const check = (was: string, now: string, language: string, expected: readonly string[]): void =>
    expect(touchesOf(was, now, language, null), `${was} → ${now}`).toEqual(expected)
  check('It received 39 requests.', 'It received 93 requests.', 'en', ['number'])
  check('It was not adopted.', 'It was adopted.', 'en', ['negation'])
  check('States should act.', 'States shall act.', 'en', ['modal'])
  check('On 3 May 2019 it began.', 'On 4 May 2019 it began.', 'en', ['date'])
  check('Some States agree.', 'All States agree.', 'en', ['quantity'])
  check('The goverment agrees.', 'The government agrees.', 'en', ['spelling'])
  check('It agrees, too.', 'It agrees too.', 'en', ['punctuation'])
  check('La loi ne s’applique pas.', 'La loi s’applique.', 'fr', ['negation'])
  check('Закон не принят.', 'Закон принят.', 'ru', ['negation'])
  check('لم يعتمد القانون.', 'اعتمد القانون.', 'ar', ['negation'])
  check('各国应当合作。', '各国必须合作。', 'zh', ['modal'])
  check('El plan no existe.', 'El plan existe.', 'es', ['negation'])
})
