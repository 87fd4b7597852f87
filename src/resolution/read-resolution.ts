/** From one or more damaged copies of a resolution to the resolution as data, with everything odd said. */
import type { Finding } from '#un'
import { buildParts } from './build-resolution.ts'
import { collectReferences, linkedSymbols } from './collect-references.ts'
import {
  checkResolution,
  differenceFindings,
  healingFindings,
  noteFindings,
  outlineFindings,
} from './findings.ts'
import { readFrontMatter } from './front-matter.ts'
import { type Healing, healWords, vocabularyOf } from './heal-words.ts'
import { languageOf } from './language-of.ts'
import type { LanguageTable } from './language-table.ts'
import { mergeNotes } from './merge-notes.ts'
import { type Merged, mergeWitnesses } from './merge-witnesses.ts'
import { outlineOf } from './outline.ts'
import { type ReadWitness, readWitness } from './read-witness.ts'
import type { Reference, Resolution, ResolutionCode, Witness } from './resolution.ts'
import { rowsOf } from './row.ts'
import { TEXT_UNITS_MAX, type WitnessText } from './witness-text.ts'

/**
 * Reads a resolution from one or more witnesses of its text.
 *
 * Takes copies in any state: whole, torn, with page furniture, broken words, footnotes in the middle, without line
 * breaks. Gives the resolution with every part's place in the witness it came from; where several witnesses are
 * given, one reading whose every word names its witness. Positions are UTF-16 in the witness's own text. Never
 * throws: what is odd is a finding, what is not understood is kept under `unparsed`.
 * Finds: the codes of `ResolutionCode`. Limit: 4,000,000 UTF-16 code units a witness.
 * Source: DGACM rules for drafting resolutions (organ line, preamble, operative part, meeting and date).
 */
export function readResolution(given: readonly WitnessText[]): Resolution {
  const cut = given.map((witness) => withinLimit(witness))
  const ids = cut.map((witness, index) => witness.id ?? `w${index + 1}`)
  const witnesses = cut.map(
    (witness, index): Witness => ({
      id: ids[index] ?? '',
      sha256: witness.sha256,
      name: witness.name,
      kind: witness.kind,
    }),
  )
  const limits = given.flatMap((witness, index) =>
    witness.text.length > TEXT_UNITS_MAX ? [limitFinding(ids[index] ?? '')] : [],
  )
  const known = languageOf(cut.map((witness) => witness.text).join('\n'))
  const { table } = known
  if (table === null) return unread(cut, ids, witnesses, known.language, limits)
  const read = cut.map((witness, index) => readWitness(witness, ids[index] ?? '', index, table))
  const linked = cut.flatMap((witness, index) => linkedSymbols(witness, ids[index] ?? ''))
  return assemble(read, linked, witnesses, table, limits)
}

const withinLimit = (witness: WitnessText): WitnessText =>
  witness.text.length > TEXT_UNITS_MAX ? { ...witness, text: witness.text.slice(0, TEXT_UNITS_MAX) } : witness

const limitFinding = (id: string): Finding<ResolutionCode> => ({
  code: 'input-findings',
  message: `Witness ${id} is longer than ${TEXT_UNITS_MAX} characters; what comes after is unread.`,
  needsPerson: true,
})

function unread(
  given: readonly WitnessText[],
  ids: readonly string[],
  witnesses: readonly Witness[],
  language: Resolution['language'],
  limits: readonly Finding<ResolutionCode>[],
): Resolution {
  const unparsed = given.flatMap((witness, index) => {
    const text = witness.text.trim()
    const start = witness.text.length - witness.text.trimStart().length
    return text === '' ? [] : [{ text, span: { witness: ids[index] ?? '', start, end: start + text.length } }]
  })
  const finding: Finding<ResolutionCode> =
    unparsed.length === 0
      ? { code: 'not-a-resolution', message: 'No text was given.', needsPerson: true }
      : {
          code: 'language-not-supported',
          message: `No table for the language of this text (${language}); all of it is kept unparsed.`,
          needsPerson: true,
          hint: 'Give the English edition beside it, or add a language table.',
        }
  return {
    symbol: null,
    body: null,
    gaSession: null,
    language,
    title: null,
    adoptedOn: null,
    meeting: null,
    onReportOf: null,
    agendaItem: null,
    preambular: [],
    operative: [],
    annexes: [],
    footnotes: [],
    references: [],
    unparsed,
    witnesses,
    findings: [...limits, finding],
  }
}

function assemble(
  read: readonly ReadWitness[],
  linked: readonly Reference[],
  witnesses: readonly Witness[],
  table: LanguageTable,
  limits: readonly Finding<ResolutionCode>[],
): Resolution {
  const ids = read.map((witness) => witness.id)
  const healings: Healing[] = []
  const healed = read.map((witness, index) => {
    const others = read.filter((_, at) => at !== index).map((other) => other.words)
    const result = healWords(witness.words, vocabularyOf(witness.words, others), table)
    healings.push(...result.healings)
    return result.words
  })
  const merged: Merged = mergeWitnesses(healed, table)
  const items = outlineOf(rowsOf(merged.words, table), table)
  const front = readFrontMatter(items, { lines: read.map((witness) => witness.lines) }, table)
  const built = buildParts(items, ids, table)
  const notes = mergeNotes(read, ids, table)
  const references = collectReferences(built.parts, notes.parts, linked, front, ids, table)
  const resolution = {
    ...front,
    language: table.language,
    preambular: built.preambular,
    operative: built.operative,
    annexes: built.annexes,
    footnotes: notes.footnotes,
    references,
    unparsed: built.unparsed,
    witnesses,
  }
  const findings = [
    ...limits,
    ...read.flatMap((witness) => witness.findings),
    ...healingFindings([...healings, ...notes.healings], ids),
    ...differenceFindings([...merged.differences, ...notes.differences], ids),
    ...noteFindings(notes.footnotes, merged.words, ids),
    ...outlineFindings(items, ids, table),
    ...checkResolution(resolution),
  ]
  return { ...resolution, findings }
}
