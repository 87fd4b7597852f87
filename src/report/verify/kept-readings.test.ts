import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readStates } from '#un'
import { readAttacks } from '../../../tests/attacks/read-attacks.ts'
import { sourcesOf } from '../../../tests/attacks/sources-of.ts'
import '../../../tests/seed.ts'
import { verifyStatement } from './verify-statement.ts'

const root = join(import.meta.dirname, '..', '..', '..')
const states = readStates(readFileSync(join(root, 'examples', 'a-res-73-187', 'states.yaml'), 'utf8')).value
const { attacks } = await readAttacks(join(root, 'tests', 'attacks'))
const ASKED = 150
const EVERY = Math.ceil(attacks.length / ASKED)
const asked = attacks.filter((_, index) => index % EVERY === 0)

test('what was read before changes no verdict, in whatever order statements are asked', () => {
  const cold = asked.map((attack) => {
    const { statement, context } = sourcesOf(attack, states)
    return verifyStatement(statement, context)
  })
  const kept = asked.map((attack) => sourcesOf(attack, states))
  fc.assert(
    fc.property(fc.shuffledSubarray([...asked.keys()], { minLength: 40, maxLength: 40 }), (order) => {
      for (const index of order) {
        const { statement, context } = kept[index] ?? {}
        if (statement === undefined || context === undefined) continue
        expect(verifyStatement({ ...statement }, context)).toEqual(cold[index])
      }
    }),
    { numRuns: 6 },
  )
}, 60_000)
