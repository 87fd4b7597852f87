/** Checks a bag: complete, valid, and every citation's words where they are said to be. Never throws for what is in it. */
import { type DigestName, digestFile } from '#platform/archive'
import { type FolderEntry, listEntries } from '#platform/folder'
import type { Finding } from '#un'
import { checkTrace } from './check-trace.ts'
import { type Listed, listedIn, readTagFile } from './listed.ts'
import { type PackCode, wrong } from './pack-finding.ts'
import { readTags } from './tag-file.ts'

export interface CheckOptions {
  readonly signal: AbortSignal
  readonly onProgress: (done: number, total: number, path: string) => void
}

/** What was checked, and what was found wrong; a bag without findings that need a person is complete and valid. */
export interface PackCheck {
  /** Payload files found and hashed, and their bytes. */
  readonly fileCount: number
  readonly sizeBytes: number
  readonly algorithms: readonly DigestName[]
  /** Citations whose words were compared with their source, and statements compared with their citation. */
  readonly citationCount: number
  readonly statementCount: number
  readonly findings: readonly Finding<PackCode>[]
}

/**
 * Checks the folder of a bag, ours or another's (then without the trace).
 *
 * Nothing outside the folder is opened, no link is followed, nothing is fetched. Checks what RFC 8493, 3 asks for:
 * declaration, manifests, every file listed and there, hashes, Payload-Oxum; then the trace (`checkTrace`).
 */
export async function checkPack(folder: string, options: CheckOptions): Promise<PackCheck> {
  const entries = await listEntries(folder)
  const files = new Map(
    entries.flatMap((entry) => (entry.kind === 'file' ? [[entry.path, entry] as const] : [])),
  )
  const top = [...files.keys()].filter((path) => !path.includes('/'))
  const payload = await listedIn(folder, 'manifest', top)
  const tags = await listedIn(folder, 'tagmanifest', top)
  const findings = [
    ...(await checkDeclaration(folder)),
    ...entries.flatMap(notAFile),
    ...payload.findings,
    ...tags.findings,
    ...(payload.algorithms.length === 0
      ? [
          wrong(
            'manifest-missing',
            'No manifest of the payload can be read: nothing shows that the files are the ones packed.',
          ),
        ]
      : []),
    ...unlisted(files, payload),
    ...(top.includes('fetch.txt')
      ? [wrong('fetch-listed', 'fetch.txt names files that are elsewhere; nothing was fetched.', 'fetch.txt')]
      : []),
  ]
  const hashed = await checkHashes(folder, files, [payload, tags], options)
  const sizes = [...files.values()].filter(({ path }) => path.startsWith('data/'))
  const sizeBytes = sizes.reduce((sum, entry) => sum + entry.sizeBytes, 0)
  findings.push(...hashed, ...(await checkOxum(folder, sizeBytes, sizes.length)))
  const trace = await checkTrace(folder, files, options.signal)
  return {
    fileCount: sizes.length,
    sizeBytes,
    algorithms: payload.algorithms,
    citationCount: trace.citationCount,
    statementCount: trace.statementCount,
    findings: [...findings, ...trace.findings],
  }
}

async function checkDeclaration(folder: string): Promise<Finding<PackCode>[]> {
  const text = await readTagFile(folder, 'bagit.txt')
  if (text === null)
    return [
      wrong('not-a-bag', 'There is no bagit.txt: this is no BagIt folder. Give the folder that holds it.'),
    ]
  const tags = new Map(readTags(text))
  const version = tags.get('BagIt-Version')
  const encoding = tags.get('Tag-File-Character-Encoding')
  if (version === '1.0' && encoding?.toUpperCase() === 'UTF-8') return []
  return [
    wrong(
      'bag-version',
      `bagit.txt says version ${version ?? 'nothing'}, encoding ${encoding ?? 'nothing'}; 1.0 and UTF-8 were expected and are taken.`,
      'bagit.txt',
    ),
  ]
}

function notAFile({ path, kind }: FolderEntry): Finding<PackCode>[] {
  if (kind === 'file') return []
  const what = { link: 'is a link and was not followed', special: 'is no file', closed: 'cannot be opened' }[
    kind
  ]
  return [wrong('not-a-file', `${JSON.stringify(path)} ${what}. A bag holds files only.`, path)]
}

/** Every payload file is in every manifest of the payload. Source: RFC 8493, 3. */
function unlisted(
  files: ReadonlyMap<string, FolderEntry>,
  { hashesOf, algorithms }: Listed,
): Finding<PackCode>[] {
  const listed = new Map([...hashesOf].map(([path, hashes]) => [path.normalize('NFC'), hashes]))
  return [...files.keys()].flatMap((path) => {
    if (!path.startsWith('data/') || algorithms.length === 0) return []
    const hashes = listed.get(path.normalize('NFC')) ?? {}
    const missing = algorithms.filter((name) => hashes[name] === undefined)
    if (missing.length === 0) return []
    const where = missing.map((name) => `manifest-${name}.txt`).join(', ')
    return [
      wrong(
        'file-unlisted',
        `${JSON.stringify(path)} is not listed in ${where}: it was added, or its line was taken out.`,
        path,
      ),
    ]
  })
}

async function checkHashes(
  folder: string,
  files: ReadonlyMap<string, FolderEntry>,
  lists: readonly Listed[],
  { signal, onProgress }: CheckOptions,
): Promise<Finding<PackCode>[]> {
  const standing = new Map([...files.keys()].map((path) => [path.normalize('NFC'), path]))
  const all = lists.flatMap(({ hashesOf }) => [...hashesOf])
  const findings: Finding<PackCode>[] = []
  for (const [index, [path, hashes]] of all.entries()) {
    signal.throwIfAborted()
    onProgress(index, all.length, path)
    const there = files.has(path) ? path : standing.get(path.normalize('NFC'))
    const names = Object.keys(hashes) as DigestName[]
    const digest = there === undefined ? null : await digestFile(`${folder}/${there}`, names, signal)
    if (digest === null)
      findings.push(wrong('file-missing', `${JSON.stringify(path)} is listed and not there.`, path))
    else if (names.some((name) => digest.hashes[name] !== hashes[name]))
      findings.push(
        wrong(
          'hash-differs',
          `${JSON.stringify(path)} is not the file that was packed: its hash differs.`,
          path,
        ),
      )
  }
  return findings
}

/** Payload-Oxum, where it is given: bytes and files of the payload. Source: RFC 8493, 2.2.2. */
async function checkOxum(folder: string, sizeBytes: number, fileCount: number): Promise<Finding<PackCode>[]> {
  const text = await readTagFile(folder, 'bag-info.txt')
  const stated = readTags(text ?? '').find(([label]) => label.toLowerCase() === 'payload-oxum')?.[1]
  if (stated === undefined || stated === `${sizeBytes}.${fileCount}`) return []
  return [
    wrong(
      'size-differs',
      `bag-info.txt says ${stated} (bytes.files) of the payload; there are ${sizeBytes}.${fileCount}.`,
      'bag-info.txt',
    ),
  ]
}
