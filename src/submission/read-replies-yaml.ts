/** Reads replies.yaml: what a person corrected; what is wrong in it becomes findings that name the line. */
import { isNode, LineCounter, parseDocument } from 'yaml'
import { z } from 'zod'
import { plainYaml, TOO_MANY_ALIASES } from '#platform/plain-yaml'
import { type Finding, issueInWords, RESPONDENT_GROUPS, type Reading } from '#un'
import type { ReplyEntry } from './overrides.ts'
import { FILE_ROLES, SUBMISSION_STATUSES, type SubmissionCode, TRANSLATION_MAKERS } from './submission.ts'

const words = z.string().trim().min(1)
const names = z
  .array(words)
  .nullable()
  .transform((list) => list ?? [])

const language = z.string().regex(/^[a-z]{2,3}$/u, 'a language code of two or three letters, such as fr')

const entrySchema = z.strictObject({
  file: words,
  party: words.nullable().optional(),
  group: z.enum(RESPONDENT_GROUPS).optional(),
  role: z.enum(FILE_ROLES).optional(),
  translation: z.enum(TRANSLATION_MAKERS).nullable().optional(),
  translatedFrom: language.nullable().optional(),
  language: language.optional(),
  receivedOn: z.iso.date().nullable().optional(),
  datedOn: z.iso.date().nullable().optional(),
  chosen: z.boolean().optional(),
  onBehalfOf: names.optional(),
  alignedWith: names.optional(),
  alignsWith: names.optional(),
  status: z.enum(SUBMISSION_STATUSES).optional(),
  ignore: words.optional(),
})

/**
 * Reads the corrections of a person.
 *
 * Takes the text of replies.yaml and its name for messages; gives the entries that are whole. An entry with something
 * wrong in it is used without the wrong part; one without a file is left out. Finds `overrides-invalid`, with the line.
 */
export function readRepliesYaml(text: string, name: string): Reading<readonly ReplyEntry[], SubmissionCode> {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'silent' })
  const torn = document.errors[0]
  if (torn !== undefined) {
    const line = lines.linePos(torn.pos[0]).line
    return {
      value: [],
      findings: [invalid(name, line, `not YAML (${torn.message}); nothing of the file is used`)],
    }
  }
  const plain = plainYaml(document)
  if (plain === null)
    return { value: [], findings: [invalid(name, 1, `${TOO_MANY_ALIASES}; nothing of the file is used`)] }
  const content = plain.value
  const list = isRecord(content) ? content.replies : content
  if (content === null || list === null) return { value: [], findings: [] }
  if (!Array.isArray(list))
    return { value: [], findings: [invalid(name, 1, 'a list “replies:” with an entry a file is expected')] }
  const findings: Finding<SubmissionCode>[] = []
  const root = isRecord(content) ? ['replies'] : []
  const value = list.flatMap((item: unknown, index) => {
    const lineOf = (path: readonly PropertyKey[]): number => {
      const nodes = [path, []].map((each) => document.getIn([...root, index, ...each], true))
      const node = nodes.find((each) => isNode(each) && each.range)
      return isNode(node) && node.range ? lines.linePos(node.range[0]).line : 1
    }
    return readEntry(item, (path, problem) =>
      findings.push(invalid(name, lineOf(path), `${[...path].join('.')}: ${problem}`)),
    )
  })
  return { value: withoutRepeats(value, name, findings), findings }
}

type Report = (path: readonly PropertyKey[], problem: string) => void

/** Validates an entry; what is wrong is reported, left out, and the rest validated again. */
function readEntry(item: unknown, report: Report): ReplyEntry[] {
  const result = entrySchema.safeParse(item)
  if (result.success) return [result.data]
  const wrong = new Set<string>()
  for (const issue of result.error.issues) {
    const keys = issue.code === 'unrecognized_keys' ? issue.keys : [String(issue.path[0] ?? '')]
    for (const key of keys) {
      wrong.add(key)
      report(
        issue.code === 'unrecognized_keys' ? [key] : issue.path,
        issue.code === 'unrecognized_keys' ? 'no such field' : issueInWords(issue),
      )
    }
  }
  if (!isRecord(item) || wrong.has('file') || wrong.has('')) return []
  return readEntry(Object.fromEntries(Object.entries(item).filter(([key]) => !wrong.has(key))), report)
}

function withoutRepeats(
  entries: readonly ReplyEntry[],
  name: string,
  findings: Finding<SubmissionCode>[],
): ReplyEntry[] {
  return entries.filter((entry, index) => {
    const repeated = entries.findIndex((other) => other.file === entry.file) < index
    if (repeated) findings.push(invalid(name, null, `${entry.file} stands twice; the first entry is used`))
    return !repeated
  })
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function invalid(name: string, line: number | null, problem: string): Finding<SubmissionCode> {
  const place = line === null ? name : `${name}, line ${line}`
  return { code: 'overrides-invalid', message: `${place}: ${problem}.`, needsPerson: true, subject: name }
}
