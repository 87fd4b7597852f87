import { expect, test } from 'vitest'
import { withinLines } from './lines-of-text.ts'

/** A message of lines, how many of text are read, and what is kept; told of only where something is cut. */
function check(lines: readonly string[], most: number, kept: readonly string[]): void {
  const { bytes, findings } = withinLines(Buffer.from(lines.map((line) => `${line}\r\n`).join('')), most)
  expect(Buffer.from(bytes).toString()).toBe(kept.map((line) => `${line}\r\n`).join(''))
  expect(findings.map(({ code }) => code)).toEqual(kept.length < lines.length ? ['limit-exceeded'] : [])
}

const FILE = 'TG9yZW0gaXBzdW0gZG9sb3Igc2l0IGFtZXQgY29uc2VjdGV0dXIgYWRpcGlzY2luZyBl'

test('lines of text are counted, those of a file inside are not', () => {
  check(['Subject: Views', '', 'One', 'Two'], 4, ['Subject: Views', '', 'One', 'Two'])
  check(['Subject: Views', '', 'One', 'Two'], 3, ['Subject: Views', '', 'One'])
  check(['', FILE, FILE, FILE, 'End'], 2, ['', FILE, FILE, FILE, 'End'])
  check(['', FILE, `${FILE} words`, FILE, 'End'], 2, ['', FILE, `${FILE} words`, FILE])
})

test('what is cut off is told in bytes', () => {
  const { findings } = withinLines(Buffer.from('a\nb\nc\nd'), 2)
  expect(findings[0]?.message).toContain('more than 2 lines of text; the 3 bytes after them')
})
