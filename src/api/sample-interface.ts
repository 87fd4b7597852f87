/** An interface for tests: over a real record, with persons who are named in a header. */
import type { Membership, Person, Role } from '#people'
import { openLog } from '#platform/log'
import { machineMeans } from '#platform/means'
import { openMetrics } from '#platform/metrics'
import { readSettings, type Settings } from '#platform/settings'
import type { Registry } from '#registry'
import { Interface } from './core/interface.ts'

/** The name under which tests say who asks: `approver`, or `reader@XAA` for a role in a mission. */
export const AS = 'x-sample-person'

/** Somebody with one role, by that notation. */
export function sampleAsker(notation: string): Person {
  const [role = '', memberState] = notation.split('@')
  const body: Membership['body'] =
    memberState === undefined
      ? { kind: 'office', id: 'office' }
      : { kind: 'mission', id: memberState, memberState }
  return {
    id: `person-${notation.replace('@', '.')}`,
    memberships: [{ id: `membership-${notation.replace('@', '.')}`, role: role as Role, body }],
  }
}

export interface SampleInterface {
  readonly at: Interface
  /** The id of somebody who asks, other in each interface. */
  idOf(as: string): string
  /** What was logged, as text. */
  readonly logged: readonly string[]
  /** Asks as somebody; null: as nobody. */
  ask(path: string, as: string | null, init?: RequestInit): Promise<Response>
  /** Asks by POST, with JSON. */
  post(
    path: string,
    as: string | null,
    body: unknown,
    key: string,
    headers?: Record<string, string>,
  ): Promise<Response>
}

/** Opens an interface over a record; `settings` replace the standard ones. */
export function sampleInterface(registry: Registry, settings: Partial<Settings> = {}): SampleInterface {
  const logged: string[] = []
  const owner = machineMeans().id()
  const standard = readSettings({ environment: {}, file: null, secretFile: () => null }).settings
  const idOf = (as: string): string => `${as.replace('@', '.')}.${owner}`
  const at = new Interface({
    store: registry.book.store,
    blobs: registry.blobs,
    settings: { ...standard, ...settings },
    log: openLog('debug', { write: (line: string) => void logged.push(line) }),
    metrics: openMetrics(),
    rateSecret: machineMeans().salt(),
    clock: () => Date.now(),
    whoIs: async (request) => {
      const as = request.headers.get(AS)
      return as === null ? null : { ...sampleAsker(as), id: idOf(as) }
    },
    isOwner: () => false,
    stopping: new AbortController().signal,
  })
  const ask: SampleInterface['ask'] = (path, as, init = {}) => {
    const headers = new Headers(init.headers)
    if (as !== null) headers.set(AS, as)
    return at.answer(new Request(`http://localhost${path}`, { ...init, headers }), { address: '192.0.2.1' })
  }
  const post: SampleInterface['post'] = (path, as, body, key, headers = {}) =>
    ask(path, as, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json', 'idempotency-key': key, ...headers },
    })
  return { at, idOf, logged, ask, post }
}
