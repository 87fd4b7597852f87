import { expect, test } from 'vitest'
import { transcribe, type Written } from '../../tests/worlds/transcribe.ts'
import { gatherSubmissions } from './gather.ts'
import type { ReceivedFile } from './received-file.ts'
import { SAMPLE_STATES } from './sample-states.ts'

const CALL = { soughtOn: '2019-01-30', deadline: '2019-04-30', reportLanguage: 'en' as const }

function received(path: string, written: string, facts: Written = {}): ReceivedFile {
  const transcription = transcribe(written, facts)
  return { path, sha256: transcription.sha256, sizeBytes: written.length, transcription }
}

/** Who a single file is given to, and by what; "?" with the finding where it is not decided. */
function sender(path: string, written: string, facts: Written = {}): string {
  const { submissions } = gatherSubmissions({
    files: [received(path, written, facts)],
    index: null,
    entries: [],
    states: SAMPLE_STATES,
    call: CALL,
  })
  const [submission] = submissions
  const code = submission?.memberState ?? '?'
  const by = submission?.files[0]?.attributedBy ?? ''
  const finding = submission?.findings.find((each) => each.code.startsWith('party-'))?.code
  return finding === undefined ? `${code} by ${by}` : `${code} ${finding}`
}

const OFTEN =
  'Aldora has a law. In Aldora courts apply it. Aldora trains judges. Aldora pays. Aldora asks for help.'

test.each<[string, string, string, string, Written]>([
  [
    'note verbale',
    '1.pdf',
    'The Permanent Mission of Aldora presents its compliments to the Secretariat.',
    'XAA by letterhead',
    {},
  ],
  [
    'by its formal name',
    '1.pdf',
    'The Permanent Mission of the Republic of Aldora to the United Nations',
    'XAA by letterhead',
    {},
  ],
  [
    'French',
    '1.pdf',
    'La Mission permanente de l’Aldorie présente ses compliments au Secrétariat.',
    'XAA by letterhead',
    { language: 'fr' },
  ],
  [
    'Spanish',
    '1.pdf',
    'La Misión Permanente de Aldoria saluda atentamente a la Secretaría.',
    'XAA by letterhead',
    { language: 'es' },
  ],
  [
    'Russian',
    '1.pdf',
    'Постоянное представительство Альдории свидетельствует уважение.',
    'XAA by letterhead',
    { language: 'ru' },
  ],
  [
    'Arabic',
    '1.pdf',
    'تهدي البعثة الدائمة لجمهورية ألدوريا تحياتها إلى الأمانة العامة',
    'XAA by letterhead',
    { language: 'ar' },
  ],
  ['Chinese', '1.pdf', '阿尔多利亚常驻联合国代表团向秘书处致意', 'XAA by letterhead', { language: 'zh' }],
  [
    'written to another mission',
    '1.pdf',
    'The Permanent Mission of Aldora presents its compliments to the Permanent Mission of Brenia.',
    'XAA by letterhead',
    {},
  ],
  [
    'a letter that speaks mostly of another',
    '1.pdf',
    'Letter dated 3 May 2019 from the Permanent Representative of Aldora\n\nBrenia did this. Brenia did that. Brenia must stop. Brenia, Brenia, Brenia.',
    'XAA by letterhead',
    {},
  ],
  ['a title that is the name', '1.pdf', `# REPUBLIC OF ALDORA\n\n${OFTEN}`, 'XAA by letterhead', {}],
  ['nothing but mentions', '1.pdf', `Views.\n\n${OFTEN} ${OFTEN} See also Brenia.`, 'XAA by content', {}],
  [
    'two named alike',
    '1.pdf',
    'Aldora and Brenia. Brenia and Aldora. Aldora, Brenia.',
    '? party-undecided',
    {},
  ],
  [
    'one passing mention',
    '1.pdf',
    'The courts are slow. As in Aldora, judges are few.',
    '? party-undecided',
    {},
  ],
  ['a scan, by its name', 'XAA_Aldora_reply.pdf', '', 'XAA by file-name', {}],
  ['a scan, small letters', 'reply of aldora.pdf', '', 'XAA by file-name', {}],
  ['a scan, in Chinese', '阿尔多利亚答复.pdf', '', 'XAA by file-name', {}],
  ['a scan, by its folder', 'Aldora/scan 1.pdf', '', 'XAA by file-name', {}],
  ['a scan, two names', 'Aldora and Brenia.pdf', '', '? party-undecided', {}],
  ['a scan without a name', 'scan0001.pdf', '', '? party-undecided', {}],
  [
    'name against letterhead',
    'Brenia.pdf',
    'The Permanent Mission of Aldora presents its compliments.',
    '? party-conflict',
    {},
  ],
  ['name against mentions', 'Brenia.pdf', `Views.\n\n${OFTEN}`, '? party-conflict', {}],
  ['name and a few mentions of others', 'Brenia.pdf', 'We work with Aldora.', 'XBB by file-name', {}],
  [
    'addressee in the name',
    'Aldora answer to Brenia.pdf',
    'The Embassy of Aldora presents its compliments.',
    'XAA by letterhead',
    {},
  ],
  [
    'speaking for a group the file is named after',
    'Harbour Union.pdf',
    'Statement by Aldora on behalf of the Harbour Union. Aldora thanks all.',
    'XAA by letterhead',
    {},
  ],
  [
    'an e-mail from a mission',
    'm.eml',
    'Please see below. We have a law.',
    'XAA by e-mail',
    { kind: 'eml', properties: { from: 'Permanent Mission of Aldora <x@mission.int>' } },
  ],
  [
    'an e-mail that only mentions',
    'm.eml',
    'Hello.',
    '? party-undecided',
    { kind: 'eml', properties: { from: 'A B <a@mail.example>', subject: 'Aldora?' } },
  ],
  [
    'a resolution on a State',
    'Aldora.pdf',
    `Distr.: General\n\nResolution adopted by the General Assembly\n\n# Situation in Aldora\n\n${OFTEN} ${OFTEN}`,
    '? party-undecided',
    {},
  ],
  [
    'a letter issued as a document',
    '1.pdf',
    'Distr.: General\n\nLetter dated 1 May 2019 from the Permanent Representative of Aldora to the United Nations',
    'XAA by letterhead',
    {},
  ],
  [
    'questions put to a State',
    '1.pdf',
    '# Questions to Aldora\n\nWhat has Aldora done?',
    '? party-undecided',
    {},
  ],
  [
    'the seat of the addressee',
    '1.pdf',
    'To the Secretariat\n\nVienna\n\nBrenia\n\nThe views of the Government follow.',
    '? party-undecided',
    {},
  ],
])('%s', (_, path, written, expected, facts) => {
  expect(sender(path, written, facts)).toBe(expected)
})

test('a mail and its attachment share the sender', () => {
  const mail = transcribe('Dear all, please find attached our views.', { kind: 'eml' })
  const attached = transcribe(`# REPUBLIC OF ALDORA\n\n${OFTEN}`)
  const file: ReceivedFile = {
    path: 'mail.eml',
    sha256: mail.sha256,
    sizeBytes: 1,
    transcription: {
      ...mail,
      attachments: [
        { name: 'views.docx', sha256: attached.sha256, sizeBytes: 1, kind: 'docx', transcription: attached },
      ],
    },
  }
  const { submissions } = gatherSubmissions({
    files: [file],
    index: null,
    entries: [],
    states: SAMPLE_STATES,
    call: CALL,
  })
  expect(submissions).toHaveLength(1)
  expect(submissions[0]?.memberState).toBe('XAA')
  expect(submissions[0]?.chosenFile).toBe('mail.eml!views.docx')
  expect(submissions[0]?.files.map((each) => `${each.path} ${each.role}`)).toEqual([
    'mail.eml covering-note',
    'mail.eml!views.docx original',
  ])
})
