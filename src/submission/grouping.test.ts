import { expect, test } from 'vitest'
import type { Written } from '../../tests/worlds/transcribe.ts'
import { textIn } from './choose-text.ts'
import { gather, received } from './sample-received.ts'

type FileOfTest = readonly [path: string, written: string, facts?: Written]

/** Roles of the files of one respondent in order of path, the chosen one starred. */
function roles(files: readonly FileOfTest[]): string {
  const { submissions } = gather(
    files.map(([path, written, facts]) => received(`Aldora ${path}`, written, facts)),
  )
  expect(submissions).toHaveLength(1)
  const [submission] = submissions
  const { files: placed = [], chosenFile } = submission ?? {}
  return placed.map((file) => `${file.role}${file.path === chosenFile ? '*' : ''}`).join(' ')
}

const VIEWS_EN =
  'Aldora counted 120 cases in 2016, 145 in 2017 and 3,210 in 2018. It has 14 prosecutors and 2 laws, of 2011 and 2016.'
const VIEWS_FR =
  'L’Aldorie a compté 120 affaires en 2016, 145 en 2017 et 3 210 en 2018. Elle a 14 procureurs et 2 lois, de 2011 et de 2016.'.replace(
    '3 210',
    '3\u00a0210',
  )
const OTHER_FR = 'Discours du Ministre de l’Aldorie devant le Parlement.'
const NOTE =
  'The Permanent Mission of Aldora presents its compliments to the Secretariat and has the honour to transmit herewith the views of Aldora.'
const FR = { language: 'fr' }

test.each<[string, readonly FileOfTest[], string]>([
  ['one file', [['a.pdf', VIEWS_EN]], 'original*'],
  [
    'the note that transmits and the views',
    [
      ['a.pdf', NOTE],
      ['b.docx', VIEWS_EN],
    ],
    'covering-note original*',
  ],
  ['the note alone is the reply', [['a.pdf', NOTE]], 'original*'],
  [
    'two languages, the same figures',
    [
      ['en.pdf', VIEWS_EN],
      ['fr.pdf', VIEWS_FR, FR],
    ],
    'translation original*',
  ],
  [
    'a translation by its words',
    [
      ['a.pdf', `(Unofficial translation)\n\n${VIEWS_EN}`],
      ['b.pdf', OTHER_FR, FR],
    ],
    'translation original*',
  ],
  [
    'a translation by its name',
    [
      ['Unofficial translation.pdf', VIEWS_FR, FR],
      ['views.pdf', VIEWS_EN],
    ],
    'translation original*',
  ],
  [
    'only a translation can be read',
    [
      ['original.pdf', ''],
      ['translation.pdf', VIEWS_EN],
    ],
    'original translation*',
  ],
  [
    'a second text in the same language',
    [
      ['a.pdf', VIEWS_EN],
      ['b.pdf', 'Another text of Aldora, on another matter.'],
    ],
    'original* addendum',
  ],
  [
    'an addendum by its name',
    [
      ['addendum.pdf', 'More from Aldora, later.'],
      ['reply.pdf', VIEWS_EN],
    ],
    'addendum original*',
  ],
  [
    'a revised reply',
    [
      ['reply.pdf', VIEWS_EN],
      ['reply revised.pdf', `${VIEWS_EN} Corrected.`],
    ],
    'original correction*',
  ],
  [
    'a list of corrections',
    [
      ['corrigendum.pdf', 'For 14 read 15.'],
      ['reply.pdf', VIEWS_EN],
    ],
    'correction original*',
  ],
  [
    'a summary by its heading',
    [
      ['a.pdf', '# Executive summary\n\nAldora counts.'],
      ['b.pdf', VIEWS_EN],
    ],
    'executive-summary original*',
  ],
  [
    'a copy',
    [
      ['a.pdf', VIEWS_EN],
      ['b.pdf', VIEWS_EN],
    ],
    'original* duplicate',
  ],
  [
    'a picture beside a reply',
    [
      ['a.pdf', VIEWS_EN],
      ['logo.png', '', { kind: 'image' }],
    ],
    'original* attachment',
  ],
  [
    'a scan beside the same as text',
    [
      ['reply.docx', VIEWS_EN],
      ['scan.pdf', '', { obtained: 'none' }],
    ],
    'original* attachment',
  ],
  ['a scan alone', [['scan.pdf', '', { obtained: 'none' }]], 'original'],
])('%s', (_, files, expected) => {
  expect(roles(files)).toBe(expected)
})

test('a report in a language may take the translation of the State', () => {
  const [submission] = gather([
    received('Aldora en.pdf', VIEWS_EN),
    received('Aldora fr.pdf', VIEWS_FR, FR),
  ]).submissions
  if (submission === undefined) throw new Error('no submission')
  expect(textIn(submission, 'en')).toBe('Aldora en.pdf')
  expect(textIn(submission, 'fr')).toBe('Aldora fr.pdf')
  expect(textIn(submission, 'ru')).toBeNull()
})

test('every file stands in exactly one submission', () => {
  const files = [
    received('Aldora.pdf', VIEWS_EN),
    received('scan1.pdf', 'Views.'),
    received('scan2.pdf', 'Views.'),
    received('scan3.pdf', ''),
    received('Corvania/a.pdf', ''),
  ]
  const { submissions } = gather(files)
  const paths = submissions.flatMap((submission) => submission.files.map((file) => file.path))
  expect([...paths].sort()).toEqual(files.map((file) => file.path).sort())
  expect(new Set(submissions.map((submission) => submission.id)).size).toBe(submissions.length)
  expect(submissions.map((submission) => submission.group)).toEqual([
    'member-state',
    'member-state',
    'undecided',
    'undecided',
  ])
})
