/** Every attack on issued files is found, and a file only written again is not taken for one. */
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { packageRoot } from '../../../src/platform/files.ts'
import { OPERATIONS, readIssuedAttacks, runIssuedAttack } from './issued-attack.ts'
import { checkAttacked, issueReport } from './issued-base.ts'
import { putTogether, takeApart } from './pdf-objects.ts'

const attacks = await readIssuedAttacks(join(packageRoot(), 'tests', 'attacks'))
const base = await issueReport()

test('every operation has a line, and every code at least twelve', () => {
  const named = Object.entries(OPERATIONS).flatMap(([format, table]) =>
    Object.keys(table).map((name) => `${format} ${name}`),
  )
  expect(attacks.map(({ format, operation }) => `${format} ${operation}`).sort()).toEqual(named.sort())
  for (const code of ['hidden-or-overlaid', 'text-differs'])
    expect(attacks.filter(({ expected }) => expected[0] === code).length).toBeGreaterThanOrEqual(12)
})

describe('what was done to an issued file is found', () => {
  test.each(attacks.filter(({ slow }) => !slow))('$id', async (attack) => {
    const { isAccepted, said } = await runIssuedAttack(attack, base)
    expect(isAccepted, said.map(({ message }) => message).join('\n')).toBe(false)
  })
})

test('a PDF written again object by object says the same', async () => {
  const again = putTogether(takeApart(base.files.pdf), new Map())
  const { unchanged, findings } = await checkAttacked(base, 'pdf', again)
  expect([unchanged.verdict, findings]).toEqual(['words-identical', []])
})
