/** The commands on a whole record, as they are written: `db …`, `audit …` and `people …`. */
import { type Command, InvalidArgumentError, Option } from 'commander'
import { LANGUAGES, type Language } from '#un'
import type { ProveOptions } from './audit-command.ts'
import type { DestroyOptions } from './db-command.ts'
import { EXIT_CODES } from './exit-codes.ts'
import type { EndOptions, PeopleOptions, RoleOptions } from './people-command.ts'
import type { Session } from './session.ts'

type Run = (session: Session) => Promise<number>
type Choose = (run: Run) => void
type Shared = (target: Command) => Command

const RECORD = 'where the record is kept: a folder, or postgres://…'

/** Adds the commands of `db`. */
export function addDb(db: Command, shared: Shared, choose: Choose): void {
  const part = partOf(db, shared)
  const load = () => import('./db-command.ts')
  part('backup', 'a record into a new folder of plain files: rows, files, and what they add up to')
    .argument('<store>', RECORD)
    .argument('<folder>', 'a new folder, or an empty one')
    .action((store: string, folder: string) =>
      choose(async (session) => (await load()).backupCommand(session, store, folder)),
    )
  part('restore', 'a backup into a new store of either kind, read back and compared')
    .argument('<folder>', 'the backup')
    .argument('<store>', 'a new folder, or postgres://… of an empty database')
    .action((folder: string, store: string) =>
      choose(async (session) => (await load()).restoreCommand(session, folder, store)),
    )
  part('move', 'a record into a new store, read back and compared; the old one stays as it is')
    .argument('<from>', RECORD)
    .argument('<to>', 'a new folder, or postgres://… of an empty database')
    .action((from: string, to: string) =>
      choose(async (session) => (await load()).moveCommand(session, from, to)),
    )
  part('check', 'reads all of a record or a backup: rows, files, log; says what does not hold')
    .argument('<place>', 'a record, or a backup')
    .action((place: string) => choose(async (session) => (await load()).checkCommand(session, place)))
  part('sweep', 'removes files that nothing in the record names, a day after they came')
    .argument('<store>', RECORD)
    .action((store: string) => choose(async (session) => (await load()).sweepCommand(session, store)))
  part('rederive', 'reads what was received anew with the present readers; nothing received is touched')
    .argument('<store>', RECORD)
    .option('--of <call>', 'only this call: its id or its resolution')
    .action((store: string, options: { of?: string }) =>
      choose(async (session) =>
        (await import('./rederive-command.ts')).rederiveCommand(session, store, options),
      ),
    )
  part('destroy', 'a submission, by authority: bytes and words go; hashes, reason and tombstones stay')
    .argument('<store>', RECORD)
    .argument('<id>', 'the id of the submission; this cannot be undone')
    .requiredOption('--reason <reason>', 'why: retention, erasure or court-order')
    .addOption(
      new Option(
        '--reports <what>',
        'destroy: also the words that reports took from it, and their files; keep: reports stay as they were made',
      )
        .choices(['destroy', 'keep'])
        .makeOptionMandatory(),
    )
    .action((store: string, submission: string, options: DestroyOptions) =>
      choose(async (session) => (await load()).destroyCommand(session, store, submission, options)),
    )
}

/** Adds the commands of `audit`. */
export function addAudit(audit: Command, shared: Shared, choose: Choose): void {
  const part = partOf(audit, shared)
  const load = () => import('./audit-command.ts')
  part('verify', 'reads the whole log: entries, chain, tree, payloads, heads')
    .argument('<store>', RECORD)
    .option('--witness <files...>', 'signed heads that others kept: the log must begin with each of them')
    .action((store: string, options: { witness?: string[] }) =>
      choose(async (session) => (await load()).auditVerifyCommand(session, store, options)),
    )
  part('checkpoint', 'signs the head of the log, for another office to keep (C2SP tlog-checkpoint)')
    .argument('<store>', RECORD)
    .option('--out <file>', 'where the signed head goes; else it is printed')
    .action((store: string, options: { out?: string }) =>
      choose(async (session) => (await load()).auditCheckpointCommand(session, store, options)),
    )
  part('prove', 'that an entry is in the log, or that an older head is its beginning')
    .argument('<store>', RECORD)
    .option('--entry <number>', 'the number of the entry', numberOf)
    .option('--since <file>', 'an older checkpoint')
    .option('--without-payload', 'do not give away what was done in detail')
    .option('--out <file>', 'where the proof goes; else it is printed')
    .action((store: string, options: ProveOptions) =>
      choose(async (session) => (await load()).auditProveCommand(session, store, options)),
    )
  part('check', 'a proof of an entry, by itself: no record is needed')
    .argument('<proof>', 'the file that "audit prove" wrote')
    .option('--key <key>', "the office's public key: a PEM file, base64, or the line that checkpoint prints")
    .action((proof: string, options: { key?: string }) =>
      choose(async (session) => (await load()).auditCheckCommand(session, proof, options)),
    )
  part('export', 'the log for an auditor, an entry a line')
    .argument('<store>', RECORD)
    .requiredOption('--out <file>', 'where it goes, JSON Lines')
    .action((store: string, options: { out: string }) =>
      choose(async (session) => (await load()).auditExportCommand(session, store, options)),
    )
}

/** Adds the commands of `people`. Each does what the office's administrator may, and the log names the command line. */
export function addPeople(people: Command, shared: Shared, choose: Choose): void {
  const make = partOf(people, shared)
  const load = () => import('./people-command.ts')
  const part = (name: string, summary: string): Command =>
    make(name, summary).option('--store <place>', `${RECORD}; else as "serve" finds it`)
  part('first-link', 'a new one-time link for the first administrator, while there is none')
    .argument('[store]', RECORD)
    .action((store: string | undefined, options: PeopleOptions) =>
      choose(async (session) =>
        (await load()).firstLinkCommand(session, store === undefined ? options : { store }),
      ),
    )
  part('list', 'everybody with their roles, open invitations, offices and missions').action(
    (options: PeopleOptions) => choose(async (session) => (await load()).listPeopleCommand(session, options)),
  )
  part('mission', 'registers the mission of a Member State')
    .argument('<state>', 'three letters')
    .argument('<name>', 'as the mission writes itself')
    .action((state: string, name: string, options: PeopleOptions) =>
      choose(async (session) => (await load()).missionCommand(session, state, name, options)),
    )
  withRole(part('invite', 'somebody to a role; the link is printed too, for where no mail server is set'))
    .argument('<address>', ADDRESS)
    .addOption(new Option('--language <code>', 'of the mail').choices([...LANGUAGES]).default('en' as const))
    .action((address: string, options: RoleOptions & { language: Language }) =>
      choose(async (session) => (await load()).inviteCommand(session, address, options)),
    )
  withRole(part('grant', 'a role to somebody who is here, at once'))
    .argument('<address>', ADDRESS)
    .action((address: string, options: RoleOptions) =>
      choose(async (session) => (await load()).grantCommand(session, address, options)),
    )
  withRole(
    part('end', 'a role (--role), all sessions (--sessions) or the account (--account), at once'),
    false,
  )
    .argument('<address>', ADDRESS)
    .option('--sessions', 'signs them out everywhere')
    .option('--account', 'closes the account; name and address stay')
    .action((address: string, options: EndOptions) =>
      choose(async (session) => (await load()).endCommand(session, address, options)),
    )
  part('reset', 'takes away passkeys, app and identities that somebody lost, and ends their sessions')
    .argument('<address>', ADDRESS)
    .action((address: string, options: PeopleOptions) =>
      choose(async (session) => (await load()).resetCommand(session, address, options)),
    )
}

const ADDRESS = 'the e-mail address they are known by'

function withRole(target: Command, isNeeded = true): Command {
  // Checked where it is used: what knows the roles is not loaded for every command.
  const role = new Option('--role <role>', 'contributor, approver … (docs/operating.md)')
  return target
    .addOption(isNeeded ? role.makeOptionMandatory() : role)
    .option('--state <code>', 'the State whose mission it is, three letters')
    .option('--office <id>', 'an office, where there are several')
}

function partOf(parent: Command, shared: Shared): (name: string, summary: string) => Command {
  return (name, summary) =>
    shared(parent.command(name).description(summary).exitOverride().addHelpText('after', `\n${EXIT_CODES}`))
}

function numberOf(text: string): number {
  if (/^[1-9]\d{0,14}$/u.test(text)) return Number(text)
  throw new InvalidArgumentError('expected a whole number from 1.')
}
