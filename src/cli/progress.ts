/** Progress on standard error: one line that rewrites itself on a terminal, plain lines otherwise. */
import type { Progress } from '../worker/work.ts'
import { printable } from './printable.ts'

/** Where progress is drawn; `process.stderr` in life. */
export interface ProgressStream {
  readonly isTTY?: boolean
  readonly columns?: number
  write(text: string): unknown
}

const REDRAW_EVERY_MS = 100
const PLAIN_LINE_EVERY_MS = 2_000

/** Draws progress; `now` gives milliseconds and only measures rates. */
export function drawProgress(stream: ProgressStream, now: () => number): Progress {
  let name = ''
  let total: number | undefined
  let began = 0
  let drawnAt = 0
  let open = false
  const line = (done: number, doing: string): string => {
    const seconds = (now() - began) / 1000
    const rate = seconds > 0 ? done / seconds : 0
    const left =
      total !== undefined && rate > 0 && done < total ? `, ${Math.ceil((total - done) / rate)} s left` : ''
    const count =
      total === undefined ? '' : ` ${done}/${total}${rate > 0 ? `, ${rate.toFixed(1)}/s` : ''}${left}`
    return `${name}${count}${doing === '' ? '' : ` · ${printable(doing).replaceAll('\n', ' ')}`}`
  }
  const finish = (): void => {
    if (!open) return
    open = false
    const seconds = ((now() - began) / 1000).toFixed(1)
    const text = `${name}${total === undefined ? '' : ` ${total}`} (${seconds} s)`
    stream.write(stream.isTTY ? `\r\u001b[2K${text}\n` : `${text}\n`)
  }
  return {
    stage(next, steps) {
      finish()
      name = next
      total = steps
      began = now()
      drawnAt = began
      open = true
      if (stream.isTTY) stream.write(`${name} …`)
    },
    step(done, doing) {
      const wait = stream.isTTY ? REDRAW_EVERY_MS : PLAIN_LINE_EVERY_MS
      if (now() - drawnAt < wait) return
      drawnAt = now()
      const text = line(done, doing)
      stream.write(stream.isTTY ? `\r\u001b[2K${text.slice(0, (stream.columns ?? 80) - 1)}` : `${text}\n`)
    },
    end: finish,
  }
}
