/** `rapporteur confirm`: a named person answers for paraphrases; the confirmations are written into the authoring file. */
import { join } from 'node:path'
import { readText, writeWhole } from '#platform/files'
import { confirmStatements, isBlocking, isUnconfirmed, reportContract } from '#report'
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

/**
 * Confirms the paraphrases named, or with --all every one that nobody has confirmed as it is printed. What the rules block is
 * refused where it is named, and left out and told with --all.
 */
export async function confirmCommand(
  session: Session,
  themes: string,
  options: ConfirmOptions,
): Promise<number> {
  const { statements, all, by, at, reason } = options
  if ((statements === undefined) === (all !== true))
    throw new CliRefusal('nothing-given', 'Give --statements with the ids of those that were read, or --all.')
  refuseBadConfirmation(options, session.now())
  const yaml = await readText(themes)
  if (yaml === null) throw new CliRefusal('no-such-file', `${themes}: no such file. Check the path.`)
  const { printed, blocked } = await reportAt(options.of)
  refuseBlocked(statements ?? [], blocked)
  const open = printed.filter((statement) => statement.kind === 'paraphrase' && isUnconfirmed(statement))
  const leftOut = all === true ? open.filter(({ id }) => blocked.has(id)) : []
  const wanted = statements ?? open.filter(({ id }) => !blocked.has(id)).map(({ id }) => id)
  const done = confirmStatements(yaml, printed, {
    ...{ by: by.trim(), at, reason: reason.trim(), statements: wanted },
    keepsConfirmed: all === true,
  })
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
  const told = leftOut.map(({ id, text }) => ({ id, text, why: blocked.get(id) ?? '' }))
  tell(session, { themes, by: by.trim(), confirmed: done.confirmed, kept: done.kept, leftOut: told })
  return leftOut.length > 0 ? EXIT.needsPerson : EXIT.done
}

interface Done {
  readonly themes: string
  readonly by: string
  readonly confirmed: readonly { readonly id: string; readonly text: string }[]
  /** Confirmed in the file already, by whomever. */
  readonly kept: readonly { readonly id: string }[]
  readonly leftOut: readonly { readonly id: string; readonly text: string; readonly why: string }[]
}

function tell(session: Session, { themes, by, confirmed, kept, leftOut }: Done): void {
  if (session.isJson) {
    const ids = confirmed.map(({ id }) => id)
    const left = leftOut.map(({ id, why }) => ({ id, why }))
    session.print(JSON.stringify({ schemaVersion: 1, themes, confirmed: ids, leftOut: left }, null, 2))
    return
  }
  for (const { id, text } of confirmed) session.print(`${id}  ${text}`)
  session.print(`${confirmed.length} confirmed by ${by} in ${themes}. Make the report again.`)
  if (kept.length > 0)
    session.print(`${kept.length} stand confirmed in ${themes} already and were left as they are.`)
  if (leftOut.length === 0) return
  session.print(`${leftOut.length} not confirmed, because the rules block them; correct them first:`)
  for (const { id, text, why } of leftOut) session.print(`${id}  ${text}\n  ${why}`)
}

/** The farthest that a place on earth is ahead of Greenwich, in milliseconds: there the day has begun. */
const FARTHEST = 14 * 3_600_000

/** A person has a name, and nobody has read a thing tomorrow. */
function refuseBadConfirmation({ by, at, reason }: ConfirmOptions, now: string): void {
  if (by.trim() === '')
    throw new CliRefusal('nothing-given', '--by is empty. Give the name and function of who answers for it.')
  if (reason.trim() === '')
    throw new CliRefusal('nothing-given', '--reason is empty. Say on what ground it is confirmed.')
  const latest = new Date(Date.parse(now) + FARTHEST).toISOString().slice(0, 10)
  if (at > latest)
    throw new CliRefusal('nothing-given', `--at ${at} is in the future. Give the day it was read.`)
}

/** What blocks cannot be answered by a person's word. */
function refuseBlocked(wanted: readonly string[], blocked: ReadonlyMap<string, string>): void {
  const first = wanted.find((id) => blocked.has(id))
  if (first === undefined) return
  throw new CliRefusal(
    'statement-blocked',
    `${first} is blocked, and no confirmation answers that: ${blocked.get(first)} Correct the sentence, make the report again, then confirm.`,
  )
}

/** The statements of a report, and which of them the rules block, with why. */
async function reportAt(out: string) {
  const path = out.endsWith('.json') ? out : join(out, 'report.json')
  const text = await readText(path)
  if (text === null)
    throw new CliRefusal('no-such-file', `--of ${path}: no such file. Make the report first.`)
  const parsed = reportContract.safeParse(jsonOf(text))
  if (!parsed.success)
    throw new CliRefusal(
      'report-unreadable',
      `--of ${path} is not as this program writes it. Make the report again.`,
    )
  const { documents, findings } = parsed.data
  const blocked = findings.flatMap(({ code, subject, message }): [string, string][] =>
    subject !== null && isBlocking(code) ? [[subject, `${code}: ${message}`]] : [],
  )
  return { printed: documents.flatMap(({ statements }) => statements), blocked: new Map(blocked) }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
