/** Reads the lines of the attack set, or of a set of one's own: JSON objects, one a line, each of the shape of attack.ts. */
import { join } from 'node:path'
import { z } from 'zod'
import { listFiles, readText } from '../../src/platform/files.ts'
import { type StatementAttack, statementAttack } from './attack.ts'

/** Attacks on issued files and on whole reports, which have shapes of their own. */
const OTHER_SHAPES = /(?:^|\/)(?:issued|report)\.jsonl$/

export interface AttacksRead {
  readonly attacks: readonly StatementAttack[]
  /** Lines that are no attack, each with its place and what is wrong with it. */
  readonly wrong: readonly string[]
}

/** The attacks of a folder and the folders in it, in the order of the paths. */
export async function readAttacks(folder: string): Promise<AttacksRead> {
  const paths = (await listFiles(folder))
    .filter((path) => /\.jsonl$/.test(path) && !OTHER_SHAPES.test(path))
    .sort()
  const read = await Promise.all(paths.map((path) => readAttackFile(join(folder, path))))
  const attacks = read.flatMap((each) => each.attacks)
  const ids = new Set<string>()
  const twice = attacks.flatMap(({ id }) => {
    const isKnown = ids.has(id)
    ids.add(id)
    return isKnown ? [`The id ${id} stands twice: give each line an id of its own.`] : []
  })
  return { attacks, wrong: [...read.flatMap(({ wrong }) => wrong), ...twice] }
}

/** The attacks of one file. */
export async function readAttackFile(path: string): Promise<AttacksRead> {
  const text = await readText(path)
  if (text === null) return { attacks: [], wrong: [`${path}: no such file.`] }
  const read = text
    .split('\n')
    .flatMap((line, index) => (line.trim() === '' ? [] : [readLine(line, `${path}, line ${index + 1}`)]))
  return {
    attacks: read.flatMap((each) => (typeof each === 'string' ? [] : [each])),
    wrong: read.filter((each) => typeof each === 'string'),
  }
}

/** The attack, or what is wrong with the line. */
function readLine(line: string, where: string): StatementAttack | string {
  let written: unknown
  try {
    written = JSON.parse(line)
  } catch (error) {
    return `${where} is no JSON: ${error instanceof Error ? error.message : error}`
  }
  const parsed = statementAttack.safeParse(written)
  return parsed.success ? parsed.data : `${where} is no attack: ${z.prettifyError(parsed.error)}`
}
