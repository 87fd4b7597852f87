/** Checks the table of the office's keys: each is the one that its entry tells of, and none that was told of is missing. */
import { canonical } from './entry.ts'
import type { StoredEntry, StoredKey } from './store.ts'

/** The act that tells of a key. */
export const KEY_INTRODUCED = 'office-key-introduced'

/** Gathers what the log tells of keys, entry by entry, and holds the table against it. */
export class KeyWork {
  readonly #told = new Map<number, string>()

  entry({ entry, payload }: StoredEntry): void {
    if (entry.act === KEY_INTRODUCED && payload !== null) this.#told.set(entry.sequence, payload.text)
  }

  /** What does not hold, in words. */
  wrong(keys: readonly StoredKey[]): readonly string[] {
    const kept = new Map(keys.map((key) => [key.introducedBy, key]))
    const changed = keys.filter((key) => this.#told.get(key.introducedBy) !== told(key))
    const missing = [...this.#told.keys()].filter((sequence) => !kept.has(sequence))
    return [
      ...changed.map(({ id }) => `The key ${id} is not the one that the log tells of.`),
      ...missing.map((sequence) => `The key that entry ${sequence} tells of is missing.`),
    ]
  }
}

function told({ origin, id, publicKey }: StoredKey): string {
  return canonical({ origin, keyId: id, publicKey })
}
