/** The child process that reads a file has no connection to a network, and nothing of the user's environment but four names. */
import { readdir, readFile, readlink } from 'node:fs/promises'
import { afterAll, expect, test } from 'vitest'
import { MARKUP } from './markup.ts'
import { PDFS } from './pdfs.ts'
import { childrenOf, openWatchedReader } from './watched-reading.ts'

process.env.HTTPS_PROXY = 'http://127.0.0.1:9'
process.env.RAPPORTEUR_SECRET = 'x'
const reader = openWatchedReader()
afterAll(() => reader.close())

/** The inodes of every socket of the network that the machine has. */
async function networkSockets(child: number): Promise<Set<string>> {
  const tables = await Promise.all(
    ['tcp', 'tcp6', 'udp', 'udp6', 'raw', 'raw6'].map((name) =>
      readFile(`/proc/${child}/net/${name}`, 'utf8').catch(() => ''),
    ),
  )
  return new Set(tables.flatMap((table) => table.split('\n').map((row) => row.trim().split(/\s+/)[9] ?? '')))
}

async function socketsOf(child: number): Promise<string[]> {
  const open = await readdir(`/proc/${child}/fd`)
  const links = await Promise.all(open.map((fd) => readlink(`/proc/${child}/fd/${fd}`).catch(() => '')))
  return links.flatMap((link) => /^socket:\[(\d+)\]$/.exec(link)?.[1] ?? [])
}

test.skipIf(process.platform !== 'linux')(
  'no sockets, no proxy, no secrets',
  { timeout: 240_000 },
  async () => {
    for (const file of [...PDFS, ...MARKUP].filter(({ name }) => /script|launch/.test(name)))
      await reader.read(file.name, file.make())
    const children = await childrenOf(process.pid)
    expect(children).toHaveLength(1)
    for (const child of children) {
      const network = await networkSockets(child)
      expect((await socketsOf(child)).filter((inode) => network.has(inode))).toEqual([])
      const environment = (await readFile(`/proc/${child}/environ`, 'utf8')).split('\0').filter(Boolean)
      const names = environment.map((entry) => entry.split('=')[0] ?? '')
      expect(
        names.filter((name) => !/^(?:PATH|HOME|TMPDIR|LANG|LC_ALL|NODE_CHANNEL_\w+)$/.test(name)),
      ).toEqual([])
    }
  },
)
