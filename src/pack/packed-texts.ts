/** The words of sources as a pack carries them, for a check that has not the files themselves. */
import { sha256 } from '#platform/files'
import { listEntries, takeFile } from '#platform/folder'
import { PROVENANCE } from './pack.ts'
import { readProvenance } from './provenance.ts'

/** The text of one source; `sha256` is of the file it was read from, as the pack says. */
export interface PackedText {
  readonly name: string
  readonly sha256: string
  readonly text: string
  readonly textSha256: string
}

/** A larger file is not read, in bytes. */
const MOST_BYTES = 300_000_000

/**
 * Reads the texts of those files whose SHA-256 is asked for. Opens regular files of the pack only; gives nothing for what
 * is missing or cannot be understood. Never throws for what the folder holds.
 */
export async function packedTexts(folder: string, wanted: ReadonlySet<string>): Promise<PackedText[]> {
  const files = new Set(
    (await listEntries(folder)).filter(({ kind }) => kind === 'file').map(({ path }) => path),
  )
  const read = async (path: string | null): Promise<string | null> => {
    if (path === null || !files.has(path)) return null
    const taken = await takeFile(`${folder}/${path}`, MOST_BYTES)
    return taken.taken ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(taken.bytes) : null
  }
  const json = await read(PROVENANCE)
  const provenance = json === null ? null : readProvenance(json)
  const texts = await Promise.all(
    (provenance?.sources ?? []).map(async ({ name, sha256: hash, text: path }) => {
      if (hash === null || !wanted.has(hash)) return []
      const text = await read(path)
      return text === null ? [] : [{ name, sha256: hash, text, textSha256: sha256(text) }]
    }),
  )
  return texts.flat()
}
