import { expect, test } from 'vitest'
import { parseDocument } from 'yaml'
import { plainYaml } from './plain-yaml.ts'

const values = (yaml: string) => plainYaml(parseDocument(yaml, { logLevel: 'silent' }))

test('aliases are followed as often as a list of States needs', () => {
  const states = Array.from({ length: 200 }, () => '  - *group').join('\n')
  expect(values(`group: &group [africa]\nstates:\n${states}\n`)?.value).toMatchObject({ group: ['africa'] })
})

test('aliases that multiply are not written out', () => {
  const levels = 'bcdefgh'
    .split('')
    .map((name, each) => `${name}: &${name} [${`*${'abcdefgh'[each]},`.repeat(9)}]`)
  expect(values(['a: &a [x, x, x, x, x, x, x, x, x]', ...levels].join('\n'))).toBeNull()
})

test('nothing, and what is no list, are values', () => {
  expect(values('')).toEqual({ value: null })
  expect(values('plain')).toEqual({ value: 'plain' })
})
