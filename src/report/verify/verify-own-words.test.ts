/** Sentences of ours against the record: what is bound, what is printed, and what a heading may not carry. */
import { expect, test } from 'vitest'
import type { StatementKind } from '../statement.ts'
import { sampleContext, sampleStatement } from './sample-proof.ts'
import { verifyStatement } from './verify-statement.ts'

const FIELDS: Readonly<Record<string, string>> = {
  'call.noteVerbale.deadline': '2019-05-31',
  'resolution.symbol': '73/187',
  'report.symbol': 'A/74/130',
  'submission.XAR.respondent': 'Arvenia',
  'submission.XAR.onBehalfOf': 'XBO XCE',
}
const context = sampleContext('', { fields: new Map(Object.entries(FIELDS)) })

function check(
  text: string,
  fields: readonly string[],
  codes: string[],
  kind: StatementKind = 'procedural',
): void {
  const bindings = fields.map((field) => ({ field, value: FIELDS[field] ?? '' }))
  const statement = { ...sampleStatement(text, context, { kind, cites: [] }), bindings }
  const found = verifyStatement(statement, context).map(({ code }) => code)
  expect([...new Set(found)].sort()).toEqual(codes)
}

//  text, fields it is bound to, what is found
test.each([
  ['Views were due by 31 May 2019.', ['call.noteVerbale.deadline'], []],
  ['Views were due by 30 May 2019.', ['call.noteVerbale.deadline'], ['date-changed']],
  ['Views were due in good time.', ['call.noteVerbale.deadline'], ['date-changed']],
  ['Resolution 73/187 asked for 12 views.', ['resolution.symbol'], ['number-changed']],
  ['In paragraph 8 of its resolution 73/187, it asked.', ['resolution.symbol'], ['number-changed']],
  ['See A/74/130.', ['report.symbol'], []],
  ['See A/74/131.', ['report.symbol'], ['symbol-invalid']],
  ['Arvenia', ['submission.XAR.respondent'], []],
  ['Bolmar', ['submission.XAR.respondent'], ['misattributed']],
  ['Arvenja', ['submission.XAR.respondent'], ['name-changed']],
  ['[On behalf of Bolmar and Célune]', ['submission.XAR.onBehalfOf'], []],
  ['[On behalf of Bolmar]', ['submission.XAR.onBehalfOf'], ['state-missing']],
  ['[On behalf of Bolmar, Célune and Dalmere]', ['submission.XAR.onBehalfOf'], ['state-extra']],
  ['Its SHA-256 is kept.', [], []],
  ['The deadline was extended at the request of Arvenia.', [], ['state-extra']],
  ['There were {counts.nothing} others.', [], ['citation-dangling']],
])('%s', (text, fields, codes) => check(text, fields, codes))

test.each([
  ['Annex II: Limits of the present document', []],
  ['Addendum 1', []],
  ['Views of Arvenia', ['state-extra']],
  ['The 24 replies', ['number-changed']],
  ['Since 31 May 2019', ['date-changed']],
  ['On “new instruments”', ['quote-fabricated']],
])('heading: %s', (text, codes) => check(text, [], codes, 'editorial'))
