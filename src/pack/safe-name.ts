/** Names under which received files are kept: safe on every system, still to be recognised; the received name is recorded. */

/** Bytes of UTF-8 a name keeps of what it was called; file systems allow 255, some tools much less. */
const MOST_BYTES = 100
const MOST_ENDING = 12
const NUMBER_WIDTH = 4

/**
 * The name a file is kept under: its number, then its own name in its own script. Takes the number (from 1) and the path
 * it was received under. Folders become "_"; so does what some system forbids, what changes the direction of writing or
 * cannot be seen, and what would be encoded in a manifest, so that `sha256sum -c` alone verifies. Composed (NFC), because
 * systems differ in it. The number makes every name another, also where letters' case is not told apart.
 */
export function safeName(number: number, path: string): string {
  const plain = path
    .normalize('NFC')
    .replace(/[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}<>:"/\\|?*%!]+/gu, '_')
    .replace(/[\s\u00a0]+/gu, ' ')
  const at = plain.lastIndexOf('.')
  const hasEnding = at > 0 && plain.length - at <= MOST_ENDING && /^\.[\p{L}\p{N}]+$/u.test(plain.slice(at))
  const ending = hasEnding ? plain.slice(at).toLowerCase() : ''
  const stem = withinBytes(hasEnding ? plain.slice(0, at) : plain, MOST_BYTES).replace(/[. ]+$/u, '')
  return `${String(number).padStart(NUMBER_WIDTH, '0')}-${stem === '' ? 'file' : stem.trim()}${ending}`
}

/** As many whole characters as fit. */
function withinBytes(text: string, most: number): string {
  let bytes = 0
  let kept = ''
  for (const character of text) {
    bytes += Buffer.byteLength(character, 'utf8')
    if (bytes > most) break
    kept += character
  }
  return kept
}
