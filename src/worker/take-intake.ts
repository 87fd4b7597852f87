/** Takes in what was given and says what came of it. */
import type { House } from '#house'
import type { RecordAtWork } from '#registry'
import { keptReplies } from './kept-replies.ts'
import type { IntakeOutcome } from './outcome.ts'
import { type Intake, takeIn } from './take-in.ts'
import type { Work } from './work.ts'

/** With `shows` it also says who answered what, as the record then has it. Refuses what `takeIn` refuses. */
export async function takeIntake(
  work: Work,
  house: House,
  record: RecordAtWork,
  actor: string,
  intake: Intake,
  shows: boolean,
): Promise<IntakeOutcome> {
  const { call, received, notes } = await takeIn(work, house, record, actor, intake)
  const at = (kind: string): string | undefined => intake.office.find((file) => file.kind === kind)?.path
  const { language } = intake
  const of = { call, language, states: at('states'), facts: at('facts') }
  const replies = shows ? await keptReplies(work, house, record, of) : null
  return { kind: 'intake', call, received, notes: [...notes], replies }
}
