/** What an issued file and its sources cannot prove: the office's own word, for which only a signature vouches. */
import type { TakenOnTrust } from '../verify/issued/issued-check.ts'
import type { IssuedRecord } from '../verify/issued/issued-record.ts'

/** What the check held against the files received, and so need not be taken on trust. */
export interface HeldAgainstSources {
  /** Every file that the document rests on was read again, alike. */
  readonly reading: boolean
  /** Senders, dates and roles are those that the folder of replies gives. */
  readonly senders: boolean
}

const SUBMISSION = [
  ...['memberState', 'respondent', 'group', 'status', 'receivedOn', 'datedOn', 'late'],
  ...['wordCount', 'chosenFile', 'onBehalfOf.**', 'alignedWith.**', 'alignsWith.**', 'files.*.*'],
]

/**
 * The closed list. Whatever of a manifest is not on it is made again from what is, or held against the files received. Whoever
 * changes one of these and writes, draws and packs everything again is found by a signature only.
 */
export const ON_TRUST = [
  {
    id: 'resolution',
    fields: ['record.resolution.**', 'record.mandates.**'],
    says: 'the words, title and date of the resolution, and which paragraph the report answers',
    why: 'the resolution is not among the replies: compare it with the resolution itself',
  },
  {
    id: 'call',
    fields: ['record.call.**'],
    says: 'what the office says of its call: symbol, dates, session, item, title, author, note verbale, banner, limits, reason for lateness (call.yaml)',
    why: 'the office decides it; the replies do not say it',
  },
  {
    id: 'senders',
    fields: SUBMISSION.map((field) => `record.submissions.*.${field}`),
    says: 'who sent each reply, on whose behalf, when, which file is its text and what the others are, in which language',
    why: 'the index and the office say it; give the folder of replies with its index.csv and replies.yaml to hold it against them',
  },
  {
    id: 'left-out',
    fields: ['record.leftOut.**', 'record.folder.**', 'record.submissions.*.id'],
    says: 'which files were left out, not opened or not taken, and that no reply is missing',
    why: 'a folder does not say what was once in it',
  },
  {
    id: 'reading',
    fields: [
      ...['record.sources.**', 'passages.**', 'sources.**', 'received.**'],
      ...[
        'statements.*.citations.*.selector.textQuote.prefix',
        'statements.*.citations.*.selector.textQuote.suffix',
      ],
    ],
    says: 'how the files received were read: the words of passages, their order, footnotes, emphasis, pages and what could not be read',
    why: 'it is held against the files themselves where they are given with --sources and this reader reads them',
  },
  {
    id: 'translations',
    fields: ['record.translations.**'],
    says: 'the words of imported translations, who made them and who confirmed them',
    why: 'only figures, dates and names of States are compared with the original',
  },
  {
    id: 'themes',
    fields: [
      ...['record.themes.**', 'replies.codings.**', 'scale.**'],
      ...[
        'statements.*.text',
        'statements.*.kind',
        'statements.*.language',
        'statements.*.query.**',
        'statements.*.edits.**',
      ],
      ...['statements.*.bindings.*.field', 'statements.*.citations.*.passage', 'statements.*.id'],
      'statements.*.citations.*.selector.textPosition.*',
    ],
    says: 'what thematic sections are about: their headings and order, which passages speak to an issue, the scale of words of number, and, beyond what the rules compare, that a sentence is fair to the passages it cites',
    why: 'editors judge it; the rules compare figures, dates, names, States, quotations and counts',
  },
  {
    id: 'confirmations',
    fields: ['statements.*.confirmation.**'],
    says: 'that those named have confirmed paraphrases, when and why',
    why: 'a name can be written by anybody; its hash covers name, date, reason and what was confirmed, and can be made by anybody',
  },
  {
    id: 'maker',
    fields: ['generator.**', 'record.states', 'rules.version'],
    says: 'by which version of which program it was made',
    why: 'the manifest says so itself',
  },
] as const satisfies readonly TakenOnTrust[]

/** What of the list this manifest takes on trust, after what was held against the files received. */
export function onTrustIn({ record, statements }: IssuedRecord, held: HeldAgainstSources): TakenOnTrust[] {
  const isThere: Readonly<Record<(typeof ON_TRUST)[number]['id'], boolean>> = {
    resolution: true,
    call: true,
    senders: !held.senders,
    'left-out': true,
    reading: !held.reading,
    translations: record !== null && record.translations.length > 0,
    themes: record !== null && record.themes !== null,
    confirmations: statements.some(({ confirmation }) => confirmation !== undefined),
    maker: true,
  }
  return ON_TRUST.filter(({ id }) => isThere[id])
}

/** The entry that takes a field on trust; null where none does. */
export function trustOf(path: string): TakenOnTrust | null {
  return ON_TRUST.find(({ fields }) => fields.some((field) => patternOf(field).test(path))) ?? null
}

function patternOf(field: string): RegExp {
  const parts = field.split('.').map((part) => {
    if (part === '**') return '.+'
    return part === '*' ? '[^.]+' : part
  })
  return new RegExp(`^${parts.join('\\.')}$`)
}
