/** `rapporteur confirm`: a named person answers for paraphrases; the confirmations are written into the authoring file. */
import { join } from 'node:path'
import { readText, writeWhole } from '#platform/files'
import { confirmStatements, reportContract } from '#report'
import { CliRefusal, EXIT } from './exit-codes.ts'
import type { Session } from './session.ts'

export interface ConfirmOptions {
  readonly of: string
  readonly by: string
  readonly at: string
  readonly reason: string
  readonly statements?: readonly string[]
  readonly all?: boolean
}

/** Confirms the paraphrases named, or with --all every one that nobody has confirmed as it is printed. */
export async function confirmCommand(
  session: Session,
  themes: string,
  options: ConfirmOptions,
): Promise<number> {
  const { statements, all, by, at, reason } = options
  if ((statements === undefined) === (all !== true))
    throw new CliRefusal('nothing-given', 'Give --statements with the ids of those that were read, or --all.')
  const yaml = await readText(themes)
  if (yaml === null) throw new CliRefusal('no-such-file', `${themes}: no such file. Check the path.`)
  const printed = await statementsOf(options.of)
  const order = { by, at, reason, statements: statements ?? null }
  const done = confirmStatements(yaml, printed, order)
  if (done === null)
    throw new CliRefusal(
      'report-unreadable',
      `${themes} does not have the paraphrases of ${options.of}: it was edited since. Make the report again, read it, then confirm.`,
    )
  const [unknown] = done.unknown
  if (unknown !== undefined)
    throw new CliRefusal(
      'nothing-given',
      `${unknown} is no paraphrase of ${options.of}. Its ids stand in report.json.`,
    )
  await writeWhole(themes, new TextEncoder().encode(done.yaml))
  if (session.isJson)
    session.print(
      JSON.stringify({ schemaVersion: 1, themes, confirmed: done.confirmed.map(({ id }) => id) }, null, 2),
    )
  for (const { id, text } of session.isJson ? [] : done.confirmed) session.print(`${id}  ${text}`)
  if (!session.isJson)
    session.print(`${done.confirmed.length} confirmed by ${by} in ${themes}. Make the report again.`)
  return EXIT.done
}

async function statementsOf(out: string) {
  const path = out.endsWith('.json') ? out : join(out, 'report.json')
  const text = await readText(path)
  if (text === null)
    throw new CliRefusal('no-such-file', `--of ${path}: no such file. Make the report first.`)
  const parsed = reportContract.safeParse(jsonOf(text))
  if (parsed.success) return parsed.data.documents.flatMap((document) => document.statements)
  throw new CliRefusal(
    'report-unreadable',
    `--of ${path} is not as this program writes it. Make the report again.`,
  )
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
