/** Attacks on issued files as lines: which file, what is done to it, and what the check of issued files has to find. */
import { join } from 'node:path'
import { z } from 'zod'
import type { Manifest } from '../../../src/official-document/index.ts'
import { readText } from '../../../src/platform/files.ts'
import { DOCX_ATTACKS } from './attack-docx.ts'
import { MANIFEST_ATTACKS, RECORD_ATTACKS } from './attack-manifest.ts'
import { HTML_ATTACKS, XML_ATTACKS } from './attack-markup.ts'
import { PDF_ATTACKS } from './attack-pdf.ts'
import { checkAttacked, type IssuedBase } from './issued-base.ts'
import { checkFile, drawn, type ManifestBase, writtenFrom } from './manifest-base.ts'

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

/** All lines on what is done to a file as issued; throws where one is wrong. */
export function readIssuedAttacks(folder: string): Promise<IssuedAttack[]> {
  return linesOf(folder, CODES)
}

/** All lines on what is done to a manifest before the file is drawn from it; throws where one is wrong. */
export function readManifestAttacks(folder: string): Promise<IssuedAttack[]> {
  return linesOf(folder, ['manifest-edited'])
}

async function linesOf(folder: string, codes: readonly string[]): Promise<IssuedAttack[]> {
  const texts = await Promise.all(codes.map((code) => readText(join(folder, code, 'issued.jsonl'))))
  return texts.flatMap((text) =>
    (text ?? '').split('\n').flatMap((line) => (line === '' ? [] : [issuedAttack.parse(JSON.parse(line))])),
  )
}

export interface IssuedOutcome {
  readonly attack: IssuedAttack
  readonly said: readonly { readonly code: string; readonly message: string }[]
  readonly isAccepted: boolean
}

/** Does to the manifest what the line says, draws the file again from it, and checks that against the replies. */
export async function runManifestAttack(attack: IssuedAttack, base: ManifestBase): Promise<IssuedOutcome> {
  const { format, operation, expected } = attack
  const edited = afterAttack(operation, base)
  const bytes = edited === null ? null : await drawn(edited, format)
  if (bytes === null) throw new Error(`${attack.id}: no file can be drawn after ${operation}.`)
  const { findings } = await checkFile(base, bytes)
  return { attack, said: findings, isAccepted: !findings.some(({ code }) => expected.includes(code)) }
}

/** The manifest after an operation; after one on the record, that of the document written again. Null where none can be written. */
export function afterAttack(operation: string, base: ManifestBase): Manifest | null {
  const ofManifest = MANIFEST_ATTACKS[operation]
  if (ofManifest !== undefined) return ofManifest(base.manifest)
  const ofRecord = RECORD_ATTACKS[operation]
  if (ofRecord === undefined) throw new Error(`There is no operation ${operation} on a manifest.`)
  return writtenFrom(ofRecord(base.manifest), base)
}

/** Does what the line says and checks the file. */
export async function runIssuedAttack(attack: IssuedAttack, base: IssuedBase): Promise<IssuedOutcome> {
  const { format, operation, expected } = attack
  const operate = new Map(Object.entries(OPERATIONS[format])).get(operation)
  if (operate === undefined) throw new Error(`${attack.id}: there is no operation ${operation} on ${format}.`)
  const { findings } = await checkAttacked(base, format, operate(base.files[format]))
  return { attack, said: findings, isAccepted: !findings.some(({ code }) => expected.includes(code)) }
}
