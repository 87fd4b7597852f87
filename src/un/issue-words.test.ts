import { expect, test } from 'vitest'
import { z } from 'zod'
import { issueInWords } from './issue-words.ts'

/** What is said of a value that a schema refuses. */
function check(schema: z.ZodType, value: unknown, said: string): void {
  expect(schema.safeParse(value).error?.issues.map(issueInWords)).toEqual([said])
}

test.each<[string, z.ZodType, unknown, string]>([
  ['a date', z.iso.date(), '30 July', 'expected a calendar date, such as 2019-05-31'],
  ['a number', z.int(), 'x', 'expected a number, such as 74'],
  ['a whole number', z.int(), 7.5, 'expected a whole number, such as 74'],
  ['a number too great', z.int().max(200), 999, 'expected at most 200'],
  ['a word of a list', z.enum(['full', 'summaries']), 'ful', 'expected one of full, summaries'],
  ['text', z.string(), 7, 'expected text (in quotation marks where it looks like a number or a date)'],
  ['empty text', z.string().min(1), '', 'is empty; write something, or take the key out'],
  ['a list', z.array(z.string()), 'x', 'expected a list, each entry on a line of its own behind "- "'],
  ['lines', z.strictObject({}), 'x', 'expected "key: value" lines'],
  ['a key', z.strictObject({}), { a: 1 }, '"a" is not known here; take it out or correct the spelling'],
  ['forms', z.union([z.boolean(), z.number()]), 'x', 'expected true or false, or a number, such as 74'],
  ['words of our own', z.string({ error: 'expected a symbol' }), 7, 'expected a symbol'],
])('%s', (_what, schema, value, said) => check(schema, value, said))
