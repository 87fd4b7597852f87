/** A child process that does one hard task at a time for the pool: reading a file, compiling a PDF. */
import { EXTRACT_TASK, type Extraction, type ExtractTask, extractTask } from '#extract'
import { compileTypst, readVisible, type VisibleFile, type VisibleOptions } from '#official-document'
import { serve } from '#platform/pool'
import { processorMs } from '#platform/processor-time'

serve({
  'compile-typst': compileTypst,
  [EXTRACT_TASK]: (input: ExtractTask): Promise<Extraction> => extractTask(input, processorMs),
  'read-visible': (input: VisibleOptions & { readonly bytes: Uint8Array }): Promise<VisibleFile | null> =>
    readVisible(input.bytes, input),
})
