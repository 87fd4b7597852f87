import { expect, test } from 'vitest'
import { checkSymbol } from './check-symbol.ts'

test.each([
  [undefined, false, 0],
  ['A/74/130', false, 0],
  ['A/74/XXX', true, 0],
  ['A/74/XXX', false, 1],
  ['A/74/130', true, 1],
  ['Report no. 5', false, 1],
  ['A/HRC/47/21', false, 0],
] as const)('symbol %s, specimen %s: %i findings', (symbol, specimen, count) => {
  expect(checkSymbol({ ...(symbol === undefined ? {} : { symbol }), specimen })).toHaveLength(count)
})
