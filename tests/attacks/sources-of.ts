/** Makes of a line of the attack set what the verifier takes: a statement with citations, and passages in their files. */

import { join } from 'node:path'
import { parse } from 'yaml'
import { packageRoot, readText, sha256 } from '../../src/platform/files.ts'
import { statementContract } from '../../src/report/contract.ts'
import { type QuantifierScale, quantifierScaleContract } from '../../src/report/quantifier-scale.ts'
import type { RepliesRecord } from '../../src/report/replies-record.ts'
import type { Citation, Statement } from '../../src/report/statement.ts'
import type { PassageUnderProof, ProofContext } from '../../src/report/verify/verification.ts'
import { groupOn, type StateTable } from '../../src/un/index.ts'
import type { RecordLine, StatementAttack } from './attack.ts'

type PassageLine = StatementAttack['passages'][number]
type CiteLine = NonNullable<StatementAttack['statement']['cites']>[number]

/** Throws where the statement is not one that a report can hold: the line is wrong, not the verifier. */
export function sourcesOf(
  { statement, language, passages, on, fields, record }: StatementAttack,
  states: StateTable,
): { readonly statement: Statement; readonly context: ProofContext } {
  const known = passagesInFiles(passages)
  const { cites, kind, text, ...more } = statement
  const cited = cites ?? passages.map(({ id }) => ({ passage: id }))
  const made: unknown = {
    ...{ id: 's-attack', kind, language, text, translationOf: null, bindings: [], edits: [] },
    ...more,
    citations: cited.map((cite) => citationOf(cite, known)),
  }
  const context = {
    ...{ passages: known, states, on, fields: new Map(Object.entries(fields)), scale: SCALE },
    ...(record === undefined ? {} : { replies: recordOf(record, states, on) }),
  }
  return { statement: asStatement(made), context }
}

/** The scale of the program: what "several" and "most" stand for. */
const SCALE: QuantifierScale = quantifierScaleContract.parse(
  parse((await readText(join(packageRoot(), 'data', 'quantifiers.yaml'))) ?? ''),
)

function recordOf({ replies, codings }: RecordLine, states: StateTable, on: string | null): RepliesRecord {
  return {
    replies: replies.map(({ state, id, behalf, respondents, language, status, late }) => ({
      ...{ id: id ?? state, memberState: state, onBehalfOf: behalf },
      ...{ respondents, language, status, late },
    })),
    members: states.all
      .filter(({ status }) => status === 'member-state')
      .map((state) => ({ code: state.code, region: groupOn(state, on) })),
    leftOut: [],
    codings,
  }
}

function asStatement(made: unknown): Statement {
  statementContract.parse(made)
  if (!isStatement(made)) throw new Error('a statement of the contract is a statement')
  return made
}

function isStatement(made: unknown): made is Statement {
  return statementContract.safeParse(made).success
}

/** Passages of one file follow each other, a line's end between them; positions are code points. */
function passagesInFiles(lines: readonly PassageLine[]): Map<string, PassageUnderProof> {
  const ends = new Map<string, number>()
  const passages = new Map<string, PassageUnderProof>()
  for (const line of lines) {
    const submission = line.submission ?? line.state ?? 'none'
    const file = line.file ?? submission
    const start = ends.get(file) ?? 0
    const end = start + [...line.text].length
    ends.set(file, end + 1)
    const { id, state, language, text, type, behalf, translation, translationOf, withheld } = line
    passages.set(id, {
      ...{ id, submission, memberState: state, onBehalfOf: behalf, fileSha256: hashOf(file), type, page: 1 },
      ...{ language, text, start, end, translation, translationOf, isWithheld: withheld },
    })
  }
  return passages
}

/** A file is named by any word; its SHA-256 is the word's, so that the same word is the same file. */
function hashOf(file: string): string {
  return /^[0-9a-f]{64}$/.test(file) ? file : sha256(file)
}

function citationOf(cite: CiteLine, passages: ReadonlyMap<string, PassageUnderProof>): Citation {
  const passage = passages.get(cite.passage)
  const text = passage?.text ?? 'no such passage'
  const exact = cite.exact ?? text
  const before = Math.max(0, text.indexOf(exact))
  const start = (passage?.start ?? 0) + [...text.slice(0, before)].length
  const submission = cite.submission ?? passage?.submission ?? 'none'
  return {
    submission,
    memberState: cite.memberState !== undefined ? cite.memberState : (passage?.memberState ?? null),
    file: `${submission}.txt`,
    fileSha256: hashOf(cite.fileSha256 ?? passage?.fileSha256 ?? 'none'),
    reader: { name: 'attack', version: '1' },
    textSha256: hashOf('text'),
    passage: cite.passage,
    selector: {
      textQuote: { exact, prefix: '', suffix: '' },
      textPosition: { start, end: start + [...exact].length },
    },
    page: 1,
    box: null,
    language: cite.language ?? passage?.language ?? 'und',
    translation: cite.translation !== undefined ? cite.translation : (passage?.translation ?? null),
    translationOf: cite.translationOf !== undefined ? cite.translationOf : (passage?.translationOf ?? null),
  }
}
