/** `rapporteur read`: a resolution as data. */
import { resolutionOf } from '#house'
import { type Resolution, toResolutionContract } from '#resolution'
import type { Finding } from '#un'
import { fileFindingsOf, readFiles, readResolutionFiles } from '../worker/read-input.ts'
import type { ChainRecord } from './chain-record.ts'
import { EXIT } from './exit-codes.ts'
import { describeFindings } from './output.ts'
import type { Session } from './session.ts'
import { withHouseAndRecord } from './with-record.ts'

export interface ReadOptions {
  readonly each?: boolean
  readonly store?: string
}

/** Reads files as copies of one resolution, or with `--each` every file as one of its own; keeps them where a record is named. */
export function readCommand(
  session: Session,
  paths: readonly string[],
  options: ReadOptions,
): Promise<number> {
  return withHouseAndRecord(session, options.store, async (house, record) => {
    if (options.each !== true) {
      const read = await readResolutionFiles(session, house, paths)
      await keepResolution(record, paths)
      const { resolution, texts, fileFindings } = read
      if (session.isJson) session.print(JSON.stringify(toResolutionContract(resolution, texts), null, 2))
      else session.print(describeResolution(resolution, fileFindings))
      return needsPerson([...resolution.findings, ...fileFindings])
    }
    const readings = (await readFiles(session, house, paths)).map((file) => ({
      ...resolutionOf([file]),
      fileFindings: fileFindingsOf(file),
    }))
    for (const path of paths) await keepResolution(record, [path])
    if (session.isJson)
      session.print(
        JSON.stringify(
          readings.map(({ resolution, texts }) => toResolutionContract(resolution, texts)),
          null,
          2,
        ),
      )
    else
      session.print(
        readings
          .map(({ resolution, fileFindings }) => describeResolution(resolution, fileFindings))
          .join('\n\n'),
      )
    return needsPerson(
      readings.flatMap(({ resolution, fileFindings }) => [...resolution.findings, ...fileFindings]),
    )
  })
}

/** Keeps the copies of a resolution in a record, with what was read from them; nothing where none is named. */
export async function keepResolution(record: ChainRecord | null, paths: readonly string[]): Promise<void> {
  const nothing = { call: null, replies: null, kinds: [], office: [], language: null }
  await record?.takeIn({ ...nothing, resolution: paths }, false)
}

/** The exit status of a reading. */
export function needsPerson(findings: readonly Finding[]): number {
  return findings.some((finding) => finding.needsPerson) ? EXIT.needsPerson : EXIT.done
}

const PREVIEW_CHARACTERS = 96

function describeResolution(resolution: Resolution, fileFindings: readonly Finding[]): string {
  const meeting = resolution.meeting === null ? '' : `, ${resolution.meeting.asWritten}`
  const dated = new Map<string, number>()
  for (const { kind } of resolution.references) dated.set(kind, (dated.get(kind) ?? 0) + 1)
  return [
    `${resolution.symbol ?? '[symbol]'}  ${resolution.title ?? '[title]'}`,
    `${resolution.body ?? '[body]'}, adopted ${resolution.adoptedOn ?? '[date]'}${meeting}${resolution.onReportOf === null ? '' : `, on the report ${resolution.onReportOf.symbol}`}`,
    '',
    `${resolution.preambular.length} preambular paragraphs`,
    ...resolution.preambular.map((paragraph) => `  ${preview(paragraph.text)}`),
    `${resolution.operative.length} operative paragraphs`,
    ...resolution.operative.map(
      (paragraph) =>
        `  ${paragraph.number ?? '–'}. ${preview(paragraph.text)}${paragraph.paragraphs.length > 0 ? ` (+${paragraph.paragraphs.length})` : ''}`,
    ),
    `${resolution.annexes.length} annexes, ${resolution.footnotes.length} footnotes, ${resolution.references.length} references (${[...dated].map(([kind, count]) => `${kind} ${count}`).join(', ')}), ${resolution.unparsed.length} parts not understood`,
    describeFindings([...resolution.findings, ...fileFindings], false),
  ]
    .join('\n')
    .trimEnd()
}

function preview(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  return line.length <= PREVIEW_CHARACTERS ? line : `${line.slice(0, PREVIEW_CHARACTERS - 1)}…`
}
