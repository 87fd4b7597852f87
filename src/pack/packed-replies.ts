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

/** A larger list is not read, in bytes. */
const MOST_BYTES = 300_000_000
const NUMBER = /^\d+-/
const CORRECTIONS = 'the office (corrections)'

/**
 * Copies originals, index and corrections of a pack into an empty folder. Gives null for a pack without originals, or one whose
 * provenance cannot be understood; opens regular files of the pack only, and writes nothing outside the folder.
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
  const kept = (provenance?.sources ?? []).filter(
    ({ name, keptAs }) => keptAs !== null && files.has(keptAs) && isInside(name),
  )
  if (provenance === null || kept.length === 0) return null
  for (const { name, keptAs } of kept)
    await copyFile(`${pack}/${keptAs}`, `${folder}/${name}`, ['sha256'], signal)
  const given = provenance.entities.filter(({ entity }) => files.has(entity))
  const taken = new Set(kept.map(({ name }) => name))
  for (const { entity } of given.filter((each) => each.wasGeneratedBy !== CORRECTIONS)) {
    const name = entity.startsWith('data/inputs/') ? nameOf(entity) : ''
    if (officeFileKind(name) === null || taken.has(name)) continue
    taken.add(name)
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
  const there = new Set(kept.map(({ name }) => name))
  const isThere = (name: string | null | undefined): boolean =>
    name != null && (there.has(name) || isThere(carriers.get(name)))
  return new Set(
    all.flatMap(({ name, sha256, submission }) =>
      submission === null || sha256 === null || isThere(name) ? [] : [sha256],
    ),
  )
}

/** The name that the office gave it, without the number that the pack puts in front. */
function nameOf(entity: string): string {
  return (entity.split('/').at(-1) ?? '').replace(NUMBER, '')
}

/** A path that does not lead out of the folder it is laid in. */
function isInside(path: string): boolean {
  return path.split(/[/\\]/u).every((part) => part !== '' && part !== '.' && part !== '..')
}
