/** A PDF made for the web is written once; an update after any PDF is another section. */
import { expect, test } from 'vitest'
import { sectionsOf } from './pdf-sections.ts'

/** A linearized file of the parts that matter here; `length` is what it says of itself, right if absent. */
function forTheWeb(more = '', length?: number): string {
  const write = (said: number): string =>
    `%PDF-1.7\n9 0 obj\n<< /Linearized 1 /L ${String(said).padStart(6)} /T 120 >>\nendobj\nxref\ntrailer << /Prev 120 >>\nstartxref\n0\n%%EOF\n1 0 obj\n<< >>\nendobj\nxref\ntrailer << >>\nstartxref\n62\n%%EOF\n${more}`
  return write(length ?? write(0).length)
}
const UPDATE = '1 0 obj\n<< /Other true >>\nendobj\nxref\ntrailer << /Prev 62 >>\nstartxref\n240\n%%EOF\n'

test.each([
  ['a plain file', '%PDF-1.7\n1 0 obj\n<< >>\nendobj\nxref\nstartxref\n30\n%%EOF\n', 1],
  ['with an update', `%PDF-1.7\n1 0 obj\n<< >>\nendobj\nxref\nstartxref\n30\n%%EOF\n${UPDATE}`, 2],
  ['for the web', forTheWeb(), 1],
  ['for the web, with an update', forTheWeb(UPDATE, forTheWeb().length), 3],
  ['for the web, with an update, its length mended', forTheWeb(UPDATE), 3],
  ['for the web, with an object written twice', forTheWeb('1 0 obj\n<< /Other true >>\nendobj\n'), 2],
])('%s', (_what, source, sections) => {
  expect(sectionsOf(source)).toBe(sections)
})
