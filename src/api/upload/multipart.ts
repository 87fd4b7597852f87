/** A form with files, read as it arrives: no more of it is held than a part's head. Source: RFC 7578; RFC 2046, 5.1.1. */
import { ApiRefusal } from '../core/refusal.ts'
import { type Disposition, readDisposition } from './disposition.ts'

/** One part of a form. Its body is to be read to the end before the next part is asked for. */
export interface FormPart extends Disposition {
  readonly mediaType: string
  readonly body: AsyncIterable<Uint8Array>
}

const MOST_PARTS = 20
const HEAD_BYTES = 8192
const BEFORE_BYTES = 1024
const NOTHING = Buffer.alloc(0)
const LINE = Buffer.from('\r\n')
const HEAD_END = Buffer.from('\r\n\r\n')

/** The boundary that a media type names; null where it is no form or names none that can be. */
export function boundaryOf(mediaType: string): string | null {
  if (!/^multipart\/form-data\s*;/i.test(mediaType)) return null
  const found = /;\s*boundary=(?:"([^"]{1,70})"|([^\s;"]{1,70}))/i.exec(mediaType)
  return found?.[1] ?? found?.[2] ?? null
}

/** The parts of a form, one after another. Refuses `form-unreadable`: cut off, too many parts, a head that is too long. */
export async function* readParts(
  source: AsyncIterable<Uint8Array>,
  boundary: string,
): AsyncIterable<FormPart> {
  const arriving = new Arriving(source)
  const first = Buffer.from(`--${boundary}`)
  await arriving.skipPast(first, BEFORE_BYTES)
  const delimiter = Buffer.concat([LINE, first])
  for (let count = 0; ; count++) {
    const after = await arriving.take(2)
    if (after.equals(Buffer.from('--'))) return
    if (!after.equals(LINE) || count === MOST_PARTS) throw new ApiRefusal('form-unreadable')
    const body = arriving.until(delimiter)
    yield { ...partHead(await arriving.head()), body }
    for await (const _rest of body);
  }
}

function partHead(head: string): Disposition & { readonly mediaType: string } {
  const field = (name: string): string | null =>
    new RegExp(`^${name}:[ \\t]*(.*)$`, 'im').exec(head)?.[1]?.trim() ?? null
  return {
    ...readDisposition(field('content-disposition')),
    mediaType: field('content-type') ?? 'text/plain',
  }
}

/** Bytes that arrive, with as many held back as could be the beginning of what is looked for. */
class Arriving {
  readonly #source: AsyncIterator<Uint8Array>
  #held = NOTHING

  constructor(source: AsyncIterable<Uint8Array>) {
    this.#source = source[Symbol.asyncIterator]()
  }

  async take(count: number): Promise<Buffer> {
    while (this.#held.length < count) await this.#more()
    return this.#cut(count)
  }

  async skipPast(wanted: Buffer, within: number): Promise<void> {
    for (;;) {
      const at = this.#held.indexOf(wanted)
      if (at >= 0) return void this.#cut(at + wanted.length)
      if (this.#held.length > within) throw new ApiRefusal('form-unreadable')
      await this.#more()
    }
  }

  /** The head of a part. The line end before it was taken; an empty head ends with one line end alone. */
  async head(): Promise<string> {
    if ((await this.#peek(LINE.length)).equals(LINE)) return this.#cut(LINE.length).toString('utf8')
    for (;;) {
      const at = this.#held.indexOf(HEAD_END)
      if (at >= 0) return this.#cut(at + HEAD_END.length).toString('utf8')
      if (this.#held.length > HEAD_BYTES) throw new ApiRefusal('form-unreadable')
      await this.#more()
    }
  }

  /** All bytes before a delimiter, which is taken too. Once it was reached, nothing more is given. */
  until(delimiter: Buffer): AsyncIterableIterator<Uint8Array> {
    let isOver = false
    const arriving = this
    return (async function* () {
      while (!isOver) {
        const at = arriving.#held.indexOf(delimiter)
        isOver = at >= 0
        const count = isOver ? at : arriving.#held.length - delimiter.length + 1
        if (count > 0) {
          const part = arriving.#cut(count)
          if (isOver) arriving.#cut(delimiter.length)
          yield part
        } else if (isOver) arriving.#cut(delimiter.length)
        else await arriving.#more()
      }
    })()
  }

  async #peek(count: number): Promise<Buffer> {
    while (this.#held.length < count) await this.#more()
    return this.#held.subarray(0, count)
  }

  #cut(count: number): Buffer {
    const cut = this.#held.subarray(0, count)
    this.#held = this.#held.subarray(count)
    return cut
  }

  async #more(): Promise<void> {
    const { done, value } = await this.#source.next()
    if (done === true) throw new ApiRefusal('form-unreadable')
    this.#held = this.#held.length === 0 ? Buffer.from(value) : Buffer.concat([this.#held, value])
  }
}
