/** How columns become values, the same for both engines: one table by the type's number in PostgreSQL. */

/** Object identifiers of types; fixed in PostgreSQL since its beginning (pg_type.dat). */
const BYTEA = 17
const INT8 = 20
const DATE = 1082
const TIMESTAMPTZ = 1184
const NUMERIC = 1700

/**
 * From PostgreSQL's text form: `bigint` for int8, text for numeric and date, an instant in UTC as text
 * (`2026-11-22T02:30:00.123Z`, milliseconds) for timestamptz, bytes for bytea. Other types: what the driver gives, which
 * is the same for booleans, whole and floating numbers, text and JSON.
 */
export const COLUMN_VALUES: Readonly<Record<number, (text: string) => unknown>> = {
  [BYTEA]: (text) => bytesOf(text),
  [INT8]: (text) => BigInt(text),
  [DATE]: (text) => text,
  [TIMESTAMPTZ]: (text) => new Date(text.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00')).toISOString(),
  [NUMERIC]: (text) => text,
}

/** Bytes in PostgreSQL's text form; the engine's own way builds an array with an element a byte. */
export const PARAMETER_VALUES: Readonly<Record<number, (value: unknown) => string>> = {
  [BYTEA]: (value) =>
    value instanceof Uint8Array ? `\\x${Buffer.from(value).toString('hex')}` : String(value),
}

function bytesOf(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text.slice(2), 'hex'))
}
