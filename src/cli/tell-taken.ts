/** What a person is told of an intake. */
import type { TakenNote } from '#registry'
import type { IntakeOutcome } from '../worker/outcome.ts'
import type { Session } from './session.ts'

/** Says how much was new, and what a person should know. */
export function tellTaken(session: Session, { received, notes }: IntakeOutcome): void {
  const isNew = received !== null && received > 0
  session.note(
    `rapporteur: ${isNew ? `${received} files are new to the record` : 'nothing new for the record'}.`,
  )
  for (const note of notes) session.note(`rapporteur: ${NOTES[note.code](note.path)}`)
}

const NOTES: Readonly<Record<TakenNote['code'], (path: string) => string>> = {
  'only-in-record': (path) =>
    `${path} is no longer in the folder; the record keeps it, and it counts until its submission is withdrawn.`,
  'known-by-another-name': (path) => `${path} is in the record already, by the name it had before.`,
  'changed-while-read': (path) =>
    `${path} changed while it was read and was not kept; run the command again.`,
  'of-withdrawn': (path) =>
    `${path} came beside files of a submission that was withdrawn, and is not in the record. Take the withdrawal back and run the command again; or keep the file in a folder without the withdrawn ones.`,
}
