/** `rapporteur db rederive`: what was received, read anew by the present readers. */
import type { Rederivation } from '../worker/outcome.ts'
import { chooseCall } from './choose-call.ts'
import { EXIT } from './exit-codes.ts'
import { requireRecord } from './record-at.ts'
import type { Session } from './session.ts'
import { withChain } from './with-record.ts'

/** Reads every call of a record anew, or the one that is named, and says what comes out otherwise. */
export async function rederiveCommand(
  session: Session,
  store: string,
  { of }: { readonly of?: string },
): Promise<number> {
  await requireRecord(store)
  return withChain(session, store, async (_house, record) => {
    const calls = await record.calls()
    const named = of === undefined ? null : chooseCall(calls, of)
    const done: Rederivation[] = []
    for (const { id, symbol } of named === null ? calls : [named]) {
      const rederived = await record.rederive(id)
      done.push(rederived)
      const { readAnew, files, foundAnew, submissions } = rederived
      if (!session.isJson)
        session.print(
          `${symbol ?? id}: ${readAnew} of ${files} files were read anew; ${foundAnew} of ${submissions} submissions come out otherwise. What was received, and what was found before, stays.`,
        )
    }
    if (session.isJson) session.print(JSON.stringify({ schemaVersion: 1, calls: done }, null, 2))
    return EXIT.done
  })
}
