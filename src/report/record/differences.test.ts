/** Two manifests are compared leaf by leaf, parts with a name by their names. */
import { expect, test } from 'vitest'
import { differencesOf } from './differences.ts'

const check = (
  is: unknown,
  again: unknown,
  expected: readonly (readonly [string, string | null, string | null])[],
) =>
  expect(
    differencesOf(is, again, (path) => path === 'passed').map((each) => [each.path, each.is, each.again]),
  ).toEqual(expected)

test.each([
  ['the same', { a: [1, { b: null }] }, { a: [1, { b: null }] }, []],
  ['a leaf', { a: { b: 'x' } }, { a: { b: 'y' } }, [['a.b', 'x', 'y']]],
  ['another kind', { a: null }, { a: [] }, [['a', 'null', '[]']]],
  ['more of a list', { a: [1, 2] }, { a: [1] }, [['a.1', '2', null]]],
  ['less of it', { a: [] }, { a: ['x'] }, [['a.0', null, 'x']]],
  ['a field more', { a: 1, b: 2 }, { a: 1 }, [['b', '2', null]]],
  ['what is undefined is not there', { a: 1, b: undefined }, { a: 1 }, []],
  ['what is passed over', { passed: 1 }, { passed: 2 }, []],
  [
    'parts by their names',
    [{ id: 'p', x: 1 }, { id: 'q' }],
    [{ id: 'p', x: 2 }, { id: 'q' }],
    [['p.x', '1', '2']],
  ],
  ['a part that is gone', [{ id: 'q' }], [{ id: 'p' }, { id: 'q' }], [['p', null, '{"id":"p"}']]],
  [
    'their order',
    { a: [{ id: 'q' }, { id: 'p' }] },
    { a: [{ id: 'p' }, { id: 'q' }] },
    [['a (order)', 'q first', 'q behind p']],
  ],
  [
    'two of one name, place by place',
    [{ id: 'p' }, { id: 'p' }],
    [{ id: 'p' }, { id: 'r' }],
    [['1.id', 'p', 'r']],
  ],
] as const)('%s', (_name, is, again, expected) => check(is, again, expected))
