/** Answers what is asked of a record as a whole. */
import { invitePerson, makeFirstLink as makeLink, OPERATOR, type Post } from '#people'
import type { Jobs } from '#platform/jobs'
import type { Registry } from '#registry'
import { type RecordToBeTended, TEND_RECORD } from '../../worker/queues.ts'
import { type Ask, OF_OFFICE } from '../core/ask.ts'
import type { Interface } from '../core/interface.ts'
import { ApiRefusal } from '../core/refusal.ts'
import { destroyedBy } from '../submission/http.ts'
import {
  backUpRecord,
  checkRecord,
  destroyAsOwner,
  inviteAsOwner,
  makeFirstLink,
  sweepRecord,
  verifyAuditLog,
} from './contract.ts'

/** Serves the operations on a record. `post`: what invitations are sent with, and where people reach the server. */
export function serveRecord(at: Interface, registry: Registry, jobs: Jobs, post: Post): void {
  const asked = async (ask: Ask, data: RecordToBeTended) => {
    const { id } = await jobs.enqueue(TEND_RECORD, data)
    ask.header('location', `/api/v1/jobs/${id}`)
    return { job: id }
  }

  at.serve(verifyAuditLog, async (ask, { body: { notes } }) => {
    ask.require('audit-read', OF_OFFICE)
    return asked(ask, { work: 'verify-log', by: ask.actor, notes })
  })

  at.serve(checkRecord, async (ask) => {
    ask.require('operation-read', OF_OFFICE)
    return asked(ask, { work: 'check', by: ask.actor })
  })

  at.serve(sweepRecord, async (ask) => {
    ask.require('operation-read', OF_OFFICE)
    return asked(ask, { work: 'sweep', by: ask.actor })
  })

  at.serve(backUpRecord, async (ask, { body: { folder } }) => {
    requireOperator(ask)
    return asked(ask, { work: 'back-up', by: ask.actor, folder })
  })

  at.serve(makeFirstLink, async (ask) => {
    requireOperator(ask)
    const { baseUrl: url } = post
    return { url, firstLink: await makeLink(registry.book, url) }
  })

  at.serve(inviteAsOwner, async (ask, { body: { body: bodyId, ...invited } }) => {
    requireOperator(ask)
    const { id, ...made } = await invitePerson(registry.book, post, ask.actor, { ...invited, bodyId })
    return { invitation: id, ...made }
  })

  at.serve(destroyAsOwner, async (ask, { body }) => {
    requireOperator(ask)
    return { submission: body.submission, ...(await destroyedBy(ask, registry, body)) }
  })
}

/** What reaches beyond the record, into this machine or past everybody's account, is its owner's who could do it without a server. */
function requireOperator(ask: Ask): void {
  ask.require('operation-read', OF_OFFICE)
  if (ask.actor !== OPERATOR.id) throw new ApiRefusal('not-allowed')
}
