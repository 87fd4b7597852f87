/** The door of `mandate`. */
export type { Deadline, FundingSource, Mandate, MandateCode, MandateKind, MandateReading } from './mandate.ts'
export { FUNDING_SOURCES, MANDATE_KINDS } from './mandate.ts'
