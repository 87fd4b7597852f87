/** What the child process runs to read a file; apart from who asks for it, which need not load the readers. */
import { Conversions } from './conversions.ts'
import type { Extraction, ExtractTask } from './extractor.ts'
import type { Clock } from './ocr/pictures-within.ts'
import { readFileBytes } from './read-file.ts'

/** The file's bytes in, the transcription out; by its clock scans that take too long are stopped. */
export async function extractTask(
  { bytes, conversions: known }: ExtractTask,
  clock: Clock,
): Promise<Extraction> {
  const conversions = new Conversions(known)
  const transcription = await readFileBytes(bytes, '', conversions, clock)
  return { transcription, toConvert: [...conversions.asked.values()] }
}
