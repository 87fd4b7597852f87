/** `confirmations.yaml`: who answers for an editor's changes, and why. */
import { parseDocument } from 'yaml'
import { z } from 'zod'
import { plainYaml } from '#platform/plain-yaml'
import type { Confirmation } from './revision.ts'

const file = z.array(z.strictObject({ change: z.string(), by: z.string().min(1), reason: z.string().min(1) }))

/** The confirmations of a file; null where it is no list of `change`, `by`, `reason`, all of them given. */
export function readConfirmations(text: string): readonly Confirmation[] | null {
  const document = parseDocument(text, { logLevel: 'silent' })
  const plain = document.errors.length > 0 ? null : plainYaml(document)
  const parsed = plain === null ? null : file.safeParse(plain.value ?? [])
  return parsed?.success === true ? parsed.data : null
}
