/** A value that must not be seen: it prints as a mark, wherever it ends up. */
import { inspect } from 'node:util'

const MARK = '[secret]'

/** Holds a secret; only `reveal` gives it, and only where it is used. */
export class Secret {
  readonly #value: string

  constructor(value: string) {
    this.#value = value
  }

  /** The value itself: for the driver that needs it, never for a message. */
  reveal(): string {
    return this.#value
  }

  toString(): string {
    return MARK
  }

  toJSON(): string {
    return MARK
  }

  [inspect.custom](): string {
    return MARK
  }
}
