/** Writes confirmations of paraphrases into an authoring file, each with the hash of what was printed. */
import { type Document, isMap, isSeq, LineCounter, parseDocument } from 'yaml'
import { type Confirmable, confirmationHash, isConfirmed } from '../confirmed-hash.ts'
import type { StatementConfirmation } from '../statement.ts'
import { confirmation } from './authoring.ts'

/** A statement as it was printed. */
export interface PrintedParaphrase extends Confirmable {
  readonly id: string
  readonly confirmation?: StatementConfirmation | undefined
}

export interface ConfirmOrder {
  readonly by: string
  readonly at: string
  readonly reason: string
  /** Ids of the statements confirmed; null for all paraphrases printed that nobody has confirmed as they stand. */
  readonly statements: readonly string[] | null
  /** What the file has confirmed as it was printed is left as it stands, by whomever. */
  readonly keepsConfirmed?: boolean
}

export interface Confirmed {
  /** The file with the confirmations; comments and order as they were. */
  readonly yaml: string
  readonly confirmed: readonly PrintedParaphrase[]
  /** Left as they stand in the file. */
  readonly kept: readonly PrintedParaphrase[]
  /** Ids asked for that are no paraphrase of the report, or that the file does not have as printed. */
  readonly unknown: readonly string[]
}

/**
 * The authoring file with the confirmations of a named person.
 *
 * Takes the file's text and the statements of the report that was read. A statement is found in the file by the place where it was
 * printed: the nth paraphrase of the report is the nth of the file. Null where the two do not have the same number: then the file
 * was edited since, and the report is to be made again first.
 */
export function confirmStatements(
  yaml: string,
  printed: readonly PrintedParaphrase[],
  order: ConfirmOrder,
): Confirmed | null {
  const document = parseDocument(yaml, { lineCounter: new LineCounter(), logLevel: 'silent' })
  const paths = paraphrasesIn(document)
  const paraphrases = printed.filter(({ kind }) => kind === 'paraphrase')
  if (document.errors.length > 0 || paths.length !== paraphrases.length) return null
  const wanted = order.statements
  const confirmed: PrintedParaphrase[] = []
  const kept: PrintedParaphrase[] = []
  for (const [index, statement] of paraphrases.entries()) {
    const isAsked = wanted === null ? isUnconfirmed(statement) : wanted.includes(statement.id)
    if (!isAsked) continue
    const path = paths[index] ?? []
    if (
      order.keepsConfirmed === true &&
      confirmationsAt(document, path).some((each) => isConfirmed(statement, each))
    ) {
      kept.push(statement)
      continue
    }
    confirmed.push(statement)
    addConfirmation(document, path, { ...order, of: confirmationHash(statement, order) })
  }
  const known = new Set([...confirmed, ...kept].map(({ id }) => id))
  const unknown = (wanted ?? []).filter((id) => !known.has(id))
  return { yaml: document.toString({ lineWidth: 0, flowCollectionPadding: true }), confirmed, kept, unknown }
}

/** True where nobody has confirmed the paraphrase as it is printed. */
export function isUnconfirmed(statement: PrintedParaphrase): boolean {
  return statement.confirmation === undefined || !isConfirmed(statement, statement.confirmation)
}

/** Where the file's paraphrases stand, in reading order. */
function paraphrasesIn(document: Document): (string | number)[][] {
  const found: (string | number)[][] = []
  const visit = (path: (string | number)[]): void => {
    const node: unknown = document.getIn(path, true)
    if (isSeq(node)) for (const index of node.items.keys()) visit([...path, index])
    else if (isMap(node)) {
      if (node.get('kind') === 'paraphrase') found.push(path)
      for (const key of ['paragraphs', 'statements', 'sections']) if (node.has(key)) visit([...path, key])
    }
  }
  visit(['sections'])
  return found
}

/** The confirmations of a sentence of the file; one that is not as this program writes it is none. */
function confirmationsAt(document: Document, path: readonly (string | number)[]): StatementConfirmation[] {
  const there: unknown = document.getIn([...path, 'confirmation'], true)
  const nodes = isSeq(there) ? there.items : [there]
  return nodes.flatMap((node) => {
    const parsed = isMap(node) ? confirmation.safeParse(node.toJSON()) : null
    return parsed?.success === true ? [parsed.data] : []
  })
}

/** Of a text in several languages each has its own; of any other the last one counts. */
function addConfirmation(
  document: Document,
  path: readonly (string | number)[],
  { by, at, reason, of }: StatementConfirmation,
): void {
  const place = [...path, 'confirmation']
  const fresh = { by, at, reason, of }
  const there: unknown = document.getIn(place, true)
  const isInLanguages = isMap(document.getIn([...path, 'text'], true))
  if (!isInLanguages || there === undefined) document.setIn(place, document.createNode(fresh))
  else if (isSeq(there)) there.add(document.createNode(fresh))
  else document.setIn(place, document.createNode([there, fresh]))
}
