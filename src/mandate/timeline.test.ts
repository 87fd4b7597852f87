import fc from 'fast-check'
import { expect, test } from 'vitest'
import { weekday } from '#un'
import { readMandates } from './read-mandates.ts'
import { sampleResolution } from './sample-resolution.ts'
import { type TimelineOptions, timelineOf } from './timeline.ts'

const REPORT =
  '1. Requests the Secretary-General to seek the views of Member States on the matter and to present a report to the General Assembly at its seventy-fourth session;'

function check(
  line: string,
  adoptedOn: string | null,
  options: Partial<TimelineOptions>,
  expected: string,
): void {
  const timeline = timelineOf(readMandates(sampleResolution(line)).mandates, adoptedOn, options)
  const lines = timeline?.steps.map(({ on, name }) => `${on} ${name}`) ?? ['none']
  const codes = timeline?.findings.map(({ code }) => `! ${code}`) ?? []
  expect([...lines, ...codes]).toEqual(
    expected
      .split('\n')
      .map((each) => each.trim())
      .filter((each) => each !== ''),
  )
}

test('the report of the seventy-fourth session, counted back from its consideration', () => {
  check(
    REPORT,
    '2018-12-17',
    {},
    `2019-03-19 Note verbale sent
     2019-06-11 Deadline for replies; drafting begins
     2019-07-23 Draft to clearance
     2019-08-06 Report submitted for processing
     2019-09-03 Report issued in all languages
     2019-09-17 Opening of session 74
     2019-10-15 Consideration of the report`,
  )
})

test('steps move to working days: back to Friday, the consideration on to Monday', () => {
  check(
    '1. Requests the Secretary-General to seek the views of Member States on the matter and to submit a report to the General Assembly by 20 October 2019;',
    '2018-12-17',
    {},
    `2019-03-25 Note verbale sent
     2019-06-17 Deadline for replies; drafting begins
     2019-07-29 Draft to clearance
     2019-08-12 Report submitted for processing
     2019-09-09 Report issued in all languages
     2019-10-21 Consideration of the report`,
  )
  check(
    REPORT,
    '2018-12-17',
    { considerationOn: '2019-10-19' },
    `2019-03-22 Note verbale sent
     2019-06-14 Deadline for replies; drafting begins
     2019-07-26 Draft to clearance
     2019-08-09 Report submitted for processing
     2019-09-06 Report issued in all languages
     2019-09-17 Opening of session 74
     2019-10-19 Consideration of the report`,
  )
})

test('where no views are sought, no note verbale is sent and no reply is due', () => {
  check(
    '1. Requests the Secretary-General to present a report to the General Assembly at its seventy-fourth session;',
    '2018-12-17',
    {},
    `2019-07-23 Draft to clearance
     2019-08-06 Report submitted for processing
     2019-09-03 Report issued in all languages
     2019-09-17 Opening of session 74
     2019-10-15 Consideration of the report`,
  )
})

test('steps before adoption and steps out of order are said', () => {
  check(
    REPORT,
    '2019-06-20',
    {},
    `2019-03-19 Note verbale sent
     2019-06-11 Deadline for replies; drafting begins
     2019-07-23 Draft to clearance
     2019-08-06 Report submitted for processing
     2019-09-03 Report issued in all languages
     2019-09-17 Opening of session 74
     2019-10-15 Consideration of the report
     ! step-before-adoption
     ! step-before-adoption`,
  )
  const { mandates } = readMandates(sampleResolution(REPORT))
  const timeline = timelineOf(mandates, null, { issueBeforeConsiderationWeeks: 12 })
  expect(timeline?.findings.map(({ code }) => code)).toEqual(['steps-out-of-order'])
})

test('no report with a session or a day, no timeline', () => {
  check('1. Requests the Secretary-General to report regularly to the General Assembly;', null, {}, 'none')
  check('1. Invites Member States to cooperate;', null, {}, 'none')
})

test('every step falls on a working day and names its rule and source', () => {
  const weeks = fc.integer({ min: 0, max: 30 })
  const options = fc.record({
    draftingWeeks: weeks,
    clearanceWeeks: weeks,
    replyWeeks: weeks,
    considerationAfterOpeningWeeks: weeks,
  })
  const { mandates } = readMandates(sampleResolution(REPORT))
  fc.assert(
    fc.property(options, (chosen) => {
      for (const step of timelineOf(mandates, null, chosen)?.steps ?? []) {
        expect(weekday(step.on)).toBeLessThan(6)
        expect(step.rule).not.toBe('')
        expect(step.source).not.toBe('')
      }
    }),
  )
})
