/** The door of `passage`. */
export type { Passage, PassageType, Sentence } from './passage.ts'
