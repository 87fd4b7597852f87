/** Repairs the Arabic of all parts of a document and says how much was repaired. */
import type { Finding } from '#un'
import type { ExtractCode } from '../transcription.ts'
import { type ArabicFacts, learnArabic, repairArabic } from './arabic.ts'
import type { LaidDocument } from './lay-pages.ts'
import type { Part } from './part.ts'
import { textOf } from './pieces.ts'

interface RepairedDocument extends LaidDocument {
  readonly findings: readonly Finding<ExtractCode>[]
}

/** The document with Arabic repaired; each changed part keeps its text as the file has it in `raw`. */
export function repairParts(laid: LaidDocument): RepairedDocument {
  const all = [...laid.body, ...laid.notes]
  const facts = learnArabic(all.flatMap(textsOf), laid.vocabulary.words)
  let words = 0
  const repair = (part: Part): Part => {
    const { part: done, lamAlef } = repairPart(part, facts)
    words += lamAlef
    return done
  }
  const body = laid.body.map(repair)
  const notes = laid.notes.map(repair)
  const furniture = laid.furniture.map(repair)
  return { ...laid, body, notes, furniture, findings: words === 0 ? [] : [finding(words)] }
}

function textsOf(part: Part): string[] {
  return part.rows === undefined ? [textOf(part.pieces)] : part.rows.flat().map((cell) => textOf(cell.pieces))
}

function repairPart(part: Part, facts: ArabicFacts): { part: Part; lamAlef: number } {
  let lamAlef = 0
  let changed = false
  const repair = <T extends { readonly pieces: Part['pieces'] }>(holder: T): T => {
    const repaired = repairArabic(holder.pieces, facts)
    lamAlef += repaired.lamAlef
    changed ||= repaired.changed
    return repaired.changed ? { ...holder, pieces: repaired.pieces } : holder
  }
  const done = repair(part)
  const rows = part.rows?.map((row) => row.map(repair))
  const raw = part.raw ?? rawOf(part)
  return { part: { ...done, ...(rows === undefined ? {} : { rows }), ...(changed ? { raw } : {}) }, lamAlef }
}

/** The text as the file has it: cells by tabs, rows by line breaks. */
function rawOf(part: Part): string {
  if (part.rows === undefined) return textOf(part.pieces)
  return part.rows.map((row) => row.map((cell) => textOf(cell.pieces)).join('\t')).join('\n')
}

function finding(words: number): Finding<ExtractCode> {
  return {
    code: 'lam-alef-repaired',
    message: `The file maps the Arabic sign "لا" the wrong way round; ${words} words were put right where rule or evidence is clear. The text as the file has it is kept beside each block.`,
    needsPerson: false,
    hint: 'Compare quotations with the page.',
  }
}
