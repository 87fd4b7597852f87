/** A record as the chain's commands work on it: opened here, or through the server that holds it. */
import { CallStore } from '#call'
import type { House } from '#house'
import { MandateStore } from '#mandate'
import { OPERATOR } from '#people'
import type { SigningKey } from '#platform/signing'
import type { RecordAtWork } from '#registry'
import { type Report, signedReport } from '#report'
import { makeKeptReport, type ReportOrder } from '../worker/kept-report.ts'
import type { IntakeOutcome, Rederivation, ReportOutcome } from '../worker/outcome.ts'
import type { OutputFile } from '../worker/output-file.ts'
import { rederive } from '../worker/rederive.ts'
import type { Intake } from '../worker/take-in.ts'
import { takeIntake } from '../worker/take-intake.ts'
import type { CallListed } from './choose-call.ts'
import type { Session } from './session.ts'

/** Who stands in the log for what the command line does. */
export const COMMAND_LINE = OPERATOR.id

/** A report that was made and kept, with its files. */
export interface ReportMade {
  readonly outcome: ReportOutcome
  readonly files: readonly OutputFile[]
}

/** What the chain's commands do to a record. Either way the outcome is the same. */
export interface ChainRecord {
  calls(): Promise<readonly CallListed[]>
  takeIn(intake: Intake, shows: boolean): Promise<IntakeOutcome>
  /** `key` signs it: here, whoever makes it. */
  makeReport(order: Omit<ReportOrder, 'seal'>, key: SigningKey | null): Promise<ReportMade>
  rederive(call: string): Promise<Rederivation>
}

/** A record that this process has opened. */
export function openedRecord(session: Session, house: House, record: RecordAtWork): ChainRecord {
  return {
    calls: () => callsOf(record),
    takeIn: (intake, shows) => takeIntake(session, house, record, COMMAND_LINE, intake, shows),
    async makeReport(given, key) {
      const order = { ...given, seal: null }
      const sign = key === null ? undefined : (report: Report) => signedReport(report, key)
      const ready = await makeKeptReport(session, house, record, COMMAND_LINE, order, sign)
      return { outcome: await ready.keep(), files: ready.files }
    },
    rederive: (call) => rederive(session, house, record, COMMAND_LINE, call),
  }
}

async function callsOf({ book }: RecordAtWork): Promise<readonly CallListed[]> {
  const tables = new CallStore(book.store)
  const resolutions = await new MandateStore(book.store).resolutions()
  return (await tables.calls()).map(({ id, resolution }) => ({
    ...{ id, resolution },
    symbol: resolutions.find((each) => each.id === resolution)?.symbol ?? null,
  }))
}
