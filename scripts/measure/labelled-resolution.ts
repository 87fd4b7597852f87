/** A resolution built from the paragraphs the United Nations' own system split, for measuring what reads resolutions. */
import { readFileSync } from 'node:fs'
import type { OperativeParagraph, Resolution } from '#resolution'

interface Label {
  readonly text: string
  readonly type: string
  readonly paragraph_type: string | null
  readonly paragraph_level: number | null
  readonly prefix: string | null
  readonly action_verb: string | null
}

interface Growing extends OperativeParagraph {
  readonly paragraphs: Growing[]
}

/** Reads `A_RES_78_101.paragraphs.json`; paragraphs after the closing lines belong to an annex and are left out. */
export function labelledResolution(path: string, name: string): Resolution {
  const labels = JSON.parse(readFileSync(path, 'utf8')) as Label[]
  const closing = labels.findIndex((label) => /^\d+(?:st|nd|rd|th)\b.*\bmeeting$/.test(label.text.trim()))
  const body = closing < 0 ? labels : labels.slice(0, closing + 1)
  const symbol = name.replaceAll('_', '/')
  return {
    symbol,
    body: 'General Assembly',
    gaSession: Number(symbol.split('/')[2]),
    language: 'en',
    title: labels.find((label) => label.type === 'title')?.text ?? null,
    adoptedOn: null,
    meeting: null,
    onReportOf: null,
    agendaItem: null,
    preambular: body
      .filter((label) => label.paragraph_type === 'preambular')
      .map(({ text }) => ({
        opener: text.split(' ', 1)[0] ?? '',
        text,
        span: span(text),
        origins: [],
        notes: [],
        paragraphs: [],
      })),
    operative: operativeOf(body),
    annexes: [],
    footnotes: [],
    references: [],
    unparsed: [],
    witnesses: [],
    findings: [],
  }
}

function operativeOf(labels: readonly Label[]): OperativeParagraph[] {
  const top: Growing[] = []
  for (const label of labels) {
    if (label.type !== 'paragraph' || label.paragraph_type !== 'operative') continue
    const level = label.paragraph_level ?? 0
    let list = top
    for (let depth = 1; depth < level; depth++) list = list[list.length - 1]?.paragraphs ?? list
    list.push({
      number: label.prefix?.replace(/[.\s\u200e]+$/, '').trim() || null,
      verb: label.action_verb,
      text: label.text,
      span: span(label.text),
      origins: [],
      notes: [],
      paragraphs: [],
      heading: null,
    })
  }
  return top
}

function span(text: string): OperativeParagraph['span'] {
  return { witness: 'label', start: 0, end: text.length }
}
