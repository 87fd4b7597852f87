/** Records for tests, on every kind of store that this machine has; the same tests run on each. */

import { makeTemporaryFolder, remove } from '../src/platform/files.ts'
import { openRegistry, type Registry } from '../src/registry/index.ts'
import { STORE_KINDS, type StoreKind } from './stores.ts'

export interface RegistryKind {
  readonly kind: StoreKind['kind']
  open(): Promise<RegistryOpened>
}

export interface RegistryOpened {
  readonly registry: Registry
  readonly keyFile: string
  /** What a person was told. */
  readonly notices: readonly string[]
  /** Closes it, if it is open, and opens it once more. */
  again(): Promise<Registry>
  /** The same record over connections of its own; a folder is opened once, so there it is the same one. */
  beside(): Promise<Registry>
  remove(): Promise<void>
}

const [embedded, ...servers] = STORE_KINDS.map(registryKind)
if (embedded === undefined) throw new Error('there is always the embedded store')

/** Every kind; the embedded one first. */
export const REGISTRY_KINDS: readonly [RegistryKind, ...RegistryKind[]] = [embedded, ...servers]

function registryKind({ kind, place }: StoreKind): RegistryKind {
  return {
    kind,
    async open() {
      const { url, remove: removeStore } = await place()
      const folder = kind === 'embedded' ? url : await makeTemporaryFolder('registry')
      const keyFile = `${folder}/office-key.pem`
      const notices: string[] = []
      let current: Registry | null = null
      const others: Registry[] = []
      const openOne = (): Promise<Registry> =>
        openRegistry({
          store: url,
          blobs: `${folder}/blobs`,
          keyFile,
          notice: (message) => void notices.push(message),
        })
      const openIt = async (): Promise<Registry> => {
        await current?.close()
        current = await openOne()
        return current
      }
      const registry = await openIt()
      return {
        ...{ registry, keyFile, notices, again: openIt },
        async beside() {
          if (kind === 'embedded') return registry
          const other = await openOne()
          others.push(other)
          return other
        },
        async remove() {
          for (const each of [...others, current]) await each?.close()
          await removeStore()
          await remove(folder)
        },
      }
    },
  }
}
