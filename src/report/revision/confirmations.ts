/** `confirmations.yaml`: who answers for an editor's changes, and why. */
import { parse } from 'yaml'
import { z } from 'zod'
import type { Confirmation } from './revision.ts'

const file = z.array(z.strictObject({ change: z.string(), by: z.string().min(1), reason: z.string().min(1) }))

/** The confirmations of a file; null where it is no list of `change`, `by`, `reason`, all of them given. */
export function readConfirmations(text: string): readonly Confirmation[] | null {
  try {
    const parsed = file.safeParse(parse(text) ?? [])
    return parsed.success ? parsed.data : null
  } catch {
    return null
  }
}
