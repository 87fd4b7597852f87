/** The places of statements that our PDF carries: where each begins and ends on its pages. */

/** A point on a page: a statement (or nothing, an empty name) begins or ends here. */
export interface Place {
  readonly statement: string
  readonly begins: boolean
  /** Of the line around. */
  readonly isLineRightToLeft: boolean
  /** Of the statement itself, which is isolated where the line may turn. */
  readonly isRightToLeft: boolean
  /** Counts from 1 in this file. */
  readonly page: number
  /** In points from the upper left corner; `y` is the base line. */
  readonly x: number
  readonly y: number
}

/** Reads `statements.json`; null where it is not what the template writes. */
export function readPlaces(bytes: Uint8Array): Place[] | null {
  const value = parse(new TextDecoder().decode(bytes))
  if (!Array.isArray(value)) return null
  const places = value.map(toPlace)
  return places.includes(null) ? null : places.filter((place) => place !== null)
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function toPlace(value: unknown): Place | null {
  if (!Array.isArray(value)) return null
  const [statement, kind, line, own, page, x, y]: unknown[] = value
  if (typeof statement !== 'string' || typeof page !== 'number') return null
  if (typeof x !== 'number' || typeof y !== 'number') return null
  const isLineRightToLeft = line === 'rtl'
  return { statement, begins: kind === 0, isLineRightToLeft, isRightToLeft: own === 'rtl', page, x, y }
}

/** The name of stretches that hold the mark of a note inside a statement. */
export const NOTE_MARK = '*'

/** True for the place of a statement: not of a note's mark, nor of words that are no statement's. */
export function isNamed({ statement }: Pick<Place, 'statement'>): boolean {
  return statement !== '' && statement !== NOTE_MARK
}
