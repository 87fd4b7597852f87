/** Text painted twice at one place, and text that only repeats its letters. */
import { expect, test } from 'vitest'
import { asLines, readBack } from './typeset-for-test.ts'

async function check(markup: string, expected: readonly string[]): Promise<void> {
  expect(asLines(await readBack(markup))).toEqual(expected)
}

test.each([
  ['at the same place', '0pt'],
  ['a little aside, as a shadow', '0.6pt'],
])('a text painted three times %s is read once', (_, aside) => {
  const line = 'The Government of Xanadu reports on its measures.'
  return check(
    `#place(dx: ${aside}, dy: ${aside})[${line}]#place(dx: ${aside})[The Government]#place[${line}]The Government of Xanadu reports on its measures.`,
    [`p ${line}`],
  )
})

test('letters that follow one another are not copies', () =>
  check('The Illinois office will still add 1111 llamas, and all fulfil it.', [
    'p The Illinois office will still add 1111 llamas, and all fulfil it.',
  ]))
