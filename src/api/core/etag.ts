/** Marks of an answer's content, and the conditions that name them. Source: RFC 9110, 8.8.3 and 13.1. */
import { createHash } from 'node:crypto'

/** The strong mark of an answer's bytes. */
export function etagOf(content: string | Uint8Array): string {
  return `"${createHash('sha256').update(content).digest('base64url').slice(0, 27)}"`
}

/** Whether an If-None-Match names this mark: weak marks count, and `*` names every one. */
export function matchesNone(header: string | null, etag: string): boolean {
  return header !== null && marksOf(header).some((mark) => mark === '*' || mark.replace(/^W\//, '') === etag)
}

/** Whether an If-Match allows a change of what has this mark: only strong marks, or `*`, or no condition at all. */
export function matches(header: string | null, etag: string): boolean {
  return header === null || marksOf(header).some((mark) => mark === '*' || mark === etag)
}

function marksOf(header: string): string[] {
  return header.match(/(?:W\/)?"[^"]*"|\*/g) ?? []
}
