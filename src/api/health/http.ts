/** Answers what watches the server. */
import { createHash, timingSafeEqual } from 'node:crypto'
import type { Store } from '#platform/database'
import type { Metrics } from '#platform/metrics'
import type { Secret } from '#platform/settings'
import type { Interface } from '../core/interface.ts'
import { ApiRefusal } from '../core/refusal.ts'
import { live, metricsText, ready } from './contract.ts'

export interface HealthMeans {
  readonly store: Store
  readonly metrics: Metrics
  /** The token that opens the figures from elsewhere; null: they are open to this machine only. */
  readonly token: Secret | null
  /** Whether the address of a caller is this machine, with nothing in between. */
  isHere(address: string): boolean
}

const WAIT_MS = 3000

/** Serves health and figures. */
export function serveHealth(at: Interface, means: HealthMeans): void {
  at.serve(live, async (ask) => {
    ask.forAnybody()
    return { status: 'alive' as const }
  })

  at.serve(ready, async (ask) => {
    ask.forAnybody()
    if (!(await answersInTime(means.store))) throw new ApiRefusal('stopping')
    return { status: 'ready' as const }
  })

  at.serve(metricsText, async (ask) => {
    ask.forAnybody()
    const { address, request } = ask.facts
    // What another program passed on did not begin on this machine.
    const isDirect = !request.headers.has('x-forwarded-for') && !request.headers.has('forwarded')
    if (!(isDirect && means.isHere(address)) && !hasToken(request, means.token))
      throw new ApiRefusal('not-found')
    return means.metrics.text()
  })
}

/** Whether the store answers within a few seconds; one that is away is not waited for longer. */
async function answersInTime(store: Store): Promise<boolean> {
  const late = new Promise<boolean>((resolve) => setTimeout(() => resolve(false), WAIT_MS).unref())
  const asked = store
    .tables<{ platform_migration: { name: string } }>()
    .selectFrom('platform_migration')
    .select('name')
    .limit(1)
    .execute()
    .then(
      () => true,
      () => false,
    )
  return Promise.race([asked, late])
}

/** Whether a request carries a bearer token; compared in the same time whatever it is. */
export function hasToken(request: Request, token: Secret | null): boolean {
  const sent = /^Bearer (\S{1,500})$/.exec(request.headers.get('authorization') ?? '')?.[1]
  if (sent === undefined || token === null) return false
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(sent), digest(token.reveal()))
}
