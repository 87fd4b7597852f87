/** What an OLE2 compound file holds, by the names in its directory: legacy Word, Excel, PowerPoint, Outlook, or encrypted OOXML. */
import { readCompound } from './compound/read-compound.ts'
import type { Sniffed } from './sniffed.ts'
import type { FileKind } from './transcription.ts'

const ENTRY_BYTES = 128
const HEADER_BYTES = 512
const NAME_LENGTH_AT = 64
const TYPE_AT = 66

/** Directory names, first match wins. Source: MS-DOC, MS-XLS, MS-PPT, MS-OXMSG, MS-OFFCRYPTO. */
const BY_NAME: readonly (readonly [RegExp, FileKind, string])[] = [
  [/^EncryptedPackage$/, 'unknown', 'encrypted Office document'],
  [/^__properties_version1\.0$|^__nameid_version1\.0$/, 'msg', 'Outlook message'],
  [/^WordDocument$/, 'doc', 'Word 97–2003 document'],
  [/^Workbook$|^Book$/, 'spreadsheet', 'Excel 97–2003 workbook'],
  [/^PowerPoint Document$/, 'presentation', 'PowerPoint 97–2003 presentation'],
]

/**
 * Looks at the names directly in the file, so that a file embedded in it does not decide; then, where the sector table
 * is damaged, at every 128-byte slot that reads as a directory entry.
 */
export function sniffCompound(bytes: Uint8Array): Sniffed {
  const root = readCompound(bytes)
  const own = root === null ? null : byNames([...root.streams.keys(), ...root.storages.keys()])
  return (
    own ?? byNames(entryNames(bytes)) ?? { kind: 'unknown', detail: 'OLE2 compound file', isEncrypted: false }
  )
}

function byNames(names: readonly string[]): Sniffed | null {
  for (const [pattern, kind, detail] of BY_NAME) {
    if (names.some((name) => pattern.test(name)))
      return { kind, detail, isEncrypted: /encrypted/.test(detail) }
  }
  return null
}

function entryNames(bytes: Uint8Array): string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const utf16 = new TextDecoder('utf-16le')
  const names: string[] = []
  for (let at = HEADER_BYTES; at + ENTRY_BYTES <= bytes.length; at += ENTRY_BYTES) {
    const length = view.getUint16(at + NAME_LENGTH_AT, true)
    const type = bytes[at + TYPE_AT]
    if (length < 4 || length > 64 || length % 2 !== 0 || (type !== 1 && type !== 2 && type !== 5)) continue
    names.push(utf16.decode(bytes.subarray(at, at + length - 2)))
  }
  return names
}
