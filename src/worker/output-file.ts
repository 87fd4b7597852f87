/** A file that a run makes, before it is written anywhere. */
import { sha256 } from '#platform/files'
import type { FindingContract } from '#un'

export interface OutputFile {
  readonly name: string
  readonly content: Uint8Array | string
}

/** The part of `findings.json` that says which files are ours. */
export function writtenRecord(files: readonly OutputFile[]): Record<string, string> {
  return Object.fromEntries(files.map(({ name, content }) => [name, sha256(content)]))
}

/** `findings.json`: everything noticed, and the SHA-256 of every file written beside it. */
export function recordOf(files: readonly OutputFile[], outside: readonly FindingContract[]): OutputFile {
  return {
    name: 'findings.json',
    content: asJson({ schemaVersion: 1, written: writtenRecord(files), findings: outside }),
  }
}

/** JSON as it is written into files. */
export function asJson(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`
}
