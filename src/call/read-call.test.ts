import { expect, test } from 'vitest'
import { readCall } from './read-call.ts'
import { textFor } from './text-for.ts'

/** Each case: the YAML, the facts that remain, and the findings as "code line". */
function check(yaml: string, facts: object, ...findings: string[]): void {
  const reading = readCall(yaml, 'call.yaml')
  expect(reading.value).toEqual(facts)
  expect(
    reading.findings.map((found) => `${found.code} ${/line (\d+)/.exec(found.message)?.[1] ?? '-'}`),
  ).toEqual(findings)
}

test('facts are read, wrong ones left out and named with their line', () => {
  check('symbol: A/74/XXX\nsession: 74\n', { symbol: 'A/74/XXX', session: 74 })
  check('', {})
  check('agenda:\n  item: 109\n  stage: provisional-agenda\n', {
    agenda: { item: '109', stage: 'provisional-agenda' },
  })
  check('symbol: A/74/130\nreportDate: 30 July\n', { symbol: 'A/74/130' }, 'call-value-invalid 2')
  check('symbl: A/74/130\nsession: 74\n', { session: 74 }, 'call-key-unknown 1')
  check('agenda:\n  item: 9\n  tittle: x\n', { agenda: { item: '9' } }, 'call-key-unknown 3')
  check('symbol: [\n', {}, 'call-unreadable 2')
  check('- a\n- b\n', {}, 'call-unreadable -')
  check('questions:\n  - Which?\n  - 7\n', { questions: ['Which?'] }, 'call-value-invalid 3')
})

test('texts may be given by language', () => {
  check('title: {en: Cybercrime, fr: Cybercriminalité}\n', {
    title: { en: 'Cybercrime', fr: 'Cybercriminalité' },
  })
  check('noteVerbale: {reference: {ar: مذكرة شفوية}}\n', {
    noteVerbale: { reference: { ar: 'مذكرة شفوية' } },
  })
  check('symbol: A/74/1\ntitle: {it: Criminalità}\n', { symbol: 'A/74/1', title: {} }, 'call-key-unknown 2')
})

test('an edition takes its own text, else one that is told from it', () => {
  const title = { es: 'Informe', ru: 'Доклад' }
  expect(textFor('Report', 'fr')).toEqual({ text: 'Report', insteadOf: null })
  expect(textFor(title, 'ru')).toEqual({ text: 'Доклад', insteadOf: null })
  expect(textFor(title, 'fr')).toEqual({ text: 'Доклад', insteadOf: ['ru', 'es'] })
  expect(textFor(title, 'fr', 'es')?.text).toBe('Informe')
  expect([textFor(undefined, 'fr'), textFor({}, 'fr')]).toEqual([null, null])
})
