/** The properties of an Outlook message, a recipient or an attachment, by their numbers. Source: MS-OXMSG, MS-OXPROPS. */
import iconv from 'iconv-lite'
import type { Storage } from '../compound/read-compound.ts'
import { pageByNumber } from '../rtf/words.ts'

export interface MessageProperties {
  /** A text; empty where there is none. */
  text(number: number): string
  /** A value as bytes; null where there is none. */
  bytes(number: number): Uint8Array | null
  /** A whole number; null where there is none. */
  number(number: number): number | null
  /** A moment as calendar date (ISO, UTC); null where there is none. */
  day(number: number): string | null
}

const UNICODE = '001F'
const NARROW = '001E'
const BINARY = '0102'
const INTERNET_PAGE = 0x3fde
const MESSAGE_PAGE = 0x3ffd
const ENTRY_BYTES = 16
/** 1601-01-01 to 1970-01-01 in milliseconds. */
const EPOCH_MS = 11_644_473_600_000

/** Bytes before the fixed properties: of a message's own file, of a message inside another, of a recipient or file. */
export type LeadBytes = 32 | 24 | 8

/** Opens the properties of a storage; texts of one byte a letter are in the code page given, else in that of the message. */
export function openProperties(storage: Storage, lead: LeadBytes, page: string | null): MessageProperties {
  const fixed = fixedValues(storage, lead)
  const stream = (number: number, type: string): Uint8Array | null =>
    storage.streams.get(`__substg1.0_${number.toString(16).toUpperCase().padStart(4, '0')}${type}`)?.() ??
    null
  const whole = (number: number): number | null => fixed.get(number)?.getInt32(0, true) ?? null
  const narrow = page ?? pageByNumber(whole(INTERNET_PAGE) ?? whole(MESSAGE_PAGE) ?? 0) ?? 'windows-1252'
  return {
    text(number) {
      const wide = stream(number, UNICODE)
      if (wide !== null) return new TextDecoder('utf-16le').decode(wide).replace(/\0+$/, '')
      const bytes = stream(number, NARROW)
      return bytes === null ? '' : iconv.decode(Buffer.from(bytes), narrow).replace(/\0+$/, '')
    },
    bytes: (number) => stream(number, BINARY),
    number: whole,
    day: (number) => dayOf(fixed.get(number) ?? null),
  }
}

function fixedValues(storage: Storage, lead: LeadBytes): Map<number, DataView> {
  const bytes = storage.streams.get('__properties_version1.0')?.() ?? new Uint8Array()
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const values = new Map<number, DataView>()
  for (let at: number = lead; at + ENTRY_BYTES <= bytes.length; at += ENTRY_BYTES)
    values.set(view.getUint16(at + 2, true), new DataView(bytes.buffer, bytes.byteOffset + at + 8, 8))
  return values
}

function dayOf(value: DataView | null): string | null {
  if (value === null) return null
  const ms = Number(value.getBigUint64(0, true) / 10_000n) - EPOCH_MS
  const isKnown = ms > -EPOCH_MS && Math.abs(ms) < 8.64e15
  return isKnown ? new Date(ms).toISOString().slice(0, 10) : null
}
