/** Writes a run's files into the output folder: each whole or not at all, nothing of an earlier run left to mislead. */
import { join } from 'node:path'
import { listFiles, readText, remove, sha256, statOf, writeWhole } from '#platform/files'
import type { Finding } from '#un'

export interface OutputFile {
  readonly name: string
  readonly content: Uint8Array | string
}

export interface Written {
  readonly paths: readonly string[]
  readonly findings: readonly Finding[]
}

/** Names this command makes; only these are ever removed. */
const OURS = /^(?:report|addendum-\d+)(?:-part-\d+)?\.(?:docx|pdf|html|xml|json)$/
const RECORD = '.written.json'
const CORRECTIONS = 'replies.yaml'

/**
 * Writes the files, removes reports of earlier runs that this one did not make, and keeps what a person changed:
 * a `replies.yaml` corrected in the output folder is moved to `replies.corrected.yaml` (finding `corrections-kept`).
 */
export async function writeOutputs(folder: string, files: readonly OutputFile[]): Promise<Written> {
  const findings = await keepCorrections(folder, files)
  for (const file of files) await writeWhole(join(folder, file.name), file.content)
  const names = new Set(files.map((file) => file.name))
  for (const name of await listFiles(folder))
    if (OURS.test(name) && !names.has(name)) await remove(join(folder, name))
  const corrections = files.find((file) => file.name === CORRECTIONS)
  if (corrections !== undefined)
    await writeWhole(
      join(folder, RECORD),
      `${JSON.stringify({ [CORRECTIONS]: sha256(corrections.content) })}\n`,
    )
  return { paths: files.map((file) => join(folder, file.name)), findings }
}

async function keepCorrections(folder: string, files: readonly OutputFile[]): Promise<Finding[]> {
  if ((await statOf(folder)) === null) return []
  const standing = await readText(join(folder, CORRECTIONS))
  const next = files.find((file) => file.name === CORRECTIONS)
  if (standing === null || next === undefined || standing === next.content) return []
  const record = await readText(join(folder, RECORD))
  const ours = record === null ? null : (JSON.parse(record) as Record<string, unknown>)[CORRECTIONS]
  if (ours === sha256(standing)) return []
  const kept = join(folder, 'replies.corrected.yaml')
  await writeWhole(kept, standing)
  const message = `${join(folder, CORRECTIONS)} was changed by hand and has been kept as ${kept}. It is obeyed only as replies.yaml in the replies folder, or with --corrections: copy it there and run again.`
  return [{ code: 'corrections-kept', message, needsPerson: true, subject: CORRECTIONS }]
}
