/** Every attack on a whole report is found, and a true report that looks false is not. */
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { packageRoot } from '../../src/platform/files.ts'
import { KNOWN_MISSES } from './known-misses.ts'
import { REPORT_CODES, readReportAttacks, runReportAttack } from './run-report-attacks.ts'

const attacks = await readReportAttacks(join(packageRoot(), 'tests', 'attacks'))

test('every code has twelve lines, and every id is its own', () => {
  for (const code of REPORT_CODES)
    expect(attacks.filter(({ expected }) => expected[0] === code).length).toBeGreaterThanOrEqual(12)
  expect(new Set(attacks.map(({ id }) => id)).size).toBe(attacks.length)
})

test.each(attacks.filter(({ id }) => !(id in KNOWN_MISSES)))('$id: $why', async (attack) => {
  const { outcome, said } = await runReportAttack(attack)
  const told = said.map(({ code, message }) => `${code}: ${message}`)
  expect([outcome, ...(outcome === 'alarm' ? told : [])]).toEqual([
    attack.expected.length === 0 ? 'passed' : 'caught',
  ])
})
