/** Lays the replies of a pack out under the names they were received under, so that who sent them can be found again. */
import { copyFile } from '#platform/archive'
import { listEntries, takeFile } from '#platform/folder'
import { officeFileKind } from '#submission'
import { PROVENANCE } from './pack.ts'
import { type Provenance, readProvenance } from './provenance.ts'

export interface PackedReplies {
  /** The office's corrections, where they were given beside the folder of replies; null where they lie in it, or there are none. */
  readonly correctionsPath: string | null
  /** SHA-256 of files of replies that the pack does not hold: left out by a person, or with one that was. */
  readonly missing: ReadonlySet<string>
}

type Source = Provenance['sources'][number]

/** Longer names are none that a folder could have held: UTF-16 units of a path, bytes of one part of it. */
const MOST_PATH = 1_000
const MOST_PART = 255
/** A larger list is not read, in bytes. */
const MOST_BYTES = 300_000_000
const NUMBER = /^\d+-/
const CORRECTIONS = 'the office (corrections)'

/**
 * Copies originals, index and corrections of a pack into an empty folder. Gives null for a pack without originals, or one whose
 * provenance cannot be understood; opens regular files of the pack only, and writes nothing outside the folder. What cannot lie
 * beside the others under its name (a second one of that name, a file where others need a folder) is missing.
 */
export async function layOutReplies(
  pack: string,
  folder: string,
  signal: AbortSignal,
): Promise<PackedReplies | null> {
  const provenance = await provenanceOf(pack)
  const files = new Set(
    (await listEntries(pack)).filter(({ kind }) => kind === 'file').map(({ path }) => path),
  )
  const names = new LaidNames()
  const kept = (provenance?.sources ?? []).filter(
    ({ name, keptAs }) => keptAs !== null && files.has(keptAs) && names.take(name),
  )
  if (provenance === null || kept.length === 0) return null
  for (const { name, keptAs } of kept)
    await copyFile(`${pack}/${keptAs}`, `${folder}/${name}`, ['sha256'], signal)
  const given = provenance.entities.filter(({ entity }) => files.has(entity))
  for (const { entity } of given.filter((each) => each.wasGeneratedBy !== CORRECTIONS)) {
    const name = entity.startsWith('data/inputs/') ? nameOf(entity) : ''
    if (officeFileKind(name) === null || !names.take(name)) continue
    await copyFile(`${pack}/${entity}`, `${folder}/${name}`, ['sha256'], signal)
  }
  const corrections = given.find(({ wasGeneratedBy }) => wasGeneratedBy === CORRECTIONS)
  return {
    correctionsPath: corrections === undefined ? null : `${pack}/${corrections.entity}`,
    missing: missingOf(provenance.sources, kept),
  }
}

async function provenanceOf(pack: string): Promise<Provenance | null> {
  const taken = await takeFile(`${pack}/${PROVENANCE}`, MOST_BYTES)
  return taken.taken ? readProvenance(new TextDecoder().decode(taken.bytes)) : null
}

/** Files of replies whose bytes are nowhere among those kept, nor in a file that is. */
function missingOf(all: readonly Source[], kept: readonly Source[]): Set<string> {
  const carriers = new Map(all.map(({ name, inside }) => [name, inside]))
  const laid = new Set(kept)
  const names = new Set(kept.map(({ name }) => name))
  const isThere = (source: Source): boolean => {
    if (laid.has(source)) return true
    // A list that somebody wrote may say that two files lie in each other.
    const seen = new Set<string>()
    for (let at = source.inside; at !== null && !seen.has(at); at = carriers.get(at) ?? null) {
      if (names.has(at)) return true
      seen.add(at)
    }
    return false
  }
  return new Set(
    all.flatMap((source) =>
      source.submission === null || source.sha256 === null || isThere(source) ? [] : [source.sha256],
    ),
  )
}

/** The name that the office gave it, without the number that the pack puts in front. */
function nameOf(entity: string): string {
  return (entity.split('/').at(-1) ?? '').replace(NUMBER, '')
}

/** The names under which files are laid into one folder, each once. */
class LaidNames {
  readonly #files = new Set<string>()
  readonly #folders = new Set<string>()

  /** Takes a name, if it leads into the folder and nothing that was taken stands in its way. */
  take(name: string): boolean {
    const parts = name.split('/')
    const above = parts.slice(1).map((_, at) => parts.slice(0, at + 1).join('/'))
    if (name.length > MOST_PATH || !parts.every(isPart)) return false
    if (this.#files.has(name) || this.#folders.has(name)) return false
    if (above.some((folder) => this.#files.has(folder))) return false
    this.#files.add(name)
    for (const folder of above) this.#folders.add(folder)
    return true
  }
}

function isPart(part: string): boolean {
  if (part === '' || part === '.' || part === '..' || /[\\\0]/u.test(part)) return false
  return Buffer.byteLength(part, 'utf8') <= MOST_PART
}
