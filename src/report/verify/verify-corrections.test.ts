/** A slip of the pen mended in brackets: somebody answers for it, or it is an altered quotation. */
import { expect, test } from 'vitest'
import { sampleContext, sampleStatement } from './sample-proof.ts'
import { verifyStatement } from './verify-statement.ts'

const context = sampleContext('XAR: The States recieve requests within ten days.')

function check(who: { by?: string; reason?: string }, codes: string[]): void {
  const text = 'Arvenia stated: “The States [receive] requests within ten days.”'
  const correction = {
    type: 'correction',
    at: 11,
    removed: 'recieve',
    inserted: 'receive',
    citation: 0,
  } as const
  const statement = { ...sampleStatement(text, context), edits: [{ ...correction, ...who }] }
  expect(verifyStatement(statement, context).map(({ code }) => code)).toEqual(codes)
}

test.each([
  [{ by: 'A. Editor (invented)', reason: 'slip of the pen' }, []],
  [{ by: 'A. Editor (invented)' }, ['quote-altered']],
  [{ reason: 'slip of the pen' }, ['quote-altered']],
  [{ by: ' ', reason: ' ' }, ['quote-altered']],
  [{}, ['quote-altered']],
])('%o', (who, codes) => check(who, codes))
