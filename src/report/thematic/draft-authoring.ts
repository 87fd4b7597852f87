/** Writes a skeleton of an authoring file: passages sorted under themes by plain search for words, for an editor to write from. */
import { parse, stringify } from 'yaml'
import { z } from 'zod'
import { folded, hasWords, type PassageList } from './passage-list.ts'

const themes = z.strictObject({
  themes: z.array(z.strictObject({ heading: z.string().min(1), words: z.array(z.string().min(1)).min(1) })),
})

/** How much of a passage is shown beside its id. */
const SHOWN = 160

/**
 * The skeleton, or null where the list of themes is no `themes: [{ heading, words: [ … ] }]`.
 *
 * A passage stands under every theme of which it has one word ("evidence", "preuve*"); nothing is written about it: the comment
 * behind each id shows its respondent and first words. Headings and covering letters are left out.
 */
export function draftAuthoring(list: PassageList, themesYaml: string): string | null {
  const read = readThemes(themesYaml)
  if (read === null) return null
  const body = list.passages.filter(({ type, part }) => type !== 'heading' && part === 'body')
  const sections = read.themes.map(({ heading, words }) => {
    const wanted = words.map(folded)
    const found = body.filter(({ text }) => wanted.some((word) => hasWords(folded(text), [word])))
    return { heading, issue: issueOf(heading), found }
  })
  return [
    '# A skeleton: passages found by plain search for words. Judge each, write the statements, take out what does not belong.',
    '# How to write them: docs/authoring.md.',
    'type: hybrid',
    'language: en',
    'codings:',
    ...sections.flatMap(({ issue, found }) => [`  ${issue}:`, ...found.map(lineOf)]),
    'sections:',
    ...sections.flatMap(({ heading, issue }) => [
      `  - heading: ${inYaml(heading)}`,
      '    paragraphs:',
      '      - statements:',
      '          - kind: count',
      "            text: '{count} Member States addressed this issue.'",
      `            query: { count: member-states, where: { coded: ${issue} } }`,
    ]),
    '',
  ].join('\n')
}

function readThemes(yaml: string): z.infer<typeof themes> | null {
  try {
    return themes.safeParse(parse(yaml)).data ?? null
  } catch {
    return null
  }
}

function lineOf({ id, respondent, language, page, text }: PassageList['passages'][number]): string {
  const words = text.replace(/\s+/gu, ' ').trim()
  const shown = words.length > SHOWN ? `${words.slice(0, SHOWN)}…` : words
  return `    - ${id} # ${respondent} (${language}, p. ${page}): ${shown}`
}

/** A name for the issue, from the heading's Latin letters. */
function issueOf(heading: string): string {
  const name = heading
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^[^a-z]+|-$/gu, '')
  return name === '' ? 'issue' : name
}

function inYaml(text: string): string {
  return stringify(text).trim()
}
