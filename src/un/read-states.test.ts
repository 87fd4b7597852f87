import { expect, test } from 'vitest'
import { readStates } from './index.ts'

const six = (name: string) =>
  `{ ar: ${name}, zh: ${name}, en: ${name}, fr: ${name}, ru: ${name}, es: ${name} }`

/** A table of invented States, one `code name` a line. */
function yaml(...lines: string[]): string {
  const entries = lines.map((line) => {
    const [code, name] = line.split(' ')
    return `  - { code: ${code}, status: member-state, names: [{ short: ${six(name ?? '')}, source: invented }] }`
  })
  return ['source: invented for a test', 'states:', ...entries, ''].join('\n')
}

/** The codes of the findings, and of the entries read. */
function check(text: string, findings: string[], codes: string[]) {
  const reading = readStates(text)
  expect(reading.findings.map(({ code }) => code)).toEqual(findings)
  expect(reading.value.all.map(({ code }) => code)).toEqual(codes)
  return reading.findings.map(({ message }) => message)
}

test('reads invented States with what is left out filled in', () => {
  check(yaml('XAA Aland', 'XAB Borduria'), [], ['XAA', 'XAB'])
  const entry = readStates(yaml('XAA Aurelia')).value.byCode('xaa')
  expect(entry?.names[0]).toMatchObject({ from: null, to: null, formal: { en: null }, article: { fr: null } })
  expect(entry).toMatchObject({ groups: [], aliases: [] })
})

test('names what is wrong, with the line', () => {
  check('states: [', ['yaml-broken'], [])
  check('', ['states-missing'], [])
  check('source: x\nstates: 3', ['states-missing'], [])
  check(yaml('XAA Aurelia').replace(/^source.*\n/, ''), ['source-missing'], ['XAA'])
  check(yaml('XAA Aurelia', 'XAA Borduria'), ['code-repeated'], ['XAA'])
  check(yaml('XAA Aurelia', 'XAB Aurélia'), ['name-shared'], ['XAA', 'XAB'])
  const [message] = check(yaml('XAA Aurelia', 'x Borduria', 'XAC Caspia'), ['entry-invalid'], ['XAA', 'XAC'])
  expect(message).toContain('line 4: code')
})

test('an unknown word in an entry is told, not passed over', () => {
  const text = yaml('XAA Aurelia').replace('status: member-state', 'status: kingdom')
  expect(check(text, ['entry-invalid'], [])[0]).toContain('status')
})

test('two sets of names in force together are told', () => {
  const text = `source: invented
states:
  - code: XAA
    status: member-state
    names:
      - { to: 2020-01-01, short: ${six('Aurelia')}, source: invented }
      - { from: 2019-01-01, short: ${six('Aurora')}, source: invented }
`
  check(text, ['names-overlap'], ['XAA'])
})

test('a spelling of two States finds neither, unless the date decides', () => {
  const { value } = readStates(yaml('XAA Aurelia', 'XAB Aurélia'))
  expect(value.find('Aurelia')).toBeNull()
  expect(value.findAllIn('Aurelia replied.')).toEqual([])
})

test('YAML that swells when read is refused', () => {
  const bomb = [
    'a: &a [x, x, x, x, x, x, x, x, x]',
    ...'bcdefghij'.split('').map((key, index) => {
      const below = 'abcdefghij'.charAt(index)
      return `${key}: &${key} [${Array(9).fill(`*${below}`).join(', ')}]`
    }),
    'states: *j',
  ].join('\n')
  check(bomb, ['states-missing'], [])
})
