/** Reads `call.yaml`: what is wrong in it becomes findings that name the line, and the rest is used. */

import { isNode, LineCounter, parseDocument } from 'yaml'
import { plainYaml, TOO_MANY_ALIASES } from '#platform/plain-yaml'
import { type Finding, issueInWords, type Reading } from '#un'
import { type CallFacts, callFactsSchema } from './call-facts.ts'

export type CallCode = 'call-unreadable' | 'call-key-unknown' | 'call-value-invalid'

/**
 * Reads the facts of a call from YAML.
 *
 * Takes the text of the file and the name to use in messages. Gives the facts that are valid; a wrong value or an
 * unknown key is left out and found. Finds: `call-unreadable`, `call-key-unknown`, `call-value-invalid`.
 */
export function readCall(yaml: string, name: string): Reading<CallFacts, CallCode> {
  const lines = new LineCounter()
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false, logLevel: 'silent' })
  const torn = document.errors[0]
  if (torn !== undefined) {
    const at = lines.linePos(torn.pos[0]).line
    return {
      value: {},
      findings: [
        finding(
          'call-unreadable',
          `${name}, line ${at}: not YAML (${torn.message}). Correct the line; until then no fact of the call is known.`,
        ),
      ],
    }
  }
  const plain = plainYaml(document)
  if (plain === null)
    return { value: {}, findings: [finding('call-unreadable', `${name}: ${TOO_MANY_ALIASES}.`)] }
  const value = plain.value ?? {}
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return {
      value: {},
      findings: [finding('call-unreadable', `${name}: expected a list of "key: value" lines.`)],
    }
  }
  const findings: Finding<CallCode>[] = []
  const lineOf = (path: readonly PropertyKey[]): number => {
    const node = document.getIn(path as unknown[], true)
    return isNode(node) && node.range ? lines.linePos(node.range[0]).line : 1
  }
  const facts = validPart(value as Record<string, unknown>, (code, path, problem) => {
    findings.push(finding(code, `${name}, line ${lineOf(path)}: ${path.join('.')}: ${problem}`))
  })
  findings.sort((one, other) => lineIn(one.message) - lineIn(other.message))
  return { value: facts, findings }
}

/** Validates, and while something is wrong leaves out what is wrong and validates again. */
function validPart(
  value: Record<string, unknown>,
  report: (code: CallCode, path: readonly PropertyKey[], problem: string) => void,
): CallFacts {
  const result = callFactsSchema.safeParse(value)
  if (result.success) return result.data
  const pruned = structuredClone(value)
  // From the last to the first, so that taking one entry out of a list leaves the places of those before it true.
  for (const issue of result.error.issues.toReversed()) {
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) {
        report(
          'call-key-unknown',
          [...issue.path, key],
          'no such fact of a call; see docs/call-yaml.md for those there are. Ignored.',
        )
        removeAt(pruned, [...issue.path, key])
      }
      continue
    }
    report('call-value-invalid', issue.path, `${issueInWords(issue)}. Ignored; correct it.`)
    removeAt(pruned, issue.path)
  }
  return validPart(pruned, () => undefined)
}

function removeAt(value: Record<string, unknown>, path: readonly PropertyKey[]): void {
  let holder: unknown = value
  for (const key of path.slice(0, -1)) holder = (holder as Record<PropertyKey, unknown> | undefined)?.[key]
  const last = path[path.length - 1]
  if (last === undefined) return
  if (Array.isArray(holder)) holder.splice(Number(last), 1)
  else if (typeof holder === 'object' && holder !== null)
    delete (holder as Record<PropertyKey, unknown>)[last]
}

/** Findings are told in the order of the file. */
function lineIn(message: string): number {
  return Number(/line (\d+)/.exec(message)?.[1] ?? 0)
}

function finding(code: CallCode, message: string): Finding<CallCode> {
  return { code, message, needsPerson: true, subject: 'call.yaml' }
}
