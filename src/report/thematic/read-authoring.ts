/** Reads an authoring file: what is wrong in it is told by file, line and what to do. */

import { type Document, isNode, LineCounter, parseDocument } from 'yaml'
import type { ZodError, ZodType } from 'zod'
import { plainYaml, TOO_MANY_ALIASES } from '#platform/plain-yaml'
import { type Finding, issueInWords, type Reading } from '#un'
import { type QuantifierScale, quantifierScaleContract } from '../quantifier-scale.ts'
import { type Authoring, authoringContract } from './authoring.ts'

export type AuthoringCode = `${'themes' | 'scale'}-${'unreadable' | 'invalid'}`

/**
 * The authoring file, or null with everything that is wrong in it, each with its line. Never throws.
 *
 * Takes the text of the file and its name for messages. Finds `themes-unreadable` (no YAML), `themes-invalid`.
 */
export function readAuthoring(yaml: string, name: string): Reading<Authoring | null, AuthoringCode> {
  return readYaml(yaml, name, authoringContract, 'themes')
}

/**
 * A scale of words of number, an office's own or the published one; null with what is wrong in it.
 * Finds `scale-unreadable`, `scale-invalid`.
 */
export function readScale(yaml: string, name: string): Reading<QuantifierScale | null, AuthoringCode> {
  return readYaml(yaml, name, quantifierScaleContract, 'scale')
}

function readYaml<Value>(
  yaml: string,
  name: string,
  contract: ZodType<Value>,
  what: 'themes' | 'scale',
): Reading<Value | null, AuthoringCode> {
  const lines = new LineCounter()
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false, logLevel: 'silent' })
  const [torn] = document.errors
  if (torn !== undefined) {
    const { line } = lines.linePos(torn.pos[0])
    return nothing(
      `${what}-unreadable`,
      `${name}, line ${line}: not YAML (${torn.message}). Correct the line.`,
    )
  }
  const plain = plainYaml(document)
  if (plain === null) return nothing(`${what}-unreadable`, `${name}: ${TOO_MANY_ALIASES}.`)
  const parsed = contract.safeParse(plain.value)
  if (parsed.success) return { value: parsed.data, findings: [] }
  const findings = problemsOf(parsed.error, document, lines).map(({ line, path, problem }) =>
    finding(`${what}-invalid`, `${name}, line ${line}: ${path}${problem}. See docs/authoring.md.`),
  )
  return { value: null, findings }
}

interface Problem {
  readonly line: number
  readonly path: string
  readonly problem: string
}

function problemsOf(error: ZodError, document: Document, lines: LineCounter): Problem[] {
  return error.issues
    .map((issue) => ({
      line: lineOf(issue.path, document, lines),
      path: issue.path.length === 0 ? '' : `${pathInWords(issue.path)}: `,
      problem: issueInWords(issue),
    }))
    .toSorted((one, other) => one.line - other.line)
}

/** The line of the innermost part of a path that stands in the file. */
function lineOf(path: readonly PropertyKey[], document: Document, lines: LineCounter): number {
  for (let length = path.length; length > 0; length--) {
    const node: unknown = document.getIn(path.slice(0, length), true)
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line
  }
  return 1
}

/** "sections 2, paragraphs 1, statements 3, text": entries of lists counted from 1. */
function pathInWords(path: readonly PropertyKey[]): string {
  return path.reduce<string>((told, part) => {
    if (typeof part === 'number') return `${told} ${part + 1}`
    return told === '' ? String(part) : `${told}, ${String(part)}`
  }, '')
}

function nothing(code: AuthoringCode, message: string): Reading<null, AuthoringCode> {
  return { value: null, findings: [finding(code, message)] }
}

function finding(code: AuthoringCode, message: string): Finding<AuthoringCode> {
  return { code, message, needsPerson: true }
}
