/**
 * Measures false alarms of the verifier: every sentence of real replies, given as it stands, is true.
 *
 * Usage: npx tsx scripts/measure/verify-alarms.ts [folder with files] [--show n] [--only part-of-name]
 * Each sentence is tried in every way of WAYS; a way makes a true statement of a sentence and its passage. Prints, by way and
 * language, how many statements have a finding, the codes, and n examples of each code. Pages without a text layer are not
 * read (no OCR here). Ends with 1 if a reproduction or quotation has a finding in more than 5 of 1,000 statements.
 */
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readFileBytes } from '#extract'
import { bodyPassages, type Passage, passagesOf } from '#passage'
import { listFiles, packageRoot, readBytes, readText, statOf } from '#platform/files'
import { type PassageUnderProof, type ProofContext, type Statement, verifyStatement } from '#report'
import { codePointCounter, readStates } from '#un'

/** How a true statement is made of a sentence; null where the way does not suit it. */
type Way = (words: string, passage: Passage) => Pick<Statement, 'kind' | 'text'> | null

const MARKS: Readonly<Record<string, readonly [string, string]>> = {
  ar: ['«', '»'],
  fr: ['«\u00a0', '\u00a0»'],
  ru: ['«', '»'],
  es: ['«', '»'],
}
const quote = (words: string, { language }: Passage): string => (MARKS[language] ?? ['“', '”']).join(words)

const WAYS: Readonly<Record<string, Way>> = {
  reproduction: (words) => ({ kind: 'reproduction', text: words.replace(/\s+/gu, ' ') }),
  quotation: (words, passage) => ({ kind: 'quotation', text: `— ${quote(words, passage)}` }),
  'quotation of the second half': (words, passage) => {
    const [, half] = /^(?:\S+\s+){4,}?(?=(?:\S+\s*){4,}$)(.*)$/su.exec(words) ?? []
    return half === undefined ? null : { kind: 'quotation', text: `— ${quote(half, passage)}` }
  },
  'quotation of the last words behind the others as they stand': (words, passage) => {
    const [, first, last] = /^((?:\S+\s+){3,}?)((?:\S+\s*){3,6})$/su.exec(words) ?? []
    if (first === undefined || last === undefined || /["“”«»'‘’]/u.test(first)) return null
    return { kind: 'quotation', text: `${first}${quote(last, passage)}`.replace(/\s+/gu, ' ') }
  },
  'paraphrase in the same words': (words) => ({ kind: 'paraphrase', text: words.replace(/\s+/gu, ' ') }),
}
const GOAL = 5 / 1000
/** A person is asked to confirm every paraphrase: that is no alarm. */
const STANDING_REQUEST = 'unconfirmed'
const STRICT = ['reproduction', 'quotation']

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { show: { type: 'string', default: '3' }, only: { type: 'string', default: '' } },
})
const folder = positionals[0] ?? join(packageRoot(), '..', 'shared', 'data', 'submissions')
if ((await statOf(folder)) === null) {
  console.log(`skipped: ${folder} is not here`)
  process.exit(0)
}
const tables = await Promise.all(
  ['member-states.yaml', 'respondents.yaml'].map((name) => readText(join(packageRoot(), 'data', name))),
)
const states = readStates(...tables.flatMap((text) => text ?? [])).value
const tried = new Map<string, { count: number; alarms: number }>()
const examples = new Map<string, string[]>()
const codes = new Map<string, number>()
let milliseconds = 0

for (const path of (await listFiles(folder)).filter((name) => name.includes(values.only))) {
  const bytes = await readBytes(join(folder, path))
  if (bytes !== null && !path.endsWith('.csv')) await tryFile(path, bytes)
}
report()

async function tryFile(path: string, bytes: Uint8Array): Promise<void> {
  const transcription = await readFileBytes(bytes, path)
  const passages = passagesOf(path.slice(0, 3), transcription)
  const codePoints = codePointCounter(transcription.text)
  const context: ProofContext = {
    passages: new Map(passages.map((passage) => [passage.id, underProof(passage, codePoints)])),
    states,
    on: null,
    fields: new Map(),
  }
  for (const passage of bodyPassages(passages))
    for (const sentence of passage.sentences) {
      const words = sentence.text.trim()
      if (/\p{L}/u.test(words)) trySentence(words, passage, path, context, codePoints)
    }
}

function trySentence(
  words: string,
  passage: Passage,
  path: string,
  context: ProofContext,
  codePoints: (at: number) => number,
): void {
  for (const [way, make] of Object.entries(WAYS)) {
    const made = passage.type === 'heading' && way !== 'reproduction' ? null : make(words, passage)
    if (made === null) continue
    const statement = statementOf(made, words, passage, path, codePoints)
    const before = performance.now()
    const found = verifyStatement(statement, context).filter(({ code }) => code !== STANDING_REQUEST)
    milliseconds += performance.now() - before
    const key = `${way}, ${passage.language}`
    const row = tried.get(key) ?? { count: 0, alarms: 0 }
    tried.set(key, { count: row.count + 1, alarms: row.alarms + (found.length > 0 ? 1 : 0) })
    for (const { code, message } of found) {
      const name = `${way}, ${code}`
      codes.set(name, (codes.get(name) ?? 0) + 1)
      examples.set(name, [...(examples.get(name) ?? []), `${path}: ${message}`])
    }
  }
}

function statementOf(
  { kind, text }: Pick<Statement, 'kind' | 'text'>,
  words: string,
  passage: Passage,
  file: string,
  codePoints: (at: number) => number,
): Statement {
  const start = passage.start + passage.text.indexOf(words)
  return {
    id: 's-measured',
    kind,
    language: passage.language,
    text,
    translationOf: null,
    citations: [
      {
        submission: passage.submission,
        memberState: passage.submission,
        file,
        fileSha256: passage.fileSha256,
        reader: passage.reader,
        textSha256: passage.textSha256,
        passage: passage.id,
        selector: {
          textQuote: { exact: words, prefix: '', suffix: '' },
          textPosition: { start: codePoints(start), end: codePoints(start + words.length) },
        },
        page: passage.page,
        box: null,
        language: passage.language,
        translation: null,
        translationOf: null,
      },
    ],
    bindings: [],
    edits: [],
  }
}

function underProof(passage: Passage, codePoints: (at: number) => number): PassageUnderProof {
  const { id, submission, fileSha256, type, page, language, text, start, end } = passage
  return {
    id,
    submission,
    memberState: submission,
    onBehalfOf: [],
    fileSha256,
    type,
    page,
    language,
    text,
    start: codePoints(start),
    end: codePoints(end),
    translation: null,
    translationOf: null,
    isWithheld: false,
  }
}

function report(): void {
  let statements = 0
  for (const [key, { count, alarms }] of tried) {
    statements += count
    console.log(`${key}: ${alarms} of ${count} with a finding (${((100 * alarms) / count).toFixed(2)} %)`)
  }
  for (const [name, count] of codes) {
    console.log(`\n${name}: ${count}`)
    for (const example of (examples.get(name) ?? []).slice(0, Number(values.show)))
      console.log(`  ${example}`)
  }
  console.log(`\n${statements} statements in ${Math.round(milliseconds)} ms of rules`)
  for (const way of STRICT) {
    const rows = [...tried].filter(([key]) => key.startsWith(`${way},`)).map(([, row]) => row)
    const count = rows.reduce((sum, row) => sum + row.count, 0)
    const alarms = rows.reduce((sum, row) => sum + row.alarms, 0)
    console.log(`${way}: ${alarms} of ${count} (goal: at most ${GOAL * 1000} of 1,000)`)
    if (alarms > count * GOAL) process.exitCode = 1
  }
}
