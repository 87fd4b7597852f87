/** Sources and statements in a notation, for the tests of the rules: a passage a line, a statement and what it cites. */
import type { PassageType } from '#passage'
import { sampleStates } from '../sample-record.ts'
import type { Citation, Statement, StatementKind } from '../statement.ts'
import type { PassageUnderProof, ProofContext } from './verification.ts'

/**
 * Passages from lines "XAR: words", "XAR fr: words", "XAR heading: words", with ⏎ for a line's end; an empty line ends a file, so that the next passage
 * does not follow the one before. Ids are p1, p2 …
 */
export function sampleContext(lines: string, with_: Partial<ProofContext> = {}): ProofContext {
  const passages = new Map<string, PassageUnderProof>()
  let at = 0
  let file = 1
  for (const line of lines.split('\n').map((each) => each.trim())) {
    const match = /^(\w{3})((?: \w[\w-]*)*): (.*)$/u.exec(line)
    if (match === null) {
      file++
      at = 0
      continue
    }
    const [, state = '', words = '', written = ''] = match
    const text = written.replaceAll('⏎', '\n')
    const options = words.split(' ')
    const id = `p${passages.size + 1}`
    const length = [...text].length
    passages.set(id, {
      id,
      submission: state,
      memberState: state,
      onBehalfOf: [],
      fileSha256: `${state}-${file}`,
      type: TYPES.find((type) => options.includes(type)) ?? 'paragraph',
      page: 1,
      language: options.find((option) => /^[a-z]{2}$/.test(option)) ?? 'en',
      text,
      start: at,
      end: at + length,
      translation: options.includes('by-a-machine') ? 'by-a-machine' : null,
      translationOf: null,
      isWithheld: options.includes('withheld'),
    })
    at += length + 1
  }
  return { passages, states: sampleStates(), on: null, fields: new Map(), ...with_ }
}

const TYPES: readonly PassageType[] = ['heading', 'list-item', 'table', 'footnote']

/** A statement that cites these passages of the record, all of them where none is named. */
export function sampleStatement(
  text: string,
  context: ProofContext,
  { kind = 'quotation', language = 'en', cites = [...context.passages.keys()] }: SampleOptions = {},
): Statement {
  return {
    id: 's-sample',
    kind,
    language,
    text,
    translationOf: null,
    citations: cites.map((id) => citationOf(id, context)),
    bindings: [],
    edits: [],
  }
}

export interface SampleOptions {
  readonly kind?: StatementKind
  readonly language?: string
  readonly cites?: readonly string[]
}

/** A citation of a whole passage, as the record makes it. */
export function citationOf(id: string, { passages }: ProofContext): Citation {
  const passage = passages.get(id)
  return {
    submission: passage?.submission ?? 'none',
    memberState: passage?.memberState ?? null,
    file: `${passage?.submission}.txt`,
    fileSha256: passage?.fileSha256 ?? '',
    reader: { name: 'sample', version: '1' },
    textSha256: '',
    passage: id,
    selector: {
      textQuote: { exact: passage?.text ?? '', prefix: '', suffix: '' },
      textPosition: { start: passage?.start ?? 0, end: passage?.end ?? 0 },
    },
    page: 1,
    box: null,
    language: passage?.language ?? 'und',
    translation: passage?.translation ?? null,
    translationOf: null,
  }
}
