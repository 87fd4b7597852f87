/** Received files written by hand, and the gathering of them with the invented table, for this room's tests. */
import { transcribe, type Written } from '../../tests/worlds/transcribe.ts'
import { type Gathered, type GatherInput, gatherSubmissions } from './gather.ts'
import type { ReceivedFile } from './received-file.ts'
import { SAMPLE_STATES } from './sample-states.ts'

/** A file of the written text under a path. */
export function received(path: string, written: string, facts: Written = {}): ReceivedFile {
  const transcription = transcribe(written, facts)
  return { path, sha256: transcription.sha256, sizeBytes: written.length, transcription }
}

/** The call of the tests: sought on 30 January 2019, until 30 April 2019, report in English. */
export const SAMPLE_CALL = { soughtOn: '2019-01-30', deadline: '2019-04-30', reportLanguage: 'en' } as const

/** Gathers with the invented table and call; the index and the corrections may be given. */
export function gather(files: readonly ReceivedFile[], more: Partial<GatherInput> = {}): Gathered {
  return gatherSubmissions({
    files,
    index: null,
    entries: [],
    states: SAMPLE_STATES,
    call: SAMPLE_CALL,
    ...more,
  })
}
