/** Text that may hold names and words of other people's files, made safe for a terminal. */

/** Controls but tab and line break, and controls of direction: a terminal would obey them. */
const OBEYED = /(?![\t\n])[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu

/**
 * The text with every control written out as "\u001b". Inside a string of JSON that is the same character, so JSON
 * stays true.
 */
export function printable(text: string): string {
  return text.replace(OBEYED, (control) => `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
