/** What a schema finds wrong in a file that somebody wrote, in plain words of what is expected there. */
import type { z } from 'zod'

type Issue = z.core.$ZodIssue

/** Words of the schema library itself; any other message was written by us for that place. */
const OF_THE_LIBRARY = /^(?:Invalid|Too (?:small|big)|Unrecognized)/u

const KINDS: Readonly<Record<string, string>> = {
  string: 'text (in quotation marks where it looks like a number or a date)',
  number: 'a number, such as 74',
  int: 'a whole number, such as 74',
  boolean: 'true or false',
  array: 'a list, each entry on a line of its own behind "- "',
  object: '"key: value" lines',
  record: '"key: value" lines',
}

const FORMATS: Readonly<Record<string, string>> = {
  date: 'a calendar date, such as 2019-05-31',
  datetime: 'an instant, such as 2019-07-12T09:30:00Z',
}

/**
 * One problem in words: "expected a calendar date, such as 2019-05-31".
 *
 * Takes an issue of a schema. A message that the schema gives itself stands as it is. Never throws.
 */
export function issueInWords(issue: Issue): string {
  if (!OF_THE_LIBRARY.test(issue.message)) return issue.message
  switch (issue.code) {
    case 'invalid_type':
      return `expected ${KINDS[issue.expected] ?? issue.expected}`
    case 'invalid_value':
      return `expected ${issue.values.length === 1 ? '' : 'one of '}${issue.values.map(String).join(', ')}`
    case 'invalid_format':
      return `expected ${FORMATS[issue.format] ?? `text of another form (${issue.format})`}`
    case 'too_small':
      return Number(issue.minimum) === 1 && issue.origin !== 'number' && issue.origin !== 'int'
        ? 'is empty; write something, or take the key out'
        : `expected at least ${String(issue.minimum)}`
    case 'too_big':
      return `expected at most ${String(issue.maximum)}`
    case 'unrecognized_keys':
      return `${issue.keys.map((key) => `"${key}"`).join(', ')} is not known here; take it out or correct the spelling`
    case 'invalid_union':
      return alternatives(issue.errors)
    default:
      return issue.message
  }
}

/** What each of the forms allowed would have been. */
function alternatives(errors: readonly (readonly Issue[])[]): string {
  const each = errors.flatMap((issues) => {
    const [first] = issues
    return first === undefined || first.path.length > 0
      ? []
      : [issueInWords(first).replace(/^expected /u, '')]
  })
  return each.length === 0
    ? 'is written in none of the forms allowed'
    : `expected ${[...new Set(each)].join(', or ')}`
}
