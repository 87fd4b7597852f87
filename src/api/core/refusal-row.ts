/** One line of the table of refusals. */
import type { InSixLanguages } from '#un'

/** `{name}` in the words is filled from the refusal's facts. `exit` is what the command line ends with. */
export interface RefusalWords {
  readonly status: number
  readonly exit: 1 | 2
  readonly words: InSixLanguages<string>
}

/** A line: a broken program ends a command with 1, whatever else is refused with 2. */
export function row(status: number, words: InSixLanguages<string>): RefusalWords {
  return { status, exit: status >= 500 ? 1 : 2, words }
}
