/** Answers what is asked of a record as a whole. */
import { makeFirstLink as makeLink, OPERATOR } from '#people'
import type { Jobs } from '#platform/jobs'
import type { Registry } from '#registry'
import { type RecordToBeTended, TEND_RECORD } from '../../worker/queues.ts'
import { type Ask, OF_OFFICE } from '../core/ask.ts'
import type { Interface } from '../core/interface.ts'
import { ApiRefusal } from '../core/refusal.ts'
import { backUpRecord, checkRecord, makeFirstLink, sweepRecord, verifyAuditLog } from './contract.ts'

/** Serves the operations on a record. `origin`: where people reach the server. */
export function serveRecord(at: Interface, { book }: Registry, jobs: Jobs, origin: string): void {
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
    return { url: origin, firstLink: await makeLink(book, origin) }
  })
}

/** What reaches beyond the record, into this machine or past everybody's account, is its owner's who could do it without a server. */
function requireOperator(ask: Ask): void {
  ask.require('operation-read', OF_OFFICE)
  if (ask.actor !== OPERATOR.id) throw new ApiRefusal('not-allowed')
}
