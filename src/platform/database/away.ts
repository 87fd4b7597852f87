/** Whether a fault says that the database is away for a while, and nothing else is wrong: what was asked may be asked again. */

/**
 * Classes and codes of SQLSTATE (PostgreSQL, appendix A): connections that fail or break (08), a server that is told to end,
 * has crashed, or starts (57P01 to 57P03), one that takes no more connections (53300).
 */
const STATES = /^(?:08...|57P0[123]|53300)$/
/** What the system says of a connection. */
const OF_SYSTEM: ReadonlySet<string> = new Set([
  ...['ECONNREFUSED', 'ECONNRESET', 'ECONNABORTED', 'EPIPE', 'ETIMEDOUT'],
  ...['EHOSTUNREACH', 'ENETUNREACH', 'ENOTFOUND', 'EAI_AGAIN'],
])
/** What the client of the server says without a code, where a connection is broken or none is to be had (pg 8). */
const SAID =
  /^(?:Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/

/** True for such a fault of a statement, and for `DatabaseBusy`. A connection to something else than the database may be taken for it. */
export function isDatabaseAway(fault: unknown): boolean {
  if (!(fault instanceof Error)) return false
  if (fault.name === 'DatabaseBusy' || SAID.test(fault.message)) return true
  // Where a name has several addresses, each has its own fault.
  if (fault instanceof AggregateError) return fault.errors.length > 0 && fault.errors.every(isDatabaseAway)
  const [code, call] = [textAt(fault, 'code'), textAt(fault, 'syscall')]
  // A caller who breaks off has such a code as well, but no call of the system.
  return (
    STATES.test(code) || (call !== '' && OF_SYSTEM.has(code)) || (call === 'connect' && code === 'ENOENT')
  )
}

function textAt(fault: Error, name: 'code' | 'syscall'): string {
  const value: unknown = Object.getOwnPropertyDescriptor(fault, name)?.value
  return typeof value === 'string' ? value : ''
}
