/** Thematic sections that were composed before: what stands in the place of an authoring file when a report is written again. */
import type { QuantifierScale } from '../quantifier-scale.ts'
import type { RepliesRecord } from '../replies-record.ts'
import type { Statement } from '../statement.ts'
import type { ThematicType } from './authoring.ts'
import type { OutlinedSection } from './outline.ts'

export interface ComposedThemes {
  readonly type: ThematicType
  readonly outline: readonly OutlinedSection[]
  readonly statements: ReadonlyMap<string, Statement>
  readonly codings: RepliesRecord['codings']
  readonly notReflected: readonly { readonly submission: string; readonly reason: string }[]
  readonly scale: QuantifierScale
}
