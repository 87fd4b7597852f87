/** `rapporteur passages`: the passages of a report's replies with their ids, and `rapporteur draft`: a skeleton sorted by words. */
import { join } from 'node:path'
import { readText, statOf, writeWhole } from '#platform/files'
import { draftAuthoring, namesNear, type PassageList, passageListContract, selectPassages } from '#report'
import { CliRefusal, EXIT } from './exit-codes.ts'
import type { Session } from './session.ts'

export interface PassagesOptions {
  readonly state?: string
  readonly search?: string
  readonly language?: string
}

/** Lists the passages that an editor looks for. */
export async function passagesCommand(
  session: Session,
  out: string | undefined,
  options: PassagesOptions,
): Promise<number> {
  if (out === undefined)
    throw new CliRefusal(
      'nothing-given',
      'Give the folder a report was written to, or a record: --store office/',
    )
  const list = await passagesIn(out)
  const passages = selectPassages(list, options)
  if (session.isJson) session.print(JSON.stringify({ ...list, passages }, null, 2))
  else if (passages.length === 0) session.print(whyNone(list, options))
  for (const each of session.isJson ? [] : passages) session.print(`${headOf(each)}\n    ${words(each.text)}`)
  return EXIT.done
}

/** Nobody of that name replied, or nothing has those words. */
function whyNone(list: PassageList, { state }: PassagesOptions): string {
  if (state === undefined || selectPassages(list, { state }).length > 0)
    return 'No passage of that kind. Try fewer or shorter words ("preuve*").'
  const near = namesNear(list, state)
  const meant = near.length === 0 ? '' : ` Near in name: ${near.join(', ')}.`
  return `No reply of “${state}” is among those of this report, by code, submission or name.${meant}`
}

function headOf({
  id,
  respondent,
  language,
  file,
  page,
  type,
  translation,
  late,
}: PassageList['passages'][number]): string {
  const marks = [
    ...(type === 'paragraph' ? [] : [type]),
    ...(translation === null ? [] : [`translation ${translation}`]),
    ...(late ? ['late'] : []),
  ]
  return [id, respondent, language, `${file}, p. ${page}`, ...marks].join('  ')
}

function words(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}

export interface DraftOptions {
  readonly themes: string
  readonly to: string
}

/** Writes a skeleton of an authoring file. A file that is there is not written over. */
export async function draftCommand(session: Session, out: string, options: DraftOptions): Promise<number> {
  const list = await passagesIn(out)
  const themes = await readText(options.themes)
  if (themes === null)
    throw new CliRefusal('no-such-file', `--themes ${options.themes}: no such file. Check the path.`)
  const draft = draftAuthoring(list, themes)
  if (draft === null)
    throw new CliRefusal(
      'themes-invalid',
      `${options.themes}: expected "themes:" with a list of { heading: …, words: [ … ] }. See docs/authoring.md.`,
    )
  if ((await statOf(options.to)) !== null)
    throw new CliRefusal(
      'out-not-empty',
      `--to ${options.to} is there already; an editor may have worked in it. Give another name.`,
    )
  await writeWhole(options.to, new TextEncoder().encode(draft))
  if (session.isJson) session.print(JSON.stringify({ schemaVersion: 1, written: options.to }, null, 2))
  else
    session.print(
      `Written: ${options.to}. Judge every passage in it, then write the statements (docs/authoring.md).`,
    )
  return EXIT.done
}

async function passagesIn(out: string): Promise<PassageList> {
  const path = out.endsWith('.json') ? out : join(out, 'passages.json')
  const text = await readText(path)
  if (text === null)
    throw new CliRefusal(
      'no-such-file',
      `${path}: no such file. Make the report first: rapporteur report … --out ${out}`,
    )
  const parsed = passageListContract.safeParse(jsonOf(text))
  if (parsed.success) return parsed.data
  throw new CliRefusal(
    'report-unreadable',
    `${path} is not as this program writes it. Make the report again.`,
  )
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
