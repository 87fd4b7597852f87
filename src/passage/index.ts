/** The door of `passage`. */
export { type PageReading, pageReadings } from './page-reading.ts'
export type { Passage, PassagePart, PassageType, Sentence } from './passage.ts'
export { bodyPassages, type PassageContext, passagesOf } from './passages.ts'
export { type SentenceSpan, sentencesOf } from './sentences.ts'
