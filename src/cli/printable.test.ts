import { expect, test } from 'vitest'
import { printable } from './printable.ts'

test.each([
  ['a name', 'réponse – 答复 – رد.docx', 'réponse – 答复 – رد.docx'],
  ['a terminal command', 'a\u001B[2Jb', 'a\\u001b[2Jb'],
  ['a carriage return', 'a\rb', 'a\\u000db'],
  ['an eight-bit command', 'a\u009B31m', 'a\\u009b31m'],
  ['a direction override', 'a\u202Efdp.exe', 'a\\u202efdp.exe'],
  ['tabs and line breaks', 'a\tb\nc', 'a\tb\nc'],
])('%s', (_what, text, expected) => expect(printable(text)).toBe(expected))

test('JSON keeps its meaning', () => {
  const value = { name: 'a\u001B\u007F\u009B\u202E\u2066b' }
  expect(JSON.parse(printable(JSON.stringify(value)))).toEqual(value)
})
