/** The door of `passage`. */

export { type CodingGiven, codePassage } from './code-passage.ts'
export { type KeptCoding, type KeptPassage, type KeptTranscription, withInner } from './kept-transcription.ts'
export { type PageReading, pageReadings } from './page-reading.ts'
export type { Passage, PassagePart, PassageType, Sentence } from './passage.ts'
export { PassageRefusal, type PassageRefusalCode } from './passage-refusal.ts'
export { bodyPassages, type PassageContext, passagesOf } from './passages.ts'
export { type PassagesGiven, recordPassages } from './record-passages.ts'
export { recordTranscription, type TranscriptionGiven } from './record-transcription.ts'
export { type SentenceSpan, sentencesOf } from './sentences.ts'
export { type PassageSet, PassageStore } from './store.ts'
