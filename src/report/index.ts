/** The door of `report`. */
export type { Binding, Citation, Selector, Statement, StatementKind } from './statement.ts'
export { STATEMENT_KINDS } from './statement.ts'
