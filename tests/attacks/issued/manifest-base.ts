/** A report of replies of the example with thematic sections: its manifest, and the files and senders it is held against. */
import { copyFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readFileBytes } from '../../../src/extract/index.ts'
import { sourceTextOf } from '../../../src/house.ts'
import {
  documentOf,
  type IssuedFormat,
  type Manifest,
  readVisible,
  renderAkomaNtoso,
  renderDocx,
  renderHtml,
  renderPdf,
  type VisibleFile,
} from '../../../src/official-document/index.ts'
import { directPool } from '../../../src/official-document/pdf/direct-pool.ts'
import { makeTemporaryFolder, packageRoot, readText, remove } from '../../../src/platform/files.ts'
import { buildReport } from '../../../src/report/build-report.ts'
import { formulaeOf } from '../../../src/report/formulae-of.ts'
import { writeAgain } from '../../../src/report/record/write-again.ts'
import type { ReportInput } from '../../../src/report/report-input.ts'
import { SAMPLE_CALL, SAMPLE_MANDATE, SAMPLE_RESOLUTION } from '../../../src/report/sample-record.ts'
import { confirmStatements } from '../../../src/report/thematic/confirm-statements.ts'
import { readAuthoring, readScale } from '../../../src/report/thematic/read-authoring.ts'
import { checkIssued } from '../../../src/report/verify/issued/check-issued.ts'
import type { IssuedCheck } from '../../../src/report/verify/issued/issued-check.ts'
import { readIssuedRecord } from '../../../src/report/verify/issued/issued-record.ts'
import type { FoundReplies } from '../../../src/report/verify/issued/trace-senders.ts'
import type { FoundSource } from '../../../src/report/verify/issued/trace-sources.ts'
import { type FolderReading, readReplies } from '../../../src/submission/index.ts'
import type { StateTable } from '../../../src/un/index.ts'
import { readExampleStates } from '../generated/material.ts'

export interface ManifestBase {
  readonly manifest: Manifest
  readonly input: ReportInput
  readonly states: StateTable
  readonly sources: readonly FoundSource[]
  readonly replies: FoundReplies
}

/** With footnotes, a figure, a table, emphasis, a joint reply and a translation beside its original. */
const FILES = [
  ...['XAR_Arvenia_Reply_English.docx', 'XCV_Costa-Vela_Reply_Spanish.docx'],
  ...['XSU_Sulmara_Reply_Arabic.pdf', 'XSU_Sulmara_Translation_English.docx'],
  ...['XVE_Velmark_Joint-Reply_English.pdf', 'index.csv'],
]

const THEMES = `type: hybrid
codings:
  retention:
    - { from: Costa Vela, words: la conservación de los datos de tráfico durante plazos muy breves }
    - { from: Sulmara, words: the short time for which some service providers retain traffic data }
sections:
  - heading: Retention of data
    paragraphs:
      - statements:
          - kind: paraphrase
            text: Costa Vela referred to the short periods for which traffic data were retained.
            cites: [{ from: Costa Vela, words: la conservación de los datos de tráfico durante plazos muy breves }]
          - kind: count
            text: '{count} Member States referred to it.'
            query: { count: member-states, where: { coded: retention } }
  - heading: Time
    paragraphs:
      - statements:
          - kind: quotation
            text: Sulmara spoke of “the short time for which some service providers retain traffic data”.
            cites: [{ from: Sulmara, words: the short time for which some service providers retain traffic data }]
`

/** Reads the replies, has the paraphrase confirmed, and makes the report. */
export async function manifestBase(): Promise<ManifestBase> {
  const states = await readExampleStates()
  const call = { ...SAMPLE_CALL, lateSubmissionReason: 'the late arrival of replies' }
  const reading = await readFolder(states, call)
  const scale = readScale(
    (await readText(join(packageRoot(), 'data', 'quantifiers.yaml'))) ?? '',
    'scale',
  ).value
  const texts = reading.submissions.flatMap((submission) =>
    submission.files.flatMap(({ path }) => {
      const transcription = reading.transcriptions.get(path)
      return transcription === undefined
        ? []
        : [{ transcription, text: sourceTextOf({ path, submission: submission.id }, transcription, call) }]
    }),
  )
  const input: ReportInput = {
    ...{ resolution: SAMPLE_RESOLUTION, mandates: [SAMPLE_MANDATE], call, states },
    ...{ submissions: reading.submissions, leftOut: reading.ignored, folderFindings: reading.findings },
    sources: new Map(texts.map(({ text }) => [text.path, text])),
    ...{ translations: [], language: 'en', formulae: formulaeOf('en'), scale },
    generator: { name: 'rapporteur', version: '0' },
  }
  const confirmed = confirmedThemes(input)
  const made = buildReport({ ...input, authoring: readAuthoring(confirmed, 'themes').value })
  const manifest = made.documents[0]?.official.manifest
  if (manifest === undefined) throw new Error('the example has a report')
  const sources = texts.map(({ text }) => ({
    ...{ path: text.path, sha256: text.sha256, text: text.text, textSha256: text.textSha256 },
    ...{ ocrPages: new Set<number>(), reading: text },
  }))
  const replies = { submissions: reading.submissions, leftOut: reading.ignored }
  return { manifest: asJson(manifest), input, states, sources, replies }
}

function confirmedThemes(input: ReportInput): string {
  const [draft] = buildReport({ ...input, authoring: readAuthoring(THEMES, 'themes').value }).documents
  const by = { by: 'A. Reader', at: '2019-07-12', reason: 'read beside the reply', statements: null }
  return confirmStatements(THEMES, draft?.statements ?? [], by)?.yaml ?? THEMES
}

async function readFolder(states: StateTable, call: ReportInput['call']): Promise<FolderReading> {
  const folder = await makeTemporaryFolder('manifest')
  for (const name of FILES)
    await copyFile(join(packageRoot(), 'examples', 'a-res-73-187', 'replies', name), join(folder, name))
  const reading = await readReplies(folder, {
    extractor: { read: (bytes, name) => readFileBytes(bytes, name) },
    ...{ states, call, language: 'en' },
  })
  await remove(folder)
  return reading
}

function asJson(manifest: Manifest): Manifest {
  return JSON.parse(JSON.stringify(manifest)) as Manifest
}

/** The document as the program itself writes it from the record of a manifest; null where it cannot be written. */
export function writtenFrom(manifest: Manifest, { states }: Pick<ManifestBase, 'states'>): Manifest | null {
  const reading = readIssuedRecord(asJson(manifest))
  if (reading.is !== 'known') return null
  const again = writeAgain(reading.record, states)
  return again.is === 'written' ? asJson(again.manifest) : null
}

/** The file that this program draws from the manifest, as anybody may; null where the layout does not fit the statements. */
export async function drawn(manifest: Manifest, format: IssuedFormat): Promise<Uint8Array | null> {
  const document = documentOf(manifest)
  if (document === null) return null
  const { files } = await {
    docx: () => renderDocx(document),
    xml: () => renderAkomaNtoso(document),
    html: () => renderHtml(document),
    pdf: () => renderPdf(document, { pool: directPool }),
  }[format]()
  return files[0]?.bytes ?? null
}

/** The check of a manifest as it stands in a file drawn from it: nothing of the drawing differs. */
export function checkManifest(base: ManifestBase, manifest: Manifest, isWithSources = true): IssuedCheck {
  const file = {
    ...{ format: 'html' as const, manifest, envelope: null, blocks: [], comments: [] },
    ...{ open: { insertions: 0, deletions: 0, looks: 0 }, signs: [], pictures: [], findings: [] },
    ...{ printedPages: [], isArchival: false },
  }
  return checkDrawn(base, file, isWithSources)
}

/** The check of a file that was drawn from the manifest in it. */
export async function checkFile(base: ManifestBase, bytes: Uint8Array): Promise<IssuedCheck> {
  const file = await readVisible(bytes, { closely: false })
  if (file === null) throw new Error('a file just drawn can be read')
  return checkDrawn(base, file, true)
}

function checkDrawn(
  { states, sources, replies, input }: ManifestBase,
  file: VisibleFile,
  isWithSources: boolean,
): IssuedCheck {
  return checkIssued({
    ...{ file, unreadable: null, drawn: 'same', key: null, states, version: input.generator.version },
    ...(isWithSources ? { sources, replies } : { sources: null, replies: null }),
  })
}
