/** What an office puts beside the replies of a call, so that a report can be made from the record alone. */

/** `index` and `corrections` are about the replies; the others about the report. */
export const OFFICE_FILE_KINDS = [
  'facts',
  'index',
  'corrections',
  'states',
  'themes',
  'scale',
  'translations',
] as const
export type OfficeFileKind = (typeof OFFICE_FILE_KINDS)[number]

/** One file as it stands; an earlier one of the same kind and name stays kept. */
export interface OfficeFile {
  readonly kind: OfficeFileKind
  readonly name: string
  readonly sha256: string
  readonly sizeBytes: number
}
