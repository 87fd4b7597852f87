/** Reads a table of States, real or invented, from its YAML text. */
import { type Document, isNode, LineCounter, parseDocument } from 'yaml'
import { z } from 'zod'
import { plainYaml } from '#platform/plain-yaml'
import type { Finding, Reading } from './finding.ts'
import { foldName } from './fold-name.ts'
import { REGIONAL_GROUPS, RESPONDENT_GROUPS, type StateEntry } from './member-state.ts'
import { nameForms } from './state-names.ts'
import { type StateTable, stateTable } from './state-table.ts'

/** What the reader of a table of States finds. */
export type StatesFindingCode =
  | 'yaml-broken'
  | 'states-missing'
  | 'source-missing'
  | 'entry-invalid'
  | 'code-repeated'
  | 'names-overlap'
  | 'name-shared'

const date = z.iso.date().nullable().default(null)
const words = z.string().trim().min(1)
const shortNames = z.strictObject({ ar: words, zh: words, en: words, fr: words, ru: words, es: words })
const formal = words.nullable().default(null)
const formalNames = z.strictObject({ ar: formal, zh: formal, en: formal, fr: formal, ru: formal, es: formal })
const noFormal = { ar: null, zh: null, en: null, fr: null, ru: null, es: null }
const article = z.strictObject({ fr: formal, es: formal, en: formal })

/** The shape of one entry; dates, formal names, articles, groups and aliases may be left out where there are none. */
const entrySchema = z.strictObject({
  code: z.string().regex(/^[A-Z][A-Z0-9]{1,11}$/, 'two to twelve capital letters or digits'),
  status: z.enum(RESPONDENT_GROUPS),
  names: z
    .array(
      z.strictObject({
        from: date,
        to: date,
        short: shortNames,
        formal: formalNames.default(noFormal),
        article: article.default({ fr: null, es: null, en: null }),
        source: words,
      }),
    )
    .min(1, 'at least one set of names'),
  groups: z
    .array(z.strictObject({ group: z.enum(REGIONAL_GROUPS).nullable(), from: date, to: date, source: words }))
    .default([]),
  aliases: z.array(words).default([]),
})

/**
 * Reads one or several YAML texts as one table of States.
 *
 * Takes texts with `source` (where the names come from) and `states` (a list of entries); gives the table of the entries
 * that are whole. The real table, the list of organizations and an example's invented States are all read here.
 * Finds: `yaml-broken`, `states-missing`, `source-missing`, `entry-invalid` (left out), `code-repeated` (the later left out),
 * `names-overlap` (dates of two sets of names), `name-shared` (one spelling, two entries: it will find neither).
 * Messages name the line. Never throws.
 */
export function readStates(...yamlTexts: readonly string[]): Reading<StateTable, StatesFindingCode> {
  const findings: Finding<StatesFindingCode>[] = []
  const entries: StateEntry[] = []
  for (const text of yamlTexts) {
    for (const entry of readOne(text, findings)) {
      if (!entries.some(({ code }) => code === entry.code)) entries.push(entry)
      else findings.push(found('code-repeated', `${entry.code} stands twice; give each entry its own code`))
    }
  }
  for (const entry of entries) findings.push(...overlaps(entry))
  findings.push(...sharedNames(entries))
  return { value: stateTable(entries), findings }
}

function found(code: StatesFindingCode, message: string): Finding<StatesFindingCode> {
  return { code, message, needsPerson: true }
}

function readOne(text: string, findings: Finding<StatesFindingCode>[]): StateEntry[] {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines })
  const broken = document.errors[0]
  if (broken !== undefined) {
    const { line } = lines.linePos(broken.pos[0])
    findings.push(found('yaml-broken', `line ${line}: ${broken.message.split('\n')[0]}; mend the YAML`))
    return []
  }
  const file = fileSchema.safeParse(plainYaml(document)?.value)
  if (!file.success) {
    const message = 'line 1: there is no list `states:`; write `source:` and `states:` with one entry a State'
    findings.push(found('states-missing', message))
    return []
  }
  if (file.data.source === undefined) {
    findings.push(found('source-missing', 'line 1: say in `source:` where the names come from'))
  }
  return file.data.states.flatMap((raw, index) => {
    const answer = entrySchema.safeParse(raw)
    if (answer.success) return [answer.data]
    for (const { path, message } of answer.error.issues) {
      const line = nearestLine(document, lines, ['states', index, ...path])
      const where = path.map(String).join('.') || 'entry'
      findings.push(found('entry-invalid', `line ${line}: ${where}: ${message}; the entry is left out`))
    }
    return []
  })
}

const fileSchema = z.object({ source: words.optional().catch(undefined), states: z.array(z.unknown()) })

/** The line of the innermost node of a path that the text has, from 1. */
function nearestLine(document: Document, lines: LineCounter, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true)
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line
  }
  return 1
}

function overlaps(entry: StateEntry): Finding<StatesFindingCode>[] {
  return entry.names.flatMap((names, index) => {
    const next = entry.names[index + 1]
    if (next === undefined || (names.to !== null && next.from !== null && names.to <= next.from)) return []
    const message = `${entry.code}: names ${index + 1} and ${index + 2} are in force together; list the older first and end it`
    return [found('names-overlap', message)]
  })
}

/** Spellings of two entries, told once for each pair. */
function sharedNames(entries: readonly StateEntry[]): Finding<StatesFindingCode>[] {
  const owners = new Map<string, StateEntry>()
  const told = new Map<string, Finding<StatesFindingCode>>()
  for (const form of entries.flatMap(nameForms)) {
    const key = foldName(form.folded).replaceAll(' ', '')
    const owner = owners.get(key) ?? form.entry
    owners.set(key, owner)
    if (owner === form.entry) continue
    const message = `“${form.written}” names ${owner.code} and ${form.entry.code}; make one of them different`
    told.set(`${owner.code} ${form.entry.code} ${key}`, found('name-shared', message))
  }
  return [...told.values()]
}
