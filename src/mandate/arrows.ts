/** Writes from whom and to whom a mandate goes, with arrows. */
import type { Mandate } from './mandate.ts'

/**
 * "→ General Assembly, Human Rights Council" for those before whom or to whom a thing goes, "← Member States" for those whose
 * views are sought; empty where nobody is named.
 */
export function arrowsOf({ kind, organ, addressees }: Mandate): string {
  const isFrom = kind === 'seek-views'
  const to = [...(organ === null ? [] : [organ]), ...(isFrom ? [] : addressees)]
  const from = isFrom ? addressees : []
  return [
    ...(to.length === 0 ? [] : [`→ ${to.join(', ')}`]),
    ...(from.length === 0 ? [] : [`← ${from.join(', ')}`]),
  ].join(' ')
}
