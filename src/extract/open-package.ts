/** Opens a ZIP container (DOCX, ODT and their kin) part by part, refusing bombs and bearing damage. */
import { Unzip, type UnzipFileInfo, UnzipInflate, unzipSync } from 'fflate'
import { LIMITS } from './limits.ts'

/** What stopped a part from being read whole. */
export type PackageTrouble = 'damaged' | 'too-big' | 'encrypted'

export interface Package {
  /** Names of the parts as listed, in the package's order. */
  readonly names: readonly string[]
  /** The bytes of a part; null where there is none or it could not be unpacked (see `troubles`). */
  read(name: string): Uint8Array | null
  /** Grows as parts are read. */
  readonly troubles: ReadonlySet<PackageTrouble>
}

/**
 * Opens a package from its bytes. Never throws.
 *
 * A package whose table of contents is lost is read from its local headers as far as it goes, with `damaged`. Parts
 * beyond the limits are not unpacked: `too-big`; a package of too many parts is listed so far and not unpacked at all.
 * Parts under a password are not readable: `encrypted`.
 */
export function openPackage(bytes: Uint8Array): Package {
  const troubles = new Set<PackageTrouble>()
  const listed = listParts(bytes)
  if (listed === null) return recovered(bytes, troubles)
  const spent = { bytes: 0 }
  const byName = new Map(listed.toReversed().map((part) => [part.name, part]))
  return {
    names: listed.map((part) => part.name),
    troubles,
    read(name) {
      const part = byName.get(name)
      if (part === undefined) return null
      if (listed.length >= LIMITS.packageParts || isTooBig(part, spent.bytes)) {
        troubles.add('too-big')
        return null
      }
      spent.bytes += part.originalSize
      return unpack(bytes, name, troubles)
    },
  }
}

function listParts(bytes: Uint8Array): UnzipFileInfo[] | null {
  const parts: UnzipFileInfo[] = []
  try {
    unzipSync(bytes, {
      filter(part) {
        if (parts.length >= LIMITS.packageParts) throw new RangeError('enough parts')
        parts.push(part)
        return false
      },
    })
    return parts
  } catch {
    return parts.length >= LIMITS.packageParts ? parts : null
  }
}

function isTooBig(part: UnzipFileInfo, spentBytes: number): boolean {
  return (
    part.originalSize > LIMITS.partBytes ||
    spentBytes + part.originalSize > LIMITS.packageBytes ||
    (part.originalSize > LIMITS.bombFloorBytes && part.originalSize > part.size * LIMITS.unpackRatio)
  )
}

function unpack(bytes: Uint8Array, name: string, troubles: Set<PackageTrouble>): Uint8Array | null {
  let taken = false
  const first = (part: UnzipFileInfo): boolean => {
    if (taken || part.name !== name) return false
    taken = true
    return true
  }
  try {
    return unzipSync(bytes, { filter: first })[name] ?? null
  } catch {
    troubles.add(isEncrypted(bytes, name) ? 'encrypted' : 'damaged')
    return null
  }
}

/** Bit 0 of the general purpose flags in the local header of the part that has this name. */
function isEncrypted(bytes: Uint8Array, name: string): boolean {
  const wanted = new TextEncoder().encode(name)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = 0; at + 30 + wanted.length <= bytes.length; at++) {
    if (view.getUint32(at, true) !== LOCAL_HEADER) continue
    const isNamed = wanted.every((byte, index) => bytes[at + 30 + index] === byte)
    if (isNamed) return (view.getUint16(at + 6, true) & 1) === 1
  }
  return false
}

const LOCAL_HEADER = 0x04034b50

/** Reads what the local headers still give; a part cut short keeps what came before the cut, a bomb ends the reading. */
function recovered(bytes: Uint8Array, troubles: Set<PackageTrouble>): Package {
  troubles.add('damaged')
  const parts = new Map<string, Uint8Array[]>()
  const fed = { bytes: 0, isOver: false }
  let spent = 0
  const stream = new Unzip((part) => {
    if (parts.size >= LIMITS.packageParts) return
    const chunks: Uint8Array[] = []
    parts.set(part.name, chunks)
    part.ondata = (fault, chunk) => {
      if (fault !== null || chunk === undefined || fed.isOver) return
      spent += chunk.length
      chunks.push(chunk)
      if (!isBomb(spent, fed.bytes)) return
      chunks.length = 0
      troubles.add('too-big')
      fed.isOver = true
    }
    part.start()
  })
  stream.register(UnzipInflate)
  feed(stream, bytes, fed)
  return { names: [...parts.keys()], troubles, read: (name) => joined(parts.get(name)) }
}

function isBomb(unpackedBytes: number, packedBytes: number): boolean {
  return (
    unpackedBytes > LIMITS.partBytes ||
    (unpackedBytes > LIMITS.bombFloorBytes && unpackedBytes > packedBytes * LIMITS.unpackRatio)
  )
}

const FEED_BYTES = 8_192

function feed(stream: Unzip, bytes: Uint8Array, fed: { bytes: number; isOver: boolean }): void {
  try {
    for (let at = 0; at < bytes.length && !fed.isOver; at += FEED_BYTES) {
      fed.bytes = Math.min(at + FEED_BYTES, bytes.length)
      stream.push(bytes.subarray(at, fed.bytes), fed.bytes === bytes.length)
    }
  } catch {
    // The stream ends where the damage begins; what was unpacked before it is kept.
  }
}

function joined(chunks: readonly Uint8Array[] | undefined): Uint8Array | null {
  if (chunks === undefined || chunks.length === 0) return null
  const whole = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0))
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}
