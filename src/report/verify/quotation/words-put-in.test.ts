import { expect, test } from 'vitest'
import type { Edit } from '../../statement.ts'
import { sampleContext, sampleStatement } from '../sample-proof.ts'
import { verifyQuotation } from '../verify-quotation.ts'

/** What is found in a quotation of the passage, whose State is Arvenia. */
function check(passage: string, quotation: string, codes: string[], edits: readonly Edit[] = []): void {
  const context = sampleContext(`XAR: ${passage}`)
  const statement = {
    ...sampleStatement(`Arvenia stated that “${quotation}”.`, context, { kind: 'quotation' }),
    edits,
  }
  const found = verifyQuotation(statement, context).map(({ code }) => code)
  expect([quotation, ...new Set(found)]).toEqual([quotation, ...codes])
}

const INSPECTORATE = 'The Government has decided to follow the Inspectorate in all cases.'

test('an insertion may explain', () => {
  check('It received 640 requests in 2018.', 'It [the contact point] received 640 requests in 2018', [])
  check('The Ministry drew up a list.', 'The Ministry [of Arvenia] drew up a list', [])
  check('The Ministry drew up an list.', 'The Ministry drew up an [sic] list', [])
  check(INSPECTORATE, '[t]he Government has decided to follow the Inspectorate', [])
})

test('an insertion may not weigh, turn, rename or replace', () => {
  check('It amounted to 210 terabytes.', 'It amounted to [less than] 210 terabytes', ['quote-altered'])
  check('We seek to mend it.', 'We seek [anything but] to mend it', ['quote-altered'])
  check('States share data.', 'States [must] share data', ['quote-altered'])
  check(INSPECTORATE, '[t]he Government has decided to follow the [National Police]', ['quote-altered'])
  check(INSPECTORATE, '[t]he Government has decided to follow the [police]', ['quote-altered'])
  check('It received 640 requests.', 'It [the Budapest office] received 640 requests', ['quote-altered'])
})

test('a named person may answer for words that stand for others', () => {
  const quotation = '[t]he Government has decided to follow the [police]'
  const edit = {
    type: 'insertion',
    at: 0,
    inserted: 'police',
    by: 'A. Editor',
    reason: 'as it is named',
  } as const
  check(INSPECTORATE, quotation, [], [edit])
  check(INSPECTORATE, quotation, ['quote-altered'], [{ ...edit, reason: ' ' }])
})
