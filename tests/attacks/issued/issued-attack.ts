/** Attacks on issued files as lines: which file, what is done to it, and what the check of issued files has to find. */
import { join } from 'node:path'
import { z } from 'zod'
import { readText } from '../../../src/platform/files.ts'
import { DOCX_ATTACKS } from './attack-docx.ts'
import { HTML_ATTACKS, XML_ATTACKS } from './attack-markup.ts'
import { PDF_ATTACKS } from './attack-pdf.ts'
import { checkAttacked, type IssuedBase } from './issued-base.ts'

const issuedAttack = z.strictObject({
  id: z.string(),
  why: z.string(),
  format: z.enum(['docx', 'pdf', 'html', 'xml']),
  /** A name in the table of the format. */
  operation: z.string(),
  expected: z.array(z.string()).min(1),
  /** Takes minutes, as the letters of every page are looked at: left out of `npm test`. */
  slow: z.boolean().default(false),
})

export type IssuedAttack = z.infer<typeof issuedAttack>

export const OPERATIONS = { docx: DOCX_ATTACKS, pdf: PDF_ATTACKS, html: HTML_ATTACKS, xml: XML_ATTACKS }
const CODES = ['hidden-or-overlaid', 'text-differs']

/** All lines of the folder of the attack set; throws where one is wrong. */
export async function readIssuedAttacks(folder: string): Promise<IssuedAttack[]> {
  const texts = await Promise.all(CODES.map((code) => readText(join(folder, code, 'issued.jsonl'))))
  return texts.flatMap((text) =>
    (text ?? '').split('\n').flatMap((line) => (line === '' ? [] : [issuedAttack.parse(JSON.parse(line))])),
  )
}

export interface IssuedOutcome {
  readonly attack: IssuedAttack
  readonly said: readonly { readonly code: string; readonly message: string }[]
  readonly isAccepted: boolean
}

/** Does what the line says and checks the file. */
export async function runIssuedAttack(attack: IssuedAttack, base: IssuedBase): Promise<IssuedOutcome> {
  const { format, operation, expected } = attack
  const operate = new Map(Object.entries(OPERATIONS[format])).get(operation)
  if (operate === undefined) throw new Error(`${attack.id}: there is no operation ${operation} on ${format}.`)
  const { findings } = await checkAttacked(base, format, operate(base.files[format]))
  return { attack, said: findings, isAccepted: !findings.some(({ code }) => expected.includes(code)) }
}
