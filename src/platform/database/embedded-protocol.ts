/** What the thread of the embedded database and the rest of the process say to each other. */

/** A statement to run, or the end. `parameters` are what PostgreSQL takes: text, numbers, booleans, bytes, null. */
export type EmbeddedRequest =
  | {
      readonly id: number
      readonly ask: 'query'
      readonly sql: string
      readonly parameters: readonly unknown[]
    }
  | { readonly id: number; readonly ask: 'close' }

/** Columns of the error report that say what went wrong and where, as PostgreSQL names them. */
export interface EmbeddedFault {
  readonly message: string
  readonly code: string | null
  readonly detail: string | null
  readonly constraint: string | null
  readonly table: string | null
}

export type EmbeddedAnswer =
  | {
      readonly id: number
      readonly rows: readonly Record<string, unknown>[]
      readonly affected: number | null
    }
  | { readonly id: number; readonly fault: EmbeddedFault }

/** What the thread is started with. */
export interface EmbeddedStart {
  readonly folder: string
}

/** The first thing the thread says: it is open, or why not. */
export type EmbeddedReady =
  | { readonly ready: true; readonly isNew: boolean }
  | { readonly ready: false; readonly why: string }

/** How the thread ends where the engine's own log cannot be written: the disk is full, or broken. */
export const LOG_UNWRITABLE = 28
