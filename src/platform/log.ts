/** The log of what the program does, in lines of JSON: events and identifiers; no words of anybody, no cookies, no tokens. */
import { type DestinationStream, destination, type Logger, pino } from 'pino'

/** What an entry may hold: short facts by name. A text is cut at 200 characters. */
export type LogFacts = Readonly<Record<string, string | number | boolean | null>>

export type LogLevel = 'debug' | 'info' | 'warn' | 'error' | 'silent'

/** A log, and the same with facts that every entry below carries. */
export interface Log {
  debug(event: string, facts?: LogFacts): void
  info(event: string, facts?: LogFacts): void
  warn(event: string, facts?: LogFacts): void
  /** A fault by its kind, code and place in the program; its message is left out, since it may quote what somebody sent. */
  fault(event: string, fault: unknown, facts?: LogFacts): void
  with(facts: LogFacts): Log
}

const LONGEST = 200
const FRAMES = 8
const STANDARD_ERROR = 2
/** Names under which nothing is ever written, however a caller came to it. */
const NEVER = /cookie|authori[sz]ation|token|password|secret|session|text|body|words|e-?mail/i

/** Opens the log; `to` stands for standard error in tests. */
export function openLog(level: LogLevel, to?: DestinationStream): Log {
  const stream = to ?? destination({ fd: STANDARD_ERROR, sync: true })
  const options = {
    level,
    base: null,
    timestamp: () => `,"at":"${new Date().toISOString()}"`,
    messageKey: 'event',
  }
  return logOver(pino({ ...options, formatters: { level: (label) => ({ level: label }) } }, stream))
}

function logOver(logger: Logger): Log {
  return {
    debug: (event, facts = {}) => logger.debug(allowed(facts), event),
    info: (event, facts = {}) => logger.info(allowed(facts), event),
    warn: (event, facts = {}) => logger.warn(allowed(facts), event),
    fault: (event, fault, facts = {}) => logger.error({ ...allowed(facts), ...faultFacts(fault) }, event),
    with: (facts) => logOver(logger.child(allowed(facts))),
  }
}

function allowed(facts: LogFacts): Record<string, string | number | boolean | null> {
  return Object.fromEntries(
    Object.entries(facts).map(([name, value]) => {
      if (NEVER.test(name)) return [name, '[left out]']
      return [name, typeof value === 'string' ? value.slice(0, LONGEST) : value]
    }),
  )
}

/** What of a fault is ours to write down. Of our own broken promises also their words, without the facts behind the colon. */
function faultFacts(fault: unknown): Record<string, unknown> {
  if (!(fault instanceof Error)) return { fault: typeof fault }
  const told = Object.fromEntries(
    ['code', 'syscall', 'constraint', 'table'].flatMap((name) => {
      const value: unknown = Reflect.get(fault, name)
      return typeof value === 'string' ? [[name, value.slice(0, LONGEST)]] : []
    }),
  )
  const promise =
    fault.name === 'AssertionError' ? { promise: fault.message.split(': {')[0]?.slice(0, LONGEST) } : {}
  const frames = (fault.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  return {
    fault: fault.name,
    ...told,
    ...promise,
    at_frames: frames.slice(0, FRAMES).map((line) => line.trim()),
  }
}
