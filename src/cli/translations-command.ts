/** `rapporteur translations`: what a translator must supply goes out as XLIFF; what comes back is verified and kept. */
import { basename, dirname, join } from 'node:path'
import { listFiles, readBytes, readText, statOf, writeWhole } from '#platform/files'
import {
  exportTranslations,
  formatTranslations,
  type Imported,
  importTranslations,
  keepConfirmed,
  type ReportContract,
  readTranslations,
  reportContract,
  type TranslationOrigin,
  type Translations,
} from '#report'
import { type Finding, type Language, toFindingContract } from '#un'
import { statesFor } from '../worker/read-input.ts'
import { CliRefusal, EXIT } from './exit-codes.ts'
import { describeFindings } from './output.ts'
import { needsPerson } from './read-command.ts'
import type { Session } from './session.ts'

export interface ExportOptions {
  readonly report: string
  readonly to: Language
  readonly out: string
}

export interface ImportOptions {
  readonly report: string
  readonly by: TranslationOrigin
  readonly translator?: string
  readonly states?: string
  readonly out?: string
}

/** Writes the statements that are not yet in a language; XLIFF has one source language a file. */
export async function exportCommand(session: Session, options: ExportOptions): Promise<number> {
  const files = exportTranslations(await readReport(options.report), options.to)
  const written: { path: string; sourceLanguage: string; units: number }[] = []
  for (const { sourceLanguage, units, bytes } of files) {
    const path = files.length === 1 ? options.out : beside(options.out, sourceLanguage)
    await writeWhole(path, bytes)
    written.push({ path, sourceLanguage, units })
  }
  if (session.isJson) session.print(JSON.stringify({ schemaVersion: 1, to: options.to, written }, null, 2))
  else if (written.length === 0)
    session.print(`Nothing to translate: every statement of ${options.report} is in ${options.to}.`)
  for (const { path, sourceLanguage, units } of session.isJson ? [] : written)
    session.print(`${path}  ${units} statements, ${sourceLanguage} to ${options.to}`)
  return EXIT.done
}

/** "fr.xlf" for Arabic is "fr.ar.xlf". */
function beside(out: string, language: string): string {
  const named = /^(.*)(\.[^.\\/]+)$/s.exec(out)
  return named === null ? `${out}.${language}` : `${named[1]}.${language}${named[2]}`
}

/** Verifies translated files against the report and writes the file that `report --translations` uses. */
export async function importCommand(
  session: Session,
  paths: readonly string[],
  options: ImportOptions,
): Promise<number> {
  if (options.by === 'by-a-person' && options.translator === undefined)
    throw new CliRefusal(
      'nothing-given',
      '--by person needs --translator NAME: the report says who translated.',
    )
  const report = await readReport(options.report)
  const states = await statesFor(options.states)
  const files = await Promise.all((await everyFile(paths)).map(readGiven))
  const { by, translator = null } = options
  const { value, findings } = importTranslations({ files, by, translator }, report, states)
  const path = value === null ? null : (options.out ?? `translations-${value.translations.language}.yaml`)
  if (value !== null && path !== null) await keep(path, value.translations)
  tell(session, path, value, findings)
  return needsPerson(findings)
}

/** The files named; for a name under which export wrote one a source language, all of those. */
async function everyFile(paths: readonly string[]): Promise<string[]> {
  const found = await Promise.all(
    paths.map(async (path) => {
      if ((await statOf(path)) !== null || (await statOf(dirname(path))) === null) return [path]
      const names = await listFiles(dirname(path))
      const parts = names.filter((name) => beside(basename(path), languageIn(name)) === name)
      return parts.length === 0 ? [path] : parts.map((name) => join(dirname(path), name))
    }),
  )
  return found.flat()
}

function languageIn(name: string): string {
  return /\.([a-z]{2,3})(?:\.[^.]+)?$/.exec(name)?.[1] ?? ''
}

async function readGiven(path: string): Promise<{ name: string; bytes: Uint8Array }> {
  const bytes = await readBytes(path)
  if (bytes === null) throw new CliRefusal('no-such-file', `${path}: no such file. Check the path.`)
  return { name: basename(path), bytes }
}

/** Writes the translations; what a person confirmed in the same file before stays confirmed. */
async function keep(path: string, translations: Translations): Promise<void> {
  const standing = (await statOf(path)) === null ? null : await readText(path)
  const before = standing === null ? null : readTranslations(standing, path).value
  const kept = before === null ? translations : keepConfirmed(translations, before)
  await writeWhole(path, formatTranslations(kept, path.endsWith('.json') ? 'json' : 'yaml'))
}

function tell(
  session: Session,
  path: string | null,
  imported: Imported | null,
  findings: readonly Finding[],
): void {
  const { units = 0, empty = 0 } = imported ?? {}
  const translated = imported?.translations.statements.length ?? 0
  if (session.isJson) {
    const outside = toFindingContract(findings, () => null)
    session.print(
      JSON.stringify(
        { schemaVersion: 1, written: path, units, translated, empty, findings: outside },
        null,
        2,
      ),
    )
    return
  }
  if (path !== null)
    session.print(`${path}  ${translated} of ${units} units taken in, ${empty} without a translation`)
  const told = describeFindings(findings, false)
  if (told !== '') session.print(`\n${told}`)
}

/** The report as `report.json` has it. */
async function readReport(path: string): Promise<ReportContract> {
  const text = await readText(path)
  if (text === null)
    throw new CliRefusal('no-such-file', `${path}: no such file. Give the report with --report.`)
  const parsed = reportContract.safeParse(parseJson(text))
  if (parsed.success) return parsed.data
  throw new CliRefusal(
    'report-unreadable',
    `${path}: not a report.json of this program. Give the one that "rapporteur report" wrote.`,
  )
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
