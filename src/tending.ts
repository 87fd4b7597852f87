/** What a server does now and then: mail that is due goes out, what has run out goes away, what can be found is kept so. */

import { setTimeout } from 'node:timers/promises'
import { PassageStore } from '#passage'
import type { SignIn } from '#people'
import { analyseGrown } from '#platform/database'
import type { Log } from '#platform/log'
import type { Outbox } from '#platform/mail'
import { isDue } from '#platform/now-and-then'
import { type Registry, RegistryStore, sweepBlobs } from '#registry'
import { KEPT_MS } from './api/core/idempotency.ts'
import { minuteOf } from './api/core/rate.ts'
import type { ApiStore } from './api/core/store.ts'

export interface TendingMeans {
  readonly registry: Pick<Registry, 'book' | 'blobs'>
  readonly outbox: Outbox
  readonly signIn: Pick<SignIn, 'sweep'>
  readonly table: ApiStore
  readonly log: Log
}

const EVERY_MS = 30_000
const SWEEP_EVERY_HOURS = 24
const STOP_WITHIN_MS = 3_000
/** Who stands in the log for it. */
const TENDING = 'system:tending'

/** Tends every half minute, one round at a time, until it is stopped; `stop` waits a little for the round that runs. */
export function startTending(means: TendingMeans): { stop(): Promise<void> } {
  const stopping = new AbortController()
  let round: Promise<void> | null = null
  const begin = (): void => {
    round ??= tendOnce(means, stopping.signal).finally(() => {
      round = null
    })
  }
  const timer = setInterval(begin, EVERY_MS)
  timer.unref()
  return {
    async stop() {
      clearInterval(timer)
      stopping.abort()
      if (round !== null) await Promise.race([round, setTimeout(STOP_WITHIN_MS)])
    },
  }
}

/** One round. A part that fails is told, and does not keep the others from being done. */
export async function tendOnce(means: TendingMeans, signal: AbortSignal): Promise<void> {
  const { registry, outbox, signIn, table } = means
  const { book } = registry
  const now = book.means.now()
  const ms = Date.parse(now)
  const aDayAgo = new Date(ms - KEPT_MS).toISOString()
  const parts: readonly (() => Promise<unknown>)[] = [
    () => outbox.sendDue(now),
    () => signIn.sweep(now),
    () => table.sweep(aDayAgo, minuteOf(ms) - 1),
    () => new RegistryStore(book.store).sweep(aDayAgo),
    () => new PassageStore(book.store).indexMissing(signal),
    () => analyseGrown(book.store),
    () => sweepDaily(means, signal),
  ]
  for (const part of parts) {
    if (signal.aborted) return
    try {
      await part()
    } catch (fault) {
      if (!signal.aborted) means.log.fault('tending failed', fault)
    }
  }
}

/** Once a day, by one process: bytes that nobody names go away. */
async function sweepDaily({ registry, log }: TendingMeans, signal: AbortSignal): Promise<void> {
  if (!(await isDue(registry.book.store, 'sweep-bytes', SWEEP_EVERY_HOURS))) return
  const { kept, removed, heldBack } = await sweepBlobs(registry, TENDING, { isCautious: true, signal })
  if (heldBack > 0)
    log.warn(
      'bytes not swept: more is unnamed than a day can leave behind; look, then: rapporteur db sweep',
      {
        kept,
        heldBack,
      },
    )
  else log.info('bytes swept', { kept, removed: removed.length })
}
