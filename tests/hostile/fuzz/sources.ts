/** The files that are changed: the example's replies, real files where they are at hand, small hostile ones made here. */
import { join } from 'node:path'
import type { FileKind } from '#extract'
import { listFiles, packageRoot, readBytes, statOf } from '#platform/files'
import type { HostileFile } from '../hostile-file.ts'
import { MARKUP } from '../markup.ts'
import { PACKAGES } from '../packages.ts'
import { PDFS } from '../pdfs.ts'
import { PLAIN_FILES } from '../plain-files.ts'
import type { Draw } from './draw.ts'

export interface Source {
  readonly name: string
  readonly read: () => Promise<Uint8Array>
}

/** Sources by the kind that their names promise; `made` are written by the tests of hostile files. */
export type Sources = ReadonlyMap<string, readonly [Source, ...Source[]]>

const FOLDERS = ['examples/a-res-73-187/replies', 'examples/a-res-73-187/source', '../shared/data'] as const
/** Larger files are read too long to be read thousands of times. */
const MOST_BYTES = 400_000
/** Made files that are large, or slow to read, are read once by their own test; here only the quick ones. */
const MADE = [...PACKAGES, ...PDFS, ...MARKUP, ...PLAIN_FILES].filter(isQuick)

function isQuick({ what }: HostileFile): boolean {
  return !/\d00 ?(?:MB|,000)|\d0,000|\d0 MB|bomb|lies|small and is|4 GB|archives in|billion|200 km|400 km|million/.test(
    what,
  )
}

/** Finds the sources that are here, in an order that is the same everywhere. */
export async function findSources(): Promise<Sources> {
  const found = new Map<string, [Source, ...Source[]]>()
  const add = (kind: string, source: Source): void => {
    const known = found.get(kind)
    if (known === undefined) found.set(kind, [source])
    else known.push(source)
  }
  for (const folder of FOLDERS.map((name) => join(packageRoot(), name))) {
    if ((await statOf(folder)) === null) continue
    for (const name of await listFiles(folder)) {
      const path = join(folder, name)
      const size = (await statOf(path))?.size ?? 0
      const kind = KINDS[/\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '']
      if (kind !== undefined && size > 0 && size < MOST_BYTES)
        add(kind, { name, read: async () => (await readBytes(path)) ?? new Uint8Array() })
    }
  }
  for (const made of MADE) add('made', { name: made.name, read: async () => made.make() })
  return found
}

const KINDS: Readonly<Record<string, FileKind>> = {
  pdf: 'pdf',
  docx: 'docx',
  odt: 'odt',
  html: 'html',
  htm: 'html',
  txt: 'text',
  eml: 'eml',
  xml: 'akoma-ntoso',
  doc: 'doc',
  rtf: 'rtf',
  msg: 'msg',
  png: 'image',
  jpg: 'image',
  tif: 'image',
}

/** A source of any kind; every kind is as likely as another, however many files it has. */
export function drawSource(sources: Sources, draw: Draw): Source {
  const kinds = [...sources.values()]
  const kind = kinds[draw.below(kinds.length)]
  if (kind === undefined) throw new Error('no file to change: the example of the package is not here')
  return draw.pick(kind)
}
