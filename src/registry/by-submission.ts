/** Files of the record by the submission that they stand in. */
import type { KeptFile } from '#submission'

/** The files of each submission, in the order given. */
export function bySubmission(files: readonly KeptFile[]): ReadonlyMap<string, readonly KeptFile[]> {
  const map = new Map<string, KeptFile[]>()
  for (const file of files) {
    const own = map.get(file.submission)
    if (own === undefined) map.set(file.submission, [file])
    else own.push(file)
  }
  return map
}
