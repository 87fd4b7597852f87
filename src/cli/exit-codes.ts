/** How a command ends: what its exit status says, and what ends it before it is done. */
import type { WorkRefusalCode } from '../worker/work.ts'

/** What the command's exit status says; scripts rely on it. */
export const EXIT = {
  /** Done, and nothing found that needs a person. */
  done: 0,
  /** Our own promise broke, or the machine failed; the message carries what to report. */
  fault: 1,
  /** The command was called wrongly; the message says how to call it. */
  wrongUse: 2,
  /** Done, with findings that need a person. */
  needsPerson: 3,
  /** Stopped by Ctrl-C. */
  interrupted: 130,
} as const

/** The exit statuses in words, under every help text. */
export const EXIT_CODES = `Exit codes: ${EXIT.done} done; ${EXIT.needsPerson} done, with findings that need a person; ${EXIT.wrongUse} wrong use; ${EXIT.fault} a fault.`

/** A wrong call, with what, where and what to do. Thrown by commands, told by `main`. */
export class CliRefusal extends Error {
  override name = 'CliRefusal'
  constructor(
    readonly code:
      | 'no-such-file'
      | 'not-a-folder'
      | 'unknown-format'
      | 'unknown-language'
      | 'nothing-given'
      | 'different-resolutions'
      | 'output-inside-replies'
      | 'out-not-writable'
      | 'out-not-empty'
      | 'not-a-compiled-report'
      | 'not-a-resolution'
      | 'states-unreadable'
      | 'report-unreadable'
      | 'out-not-empty'
      | 'source-changed'
      | 'key-unreadable'
      | 'themes-invalid'
      | 'statement-blocked'
      | 'scale-invalid'
      | 'settings-invalid'
      | 'no-such-record'
      | 'record-held'
      | 'record-refused'
      | 'no-such-entry'
      | 'proof-unreadable'
      | WorkRefusalCode,
    message: string,
  ) {
    super(message)
  }
}

/** A server that was asked failed, or went away; the message says what is known of it. */
export class ServerFault extends Error {
  override name = 'ServerFault'
}

/** A server that was asked stops, starts, or is not there: it may be asked again. */
export class ServerAway extends ServerFault {
  override name = 'ServerAway'
}
