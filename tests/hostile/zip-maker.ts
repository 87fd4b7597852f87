/** Writes ZIP archives byte by byte, so that they may also say what no honest program would write. */
import { constants, crc32, deflateRawSync } from 'node:zlib'

/** A part of an archive; the last three are what the headers say instead of the truth. */
export interface ZipPart {
  readonly name: string
  readonly content: Uint8Array
  readonly sizeSaid?: number
  readonly isEncrypted?: boolean
  readonly isStored?: boolean
}

/** A part from text. */
export function textPart(name: string, text: string): ZipPart {
  return { name, content: new TextEncoder().encode(text) }
}

/** An archive of the parts, in their order, with the classic table of contents (ZIP64 from 65,535 parts on). */
export function zipFile(parts: Iterable<ZipPart>): Uint8Array {
  const local: Buffer[] = []
  const central: Buffer[] = []
  let at = 0
  let count = 0
  for (const part of parts) {
    const packed = isPlain(part) ? Buffer.from(part.content) : deflated(part.content)
    const name = Buffer.from(part.name)
    const header = headerOf(part, packed, name.length)
    local.push(Buffer.from([0x50, 0x4b, 3, 4]), header, name, packed)
    central.push(Buffer.from([0x50, 0x4b, 1, 2, 20, 0]), header, tailOf(at), name)
    at += 30 + name.length + packed.length
    count++
  }
  const listed = Buffer.concat(central)
  return Buffer.concat([...local, listed, endOf(count, listed.length, at)])
}

const deflations = new WeakMap<Uint8Array, Buffer>()

/** A content that stands in several archives is packed once. */
function deflated(content: Uint8Array): Buffer {
  const known = deflations.get(content) ?? deflateRawSync(content, { level: constants.Z_BEST_SPEED })
  deflations.set(content, known)
  return known
}

/** Scrambled bytes stand as they are; their header says that they are packed. */
function isPlain(part: ZipPart): boolean {
  return part.isStored === true || part.isEncrypted === true
}

/** The 26 bytes that the local and the central header share. */
function headerOf(part: ZipPart, packed: Buffer, nameLength: number): Buffer {
  const header = Buffer.alloc(26)
  header.writeUInt16LE(20, 0)
  header.writeUInt16LE((part.isEncrypted === true ? 1 : 0) | 0x0800, 2)
  header.writeUInt16LE(part.isStored === true ? 0 : 8, 4)
  header.writeUInt32LE(crc32(part.content), 10)
  header.writeUInt32LE(packed.length, 14)
  header.writeUInt32LE(part.sizeSaid ?? part.content.length, 18)
  header.writeUInt16LE(nameLength, 22)
  return header
}

function tailOf(localAt: number): Buffer {
  const tail = Buffer.alloc(14)
  tail.writeUInt32LE(localAt, 10)
  return tail
}

function endOf(count: number, size: number, at: number): Buffer {
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(Math.min(count, 0xffff), 8)
  end.writeUInt16LE(Math.min(count, 0xffff), 10)
  end.writeUInt32LE(size, 12)
  end.writeUInt32LE(at, 16)
  if (count < 0xffff) return end
  const wide = Buffer.alloc(76)
  wide.writeUInt32LE(0x06064b50, 0)
  wide.writeBigUInt64LE(44n, 4)
  wide.writeUInt16LE(45, 12)
  wide.writeUInt16LE(45, 14)
  wide.writeBigUInt64LE(BigInt(count), 24)
  wide.writeBigUInt64LE(BigInt(count), 32)
  wide.writeBigUInt64LE(BigInt(size), 40)
  wide.writeBigUInt64LE(BigInt(at), 48)
  wide.writeUInt32LE(0x07064b50, 56)
  wide.writeBigUInt64LE(BigInt(at + size), 64)
  wide.writeUInt32LE(1, 72)
  return Buffer.concat([wide, end])
}

/** An archive of very many empty parts, written in one piece: their names are numbers of seven digits. */
export function zipOfManyParts(count: number): Uint8Array {
  const LOCAL = 37
  const CENTRAL = 53
  const whole = Buffer.alloc(count * (LOCAL + CENTRAL))
  for (let index = 0; index < count; index++) {
    const local = index * LOCAL
    const central = count * LOCAL + index * CENTRAL
    whole.writeUInt32LE(0x04034b50, local)
    whole.writeUInt16LE(20, local + 4)
    whole.writeUInt16LE(7, local + 26)
    whole.write(String(index).padStart(7, '0'), local + 30, 'latin1')
    whole.writeUInt32LE(0x02014b50, central)
    whole.writeUInt16LE(20, central + 6)
    whole.writeUInt16LE(7, central + 28)
    whole.writeUInt32LE(local, central + 42)
    whole.copy(whole, central + 46, local + 30, local + 37)
  }
  return Buffer.concat([whole, endOf(count, count * CENTRAL, count * LOCAL)])
}
