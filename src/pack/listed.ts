/** What the manifests of a bag list: every path that may be followed, with its hashes; what is odd in them is found. */
import { DIGESTS, type DigestName } from '#platform/archive'
import { takeFile } from '#platform/folder'
import type { Finding } from '#un'
import { readManifest, whyUnsafe } from './manifest-lines.ts'
import { type PackCode, wrong } from './pack-finding.ts'

/** Bytes of a tag file that are read; a manifest of a million files is smaller. */
const MOST_TAG_BYTES = 200_000_000

/** Lines told one by one; a hostile manifest has millions. */
const MOST_TOLD = 100

type Hashes = Partial<Record<DigestName, string>>

/** The files one kind of manifest lists, in every hash function it is given in. */
export interface Listed {
  readonly algorithms: readonly DigestName[]
  readonly hashesOf: ReadonlyMap<string, Hashes>
  readonly findings: readonly Finding<PackCode>[]
}

/** The text of a tag file; null where it is none that can be read. */
export async function readTagFile(folder: string, name: string): Promise<string | null> {
  const taken = await takeFile(`${folder}/${name}`, MOST_TAG_BYTES)
  if (!taken.taken) return null
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(taken.bytes)
  } catch {
    return null
  }
}

/** Reads all manifests of one kind. Takes the names of the files at the top of the bag. */
export async function listedIn(
  folder: string,
  kind: 'manifest' | 'tagmanifest',
  names: readonly string[],
): Promise<Listed> {
  const hashesOf = new Map<string, Hashes>()
  const findings: Finding<PackCode>[] = []
  const algorithms: DigestName[] = []
  for (const name of names) {
    const [, stated] = new RegExp(`^${kind}-([a-z0-9]+)\\.txt$`).exec(name) ?? []
    if (stated === undefined) continue
    const algorithm = DIGESTS.find((known) => known === stated)
    const text = await readTagFile(folder, name)
    if (algorithm === undefined)
      findings.push(
        wrong('hash-unknown', `${name}: this hash function is not known; its hashes were not checked.`, name),
      )
    else if (text === null)
      findings.push(wrong('manifest-unreadable', `${name} is no text in UTF-8 that can be read.`, name))
    else {
      algorithms.push(algorithm)
      findings.push(...addLines({ name, kind, text, algorithm }, hashesOf))
    }
  }
  return { algorithms, hashesOf, findings }
}

interface OneManifest {
  readonly name: string
  readonly kind: 'manifest' | 'tagmanifest'
  readonly text: string
  readonly algorithm: DigestName
}

function addLines(
  { name, kind, text, algorithm }: OneManifest,
  into: Map<string, Hashes>,
): Finding<PackCode>[] {
  const { lines, odd } = readManifest(text)
  const findings = odd.map(({ line }) =>
    wrong('manifest-odd-line', `${name}, line ${line}: this is no hash and path.`, name),
  )
  const seen = new Map<string, string>()
  for (const { path, hash } of lines) {
    const why = whyUnsafe(path) ?? whyElsewhere(kind, path)
    const before = seen.get(path.normalize('NFC'))
    if (why !== null)
      findings.push(
        wrong('path-unsafe', `${name} lists ${JSON.stringify(path)}: ${why}. It was not opened.`, path),
      )
    else if (before !== undefined)
      findings.push(wrong('listed-twice', `${name} lists ${JSON.stringify(path)} more than once.`, path))
    else into.set(path, { ...into.get(path), [algorithm]: hash })
    seen.set(path.normalize('NFC'), path)
  }
  return findings.length <= MOST_TOLD
    ? findings
    : [
        ...findings.slice(0, MOST_TOLD),
        wrong('manifest-odd-line', `${name}: ${findings.length - MOST_TOLD} more lines are odd.`, name),
      ]
}

/** Payload stands below "data/", everything else beside it. */
function whyElsewhere(kind: 'manifest' | 'tagmanifest', path: string): string | null {
  if (kind === 'manifest') return path.startsWith('data/') ? null : 'the payload is below data/'
  return path.startsWith('data/') ? 'the payload is not listed there' : null
}
