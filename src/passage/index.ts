/** The door of `passage`. */
export type { Passage, PassagePart, PassageType, Sentence } from './passage.ts'
