/** Every match of a pattern, without the copy of the pattern that `matchAll` makes at each call. */

/** The matches of a global pattern in a text, in order. Takes the pattern's `lastIndex` for its own. */
export function matchesIn(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match)
    if (match[0] === '') pattern.lastIndex++
  }
  return found
}
