/** One thing that the doctor looked at. */

/** `note`: something useful is missing and nothing is broken. */
export type Standing = 'ok' | 'note' | 'problem'

/** One thing that was looked at. `todo` is empty where there is nothing to do. */
export interface Look {
  readonly about: string
  readonly standing: Standing
  readonly seen: string
  readonly todo: string
}

/** It stands as it should. */
export const ok = (about: string, seen: string): Look => ({ about, standing: 'ok', seen, todo: '' })
/** Something useful is missing. */
export const note = (about: string, seen: string, todo: string): Look => ({
  about,
  standing: 'note',
  seen,
  todo,
})
/** Something is wrong. */
export const problem = (about: string, seen: string, todo: string): Look => ({
  about,
  standing: 'problem',
  seen,
  todo,
})
