/** A resolution in a short notation, and its mandates in lines, for the tests of this room. */

import type { OperativeParagraph, Resolution } from '#resolution'
import { arrowsOf } from './arrows.ts'
import type { Mandate } from './mandate.ts'

interface Growing extends OperativeParagraph {
  readonly paragraphs: Growing[]
}

/**
 * A resolution of paragraphs in lines: "1. Requests …;", below it "(a) To …", below that "(i) …".
 *
 * `gaSession` 73 of the General Assembly unless `facts` says otherwise.
 */
export function sampleResolution(lines: string, facts: Partial<Resolution> = {}): Resolution {
  const top: Growing[] = []
  let at = 0
  for (const line of lines.split('\n')) {
    const [, label = '', text = ''] = /^\s*(?:(\d+\.|\([a-z]+\)) )?(.*)$/.exec(line) ?? []
    if (text.trim() === '') continue
    listFor(top, label).push(paragraphOf(label.replace('.', '') || null, text, at))
    at += line.length + 1
  }
  return { ...EMPTY, operative: top, ...facts }
}

function listFor(top: Growing[], label: string): Growing[] {
  if (!label.startsWith('(')) return top
  const under = top[top.length - 1]?.paragraphs ?? top
  return /^\((?:i|ii|iii|iv|v)\)$/.test(label) && under.length > 1
    ? (under[under.length - 1]?.paragraphs ?? under)
    : under
}

function paragraphOf(number: string | null, text: string, start: number): Growing {
  return {
    number,
    verb: null,
    text,
    span: { witness: 'w1', start, end: start + text.length },
    origins: [],
    notes: [],
    paragraphs: [],
    heading: null,
  }
}

const EMPTY: Resolution = {
  symbol: 'A/RES/73/999',
  body: 'General Assembly',
  gaSession: 73,
  language: 'en',
  title: null,
  adoptedOn: '2018-12-17',
  meeting: null,
  onReportOf: null,
  agendaItem: null,
  preambular: [],
  operative: [],
  annexes: [],
  footnotes: [],
  references: [],
  unparsed: [],
  witnesses: [],
  findings: [],
}

/**
 * A mandate in a line: `op1 report Secretary-General → General Assembly ← Member States @74 2019-09-17 $voluntary ~annual`.
 *
 * `@` is the session, or the deadline as written in brackets where it gives none; parts that are null are left out.
 */
export function lineOf(mandate: Mandate): string {
  const { deadline } = mandate
  const session = deadline?.gaSession === null && deadline.on === null ? `@[${deadline.asWritten}]` : ''
  const parts = [
    `op${mandate.paragraph.replaceAll(' ', '')}`,
    mandate.kind,
    mandate.actors.join(', '),
    arrowsOf(mandate),
    deadline === null ? '' : deadline.gaSession === null ? session : `@${deadline.gaSession}`,
    deadline?.on ?? '',
    mandate.funding === null ? '' : `$${mandate.funding}`,
    mandate.recurrence === null ? '' : `~${mandate.recurrence}`,
  ]
  return parts.filter((part) => part !== '').join(' ')
}
