/** Lays out a sources pack: what was received, what was read from it, the report, and the notes that explain them. */
import { toTranscriptionContract } from '#extract'
import type { Report } from '#report'
import { LICENCE_NOTE } from './licence-note.ts'
import { limitsOf } from './limits.ts'
import type { Pack, PackEntry, PackPart } from './pack.ts'
import type { GivenFile, MadeFile, PackOrder } from './pack-order.ts'
import { readmeOf } from './readme.ts'
import { safeName } from './safe-name.ts'
import type { PackSource } from './source.ts'
import { sourceTable } from './source-table.ts'
import type { Tag } from './tag-file.ts'

/** Makes the pack as data. The same order gives the same pack. */
export function makePack(order: PackOrder): Pack {
  const us = `${order.generator.name} ${order.generator.version}`
  const given = givenEntries(order.given)
  const read = order.sources.flatMap((source) => transcriptionEntries(source, order))
  const cited = read.filter(({ path }) => path.endsWith('.txt')).map(({ path }) => path)
  const madeFrom = [...given.map(({ path }) => path), ...cited]
  const made = (part: PackPart, folder: string, files: readonly MadeFile[], from = madeFrom): PackEntry[] =>
    files.map(({ name, content }) => ({
      path: `data/${folder}/${name}`,
      part,
      content: typeof content === 'string' ? { text: content } : { bytes: content },
      sha256: null,
      madeBy: us,
      madeFrom: from,
    }))
  return {
    entries: [
      ...originalEntries(order),
      ...read,
      ...made('report', 'report', order.issued),
      ...made('manifest', 'manifest', manifests(order.report)),
      ...made('record', 'record', [...order.record, { name: 'limits.txt', content: limitsOf(order) }]),
      ...made('record', 'record', [{ name: 'sources.csv', content: sourceTable(order.sources) }], []),
      ...given,
      ...made('licence', 'licences', [{ name: 'LICENCES.txt', content: LICENCE_NOTE }], []),
      ...order.fontLicences.map((file) => fontLicence(file)),
    ],
    info: infoOf(order, us),
    readme: readmeOf(order),
  }
}

function originalEntries({ sources, repliesFolder }: PackOrder): PackEntry[] {
  const seen = new Set<string>()
  return sources.flatMap(({ name, keptAs, sha256 }): PackEntry[] => {
    if (keptAs === null || seen.has(keptAs)) return []
    seen.add(keptAs)
    const content = { copyOf: `${repliesFolder}/${name}` }
    return [{ path: keptAs, part: 'original', content, sha256, madeBy: 'the respondent', madeFrom: [] }]
  })
}

/**
 * The transcription as JSON and its text alone. Each attachment has files of its own; what an e-mail says of its sender is
 * left out where the originals are.
 */
function transcriptionEntries(source: PackSource, order: PackOrder): PackEntry[] {
  const whole = order.transcriptions.get(source.name)
  if (whole === undefined || source.transcription === null || source.text === null) return []
  const own = {
    ...whole,
    attachments: whole.attachments.map((attachment) => ({ ...attachment, transcription: null })),
    ...(order.withOriginals ? {} : { properties: {} }),
  }
  const part = {
    part: 'transcription' as const,
    madeBy: `reader ${whole.reader.name} ${whole.reader.version}`,
    madeFrom: [source.keptAs ?? `sha256:${whole.sha256}`],
  }
  const json = `${JSON.stringify({ ...toTranscriptionContract(own), file: source.name }, null, 1)}\n`
  return [
    { path: source.transcription, content: { text: json }, sha256: null, ...part },
    { path: source.text, content: { text: whole.text }, sha256: whole.textSha256, ...part },
  ]
}

function manifests(report: Report): MadeFile[] {
  return report.documents.map(({ name, official }) => ({
    name: `${name}.json`,
    content: `${JSON.stringify(official.manifest, null, 1)}\n`,
  }))
}

function givenEntries(given: readonly GivenFile[]): PackEntry[] {
  return given.map(({ path, what }, index) => ({
    path: `data/inputs/${safeName(index + 1, path.split(/[\\/]/).at(-1) ?? what)}`,
    part: 'input',
    content: { copyOf: path },
    sha256: null,
    madeBy: `the office (${what})`,
    madeFrom: [],
  }))
}

function fontLicence({ name, content }: MadeFile): PackEntry {
  return {
    path: `data/licences/${name}`,
    part: 'licence',
    content: typeof content === 'string' ? { text: content } : { bytes: content },
    sha256: null,
    madeBy: 'the makers of the font',
    madeFrom: [],
  }
}

function infoOf(order: PackOrder, us: string): Tag[] {
  const [main] = order.report.documents
  const originals = order.withOriginals ? 'the files received, ' : ''
  return [
    ...(order.organization === null ? [] : [['Source-Organization', order.organization] as const]),
    ...(order.baggingDate === null ? [] : [['Bagging-Date', order.baggingDate] as const]),
    [
      'External-Description',
      `Sources of ${main?.official.title.title ?? 'a report'}: ${originals}what was read from them, the report made of them in every format, and the trace from each sentence to its source. Begin with README.txt. May hold personal data.`,
    ],
    ...(main === undefined ? [] : [['External-Identifier', main.official.masthead.symbol] as const]),
    ...(order.resolution === null ? [] : [['Bag-Group-Identifier', order.resolution] as const]),
    ['Bag-Count', '1 of 1'],
    ['Bag-Software-Agent', us],
  ]
}
