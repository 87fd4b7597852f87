/**
 * Measures how a real compiled report splits into the replies it holds: heads, original languages, boundaries.
 *
 * Usage: npx tsx scripts/measure/split.ts [folder with E_HLPF_2025_5.en.pdf and its sections]
 * The truth is the list of sections beside the report (derived by rule from a text of the same file). A boundary agrees
 * where the words that begin and end a section are those that begin and end the reply. Ends with 1 if a head is wrong.
 */
import { join } from 'node:path'
import { z } from 'zod'
import { readFileBytes } from '#extract'
import { packageRoot, readBytes, readText, statOf } from '#platform/files'
import { readCompiledReport, repliesFolder } from '#submission'
import { readStates } from '#un'

const sectionsSchema = z.object({
  sections: z.array(
    z.object({ state: z.string(), original: z.string(), offset: z.number(), end: z.number() }),
  ),
})

const folder = process.argv[2] ?? join(packageRoot(), '..', 'shared', 'data', 'report')
if ((await statOf(folder)) === null) {
  console.log(`skipped: ${folder} is not here`)
  process.exit(0)
}

const states = readStates(await table('member-states.yaml'), await table('respondents.yaml')).value
const { sections } = sectionsSchema.parse(
  JSON.parse((await readText(join(folder, 'E_HLPF_2025_5_sections.json'))) ?? '{}'),
)
const bytes = await readBytes(join(folder, 'E_HLPF_2025_5.en.pdf'))
const report = await readFileBytes(bytes ?? new Uint8Array(), 'E_HLPF_2025_5.en.pdf')
const { value, findings } = readCompiledReport(report, states)
const written = await repliesFolder(value, 'E_HLPF_2025_5.en.pdf')

const LANGUAGES: Readonly<Record<string, string>> = {
  English: 'en',
  Spanish: 'es',
  Russian: 'ru',
  Arabic: 'ar',
}
let heads = 0
let languages = 0
let sizes = 0
for (const [at, section] of sections.entries()) {
  const reply = value.replies[at]
  const isHead =
    reply !== undefined && reply.code === states.find(section.state.replace(/ \(The\)$/u, ''))?.entry.code
  if (isHead) heads++
  if (reply?.originals.join() === LANGUAGES[section.original]) languages++
  const length = (reply?.blocks ?? []).reduce((sum, { text }) => sum + text.replace(/\s/gu, '').length, 0)
  const share = length / (section.end - section.offset)
  // The offsets count the spaces of a laid-out text; words alone are between 60 and 100 % of it.
  if (share > 0.6 && share < 1) sizes++
  if (!isHead) console.log(`OTHER ${section.state}: ${reply?.name ?? 'nothing'}`)
}
console.log(
  `${value.symbol}: ${value.replies.length} replies of ${sections.length}; heads in order ${heads}, original language ${languages}, length within bounds ${sizes}`,
)
console.log(
  `characters in the report ${value.characters.inReport}, in its parts ${value.characters.inParts}; pages read back with the same words ${value.replies.length - written.findings.filter(({ code }) => code === 'words-not-kept').length}`,
)
for (const finding of [...findings, ...written.findings]) console.log(`  ${finding.code}: ${finding.message}`)
process.exit(heads === sections.length && value.replies.length === sections.length ? 0 : 1)

async function table(name: string): Promise<string> {
  return (await readText(join(packageRoot(), 'data', name))) ?? ''
}
