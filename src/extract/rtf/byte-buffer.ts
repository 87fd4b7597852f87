/** Bytes gathered piece by piece: a text of a hundred megabytes takes twice its size, not eight times. */

export class ByteBuffer {
  #bytes = new Uint8Array(256)
  #length = 0

  get length(): number {
    return this.#length
  }

  add(bytes: Uint8Array): void {
    const length = this.#length + bytes.length
    if (length > this.#bytes.length) {
      const larger = new Uint8Array(Math.max(length, 2 * this.#bytes.length))
      larger.set(this.#bytes.subarray(0, this.#length))
      this.#bytes = larger
    }
    this.#bytes.set(bytes, this.#length)
    this.#length = length
  }

  /** A copy of what was gathered; the buffer is empty then, and small again. */
  take(): Uint8Array {
    const taken = this.#bytes.slice(0, this.#length)
    this.#length = 0
    if (this.#bytes.length > LARGEST_KEPT) this.#bytes = new Uint8Array(256)
    return taken
  }
}

const LARGEST_KEPT = 65_536
