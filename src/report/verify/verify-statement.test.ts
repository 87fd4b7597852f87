import { expect, test } from 'vitest'
import { buildReport } from '../build-report.ts'
import { type SampleReply, sampleInput } from '../sample-record.ts'
import type { PassageUnderProof } from './verification.ts'
import { verifyStatement } from './verify-statement.ts'

const REPLIES: readonly SampleReply[] = [
  { state: 'XAR', text: 'Arvenia lacks trained investigators. It asks for “training”, not for money.' },
  { state: 'XCE', text: 'Célune ne soutient pas ce projet ; elle l’a dit en 2018.', language: 'fr' },
  { state: 'XDA', text: 'The Government of Dalmere may join, if its parliament agrees.' },
]

test('a report built of the record is without a finding', async () => {
  const input = await sampleInput(REPLIES)
  const { documents } = buildReport(input)
  const passages = new Map<string, PassageUnderProof>()
  for (const { sha256, passages: read } of input.sources.values())
    for (const { id, submission, type, page, language, text, start, end } of read)
      passages.set(id, {
        ...{ id, submission, type, page, language, text, start, end },
        memberState: submission,
        onBehalfOf: [],
        fileSha256: sha256,
        translation: null,
        translationOf: null,
        isWithheld: false,
      })
  const context = { passages, states: input.states, on: null, fields: new Map() }
  const statements = documents.flatMap((document) => document.statements)
  expect(statements.length).toBeGreaterThan(10)
  const found = statements.flatMap((statement) => verifyStatement(statement, context))
  expect(found.map(({ code, message }) => `${code}: ${message}`)).toEqual([])
})
