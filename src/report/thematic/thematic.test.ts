/** Thematic sections: what an editor writes becomes numbered, cited and verified statements; what cannot be proved says so. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { packageRoot } from '#platform/files'
import { buildReport } from '../build-report.ts'
import type { ReportInput } from '../report-input.ts'
import { sampleInput } from '../sample-record.ts'
import type { Statement } from '../statement.ts'
import { passagesOf, readIssuedRecord } from '../verify/issued/issued-record.ts'
import { verifyStatement } from '../verify/verify-statement.ts'
import { confirmStatements } from './confirm-statements.ts'
import { draftAuthoring } from './draft-authoring.ts'
import { passageListOf, selectPassages } from './passage-list.ts'
import { readAuthoring, readScale } from './read-authoring.ts'

const REPLIES = [
  {
    state: 'XAR',
    text: 'We support training of prosecutors.\n\nThe fund has 40 places, and demand is large.',
  },
  { state: 'XBO', text: 'Training of judges is needed.\n\nData are kept for ten days.' },
  { state: 'XCE', text: 'La formation des juges est nécessaire.', language: 'fr' },
  { state: 'XDA', text: 'Judges need training in Dalmere.', with: { late: true } },
]

const SCALE = readScale(
  readFileSync(`${packageRoot()}/data/quantifiers.yaml`, 'utf8'),
  'quantifiers.yaml',
).value

const HEAD = `type: hybrid
codings:
  training:
    - { from: XAR, words: training of prosecutors }
    - { from: Bolmar, words: Training of judges }
    - { from: Dalmere, words: Judges need training }
sections:
  - heading: Training
    paragraphs:
      - statements:
`

async function input(yaml: string, type = 'hybrid'): Promise<ReportInput> {
  const { value, findings } = readAuthoring(yaml.replace('type: hybrid', `type: ${type}`), 'themes.yaml')
  expect(findings).toEqual([])
  return { ...(await sampleInput(REPLIES)), authoring: value, scale: SCALE }
}

/** The statements of the thematic sections and the codes found about them, from one line of YAML a statement. */
async function made(...lines: string[]) {
  const yaml = `${HEAD}${lines.map((line) => `          - ${line}\n`).join('')}`
  const report = buildReport(await input(yaml))
  const [main] = report.documents
  const statements = (main?.statements ?? []).filter(({ id }) => id.startsWith('s-theme'))
  const codes = report.findings
    .filter(({ message }) => /^(?:section|codings)/.test(message))
    .map(({ code }) => code)
  return { yaml, report, main, statements, codes }
}

async function check(line: string, expected: { text?: string; codes?: readonly string[] }): Promise<void> {
  const { statements, codes } = await made(line)
  const own = statements.find(({ kind }) => kind !== 'editorial') ?? statements.at(-1)
  expect({ text: own?.text, codes }).toEqual({
    text: expected.text ?? own?.text,
    codes: expected.codes ?? [],
  })
}

const ALL = 'query: { count: member-states, where: { coded: training } }'

test.each([
  [
    'a number counted',
    `{ kind: count, text: '{count} Member States asked.', ${ALL} }`,
    { text: 'Three Member States asked.' },
  ],
  ['a number typed', `{ kind: count, text: Three of the four replies asked., ${ALL} }`, {}],
  [
    'a wrong number',
    `{ kind: count, text: Four Member States asked for it., ${ALL} }`,
    { codes: ['count-wrong'] },
  ],
  ['a word the share carries', `{ kind: count, text: Most Member States asked., ${ALL} }`, {}],
  [
    'a word it does not carry',
    `{ kind: count, text: All Member States asked., ${ALL} }`,
    { codes: ['quantifier-unproved'] },
  ],
  [
    'numbers in another order',
    "{ kind: count, text: 'Two African States and three asked.', query: [{ count: replies, where: { coded: training } }, { count: member-states, where: { coded: training, region: african } }] }",
    { codes: ['count-wrong', 'count-wrong'] },
  ],
  [
    'a quotation, in the source’s characters',
    "{ kind: quotation, text: 'Arvenia said that “the  fund has 40 places”.', cites: [{ from: XAR, words: The fund has 40 places }] }",
    { text: 'Arvenia said that “the fund has 40 places”.' },
  ],
  [
    'a quotation nobody said',
    "{ kind: quotation, text: 'Arvenia said that “the fund has 41 places”.', cites: [{ from: XAR, words: The fund has 40 places }] }",
    { codes: ['quote-altered', 'number-changed'] },
  ],
  [
    'words that stand nowhere',
    '{ kind: paraphrase, text: Arvenia agreed., cites: [{ from: XAR, words: We disagree }] }',
    { codes: ['passage-not-found', 'unconfirmed', 'uncited'] },
  ],
  [
    'a field',
    "{ kind: procedural, text: 'The deadline was {call.noteVerbale.deadline}.' }",
    { text: 'The deadline was 31 May 2019.' },
  ],
  [
    'a field nobody gave',
    "{ kind: procedural, text: 'See {call.nothing}.' }",
    { codes: ['field-unknown', 'citation-dangling'] },
  ],
])('%s', async (_name, line, expected) => {
  await check(line, expected)
})

const PARAPHRASE =
  '{ kind: paraphrase, text: Bolmar saw a need for training of judges., cites: [{ from: Bolmar, words: Training of judges is needed }] }'

test('of a sentence that a rule contradicts nothing is said to agree', async () => {
  const { main } = await made(PARAPHRASE.replace('training of judges.,', 'training of 12 judges.,'))
  const blocked = Object.values(main?.official.verdicts?.statements ?? {}).filter(
    ({ verdict }) => verdict === 'blocked',
  )
  expect(blocked.map(({ reach, reasons }) => [reach, reasons.map(({ code }) => code)])).toEqual([
    ['refuted', expect.arrayContaining(['number-changed'])],
  ])
})

test('a paraphrase is open until a person confirms it, and again after an edit', async () => {
  const first = await made(PARAPHRASE)
  expect([first.codes, first.report.openStatements]).toEqual([['unconfirmed'], 1])
  expect(first.main?.official.banner).toMatch(/^DRAFT – not cleared: 1 sentence /)
  const mark = first.statements.find(({ text }) => text === '[to be confirmed]')
  const verdicts = first.main?.official.verdicts?.statements ?? {}
  expect(verdicts[mark?.id ?? '']).toEqual({ verdict: 'unproved', reach: 'mark', reasons: [] })
  expect(Object.values(verdicts).filter(({ verdict }) => verdict === 'to-confirm')).toHaveLength(1)
  const confirmed = confirmStatements(first.yaml, first.statements, {
    by: 'A. Reader',
    at: '2019-07-12',
    reason: 'read',
    statements: null,
  })
  const other = confirmStatements(confirmed?.yaml ?? '', first.statements, {
    ...{ by: 'C. Other', at: '2019-07-15', reason: 'all', statements: null, keepsConfirmed: true },
  })
  expect([other?.confirmed, other?.kept.length, other?.yaml]).toEqual([[], 1, confirmed?.yaml])
  const nameless = (confirmed?.yaml ?? '').replace('by: A. Reader', 'by: ""')
  expect(readAuthoring(nameless, 'themes.yaml').findings.map(({ message }) => message)).toEqual([
    expect.stringMatching(/confirmation 1, by: is empty/),
  ])
  const again = buildReport(await input(confirmed?.yaml ?? ''))
  expect([again.openStatements, again.documents[0]?.official.banner]).toEqual([
    0,
    first.report.documents[1]?.official.banner,
  ])
  const edited = buildReport(await input((confirmed?.yaml ?? '').replace('saw a need', 'saw some need')))
  expect(edited.findings.filter(({ code }) => code === 'unconfirmed').map(({ message }) => message)).toEqual([
    expect.stringContaining('A. Reader (2019-07-12) is of something else'),
  ])
  for (const [from, to] of [
    ['A. Reader', 'B. Other'],
    ['2019-07-12', '2019-07-13'],
    ['reason: read', 'reason: known'],
  ] as const) {
    const other = buildReport(await input((confirmed?.yaml ?? '').replace(from, to)))
    expect([from, other.openStatements]).toEqual([from, 1])
  }
})

test('the manifest alone proves the chapter, and a count changed in it is found', async () => {
  const { main } = await made(`{ kind: count, text: '{count} Member States asked.', ${ALL} }`, PARAPHRASE)
  const reading = readIssuedRecord(main?.official.manifest ?? {})
  if (reading.is !== 'known') throw new Error(reading.is)
  const { record } = reading
  const context = {
    ...{ passages: passagesOf(record), states: (await sampleInput([])).states, on: null, fields: new Map() },
    ...{ replies: record.replies ?? undefined, scale: record.scale ?? undefined },
  }
  const codesOf = (statement: Statement) => verifyStatement(statement, context).map(({ code }) => code)
  const count = record.statements.find(({ query }) => query !== undefined)
  expect(count?.citations.map(({ memberState }) => memberState)).toEqual(['XAR', 'XBO', 'XDA'])
  expect(count === undefined ? null : codesOf(count)).toEqual([])
  expect(count === undefined ? null : codesOf({ ...count, text: 'Four Member States asked.' })).toEqual([
    'count-wrong',
  ])
})

test('a hybrid prints the chapter before the replies, a synthesis in their place', async () => {
  const yaml = `${HEAD}          - ${PARAPHRASE}\n`
  const headings = (report: ReturnType<typeof buildReport>) =>
    (report.documents[0]?.official.body ?? []).flatMap((block) =>
      block.type === 'heading' && block.level === 1
        ? [
            `${block.number ?? ''} ${block.inlines
              .flatMap(({ runs }) => runs)
              .map((run) => (run.type === 'text' ? run.text : ''))
              .join('')}`.trim(),
          ]
        : [],
    )
  const hybrid = buildReport(await input(yaml))
  expect(headings(hybrid).slice(0, 3)).toEqual([
    'I. Introduction',
    'II. Training',
    'III. Replies received from Governments',
  ])
  const synthesis = buildReport(await input(yaml, 'synthesis'))
  expect(headings(synthesis).slice(0, 3)).toEqual([
    'I. Introduction',
    'II. Training',
    expect.stringContaining('Annex I'),
  ])
  expect(synthesis.documents.map(({ name }) => name)).toEqual(['report'])
  expect(synthesis.omissions.map(({ submission }) => submission)).toEqual(['XAR', 'XBO', 'XCE', 'XDA'])
})

test.each([
  [
    'type: wrong\nsections: []',
    'themes.yaml, line 1: type: expected hybrid or synthesis. See docs/authoring.md.',
  ],
  [
    'type: hybrid\nsections:\n  - heading: A\n    paragraphs:\n      - statements:\n          - kind: opinion\n            text: x',
    'themes.yaml, line 6: sections 1, paragraphs 1, statements 1, kind: kind: expected quotation, paraphrase, count, procedural or editorial. See docs/authoring.md.',
  ],
  [
    'type: hybrid\nsectons: []',
    'themes.yaml, line 1: "sectons" is not known here; take it out or correct the spelling. See docs/authoring.md.',
  ],
  ['type: [', expect.stringContaining('themes.yaml, line 1: not YAML')],
])('a file that is wrong says where: %s', (yaml, told) => {
  const { value, findings } = readAuthoring(yaml, 'themes.yaml')
  expect([value, findings.map(({ message }) => message)]).toEqual([null, expect.arrayContaining([told])])
})

test('passages are found by words, and sorted under themes for a skeleton that can be read', async () => {
  const list = passageListOf(await sampleInput(REPLIES))
  expect(selectPassages(list, { search: 'judges training' }).map(({ memberState }) => memberState)).toEqual([
    'XBO',
    'XDA',
  ])
  expect(
    selectPassages(list, { language: 'fr', search: 'FORMATION' }).map(({ respondent }) => respondent),
  ).toEqual(['Célune'])
  const draft = draftAuthoring(list, 'themes: [{ heading: Training, words: [training, formation] }]')
  expect(readAuthoring(draft ?? '', 'draft.yaml').value?.codings.training).toHaveLength(4)
  expect(draftAuthoring(list, 'themes: nothing')).toBeNull()
})
