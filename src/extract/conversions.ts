/** Files that LibreOffice should turn into DOCX: asked for while reading, answered by the parent process. */
import { sha256 } from '#platform/files'
import type { OfficeEnd, WordForm } from '#platform/office'

/** A file, or one inside another, that our own reader cannot read or doubts. */
export interface FileToConvert {
  readonly sha256: string
  readonly bytes: Uint8Array
  readonly form: WordForm
}

/** What became of it, and the version of LibreOffice that did it. */
export interface Conversion {
  readonly sha256: string
  readonly end: Exclude<OfficeEnd, { ended: 'cancelled' }>
  readonly version: string
}

/** The conversions known to one reading, and those it asks for. */
export class Conversions {
  readonly asked = new Map<string, FileToConvert>()
  private readonly known: ReadonlyMap<string, Conversion>

  constructor(known: readonly Conversion[]) {
    this.known = new Map(known.map((each) => [each.sha256, each]))
  }

  /** The conversion of a file; null where there is none yet: it is asked for. */
  of(bytes: Uint8Array, form: WordForm): Conversion | null {
    const hash = sha256(bytes)
    const found = this.known.get(hash) ?? null
    if (found === null) this.asked.set(hash, { sha256: hash, bytes, form })
    return found
  }
}
