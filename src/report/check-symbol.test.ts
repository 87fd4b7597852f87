import { expect, test } from 'vitest'
import { symbolWrong } from './check-symbol.ts'

test.each([
  [undefined, false, false],
  ['A/74/130', false, false],
  ['A/74/XXX', true, false],
  ['A/74/XXX', false, true],
  ['A/74/130', true, true],
  ['Report no. 5', false, true],
  ['A/HRC/47/21', false, false],
] as const)('symbol %s, specimen %s: wrong %s', (symbol, specimen, isWrong) => {
  expect(symbolWrong({ symbol, specimen }) !== null).toBe(isWrong)
})
