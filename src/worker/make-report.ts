/** Makes a report from files: read, built and rendered; nothing is written. */
import { type House, mandatesOf, type ResolutionRead, repliesOf, reportOf } from '#house'
import type { MandateReading } from '#mandate'
import { formulaeOf, type PassageList, type Report, toReportContract } from '#report'
import { type FolderReading, formatRepliesYaml, toSubmissionContracts } from '#submission'
import { type Finding, type FindingContract, type Language, toFindingContract } from '#un'
import { allFindings, readingOf } from './folder-reading.ts'
import type { Format } from './formats.ts'
import { asJson, type OutputFile } from './output-file.ts'
import { callFor, readResolutionFiles, statesFor } from './read-input.ts'
import { renderAll } from './render.ts'
import { thematicFor } from './thematic-input.ts'
import { translationsFor } from './translations-input.ts'
import { type Work, WorkRefusal } from './work.ts'

/** What a report is made from, by where it lies, and how. */
export interface ReportSources {
  readonly resolution: readonly string[]
  readonly replies: string
  readonly call?: string
  readonly states?: string
  readonly formats: readonly Format[]
  readonly language?: Language
  readonly summaries?: boolean
  readonly corrections?: string
  readonly translations?: readonly string[]
  readonly pdfA?: boolean
  /** The authoring file of thematic sections. */
  readonly themes?: string
  readonly scale?: string
}

/** A report made and not yet written: what it was made from, its files, and everything noticed. */
export interface MadeReport {
  readonly resolution: ResolutionRead['resolution']
  readonly texts: ResolutionRead['texts']
  readonly mandates: MandateReading
  readonly replies: FolderReading
  readonly report: Report
  /** The report in its formats and as JSON, and replies.yaml. */
  readonly files: readonly OutputFile[]
  readonly findings: readonly Finding[]
  readonly outside: readonly FindingContract[]
  /** The office's own scale of words of number; null where there is none, or no thematic section. */
  readonly scalePath: string | null
}

type Built = Omit<MadeReport, 'files' | 'outside'> & { readonly passages: PassageList }

/** Reads everything given, builds the report, has it signed and renders it; writes nothing. */
export async function makeReport(
  work: Work,
  house: House,
  options: ReportSources,
  sign: (report: Report) => Report = (report) => report,
): Promise<MadeReport> {
  const { passages, ...built } = await builtReport(work, house, options)
  const report = sign(built.report)
  const standard = options.pdfA === true ? 'a-3a' : 'ua-1'
  const rendered = await renderAll(work, house.pool, report, { formats: options.formats, standard })
  const findings = [...built.findings, ...rendered.findings]
  const outside = toFindingContract(findings, textsOf(built.texts, built.replies))
  const files = [
    ...rendered.files,
    ...dataFiles(report, built.replies, { outside, passages }, options.formats),
  ]
  return { ...built, report, files, findings, outside }
}

/** Reads everything given and builds the report, which nobody has signed or rendered. */
export async function builtReport(work: Work, house: House, options: ReportSources): Promise<Built> {
  const states = await statesFor(options.states)
  const call = await callFor(options.call)
  const facts = options.summaries === true ? { ...call.facts, text: 'summaries' as const } : call.facts
  const language = options.language ?? facts.languages?.[0] ?? facts.originalLanguage ?? 'en'
  const formulae = formulaeOf(language)
  const translated = await translationsFor(options.translations ?? [])
  const thematic = await thematicFor(options, facts.scale)
  const { resolution, texts, fileFindings } = await readResolutionFiles(work, house, options.resolution)
  if (resolution.operative.length === 0 && resolution.symbol === null)
    throw notAResolution(options.resolution)
  const mandates = mandatesOf(resolution)
  const replies = await repliesOf(house, {
    folder: options.replies,
    states,
    call: facts,
    language,
    onProgress: readingOf(work),
    ...(options.corrections === undefined ? {} : { correctionsPath: options.corrections }),
  })
  work.progress.stage('building the report')
  const { report, passages } = reportOf({
    resolution,
    mandates: mandates.mandates,
    call: facts,
    states,
    replies,
    translations: translated.translations,
    language,
    formulae,
    version: work.version,
    thematic,
  })
  const findings = [
    ...call.findings,
    ...translated.findings,
    ...fileFindings,
    ...resolution.findings,
    ...mandates.findings,
    ...allFindings(replies),
    ...report.findings,
  ]
  const scalePath = thematic?.scalePath ?? null
  return { resolution, texts, mandates, replies, report, passages, findings, scalePath }
}

/** None of the files is a resolution that can be read. */
export function notAResolution(paths: readonly string[]): WorkRefusal {
  return new WorkRefusal(
    'not-a-resolution',
    `${paths.join(', ')}: no symbol and no operative paragraph found, so this is no resolution that can be read. Give the resolution with --resolution; “rapporteur read” shows what was understood.`,
  )
}

function dataFiles(
  report: Report,
  replies: FolderReading,
  { outside, passages }: { readonly outside: readonly FindingContract[]; readonly passages: PassageList },
  formats: readonly Format[],
): OutputFile[] {
  const submissions = toSubmissionContracts(replies)
  const whole = toReportContract(report, submissions, [...outside])
  const reports = formats.includes('json')
    ? whole.documents.map((document, index) => ({
        name: `${document.name}.json`,
        content: asJson(index === 0 ? whole : { ...whole, documents: [document] }),
      }))
    : []
  return [
    ...reports,
    ...(formats.includes('json') ? [{ name: 'passages.json', content: asJson(passages) }] : []),
    { name: 'replies.yaml', content: formatRepliesYaml(replies.submissions, replies.ignored) },
  ]
}

/** The text that a finding's span counts in: a witness of the resolution, or a reply's file by path or SHA-256. */
function textsOf(
  witnesses: ReadonlyMap<string, string>,
  { transcriptions }: FolderReading,
): (witness: string) => string | null {
  const byHash = new Map([...transcriptions.values()].map(({ sha256, text }) => [sha256, text]))
  return (witness) =>
    witnesses.get(witness) ?? transcriptions.get(witness)?.text ?? byHash.get(witness) ?? null
}
