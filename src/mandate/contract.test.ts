import { expect, test } from 'vitest'
import { mandatesContract, toMandatesContract } from './contract.ts'
import { readMandates } from './read-mandates.ts'
import { sampleResolution } from './sample-resolution.ts'
import { timelineOf } from './timeline.ts'

test('what leaves the house fits the schema, and spans count code points', () => {
  const line =
    '1. Requests the Secretary-General to submit a report to the General Assembly at its seventy-fourth session;'
  const resolution = sampleResolution(line)
  const [paragraph] = resolution.operative
  expect(paragraph).toBeDefined()
  if (paragraph === undefined) return
  const moved = { ...resolution, operative: [{ ...paragraph, span: { witness: 'w1', start: 4, end: 9 } }] }
  const reading = readMandates(moved)
  const timeline = timelineOf(reading.mandates, resolution.adoptedOn)
  const out = toMandatesContract(moved, reading, timeline, new Map([['w1', '😀😀Words']]))
  expect(mandatesContract.parse(JSON.parse(JSON.stringify(out)))).toEqual(out)
  expect(out.mandates[0]?.span).toEqual({ witness: 'w1', start: 2, end: 7 })
  expect(out.timeline?.steps).toHaveLength(5)
})

test('without mandates there is no timeline', () => {
  const resolution = sampleResolution('1. Welcomes the report;')
  const out = toMandatesContract(resolution, readMandates(resolution), null, new Map())
  expect(out).toEqual({
    schemaVersion: 1,
    symbol: 'A/RES/73/999',
    mandates: [],
    timeline: null,
    findings: [],
  })
})
