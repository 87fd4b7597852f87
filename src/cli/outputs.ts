/** Writes a run's files into the output folder: each whole or not at all, nothing stale left, nobody's work lost. */
import { join } from 'node:path'
import { z } from 'zod'
import { listNames, readBytes, readText, remove, sha256, writeWhole } from '#platform/files'
import type { Finding } from '#un'
import type { OutputFile } from '../worker/output-file.ts'

export interface Written {
  readonly paths: readonly string[]
  readonly findings: readonly Finding[]
}

/** The record of a run: what was found, and the SHA-256 of every other file written, by name. */
const RECORD = 'findings.json'
const CORRECTIONS = 'replies.yaml'

const recordSchema = z.object({ written: z.record(z.string(), z.string()) })

/**
 * Writes the files.
 *
 * A file of an earlier run that this one did not make is removed, if it is still as that run wrote it. A file that
 * somebody changed, or that was never ours, is not overwritten: it is kept under another name (finding `output-kept`;
 * for replies.yaml `corrections-kept`).
 */
export async function writeOutputs(folder: string, files: readonly OutputFile[]): Promise<Written> {
  const record = await readRecord(folder)
  const standing = new Set(await listNames(folder))
  const findings: Finding[] = []
  for (const file of files) {
    if (standing.has(file.name) && file.name !== RECORD)
      findings.push(...(await keepForeign(folder, file, record)))
    await writeWhole(join(folder, file.name), file.content)
  }
  const names = new Set(files.map((file) => file.name))
  for (const [name, hash] of Object.entries(record)) {
    if (!names.has(name) && standing.has(name) && (await hashOf(folder, name)) === hash)
      await remove(join(folder, name))
  }
  return { paths: files.map((file) => join(folder, file.name)), findings }
}

/** The names in a folder that no run of ours wrote there, or that were changed since. */
export async function foreignNames(folder: string): Promise<readonly string[]> {
  const record = await readRecord(folder)
  const foreign: string[] = []
  for (const name of await listNames(folder))
    if (name !== RECORD && (await hashOf(folder, name)) !== record[name]) foreign.push(name)
  return foreign
}

/** What the last run wrote here; nothing where there was none or its record cannot be understood. */
async function readRecord(folder: string): Promise<Record<string, string>> {
  const text = await readText(join(folder, RECORD))
  if (text === null) return {}
  try {
    return recordSchema.parse(JSON.parse(text)).written
  } catch (odd) {
    if (odd instanceof SyntaxError || odd instanceof z.ZodError) return {}
    throw odd
  }
}

async function hashOf(folder: string, name: string): Promise<string> {
  return sha256((await readBytes(join(folder, name))) ?? '')
}

async function keepForeign(
  folder: string,
  file: OutputFile,
  record: Record<string, string>,
): Promise<Finding[]> {
  const hash = await hashOf(folder, file.name)
  if (hash === record[file.name] || hash === sha256(file.content)) return []
  const kept = join(folder, keptName(file.name, hash))
  await writeWhole(kept, (await readBytes(join(folder, file.name))) ?? '')
  const what = `${join(folder, file.name)} was not as this command wrote it and has been kept as ${kept}.`
  const isCorrections = file.name === CORRECTIONS
  const advice =
    ' Corrections are obeyed only as replies.yaml in the replies folder, or with --corrections: run again so.'
  return [
    {
      code: isCorrections ? 'corrections-kept' : 'output-kept',
      message: `${what}${isCorrections ? advice : ''}`,
      needsPerson: true,
      subject: file.name,
    },
  ]
}

/** "report.docx" becomes "report.kept-1a2b3c4d.docx". */
function keptName(name: string, hash: string): string {
  const dot = name.lastIndexOf('.')
  return `${name.slice(0, dot)}.kept-${hash.slice(0, 8)}${name.slice(dot)}`
}
