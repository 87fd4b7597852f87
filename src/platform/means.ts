/** What acts take from the machine: the time, random bytes, ids. The only door to them. */
import { randomBytes, randomUUID } from 'node:crypto'

/** The machine's own clock, chance and ids. */
export interface Means {
  /** The instant, UTC, with milliseconds: `2026-11-22T02:30:00.123Z`. */
  now(): string
  /** 32 random bytes. */
  salt(): Uint8Array
  /** A new id, never given before: a random UUID. */
  id(): string
}

const SALT_BYTES = 32

/** The means of this machine. */
export function machineMeans(): Means {
  return {
    now: () => new Date().toISOString(),
    salt: () => new Uint8Array(randomBytes(SALT_BYTES)),
    id: () => randomUUID(),
  }
}
