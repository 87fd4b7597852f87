/** Answers what is asked of intakes. */
import type { Jobs } from '#platform/jobs'
import { type KeptIntake, type Registry, RegistryStore } from '#registry'
import { SubmissionRefusal } from '#submission'
import { TAKE_IN } from '../../worker/queues.ts'
import { type Ask, OF_OFFICE } from '../core/ask.ts'
import type { Interface } from '../core/interface.ts'
import { ApiRefusal } from '../core/refusal.ts'
import { dropIntake, openIntake, sendIntakeFile, takeIntake } from './contract.ts'

const MOST_FILES = 20_000
const subjectOfIntake = () => OF_OFFICE

/** Serves the operations of intakes. */
export function serveIntake(at: Interface, { book }: Registry, jobs: Jobs): void {
  const tables = new RegistryStore(book.store)
  const seen = async (ask: Ask, id: string): Promise<KeptIntake> =>
    ask.see(await tables.intake(id), 'submission-assign', subjectOfIntake)
  const open = async (ask: Ask, id: string): Promise<void> => {
    if ((await seen(ask, id)).job !== null) throw new ApiRefusal('intake-ended')
  }

  at.serve(openIntake, async (ask) => {
    // Whoever takes in says whose replies are, keeps resolutions, and writes the facts of the call.
    for (const act of ['submission-assign', 'mandate-record', 'call-draft'] as const)
      ask.require(act, OF_OFFICE)
    const intake = book.means.id()
    await tables.insertIntake(intake, book.means.now(), ask.actor)
    ask.header('location', `/api/v1/intakes/${intake}`)
    return { intake }
  })

  at.serve(sendIntakeFile, async (ask, { params: { intake }, query, body: { sha256, sizeBytes } }) => {
    await open(ask, intake)
    if ((await tables.countFiles(intake)) >= MOST_FILES)
      throw new ApiRefusal('invalid-request', {}, [{ at: 'intake', code: 'too-many-files' }])
    await tables.putFile(intake, { ...query, sha256, sizeBytes })
    return { sha256, sizeBytes }
  })

  at.serve(takeIntake, async (ask, { params: { intake }, body }) => {
    await seen(ask, intake)
    if ((await tables.countFiles(intake)) === 0) throw new SubmissionRefusal('nothing-given', {})
    const { id } = await jobs.enqueue(TAKE_IN, { intake, by: ask.actor, ...body }, { key: intake })
    await tables.setJob(intake, id)
    return { job: id }
  })

  at.serve(dropIntake, async (ask, { params: { intake } }) => {
    await open(ask, intake)
    await tables.dropIntake(intake)
    return { intake }
  })
}
