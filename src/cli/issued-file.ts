/** Finds the Word file of an issued report: the file itself, the one in an output folder, the one beside report.json. */
import { join } from 'node:path'
import { readBytes, statOf } from '#platform/files'
import { CliRefusal } from './exit-codes.ts'

export interface IssuedFile {
  readonly path: string
  readonly bytes: Uint8Array
}

/** The bytes of a report's DOCX. Refuses `no-such-file`. */
export async function issuedDocx(given: string): Promise<IssuedFile> {
  const found = await statOf(given)
  const path = found?.isDirectory() === true ? join(given, 'report.docx') : given.replace(/\.json$/i, '.docx')
  const bytes = found === null ? null : await readBytes(path)
  if (bytes !== null) return { path, bytes }
  throw new CliRefusal(
    'no-such-file',
    `${path}: no such file. Give a report's DOCX, or the folder that “rapporteur report” wrote.`,
  )
}
