/** Changes a file as its kind is made: archives by parts, PDF by objects, markup by tokens, pictures by chunks. */
import type { Draw } from './draw.ts'
import { cutBytes, mutateBytes } from './mutate-bytes.ts'
import { mutateMarkup } from './mutate-markup.ts'
import { mutatePdf } from './mutate-pdf.ts'
import { mutatePicture } from './mutate-picture.ts'
import { mutateZip } from './mutate-zip.ts'

export interface Mutated {
  readonly bytes: Uint8Array
  /** What was done: `cut` leaves the first part of the file and changes nothing in it. */
  readonly how: 'cut' | 'bytes' | 'zip' | 'pdf' | 'picture' | 'markup'
}

/** One change, or a few in each other. */
export function mutate(bytes: Uint8Array, draw: Draw): Mutated {
  if (draw.oneIn(20)) return { bytes: cutBytes(bytes, draw), how: 'cut' }
  const how = formOf(bytes)
  let changed = bytes
  for (let times = draw.oneIn(3) ? 2 + draw.below(3) : 1; times > 0; times--)
    changed = BY_FORM[how](changed, draw)
  return { bytes: changed, how }
}

const BY_FORM = {
  bytes: mutateBytes,
  zip: mutateZip,
  pdf: mutatePdf,
  picture: mutatePicture,
  markup: mutateMarkup,
} as const

function formOf(bytes: Uint8Array): keyof typeof BY_FORM {
  const head = Buffer.from(bytes.subarray(0, 1_024)).toString('latin1')
  if (head.startsWith('PK')) return 'zip'
  if (head.includes('%PDF-')) return 'pdf'
  if (/^\x89PNG|^\xFF\xD8\xFF|^II\*\0|^MM\0\*|^GIF8|^BM/.test(head)) return 'picture'
  return head.includes('\0') ? 'bytes' : 'markup'
}
