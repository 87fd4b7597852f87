/** A record through the server that holds it: what is given is sent there, the work is a job there, what it gave is fetched. */
import { basename } from 'node:path'
import { bytesOf } from '#platform/files'
import { listEntries } from '#platform/folder'
import type { SigningKey } from '#platform/signing'
import type { IntakeFileKind } from '#registry'
import { sealOf } from '#report'
import { isLeftover } from '#submission'
import { listCalls, rederiveCall } from '../api/call/contract.ts'
import type { Asked } from '../api/client.ts'
import { dropIntake, openIntake, sendIntakeFile, takeIntake } from '../api/intake/contract.ts'
import { listResolutions } from '../api/mandate/contract.ts'
import { downloadReport, makeReport, prepareSignature, readVersion } from '../api/report/contract.ts'
import type { Outcome } from '../worker/outcome.ts'
import type { OutputFile } from '../worker/output-file.ts'
import type { Intake } from '../worker/take-in.ts'
import type { ChainRecord } from './chain-record.ts'
import { CliRefusal } from './exit-codes.ts'
import type { ServerAsked } from './server-asked.ts'
import type { Session } from './session.ts'

/** The chain on a record that a server holds. */
export function servedRecord(session: Session, server: ServerAsked): ChainRecord {
  return {
    async calls() {
      const calls = await server.all((query) => server.ask(listCalls, { query }))
      const resolutions = await server.all((query) => server.ask(listResolutions, { query }))
      return calls.map(({ id, resolution }) => ({
        ...{ id, resolution },
        symbol: resolutions.find((each) => each.id === resolution)?.symbol ?? null,
      }))
    },
    async takeIn(intake, shows) {
      const { call, kinds, language } = intake
      const id = await sendAll(session, server, intake)
      const body = { call, kinds: [...kinds], language, shows }
      const { job } = await server.ask(takeIntake, { params: { intake: id }, body })
      return asKind('intake', await server.outcomeOf(job))
    },
    async makeReport({ call, language, formats, summaries, pdfA }, key) {
      const how = { language, formats: [...formats], summaries, pdfA }
      const params = { call }
      const seal = key === null ? null : await sealedHere(server, { params, body: how }, key)
      const { job } = await server.ask(makeReport, { params, body: { ...how, seal } })
      const outcome = asKind('report', await server.outcomeOf(job))
      return { outcome, files: await filesOf(server, outcome) }
    },
    async rederive(call) {
      const { job } = await server.ask(rederiveCall, { params: { call }, body: {} })
      return asKind('rederivation', await server.outcomeOf(job))
    },
  }
}

/** Signs here what the server is going to make: a private key is not sent anywhere. */
async function sealedHere(
  server: ServerAsked,
  asked: Asked<typeof prepareSignature>,
  key: SigningKey,
): Promise<{ key: string; signatures: string[] }> {
  const { job } = await server.ask(prepareSignature, asked)
  const { manifests } = asKind('manifests', await server.outcomeOf(job))
  const { signatures, ...seal } = sealOf(manifests, key)
  return { ...seal, signatures: [...signatures] }
}

/** An outcome of the kind that was asked for; what was refused there is refused here. */
export function asKind<Kind extends Outcome['kind']>(
  kind: Kind,
  outcome: Outcome,
): Extract<Outcome, { kind: Kind }> {
  if (outcome.kind === 'refused') throw new CliRefusal(outcome.code, outcome.message)
  if (!isKind(kind, outcome)) throw new TypeError(`a job gave ${outcome.kind} where ${kind} was asked for`)
  return outcome
}

function isKind<Kind extends Outcome['kind']>(
  kind: Kind,
  outcome: Outcome,
): outcome is Extract<Outcome, { kind: Kind }> {
  return outcome.kind === kind
}

interface FileToSend {
  readonly kind: IntakeFileKind
  readonly path: string
  /** Where it lies here. */
  readonly from: string
}

/** Sends everything of an intake, file by file; gives its id. What is broken off is dropped there. */
async function sendAll(session: Session, server: ServerAsked, intake: Intake): Promise<string> {
  const files = await filesIn(intake)
  session.progress.stage('sending files', files.length)
  const { intake: id } = await server.ask(openIntake, { body: {} })
  const params = { intake: id }
  try {
    for (const [at, { kind, path, from }] of files.entries()) {
      session.signal.throwIfAborted()
      await server.send(sendIntakeFile, { params, query: { kind, path } }, bytesOf(from))
      session.progress.step(at + 1, path)
    }
  } catch (fault) {
    await server.tryTo(dropIntake, { params, body: {} })
    throw fault
  }
  session.progress.end()
  return id
}

async function filesIn({ resolution, office, replies }: Intake): Promise<readonly FileToSend[]> {
  const entries = replies === null ? [] : await listEntries(replies)
  return [
    ...resolution.map((from, at) => ({
      kind: 'resolution' as const,
      path: `${at + 1}/${basename(from)}`,
      from,
    })),
    ...office.map(({ kind, name, path }) => ({ kind, path: name, from: path })),
    ...entries.flatMap(({ path, kind }) =>
      kind === 'file' && !isLeftover(path)
        ? [{ kind: 'reply' as const, path, from: `${replies}/${path}` }]
        : [],
    ),
  ]
}

/** The files of a version, in the order in which they were made. */
async function filesOf(
  server: ServerAsked,
  { report, version }: { readonly report: string; readonly version: number },
): Promise<readonly OutputFile[]> {
  const params = { report, version }
  const { files } = await server.ask(readVersion, { params })
  const fetched: OutputFile[] = []
  for (const { name } of files)
    fetched.push({ name, content: await server.fetch(downloadReport, { params: { ...params, name } }) })
  return fetched
}
