/** Reads what a command is given: files of a resolution, the table of States, the facts of the call. */
import type { CallFacts } from '#call'
import {
  type FileRead,
  type House,
  loadCall,
  loadStates,
  type ResolutionRead,
  readFile,
  resolutionOf,
} from '#house'
import type { Finding, StateTable } from '#un'
import { type Work, WorkRefusal } from './work.ts'

/** Reads files one after another; refuses with the path where one is missing. */
export async function readFiles(
  { progress }: Work,
  house: House,
  paths: readonly string[],
): Promise<FileRead[]> {
  progress.stage('reading files', paths.length)
  const files: FileRead[] = []
  for (const path of paths) {
    const read = await readFile(house, path)
    if (read === null) throw new WorkRefusal('no-such-file', `${path}: no such file. Check the path.`)
    files.push(read)
    progress.step(files.length, path)
  }
  progress.end()
  return files
}

/**
 * Reads the witnesses of one resolution. Findings of the files themselves (no text layer, wrong kind) are told too.
 * Refuses `different-resolutions` where the files name different symbols.
 */
export async function readResolutionFiles(
  work: Work,
  house: House,
  paths: readonly string[],
): Promise<
  ResolutionRead & { readonly fileFindings: readonly Finding[]; readonly files: readonly FileRead[] }
> {
  const files = await readFiles(work, house, paths)
  const symbols = new Set(files.flatMap((file) => resolutionOf([file]).resolution.symbol ?? []))
  if (symbols.size > 1) {
    throw new WorkRefusal(
      'different-resolutions',
      `the files are different resolutions (${[...symbols].join(', ')}). Several files in one call are taken as copies of one resolution; give one resolution a call, or --each.`,
    )
  }
  const fileFindings = files.flatMap((file) => fileFindingsOf(file))
  return { ...resolutionOf(files), fileFindings, files }
}

/** The findings of a file's reader, with the file's name as subject. */
export function fileFindingsOf({ name, transcription }: FileRead): Finding[] {
  return transcription.findings.map((finding) => ({ ...finding, subject: finding.subject ?? name }))
}

/** The table of States to use, refusing an unreadable one: attribution by a half-read table would be wrong. */
export async function statesFor(path: string | undefined): Promise<StateTable> {
  const loaded = await loadStates(path ?? null)
  if (loaded === null)
    throw new WorkRefusal('no-such-file', `--states ${path}: no such file. Check the path.`)
  const broken = loaded.findings.filter((finding) => finding.needsPerson)
  if (path !== undefined && broken.length > 0) {
    throw new WorkRefusal(
      'states-unreadable',
      `${path}: ${broken.map((finding) => finding.message).join('; ')}`,
    )
  }
  return loaded.table
}

/** The facts of the call and what was wrong with them. */
export async function callFor(
  path: string | undefined,
): Promise<{ readonly facts: CallFacts; readonly findings: readonly Finding[] }> {
  const loaded = await loadCall(path ?? null)
  if (loaded === null)
    throw new WorkRefusal('no-such-file', `${path}: no such file. Give the facts of the call with --call.`)
  return loaded
}
