/** Writes a pack as a BagIt 1.0 folder (RFC 8493): whole or not at all, large files in pieces, the same bytes each time. */
import { copyFile, type Digest, makeWholeFolder, writeNew } from '#platform/archive'
import { formatManifest } from './manifest-lines.ts'
import { type Pack, type PackEntry, PROVENANCE } from './pack.ts'
import { BAG_DECLARATION, formatTags } from './tag-file.ts'

const ALGORITHMS = ['sha256', 'sha512'] as const

/** A file that is not, or no longer, the one that was read; the pack would not be true to it. */
export class SourceChanged extends Error {
  override name = 'SourceChanged'
  constructor(readonly path: string) {
    super(
      `${path} is no longer the file that was read. Run the command again when nobody changes the folder.`,
    )
  }
}

export interface WritePackOptions {
  /** Free: nothing there, or an empty folder. */
  readonly folder: string
  readonly signal: AbortSignal
  readonly onProgress: (done: number, total: number, path: string) => void
  /** The text of provenance.json, once the hashes of all other files are known. */
  readonly provenance: (written: readonly WrittenEntry[]) => string
}

/** A file of the payload as written. */
export interface WrittenEntry {
  readonly entry: PackEntry
  readonly sizeBytes: number
  readonly sha256: string
}

/** What was written: payload files and their bytes. */
export interface PackWritten {
  readonly fileCount: number
  readonly sizeBytes: number
}

/** Writes the pack. Throws `SourceChanged` where a file is not the one that was read; then nothing is left. */
export function writePack(pack: Pack, options: WritePackOptions): Promise<PackWritten> {
  return makeWholeFolder(options.folder, async (folder) => {
    const digests = new Map<string, Digest>()
    const written: WrittenEntry[] = []
    for (const [index, entry] of pack.entries.entries()) {
      options.signal.throwIfAborted()
      options.onProgress(index, pack.entries.length, entry.path)
      const digest = await writeEntry(folder, entry, options.signal)
      digests.set(entry.path, digest)
      written.push({ entry, sizeBytes: digest.sizeBytes, sha256: digest.hashes.sha256 ?? '' })
    }
    digests.set(
      PROVENANCE,
      await writeNew(`${folder}/${PROVENANCE}`, options.provenance(written), ALGORITHMS),
    )
    const sizeBytes = [...digests.values()].reduce((sum, digest) => sum + digest.sizeBytes, 0)
    await writeTags(folder, pack, digests, sizeBytes)
    options.signal.throwIfAborted()
    return { fileCount: digests.size, sizeBytes }
  })
}

async function writeEntry(folder: string, entry: PackEntry, signal: AbortSignal): Promise<Digest> {
  const to = `${folder}/${entry.path}`
  const { content } = entry
  if (!('copyOf' in content))
    return writeNew(to, 'text' in content ? content.text : content.bytes, ALGORITHMS)
  const digest = await copyFile(content.copyOf, to, ALGORITHMS, signal)
  if (digest === null || (entry.sha256 !== null && digest.hashes.sha256 !== entry.sha256))
    throw new SourceChanged(content.copyOf)
  return digest
}

/** The payload's manifests and the other tag files, then the manifests of the tag files themselves. */
async function writeTags(
  folder: string,
  pack: Pack,
  payload: ReadonlyMap<string, Digest>,
  sizeBytes: number,
): Promise<void> {
  const tags = new Map<string, string>([
    ['bagit.txt', BAG_DECLARATION],
    ['bag-info.txt', formatTags([...pack.info, ['Payload-Oxum', `${sizeBytes}.${payload.size}`]])],
    ['README.txt', pack.readme],
    ...ALGORITHMS.map((name): [string, string] => [`manifest-${name}.txt`, manifestOf(payload, name)]),
  ])
  const digests = new Map<string, Digest>()
  for (const [name, text] of tags) digests.set(name, await writeNew(`${folder}/${name}`, text, ALGORITHMS))
  for (const name of ALGORITHMS)
    await writeNew(`${folder}/tagmanifest-${name}.txt`, manifestOf(digests, name), ALGORITHMS)
}

function manifestOf(digests: ReadonlyMap<string, Digest>, name: (typeof ALGORITHMS)[number]): string {
  return formatManifest([...digests].map(([path, { hashes }]) => ({ path, hash: hashes[name] ?? '' })))
}
