/** Small signs that several editions share: lines in brackets, letters of sub-paragraphs. */

/** A line in brackets with a further note before its last bracket: "[Original: Spanish; official translation]". */
export function withNote(line: string, semicolon: string, note: string | null): string {
  return note === null ? line : `${line.slice(0, -1)}${semicolon}${note}]`
}

/** "66 (b)" as French, Spanish and Russian print it: "66 b)". Source: Editorial Manual, headings. */
export function closingBrackets(path: string): string {
  return path.replace(/ ?\((\p{L}+)\)/gu, ' $1)')
}
