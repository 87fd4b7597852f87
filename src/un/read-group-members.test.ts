import { expect, test } from 'vitest'
import { packageRoot, readText } from '#platform/files'
import { readGroupMembers, readStates } from './index.ts'

const six = (name: string) =>
  `{ ar: ${name}, zh: ${name}, en: ${name}, fr: ${name}, ru: ${name}, es: ${name} }`
const entry = (code: string, name: string, status: string) =>
  `  - { code: ${code}, status: ${status}, names: [{ short: ${six(name)}, source: invented }] }`
const STATES = readStates(
  [
    'source: invented\nstates:',
    entry('XAA', 'Aurelia', 'member-state'),
    entry('XAB', 'Borduria', 'member-state'),
    entry('XAC', 'Caspia', 'member-state'),
    entry('XHG', 'Harbours', 'organization'),
  ].join('\n'),
).value

const UNION = `source: invented for a test
groups:
  - code: XHG
    source: invented
    members:
      - { from: 2000-01-01, codes: [XAA] }
      - { from: 2000-01-01, to: 2020-02-01, codes: [XAB] }
      - { from: 2013-07-01, codes: [XAC] }
`

test.each<[string | null, string | null]>([
  ['1999-12-31', null],
  ['2000-01-01', 'XAA,XAB'],
  ['2013-06-30', 'XAA,XAB'],
  ['2013-07-01', 'XAA,XAB,XAC'],
  ['2020-01-31', 'XAA,XAB,XAC'],
  ['2020-02-01', 'XAA,XAC'],
  [null, 'XAA,XAC'],
])('members on %s', (on, expected) => {
  const { value, findings } = readGroupMembers(UNION, STATES)
  expect(findings).toEqual([])
  expect(value.membersOf('XHG', on)?.join(',') ?? null).toBe(expected)
  expect(value.membersOf('XAA', on)).toBeNull()
  expect(value.all).toBe(STATES.all)
})

test.each([
  ['groups: [', 'yaml-broken'],
  ['', 'groups-missing'],
  [UNION.replace(/^source.*\n/u, ''), 'source-missing'],
  [UNION.replace('2013-07-01', 'July 2013'), 'group-invalid'],
  [UNION.replace('[XAC]', '[XZZ]'), 'member-unknown'],
  [UNION + UNION.slice(UNION.indexOf('  - code')), 'group-repeated'],
])('what is wrong is told: %#', (text, code) => {
  const { value, findings } = readGroupMembers(text, STATES)
  expect(findings.map((finding) => finding.code)).toEqual([code])
  const kept = code === 'source-missing' || code === 'group-repeated'
  expect(value.membersOf('XHG', null)).toEqual(kept ? ['XAA', 'XAC'] : null)
})

test('the real table: the European Union through its enlargements and the withdrawal', async () => {
  const read = (name: string) => readText(`${packageRoot()}/data/${name}`)
  const texts = await Promise.all(['member-states.yaml', 'respondents.yaml'].map(read))
  const { value, findings } = readGroupMembers(
    (await read('group-members.yaml')) ?? '',
    readStates(...texts.flatMap((text) => text ?? [])).value,
  )
  expect(findings).toEqual([])
  const count = (code: string, on: string) => value.membersOf(code, on)?.length
  const days = ['1972-12-31', '1994-12-31', '2003-01-01', '2013-06-30', '2015-03-06', '2020-02-01']
  expect(days.map((on) => count('EUU', on))).toEqual([6, 12, 15, 27, 28, 27])
  expect([count('ASEAN', '2020-01-01'), count('CARICOM', '2020-01-01')]).toEqual([10, 14])
  const everybody = ['EUU', 'ASEAN', 'CARICOM'].flatMap((code) => value.membersOf(code, '2015-03-06') ?? [])
  expect(everybody.map((code) => value.byCode(code)?.status)).toEqual(everybody.map(() => 'member-state'))
}, 60_000)
