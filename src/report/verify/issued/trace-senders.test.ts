import { expect, test } from 'vitest'
import type { Submission } from '#submission'
import { submissionFacts } from '../../record/record-of.ts'
import { sampleInput } from '../../sample-record.ts'
import { traceSenders } from './trace-senders.ts'

const STATES = ['XAR', 'XBO', 'XCE', 'XDA', 'XOB', 'XEA', 'XFA']
const { submissions: RECEIVED } = await sampleInput(
  STATES.map((state) => ({ state, text: `Views of ${state}.` })),
)

/** What is found where the folder of replies, read again, gives these; all its files are there but those `gone`. */
function check(again: readonly Submission[], messages: RegExp[], gone: readonly string[] = []): void {
  const files = RECEIVED.flatMap((submission) => submission.files)
  const record = { submissions: RECEIVED.map(submissionFacts), sources: files }
  const there = new Set(files.map(({ sha256 }) => sha256).filter((sha256) => !gone.includes(sha256)))
  const { findings } = traceSenders(record, { submissions: again, leftOut: [] }, there)
  expect(findings.map(({ message }) => message)).toEqual(messages.map((each) => expect.stringMatching(each)))
  expect(
    findings.every(({ severity, code }) => severity === 'to-confirm' && code === 'manifest-edited'),
  ).toBe(true)
}

function changed(state: string, ...facts: readonly Partial<Submission>[]): Submission[] {
  return RECEIVED.flatMap((each) => (each.id === state ? facts.map((own) => ({ ...each, ...own })) : [each]))
}

test('the folder as it was gives nothing', () => check(RECEIVED, []))

test('one line a reply, in words', () => {
  check(changed('XAR', { receivedOn: '2019-06-20', late: true }), [
    /^Of the reply XAR the manifest gives the day it came as “2019-05-20”, the folder as “2019-06-20”; whether it was late as “false”, the folder as “true”\.$/u,
  ])
  check(changed('XAR'), [
    /^The manifest has a reply XAR; the folder, read again, gives its files to another sender, or to none\.$/u,
  ])
})

test('a file that is missing, added or there twice has one cause, which is told elsewhere', () => {
  const [first] = RECEIVED
  const [file] = first?.files ?? []
  if (first === undefined || file === undefined) throw new Error('a reply with a file')
  check(changed('XAR'), [], [file.sha256])
  const other = { ...file, path: 'new.txt', sha256: '0'.repeat(64) }
  check(changed('XAR', { files: [file, other] }), [])
  check([...RECEIVED, { ...first, id: 'u1', memberState: null, files: [other] }], [])
  check(
    changed('XAR', {
      files: [
        { ...file, role: 'duplicate' },
        { ...file, path: 'copy.txt' },
      ],
    }),
    [],
  )
  check(changed('XAR', { files: [{ ...file, path: 'renamed.txt' }], chosenFile: 'renamed.txt' }), [])
})

test('where most replies differ the folder is another', () => {
  const others = RECEIVED.map((each) => ({ ...each, receivedOn: '2019-01-01' }))
  check(others, [/^Of 7 of the 7 replies the folder.*XAR, XBO, XCE, XDA, XOB, XEA, XFA/u])
})
