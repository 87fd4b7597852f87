/** The door of `mandate`. */
export { arrowsOf } from './arrows.ts'
export type { MandatesContract } from './contract.ts'
export { mandatesContract, toMandatesContract } from './contract.ts'
export type { Deadline, FundingSource, Mandate, MandateCode, MandateKind, MandateReading } from './mandate.ts'
export { FUNDING_SOURCES, MANDATE_KINDS } from './mandate.ts'
export { readMandates } from './read-mandates.ts'
export type { Timeline, TimelineCode, TimelineOptions, TimelineStep } from './timeline.ts'
export { TIMELINE_DEFAULTS, timelineOf } from './timeline.ts'
