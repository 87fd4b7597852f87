/** Holds a manifest against its record: the document is written again from the record, and every field has to come out the same. */
import type { Manifest } from '#official-document'
import type { StateTable } from '#un'
import { differencesOf, type ManifestDifference } from '../../record/differences.ts'
import { fieldWords, statementOf } from '../../record/field-words.ts'
import { writeAgain } from '../../record/write-again.ts'
import { RULES_VERSION } from '../verification-codes.ts'
import { type IssuedFinding, noticed } from './issued-check.ts'
import type { IssuedRecord } from './issued-record.ts'

/** What the document is written again with. */
export interface RecordOrder {
  readonly manifest: Manifest
  readonly states: StateTable
  /** Of this program. */
  readonly version: string
}

/** Differences told one by one; more are counted. */
const MOST_TOLD = 60

/**
 * Finds `manifest-edited` for each field that the record does not give; `not-written-again` (to confirm) where another version of
 * the program may be why; `record-incomplete` where an older manifest carries no record. Another table of States is told before
 * (`otherTable`): with it nothing is written again.
 * The words around a citation are the files' to prove (`traceSources`); verdicts of other rules are compared by `compareVerdicts`.
 */
export function compareRecord(record: IssuedRecord, order: RecordOrder): IssuedFinding[] {
  const again = writeAgain(record, order.states)
  if (again.is === 'no-record') return [incomplete()]
  const excuse = excuseOf(record, order)
  if (again.is === 'impossible') return [impossible(again.why, excuse)]
  const isOfOtherRules = record.rules.version !== RULES_VERSION
  const found = differencesOf(order.manifest, again.manifest, (path) => isPassed(path, isOfOtherRules))
  if (found.length === 0) return []
  if (excuse !== null) return [notWrittenAgain(found, excuse)]
  const more = found.length - MOST_TOLD
  const told = found.slice(0, MOST_TOLD).map((difference) => edited(difference, record))
  return more <= 0 ? told : [...told, andMore(more)]
}

/** What is compared elsewhere, or is the record itself. */
function isPassed(path: string, isOfOtherRules: boolean): boolean {
  if (path === 'record' || /\.selector\.textQuote\.(?:prefix|suffix)$/.test(path)) return true
  return isOfOtherRules && (path === 'rules' || path === 'layout.verdicts')
}

/** Why an honest file may come out otherwise; null where nothing excuses it. */
function excuseOf({ generator }: IssuedRecord, { version }: RecordOrder): string | null {
  if (generator.version === version) return null
  return `version ${generator.version} made it; this is version ${version}`
}

function edited({ path, is, again }: ManifestDifference, { statements }: IssuedRecord): IssuedFinding {
  const statement = statements.find(({ id }) => id === statementOf(path))?.id ?? null
  const [now, was] = [is === null ? 'nothing' : `“${is}”`, again === null ? 'nothing' : `“${again}”`]
  return noticed(
    'manifest-edited',
    `In ${fieldWords(path)} (${path}) the manifest has ${now}; written again from the record it carries, there is ${was}.`,
    {
      ...{ statement, subject: path, was: again, now: is },
      hint: 'Either was changed after the report was made. Ask the office for the file as issued.',
    },
  )
}

function andMore(count: number): IssuedFinding {
  return noticed(
    'manifest-edited',
    `The manifest differs in ${count} more field(s) from what its record gives.`,
  )
}

function impossible(why: string, excuse: string | null): IssuedFinding {
  const told = `The document could not be written again from the record that its manifest carries (${why})`
  return excuse === null
    ? noticed('manifest-edited', `${told}: the record was edited by hand.`)
    : noticed('not-written-again', `${told}; ${excuse}. Its layout is not proved.`, {
        severity: 'to-confirm',
      })
}

function notWrittenAgain(found: readonly ManifestDifference[], excuse: string): IssuedFinding {
  const [first] = found
  const named = first === undefined ? '' : ` The first: ${fieldWords(first.path)} (${first.path}).`
  return noticed(
    'not-written-again',
    `Written again from its record, the document differs in ${found.length} field(s), and ${excuse}.${named} That nobody changed them is not proved.`,
    { severity: 'to-confirm', was: first?.again ?? null, now: first?.is ?? null },
  )
}

function incomplete(): IssuedFinding {
  return noticed(
    'record-incomplete',
    'The manifest does not carry the record that its document was written from: footnotes, tables, panels, first page and order were not held against it.',
    { severity: 'to-confirm' },
  )
}
