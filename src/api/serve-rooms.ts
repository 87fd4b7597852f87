/** All operations of the interface, room by room. */
import type { Post } from '#people'
import type { Jobs } from '#platform/jobs'
import type { Metrics } from '#platform/metrics'
import type { Secret } from '#platform/settings'
import type { Registry } from '#registry'
import { enqueueReading } from '../worker/queues.ts'
import { serveAudit } from './audit/http.ts'
import { serveCall } from './call/http.ts'
import type { Interface } from './core/interface.ts'
import { serveHealth } from './health/http.ts'
import { serveIntake } from './intake/http.ts'
import { serveJob } from './job/http.ts'
import { serveMandate } from './mandate/http.ts'
import { servePassage } from './passage/http.ts'
import { servePeople } from './people/http.ts'
import { serveRecord } from './record/http.ts'
import { serveReport } from './report/http.ts'
import { serveSubmission } from './submission/http.ts'

export interface RoomMeans {
  readonly registry: Registry
  readonly jobs: Jobs
  readonly metrics: Metrics
  /** What invitations are sent with. */
  readonly post: Post
  /** Opens the figures from elsewhere. */
  readonly token: Secret | null
  isHere(address: string): boolean
}

/** Serves every operation. */
export function serveRooms(at: Interface, means: RoomMeans): void {
  const { registry, jobs } = means
  serveHealth(at, { ...means, store: registry.book.store })
  serveMandate(at, registry)
  serveCall(at, registry, jobs)
  serveSubmission(at, registry, async (sha256) => {
    await enqueueReading(jobs, sha256)
  })
  servePassage(at, registry)
  serveReport(at, registry, jobs)
  servePeople(at, registry, means.post)
  serveIntake(at, registry, jobs)
  serveJob(at, jobs, registry)
  serveAudit(at, registry)
  serveRecord(at, registry, jobs, means.post)
}
