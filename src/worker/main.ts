/** A child process that does one hard task at a time for the pool: reading a file, compiling a PDF. */
import { EXTRACT_TASK, extractTask } from '#extract'
import { compileTypst } from '#official-document'
import { serve } from '#platform/pool'

serve({
  'compile-typst': compileTypst,
  [EXTRACT_TASK]: extractTask,
})
