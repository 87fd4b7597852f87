/** Who translated: the words of `--by`. */
import type { TranslationOrigin } from '#report'

/** Who translated, as the officer says it on the command line. */
export const TRANSLATORS: Readonly<Record<string, TranslationOrigin>> = {
  official: 'official',
  state: 'by-the-state',
  person: 'by-a-person',
  machine: 'by-a-machine',
}
