/** The command line: parse, call the house, print. Rules live in the rooms. */
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { readConfig } from '#platform/config'
import { packageRoot, readText, sha256 } from '#platform/files'
import { isCalendarDate, isOfficialLanguage, LANGUAGES } from '#un'
import { FORMATS, type Format } from '../worker/formats.ts'
import { WorkRefusal } from '../worker/work.ts'
import type { CompareOptions } from './compare-command.ts'
import type { ConfirmOptions } from './confirm-command.ts'
import type { DoctorOptions } from './doctor-command.ts'
import { CliRefusal, EXIT, EXIT_CODES, ServerFault } from './exit-codes.ts'
import type { PackOptions } from './pack-command.ts'
import type { DraftOptions, PassagesOptions } from './passages-command.ts'
import type { ReadOptions } from './read-command.ts'
import { addAudit, addDb, addPeople } from './record-commands.ts'
import type { RepliesOptions } from './replies-command.ts'
import type { ReportCommandOptions } from './report-command.ts'
import type { ReviseOptions } from './revise-command.ts'
import type { ServeOptions } from './serve-command.ts'
import { openSession, type Session } from './session.ts'
import type { SplitOptions } from './split-command.ts'
import type { ExportOptions, ImportOptions } from './translations-command.ts'
import { TRANSLATORS } from './translators.ts'
import type { VerifyOptions } from './verify-command.ts'
import type { WorkerOptions } from './worker-command.ts'

const EXAMPLES = {
  read: [
    'rapporteur read A_RES_73_187.pdf',
    'rapporteur read copy-from-the-web.txt copy-from-the-pdf.txt --json',
  ],
  mandates: ['rapporteur mandates A_RES_73_187.pdf'],
  extract: ['rapporteur extract reply.docx --json > reply.json'],
  replies: ['rapporteur replies replies/ --call call.yaml'],
  report: [
    'rapporteur report --resolution A_RES_73_187.pdf --replies replies/ --out out/',
    'rapporteur report --resolution resolution.txt --replies replies/ --call call.yaml --states states.yaml --out out/ --formats docx,pdf',
    'rapporteur report --resolution A_RES_73_187.pdf --replies replies/ --themes themes.yaml --out out/',
    'rapporteur report --resolution A_RES_73_187.pdf --replies replies/ --language fr --translations translations-fr.yaml --out out/fr/',
  ],
  pack: [
    'rapporteur pack --resolution A_RES_73_187.pdf --replies replies/ --call call.yaml --out pack/',
    'rapporteur pack --check pack/',
  ],
  split: [
    'rapporteur split A_74_130.pdf --out replies-2019/',
    'rapporteur report --resolution A_RES_73_187.pdf --replies replies-2019/ --out out/',
  ],
  verify: [
    'rapporteur verify A_74_130.docx',
    'rapporteur verify A_74_130.pdf --sources replies/ --key office.pem --html check.html',
    'rapporteur verify out/report.docx --sources replies/ --states states.yaml',
  ],
  worker: [
    'RAPPORTEUR_BLOBS=/mnt/office/blobs rapporteur worker --store postgres://worker@db.example.org/office',
    'rapporteur worker --at-once 4',
  ],
  serve: [
    'rapporteur serve --store out/store',
    'DATABASE_URL=postgres://office@db.example.org/office rapporteur serve',
  ],
  doctor: ['rapporteur doctor --store out/store', 'rapporteur doctor --json'],
  passages: [
    'rapporteur passages out/ --state Ghana --search "electronic evidence"',
    'rapporteur passages --store office/ --search "electronic evid"',
  ],
  draft: ['rapporteur draft out/ --themes words.yaml --to themes.yaml'],
  confirm: [
    'rapporteur confirm themes.yaml --of out/ --statements s-theme-0123456789 --by "A. Reader, Legal Officer" --at 2019-07-12 --reason "read beside the replies"',
  ],
  compare: ['rapporteur compare out/first/ out/second/ --out changes.docx'],
  revise: [
    'rapporteur revise report-edited.docx --of out/ --out revision/',
    'rapporteur revise report-edited.docx --of out/ --out revision/ --confirmed confirmations.yaml',
  ],
  translations: [
    'rapporteur translations export --report out/report.json --to fr --out fr.xlf',
    'rapporteur translations import fr.xlf --report out/report.json --by person --translator "A. Translator"',
  ],
  db: [
    'rapporteur db backup /var/lib/rapporteur /mnt/backups/2026-11-22',
    'rapporteur db restore /mnt/backups/2026-11-22 postgres://rapporteur@db.example.org/rapporteur',
    'rapporteur db move /var/lib/rapporteur postgres://rapporteur@db.example.org/rapporteur',
    'rapporteur db check /mnt/backups/2026-11-22',
  ],
  audit: [
    'rapporteur audit verify /var/lib/rapporteur --witness checkpoint-of-october.txt',
    'rapporteur audit checkpoint /var/lib/rapporteur --out checkpoint-of-november.txt',
    'rapporteur audit prove /var/lib/rapporteur --entry 41 --out proof.json',
    'rapporteur audit check proof.json --key office.pem',
  ],
  people: [
    'rapporteur people first-link --store /var/lib/rapporteur',
    'rapporteur people mission XAA "Permanent Mission of …" --store /var/lib/rapporteur',
    'rapporteur people invite a.reader@example.org --role contributor --state XAA --language fr',
    'rapporteur people end a.reader@example.org --sessions',
  ],
} as const

type Run = (session: Session) => Promise<number>

const RESOLUTION = 'the resolution; several files are copies of it'
const STORE = 'keep it in a record: a folder, or postgres://… (docs/operating.md)'
const OF = 'which call of the record, where it has several: its id or its resolution'

const stop = new AbortController()

async function main(): Promise<number> {
  let run: Run | null = null
  const program = commandLine(await version(), (chosen) => {
    run = chosen
  })
  try {
    await program.parseAsync(process.argv)
  } catch (refusal) {
    if (refusal instanceof CommanderError) return refusal.exitCode === 0 ? EXIT.done : EXIT.wrongUse
    throw refusal
  }
  return run === null ? EXIT.wrongUse : attempt(run, program.opts<{ json?: boolean; quiet?: boolean }>())
}

async function attempt(run: Run, options: { json?: boolean; quiet?: boolean }): Promise<number> {
  const { config, problems } = readConfig(process.env)
  for (const problem of problems) process.stderr.write(`rapporteur: ${problem}\n`)
  const session = openSession({
    config,
    environment: process.env,
    json: options.json === true,
    quiet: options.quiet === true,
    signal: stop.signal,
    version: await version(),
    out: process.stdout,
    err: process.stderr,
  })
  try {
    return await run(session)
  } catch (refusal) {
    session.progress.end()
    if (stop.signal.aborted) {
      session.note(
        'rapporteur: stopped; nothing half-written is left. Run the command again: what was read is kept.',
      )
      return EXIT.interrupted
    }
    const isRefused = refusal instanceof CliRefusal || refusal instanceof WorkRefusal
    if (!isRefused && !(refusal instanceof ServerFault)) throw refusal
    session.note(`rapporteur: ${refusal.message}`)
    return isRefused ? EXIT.wrongUse : EXIT.fault
  }
}

function commandLine(own: string, choose: (run: Run) => void): Command {
  const program = new Command('rapporteur')
    .description(
      "Turns a resolution that asks for Member States' views, and a folder of replies, into the report it asks for.",
    )
    .version(own)
    .option('--json', 'print JSON (documented in docs/json.md) instead of text')
    .option('--quiet', 'no progress')
    .exitOverride()
    .showHelpAfterError('(add --help for the options)')
    .addHelpText('after', `\n${EXIT_CODES}`)
  const command = (name: keyof typeof EXAMPLES, summary: string): Command =>
    program
      .command(name)
      .description(summary)
      .exitOverride()
      .addHelpText(
        'after',
        `\nExamples:\n${EXAMPLES[name].map((line) => `  ${line}`).join('\n')}\n\n${EXIT_CODES}`,
      )
  const shared = (target: Command): Command =>
    target
      .option('--json', 'print JSON')
      .option('--quiet', 'no progress')
      .hook('preAction', (_hook, action) => {
        for (const key of ['json', 'quiet'] as const)
          if (action.opts()[key] === true) program.setOptionValue(key, true)
      })

  shared(
    command(
      'read',
      'read a resolution: paragraphs, footnotes, references; several files are copies of one resolution',
    ),
  )
    .argument('<files...>', 'PDF, DOCX, HTML or text; damaged copies are merged into one reading')
    .option('--each', 'every file is a resolution of its own')
    .option('--store <address>', STORE)
    .action((files: string[], options: ReadOptions) =>
      choose(async (session) => (await import('./read-command.ts')).readCommand(session, files, options)),
    )
  shared(command('mandates', 'who must do what, by when, under which condition; and the timeline'))
    .argument('<files...>', 'copies of one resolution')
    .option('--store <address>', STORE)
    .action((files: string[], { store }: { store?: string }) =>
      choose(async (session) =>
        (await import('./mandates-command.ts')).mandatesCommand(session, files, store),
      ),
    )
  shared(command('extract', 'the text of one file, with pages, blocks and what was noticed'))
    .argument('<file>', 'PDF, DOCX, DOC, ODT, RTF, HTML, text, e-mail (EML, MSG), picture or scan')
    .action((file: string) =>
      choose(async (session) => (await import('./extract-command.ts')).extractCommand(session, file)),
    )
  shared(command('replies', 'who answered what: senders, files, languages, dates; nothing is rendered'))
    .argument('<folder>', 'the folder of replies; an index.csv and a corrected replies.yaml in it are used')
    .option('--call <file>', 'facts of the call (docs/call-yaml.md)')
    .option('--states <file>', 'another table of States than the built-in one')
    .addOption(languageOption())
    .option('--corrections <file>', 'a corrected replies.yaml, where it is not in the folder')
    .option('--store <address>', STORE)
    .option('--of <call>', OF)
    .action((folder: string, options: RepliesOptions) =>
      choose(async (session) =>
        (await import('./replies-command.ts')).repliesCommand(session, folder, options),
      ),
    )
  withFacts(
    shared(command('report', 'the report, in Word, PDF, HTML, Akoma Ntoso and JSON'))
      .option('--resolution <files...>', RESOLUTION)
      .option('--replies <folder>', 'the folder of replies')
      .requiredOption('--out <folder>', 'where the report goes'),
  )
    .addOption(
      new Option('--formats <list>', `of ${FORMATS.join(',')}`)
        .argParser(formatsOf)
        .default([...FORMATS], 'all'),
    )
    .option('--pdf-a', 'the PDF as PDF/A-3a, for archives, in place of PDF/UA-1')
    .option('--store <address>', `${STORE}; what it holds need not be given again`)
    .option('--of <call>', OF)
    .action((options: ReportCommandOptions) =>
      choose(async (session) =>
        options.store === undefined
          ? (await import('./report-command.ts')).reportCommand(session, options)
          : (await import('./stored-report.ts')).storedReport(session, options.store, options),
      ),
    )
  withFacts(
    shared(
      command('pack', 'a report with all its sources, as a BagIt folder to keep or hand on (docs/pack.md)'),
    )
      .option('--resolution <files...>', RESOLUTION)
      .option('--replies <folder>', 'the folder of replies')
      .option('--out <folder>', 'where the pack goes: a new folder, or an empty one'),
  )
    .option(
      '--check <folder>',
      'make nothing; check a pack: complete, unchanged, each citation in its source',
    )
    .option('--without-originals', 'leave out the files as received; their hashes stay')
    .option('--organization <name>', 'who hands the pack on, for bag-info.txt')
    .addOption(
      new Option(
        '--date <date>',
        'day of packing, YYYY-MM-DD, for bag-info.txt; nothing is said without it',
      ).argParser(dateOf),
    )
    .action((options: PackOptions) =>
      choose(async (session) => (await import('./pack-command.ts')).packCommand(session, options)),
    )
  shared(command('split', 'a compiled report of the Secretary-General back into a folder of replies'))
    .argument('<report>', 'the report: PDF, DOCX, HTML or text')
    .requiredOption('--out <folder>', 'where the folder of replies goes')
    .option('--states <file>', 'another table of States than the built-in one')
    .action((report: string, options: SplitOptions) =>
      choose(async (session) => (await import('./split-command.ts')).splitCommand(session, report, options)),
    )
  shared(command('serve', 'serves a record: pages, the interface for programs, jobs (docs/operating.md)'))
    .option('--store <place>', 'a folder, or postgres://…; without it DATABASE_URL or the settings say')
    .option('--port <number>', 'the port; without it the settings say', portOf)
    .option('--else-any', 'any free port, where that one is taken')
    .action((options: ServeOptions) =>
      choose(async (session) => (await import('./serve-command.ts')).serveCommand(session, options)),
    )
  shared(command('doctor', 'looks at this machine and the record, and says what is wrong and what to do'))
    .option('--store <place>', 'a folder, or postgres://…; without it DATABASE_URL or the settings say')
    .action((options: DoctorOptions) =>
      choose(async (session) => (await import('./doctor-command.ts')).doctorCommand(session, options)),
    )
  shared(
    command(
      'worker',
      'does the jobs of a record kept on a server: reads files, on as many machines as wanted',
    ),
  )
    .option('--store <address>', 'the server, postgres://…; without it DATABASE_URL says')
    .option('--at-once <number>', 'files at a time; without it, as many as there are processes', countOf)
    .action((options: WorkerOptions) =>
      choose(async (session) => (await import('./worker-command.ts')).workerCommand(session, options)),
    )
  shared(
    command(
      'verify',
      'an issued report: does it say what was received, and who vouches for it (docs/verify.md)',
    ),
  )
    .argument('<issued>', 'the report as issued: DOCX, PDF, HTML or XML')
    .option('--sources <folder>', 'the folder of replies as received, or a pack')
    .option('--key <key>', "the office's public key: a PEM file, or base64")
    .option('--html <file>', 'also write the result as a page')
    .option('--states <file>', 'the table of States that the report was made with, if not the built-in one')
    .action((issued: string, options: VerifyOptions) =>
      choose(async (session) =>
        (await import('./verify-command.ts')).verifyCommand(session, issued, options),
      ),
    )
  addAuthoring(command, shared, choose)
  addEditing(command, shared, choose)
  addTranslations(
    command(
      'translations',
      "statements out to a translator's tool as XLIFF, and back (docs/translations.md)",
    ),
    shared,
    choose,
  )
  addDb(command('db', 'a whole record: backup, restore, move, check (docs/operating.md)'), shared, choose)
  addAudit(
    command('audit', 'the log of acts: verify it, sign its head, prove an entry (docs/operating.md)'),
    shared,
    choose,
  )
  addPeople(
    command('people', 'who may do what: list, invite, grant, end, reset (docs/operating.md)'),
    shared,
    choose,
  )
  return program
}

/** What a report may be given besides the resolution and the replies. */
function withFacts(target: Command): Command {
  return target
    .option('--call <file>', 'facts of the call (docs/call-yaml.md)')
    .option('--states <file>', 'another table of States than the built-in one')
    .addOption(languageOption())
    .option('--corrections <file>', 'a corrected replies.yaml, where it is not in the replies folder')
    .option('--summaries', 'reproduce executive summaries where a State sent one')
    .option('--themes <file>', 'thematic sections before the replies, or in their place (docs/authoring.md)')
    .option('--scale <file>', 'what "several", "many", "most" stand for; another than data/quantifiers.yaml')
    .option('--translations <files...>', 'imported translations of statements (docs/translations.md)')
    .option('--sign-key <file>', "sign with the office's private key, Ed25519 in PEM (docs/verify.md)")
}

function addAuthoring(
  command: (name: 'passages' | 'draft' | 'confirm', summary: string) => Command,
  shared: (target: Command) => Command,
  choose: (run: Run) => void,
): void {
  shared(command('passages', 'the passages of the replies with their ids, to cite (docs/authoring.md)'))
    .argument('[out]', 'the folder a report was written to; none with --store')
    .option('--state <who>', 'a code, or a part of the name; in a record a code')
    .option('--search <words>', 'words that stand in it, in any order; "preuve*" for any ending')
    .addOption(languageOption('--language <code>', 'language of the passage'))
    .option('--store <place>', 'a record, in all of whose submissions is looked (docs/operating.md)')
    .action((out: string | undefined, options: PassagesOptions & { store?: string }) =>
      choose(async (session) =>
        options.store === undefined
          ? (await import('./passages-command.ts')).passagesCommand(session, out, options)
          : (await import('./stored-passages.ts')).storedPassages(session, options.store, options),
      ),
    )
  shared(command('draft', 'a skeleton of an authoring file: passages sorted under themes by words'))
    .argument('<out>', 'the folder a report was written to')
    .requiredOption('--themes <file>', 'themes: [{ heading: …, words: [ … ] }]')
    .requiredOption('--to <file>', 'the skeleton; a file that is there is not written over')
    .action((out: string, options: DraftOptions) =>
      choose(async (session) => (await import('./passages-command.ts')).draftCommand(session, out, options)),
    )
  shared(command('confirm', 'a named person answers for paraphrases as they are printed (docs/authoring.md)'))
    .argument('<themes>', 'the authoring file; the confirmations are written into it')
    .requiredOption('--of <out>', 'the folder of the report that was read')
    .requiredOption('--by <name>', 'who answers for it: a name and function')
    .addOption(
      new Option('--at <date>', 'the day it was read, YYYY-MM-DD').makeOptionMandatory().argParser(dateOf),
    )
    .requiredOption('--reason <words>', 'on what ground')
    .option('--statements <ids...>', 'the paraphrases that were read')
    .option('--all', 'every paraphrase that nobody has confirmed as it is printed')
    .action((themes: string, options: ConfirmOptions) =>
      choose(async (session) =>
        (await import('./confirm-command.ts')).confirmCommand(session, themes, options),
      ),
    )
}

function addEditing(
  command: (name: 'compare' | 'revise', summary: string) => Command,
  shared: (target: Command) => Command,
  choose: (run: Run) => void,
): void {
  shared(
    command('compare', 'two versions of a report as one Word file with tracked changes (docs/editing.md)'),
  )
    .argument('<old>', 'the earlier report: its DOCX, or the folder it was written to')
    .argument('<new>', 'the later report')
    .requiredOption('--out <file>', 'changes.docx; a summary is written beside it as .json and .html')
    .option('--states <file>', 'another table of States than the built-in one')
    .action((old: string, fresh: string, options: CompareOptions) =>
      choose(async (session) =>
        (await import('./compare-command.ts')).compareCommand(session, old, fresh, options),
      ),
    )
  shared(command('revise', "read an editor's DOCX in again: what stands, what to confirm (docs/editing.md)"))
    .argument('<edited>', 'the DOCX as the editor saved it')
    .requiredOption('--of <report>', 'the report it was made from: its DOCX, or the folder it was written to')
    .requiredOption('--out <folder>', 'where revision.json, revision.html and changes.docx go')
    .option('--confirmed <file>', 'who answers for which change (docs/editing.md)')
    .option('--states <file>', 'another table of States than the built-in one')
    .action((edited: string, options: ReviseOptions) =>
      choose(async (session) =>
        (await import('./revise-command.ts')).reviseCommand(session, edited, options),
      ),
    )
}

function addTranslations(
  translations: Command,
  shared: (target: Command) => Command,
  choose: (run: Run) => void,
): void {
  const part = (name: 'export' | 'import', summary: string): Command =>
    shared(
      translations
        .command(name)
        .description(summary)
        .exitOverride()
        .addHelpText('after', `\n${EXIT_CODES}`)
        .requiredOption('--report <file>', 'report.json'),
    )
  part('export', 'the statements that are not yet in a language, as XLIFF 2.1; one file a source language')
    .addOption(languageOption('--to <code>', 'language to translate into').makeOptionMandatory())
    .requiredOption('--out <file>', 'fr.xlf; with several source languages fr.ar.xlf, fr.es.xlf …')
    .action((options: ExportOptions) =>
      choose(async (session) => (await import('./translations-command.ts')).exportCommand(session, options)),
    )
  part('import', 'verify translated XLIFF files and keep them for report --translations')
    .argument('<files...>', 'fr.xlf; where export wrote fr.ar.xlf … beside it, all of those')
    .addOption(translatorOption())
    .option('--translator <name>', 'who translated; printed for --by person')
    .option('--states <file>', 'another table of States than the built-in one')
    .option('--out <file>', 'else translations-<language>.yaml; .json writes JSON')
    .action((files: string[], options: ImportOptions) =>
      choose(async (session) =>
        (await import('./translations-command.ts')).importCommand(session, files, options),
      ),
    )
}

function translatorOption(): Option {
  return new Option('--by <who>', `who translated: ${Object.keys(TRANSLATORS).join(', ')}`)
    .makeOptionMandatory()
    .argParser((who) => {
      const origin = Object.hasOwn(TRANSLATORS, who) ? TRANSLATORS[who] : undefined
      if (origin !== undefined) return origin
      throw new InvalidArgumentError(`expected one of ${Object.keys(TRANSLATORS).join(', ')}.`)
    })
}

function languageOption(flags = '--language <code>', what = 'language of the report'): Option {
  return new Option(flags, `${what}: ${LANGUAGES.join(', ')}`).argParser((code) => {
    if (isOfficialLanguage(code)) return code
    throw new InvalidArgumentError(`expected one of ${LANGUAGES.join(', ')}.`)
  })
}

function dateOf(text: string): string {
  if (isCalendarDate(text)) return text
  throw new InvalidArgumentError('expected a calendar date, YYYY-MM-DD.')
}

function portOf(text: string): number {
  const port = Number(text)
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port
  throw new InvalidArgumentError('expected a whole number from 0 to 65535.')
}

function countOf(text: string): number {
  const count = Number(text)
  if (Number.isInteger(count) && count > 0) return count
  throw new InvalidArgumentError('expected a whole number from 1.')
}

function formatsOf(list: string): Format[] {
  return list.split(',').map((word) => {
    const format = FORMATS.find((candidate) => candidate === word.trim().toLowerCase())
    if (format === undefined)
      throw new InvalidArgumentError(`“${word}” is no format; expected a list of ${FORMATS.join(',')}.`)
    return format
  })
}

async function version(): Promise<string> {
  const described = JSON.parse((await readText(`${packageRoot()}/package.json`)) ?? '{}') as {
    version?: string
  }
  return described.version ?? '0'
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort())
process.stdout.on('error', (fault: NodeJS.ErrnoException) => {
  if (fault.code === 'EPIPE') process.exit(EXIT.done)
  throw fault
})
try {
  process.exitCode = await main()
} catch (fault) {
  process.exitCode = EXIT.fault
  tellFault(fault)
}

/** A fault is ours: the user gets an id to report it by, and the place where it happened. */
function tellFault(fault: unknown): void {
  const told = fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)
  process.stderr.write(
    `rapporteur: a fault of ours (${sha256(told).slice(0, 8)}); nothing half-written is left. Please report this:\n${told}\n`,
  )
}
