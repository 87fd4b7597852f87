/** What the reader of a resolution carries from paragraph to paragraph, and a clause as it was understood. */
import type { CalendarDate, Finding } from '#un'
import type { Asked } from './asked.ts'
import type { Clause } from './clauses.ts'
import type { Mandate, MandateCode } from './mandate.ts'
import type { MandateWords } from './mandate-words.ts'

/** What holds for the whole resolution while it is read, and where the results go. */
export interface Reader {
  readonly words: MandateWords
  readonly body: string
  readonly gaSession: number | null
  readonly adoptedOn: CalendarDate | null
  readonly idOf: (path: string, kind: string) => string
  readonly keep: (mandate: Mandate) => void
  readonly find: (finding: Finding<MandateCode>) => void
}

/** A clause as understood: who, what. */
export interface Understood {
  readonly clause: Clause
  readonly asked: Asked
}
