/** What can be asked of reports. */
import { z } from '@hono/zod-openapi'
import { LANGUAGES } from '#un'
import { FORMATS } from '../../worker/formats.ts'
import { idSchema, operation, pageOf, pageQuery } from '../core/operation.ts'

const room = 'report'
const report = z.object({ id: idSchema, call: idSchema, openedAt: z.string() }).openapi('Report')
const version = z
  .object({
    number: z.number(),
    language: z.string(),
    generator: z.string(),
    sourceSha256: z.string(),
    statementCount: z.number(),
    openCount: z.number(),
    at: z.string(),
    by: z.string(),
  })
  .openapi('ReportVersion')
const file = z.object({
  name: z.string(),
  mediaType: z.string(),
  sha256: z.string(),
  sizeBytes: z.number(),
  isDestroyed: z.boolean(),
})
const confirmation = z.object({ ofSha256: z.string(), reason: z.string(), at: z.string(), by: z.string() })
const statement = z
  .object({
    position: z.number(),
    document: z.string(),
    id: z.string(),
    kind: z.string(),
    language: z.string(),
    statementSha256: z.string(),
    statement: z.record(z.string(), z.unknown()).nullable(),
    confirmations: z.array(confirmation),
  })
  .openapi('Statement')
const params = z.object({ report: idSchema })
const ofVersion = params.extend({ version: z.coerce.number().int().min(1).max(1_000_000) })

/** The reports of a call. */
export const listReports = operation({
  id: 'listReports',
  method: 'get',
  path: '/api/v1/calls/{call}/reports',
  room,
  act: 'report-read',
  summary: 'The reports of a call; none is public before it is issued',
  params: z.object({ call: idSchema }),
  query: z.object(pageQuery),
  answer: pageOf(report),
})

/** One report. */
export const readReport = operation({
  id: 'readReport',
  method: 'get',
  path: '/api/v1/reports/{report}',
  room,
  act: 'report-read',
  summary: 'A report and its versions, the oldest first',
  params,
  answer: report.extend({ versions: z.array(version) }),
})

/** One version. */
export const readVersion = operation({
  id: 'readReportVersion',
  method: 'get',
  path: '/api/v1/reports/{report}/versions/{version}',
  room,
  act: 'report-read',
  summary: 'A version of a report: its files, and the verdict: how many sentences are open, and which',
  params: ofVersion,
  answer: version.extend({
    files: z.array(file),
    verdict: z.object({ isOpen: z.boolean(), openCount: z.number(), confirmedCount: z.number() }),
  }),
})

/** The statements. */
export const listStatements = operation({
  id: 'listStatements',
  method: 'get',
  path: '/api/v1/reports/{report}/versions/{version}/statements',
  room,
  act: 'report-read',
  summary: 'The statements of a version with their citations, in the order of print',
  params: ofVersion,
  query: z.object(pageQuery),
  answer: pageOf(statement),
})

/** A file. */
export const downloadReport = operation({
  id: 'downloadReportFile',
  method: 'get',
  path: '/api/v1/reports/{report}/versions/{version}/files/{name}',
  room,
  act: 'report-read',
  summary: 'A file of a version: Word, PDF, HTML (shown, in a sandbox), Akoma Ntoso, JSON',
  params: ofVersion.extend({ name: z.string().max(200) }),
  answer: 'bytes',
})

const howMade = {
  language: z.enum(LANGUAGES).nullable(),
  formats: z.array(z.enum(FORMATS)).min(1).max(FORMATS.length),
  summaries: z.boolean().default(false),
  pdfA: z.boolean().default(false),
}
const MOST_DOCUMENTS = 100
/** The 32 bytes of a public key and the 64 of a signature, in base64. */
const KEY_LENGTH = 44
const SIGNATURE_LENGTH = 88
const seal = z.strictObject({
  key: z.base64().length(KEY_LENGTH),
  signatures: z.array(z.base64().length(SIGNATURE_LENGTH)).min(1).max(MOST_DOCUMENTS),
})

/** Gives what is to be signed. */
export const prepareSignature = operation({
  id: 'prepareSignature',
  method: 'post',
  path: '/api/v1/calls/{call}/manifests',
  room,
  act: 'report-draft',
  summary:
    'Gives the manifests of a report that is to be made, as a job: to be signed where the private key is',
  about:
    'The outcome holds the text of each manifest. What is signed is its DSSE pre-authentication encoding under the type application/vnd.rapporteur.manifest+json; the signatures go to makeReport with the same order.',
  params: z.object({ call: idSchema }),
  body: z.strictObject(howMade),
  status: 202,
  answer: z.object({ job: z.string() }),
})

/** Makes a report. */
export const makeReport = operation({
  id: 'makeReport',
  method: 'post',
  path: '/api/v1/calls/{call}/reports',
  room,
  act: 'report-draft',
  summary: 'Makes a report of what the record holds of a call, as a job; its outcome names the version',
  about:
    'The same as the last version is no new one. language null: as the facts of the call say. seal: Ed25519 signatures of the manifests that prepareSignature gave, in their order, and the public key; never a private one. Where the record changed since, the job is refused, manifest-changed.',
  params: z.object({ call: idSchema }),
  body: z.strictObject({ ...howMade, seal: seal.nullable().default(null) }),
  status: 202,
  answer: z.object({ job: z.string() }),
})

/** Confirms a statement. */
export const confirm = operation({
  id: 'confirmStatement',
  method: 'post',
  path: '/api/v1/reports/{report}/versions/{version}/confirmations',
  room,
  act: 'report-confirm',
  summary: 'Answers for a statement as it is printed',
  params: ofVersion,
  body: z.object({
    statement: z.string().min(1).max(200),
    ofSha256: z.string().regex(/^[0-9a-f]{64}$/),
    reason: z.string().trim().min(1).max(2000),
  }),
  status: 201,
  answer: z.object({ statement: z.string() }),
  refuses: ['report/no-such-statement', 'report/statement-changed', 'report/already-confirmed'],
})
