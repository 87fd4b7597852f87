/** The places of statements that our PDF carries: where each begins and ends on its pages. */

/** A point on a page: a statement (or nothing, an empty name) begins or ends here. */
export interface Place {
  readonly statement: string
  readonly begins: boolean
  /** Of the paragraph around. */
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
  const [statement, kind, direction, page, x, y]: unknown[] = value
  if (typeof statement !== 'string' || typeof page !== 'number') return null
  if (typeof x !== 'number' || typeof y !== 'number') return null
  return { statement, begins: kind === 0, isRightToLeft: direction === 'rtl', page, x, y }
}
