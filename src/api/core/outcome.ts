/** What became of a request that was not answered: a refusal in words, or a fault with nothing but its number. */
import { isDatabaseAway } from '#platform/database'
import type { Log } from '#platform/log'
import type { Language } from '#un'
import { problemAnswer } from './problem.ts'
import { ApiRefusal } from './refusal.ts'
import { REFUSALS, type RefusalKey } from './refusal-words.ts'

export interface OutcomeMeans {
  readonly requestId: string
  readonly language: Language
  readonly log: Log
}

/** After which it is worth while to ask again. */
const AGAIN_SECONDS = 5
const AGAIN = { 'retry-after': String(AGAIN_SECONDS) }
const REFUSAL = /^(\w+)Refusal$/

/** The answer to what was thrown. Refusals are known by their class and code; anything else is a fault, logged under the request's id. */
export function answerTo(thrown: unknown, { requestId, language, log }: OutcomeMeans): Response {
  const refused = refusalOf(thrown)
  if (refused === null && isDatabaseAway(thrown)) {
    log.fault('database away', thrown)
    const key = 'database-away'
    return problemAnswer({ key, facts: { seconds: AGAIN_SECONDS }, language, requestId }, AGAIN)
  }
  if (refused === null) {
    log.fault('request failed', thrown)
    return problemAnswer({ key: 'fault', facts: {}, language, requestId })
  }
  const faults = thrown instanceof ApiRefusal ? thrown.faults : []
  const { seconds } = refused.facts
  const headers: Record<string, string> = {
    ...(refused.key === 'too-many-requests' ? { 'retry-after': String(seconds) } : {}),
    ...(refused.key === 'stopping' ? AGAIN : {}),
    ...(refused.key === 'not-signed-in' ? { 'www-authenticate': 'Bearer realm="rapporteur"' } : {}),
  }
  return problemAnswer({ ...refused, faults, language, requestId }, headers)
}

/** A refusal's place in the table, and the facts that fill its words; null for anything else. */
export function refusalOf(
  thrown: unknown,
): { readonly key: RefusalKey; readonly facts: Readonly<Record<string, string | number>> } | null {
  if (!(thrown instanceof Error) || !('code' in thrown) || typeof thrown.code !== 'string') return null
  const kind = REFUSAL.exec(thrown.name)?.[1]
  if (kind === undefined) return null
  const room = kind.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase()
  const key = room === 'api' ? thrown.code : `${room}/${thrown.code}`
  if (!isKey(key)) return null
  const facts = 'facts' in thrown && typeof thrown.facts === 'object' ? (thrown.facts ?? {}) : {}
  return { key, facts: Object.fromEntries(Object.entries(facts).filter(([, value]) => isShort(value))) }
}

function isKey(text: string): text is RefusalKey {
  return Object.hasOwn(REFUSALS, text)
}

function isShort(value: unknown): boolean {
  return typeof value === 'number' || typeof value === 'string'
}
