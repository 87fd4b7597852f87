import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatRepliesYaml } from './format-replies-yaml.ts'
import type { ReplyEntry } from './overrides.ts'
import { readRepliesYaml } from './read-replies-yaml.ts'
import type { ReceivedFile } from './received-file.ts'
import { gather, received } from './sample-received.ts'
import { FILE_ROLES } from './submission.ts'

const FOLDER: readonly ReceivedFile[] = [
  received(
    'Aldora/note.pdf',
    'The Permanent Mission of Aldora presents its compliments and has the honour to transmit herewith the views of Aldora.',
  ),
  received('Aldora/views, final.pdf', 'Aldora counted 120 cases and asks for help with training.'),
  received('Brenia: réponse "1".txt', 'La Brénie n’a pas d’observations.', { language: 'fr' }),
  received('Corvania.txt', 'On behalf of Aldora, Corvania submits its views.\n\n3 March 2019'),
  received('scan0001.pdf', ''),
]

test('read back unedited it changes nothing', () => {
  const found = gather(FOLDER)
  const { value, findings } = readRepliesYaml(formatRepliesYaml(found.submissions), 'replies.yaml')
  expect(findings).toEqual([])
  expect(value).toHaveLength(FOLDER.length)
  expect(gather(FOLDER, { entries: value })).toEqual(found)
})

test('one entry a file, the undecided first', () => {
  const { value } = readRepliesYaml(formatRepliesYaml(gather(FOLDER).submissions), 'replies.yaml')
  expect(value[0]?.file).toBe('scan0001.pdf')
  expect(value[0]?.party).toBeNull()
  expect(new Set(value.map((entry) => entry.file))).toEqual(new Set(FOLDER.map((file) => file.path)))
})

/** The submission that holds a file after a correction, in the words of one field. */
function corrected(entry: ReplyEntry) {
  const { submissions, ignored } = gather(FOLDER, { entries: [entry] })
  const submission = submissions.find((each) => each.files.some((file) => file.path === entry.file))
  return { submission, file: submission?.files.find((file) => file.path === entry.file), ignored }
}

test('a code that the table does not have names nobody, and is found', () => {
  const { submission } = corrected({ file: 'scan0001.pdf', party: 'XYZ' })
  expect(submission?.group).toBe('undecided')
  expect(submission?.findings.map((finding) => finding.code)).toContain('party-unknown')
})

test('every field is obeyed', () => {
  const party = corrected({ file: 'scan0001.pdf', party: 'XBB' })
  expect(party.submission?.memberState).toBe('XBB')
  expect(party.file?.attributedBy).toBe('replies-yaml')
  expect(party.submission?.findings.map((finding) => finding.code)).not.toContain('party-undecided')
  expect(corrected({ file: 'scan0001.pdf', party: 'Old Brenia' }).submission?.memberState).toBe('XBB')
  const named = corrected({ file: 'scan0001.pdf', party: 'River University', group: 'other' }).submission
  expect([named?.memberState, named?.respondent, named?.group]).toEqual([null, 'River University', 'other'])
  expect(corrected({ file: 'Corvania.txt', party: null }).submission?.group).toBe('undecided')
  expect(corrected({ file: 'Aldora/note.pdf', role: 'addendum' }).file?.role).toBe('addendum')
  const made = corrected({ file: 'Aldora/note.pdf', translation: 'official' }).file
  expect([made?.role, made?.translation]).toEqual(['translation', 'official'])
  const said = corrected({ file: 'Aldora/note.pdf', role: 'translation', translatedFrom: 'ru' }).file
  expect([said?.language, said?.translatedFrom]).toEqual(['en', 'ru'])
  const unknown = corrected({ file: 'Aldora/note.pdf', role: 'translation', translation: null }).file
  expect([unknown?.role, unknown?.translation]).toEqual(['translation', null])
  expect(corrected({ file: 'Corvania.txt', language: 'pt' }).file?.language).toBe('pt')
  const late = corrected({ file: 'Corvania.txt', receivedOn: '2019-06-01' }).submission
  expect([late?.receivedOn, late?.late]).toEqual(['2019-06-01', true])
  const dated = corrected({ file: 'Corvania.txt', receivedOn: null, datedOn: '2019-06-01' }).submission
  expect([dated?.receivedOn, dated?.datedOn, dated?.late]).toEqual([null, '2019-06-01', true])
  expect(corrected({ file: 'Corvania.txt', receivedOn: null }).submission?.receivedOn).toBeNull()
  expect(corrected({ file: 'Aldora/note.pdf', chosen: true }).submission?.chosenFile).toBe('Aldora/note.pdf')
  expect(corrected({ file: 'Corvania.txt', onBehalfOf: [] }).submission?.onBehalfOf).toEqual([])
  expect(corrected({ file: 'Corvania.txt', alignedWith: ['XBB'] }).submission?.alignedWith).toEqual(['XBB'])
  expect(corrected({ file: 'Corvania.txt', alignsWith: ['XHG'] }).submission?.alignsWith).toEqual(['XHG'])
  expect(corrected({ file: 'Corvania.txt', status: 'no-views' }).submission?.status).toBe('no-views')
})

test('an ignored file is told, kept in replies.yaml, and in no submission', () => {
  const entries = [{ file: 'scan0001.pdf', ignore: 'a menu' }]
  const { submissions, ignored, findings } = gather(FOLDER, { entries })
  expect(submissions.flatMap((each) => each.files.map((file) => file.path))).not.toContain('scan0001.pdf')
  expect(findings.map((finding) => finding.code)).toEqual(['file-ignored'])
  const { value } = readRepliesYaml(formatRepliesYaml(submissions, ignored), 'replies.yaml')
  expect(gather(FOLDER, { entries: value })).toEqual({ submissions, ignored, findings })
})

test('an entry whose file is not there is told', () => {
  const { findings } = gather(FOLDER, { entries: [{ file: 'gone.pdf', party: 'XAA' }] })
  expect(findings.map((finding) => finding.code)).toEqual(['overrides-unmatched'])
})

/** What is left of a text, and the findings as "code line". */
function check(yaml: string, entries: readonly ReplyEntry[], ...found: string[]): void {
  const { value, findings } = readRepliesYaml(yaml, 'replies.yaml')
  expect(value).toEqual(entries)
  expect(findings.map(({ code, message }) => `${code} ${/line (\d+)/.exec(message)?.[1] ?? '-'}`)).toEqual(
    found,
  )
}

test('what is wrong is told with its line, and the rest used', () => {
  check('', [])
  check('replies: []', [])
  check('replies:\n  - file: a.pdf\n    party: FRA\n', [{ file: 'a.pdf', party: 'FRA' }])
  check('- file: a.pdf\n  party:\n', [{ file: 'a.pdf', party: null }])
  check(
    'replies:\n  - file: a.pdf\n    role: orignal\n    party: FRA\n',
    [{ file: 'a.pdf', party: 'FRA' }],
    'overrides-invalid 3',
  )
  check('replies:\n  - file: a.pdf\n    prty: FRA\n', [{ file: 'a.pdf' }], 'overrides-invalid 3')
  check('replies:\n  - file: a.pdf\n    receivedOn: 3 May\n', [{ file: 'a.pdf' }], 'overrides-invalid 3')
  check('replies:\n  - party: FRA\n', [], 'overrides-invalid 2')
  check('replies:\n  - file: a.pdf\n  - file: a.pdf\n', [{ file: 'a.pdf' }], 'overrides-invalid -')
  check('replies: yes\n', [], 'overrides-invalid 1')
  check('replies: [\n', [], 'overrides-invalid 2')
})

test('any path and name comes back as it was', () => {
  const text = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
    .filter((each) => each.trim() === each)
  fc.assert(
    fc.property(text, text, fc.constantFrom(...FILE_ROLES), (path, name, role) => {
      const entries = [{ file: path, party: name, role }]
      const found = gather([received(path, 'Some views of somebody on the matter.')], { entries })
      const { value, findings } = readRepliesYaml(formatRepliesYaml(found.submissions), 'replies.yaml')
      expect(findings).toEqual([])
      expect(value[0]).toMatchObject({ file: path, role })
    }),
    { numRuns: 60 },
  )
})
