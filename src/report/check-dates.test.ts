import { expect, test } from 'vitest'
import { impossibleDates } from './check-dates.ts'
import { SAMPLE_CALL, SAMPLE_RESOLUTION, sampleInput } from './sample-record.ts'

const input = await sampleInput([{ state: 'XAR', text: 'Arvenia has no objection.' }])

interface Dates {
  readonly adopted?: string
  readonly sent?: string
  readonly deadline?: string
  readonly report?: string
  readonly received?: string
  readonly dated?: string
}

/** What is said, each up to its full stop, of a record with these dates; the rest are in order. */
function check({ adopted, sent, deadline, report, received, dated }: Dates, said: string[]): void {
  const call = {
    ...SAMPLE_CALL,
    reportDate: report ?? '2019-07-30',
    noteVerbale: { date: sent ?? '2019-02-01', deadline: deadline ?? '2019-05-31' },
  }
  const resolution = { ...SAMPLE_RESOLUTION, adoptedOn: adopted ?? '2018-12-17' }
  const submissions = input.submissions.map((each) => ({
    ...each,
    ...(dated === undefined
      ? { receivedOn: received ?? '2019-05-20' }
      : { receivedOn: null, datedOn: dated }),
  }))
  const found = impossibleDates({ call, resolution, submissions })
  expect(found.map(({ message }) => message.split('. ')[0])).toEqual(said)
}

test.each<[string, Dates, string[]]>([
  ['in order', {}, []],
  ['a reply after the report, for its addendum', { received: '2019-09-01' }, []],
  [
    'a deadline before the call',
    { deadline: '2019-01-31' },
    ['noteVerbale.deadline (2019-01-31) is before noteVerbale.date (2019-02-01)'],
  ],
  [
    'a reply before the call',
    { received: '2019-01-20' },
    ['the reply XAR: receivedOn (2019-01-20) is before noteVerbale.date (2019-02-01)'],
  ],
  [
    'a letter dated before the call',
    { dated: '2019-01-20' },
    ['the reply XAR: datedOn (2019-01-20) is before noteVerbale.date (2019-02-01)'],
  ],
  [
    'a report before its resolution',
    { report: '2018-07-30' },
    [
      'reportDate (2018-07-30) is before the adoption of the resolution (2018-12-17)',
      'reportDate (2018-07-30) is before noteVerbale.date (2019-02-01)',
    ],
  ],
])('%s', (_what, dates, said) => check(dates, said))
