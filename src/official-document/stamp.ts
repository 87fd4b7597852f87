/** The instant stamped into files that must carry one: the report's own, never the clock's. */

/** Years a ZIP archive can say. Source: PKWARE APPNOTE 4.4.6. */
const FIRST_YEAR = 1980
const LAST_YEAR = 2099

/** The instant of an ISO text; 1 January 1980 where the text is none or lies outside what an archive can say. */
export function stampOf(instant: string): Date {
  const stamp = new Date(instant)
  const year = stamp.getUTCFullYear()
  return year >= FIRST_YEAR && year <= LAST_YEAR ? stamp : new Date(Date.UTC(FIRST_YEAR, 0, 1))
}
