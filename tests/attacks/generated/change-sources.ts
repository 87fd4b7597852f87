/** Operators on names and citations: who is said to have said it, and where it is said to stand. */
import type { Draw } from '../../hostile/fuzz/draw.ts'
import { nameIn, reporting } from './frames.ts'
import { lineOf, type Material, type Sentence } from './material.ts'
import { around, type Draft, type Operator, speakers, stated } from './operator.ts'

/** The name of a State that neither wrote the sentence nor is named anywhere in its reply. */
function strangerTo({ reply, language }: Sentence, { states }: Material, draw: Draw): string | null {
  const said = reply.passages.map(({ text }) => text).join('\n')
  const [first, ...more] = states.all.filter(
    (entry) =>
      entry.status === 'member-state' &&
      ![reply.state, ...reply.behalf].includes(entry.code) &&
      !said.includes(nameIn(entry, language)),
  )
  return first === undefined ? null : nameIn(draw.pick([first, ...more]), language)
}

/** Whether the sentence itself names another State: then adding or changing a name may leave it true. */
function namesStates({ words, language }: Sentence, { states }: Material): boolean {
  return states.findAllIn(words, { language }).length > 0
}

function naming(
  names: readonly string[],
  sentence: Sentence,
): Pick<Draft, 'kind' | 'text' | 'passages' | 'cites'> {
  return {
    kind: 'paraphrase',
    text: reporting(names, sentence.words, sentence.language),
    passages: around(sentence),
    cites: [{ passage: 'p1' }],
  }
}

const stateSwapped: Operator = {
  name: 'state-swapped',
  does: 'A paraphrase names another State than the one cited',
  make: (sentence, material, draw) => {
    const name = strangerTo(sentence, material, draw)
    if (name === null || namesStates(sentence, material)) return null
    return { ...naming([name], sentence), expected: ['state-extra', 'state-missing', 'misattributed'] }
  },
}

const stateAdded: Operator = {
  name: 'state-added',
  does: 'A paraphrase names a State besides, which said nothing of it',
  make: (sentence, material, draw) => {
    const name = strangerTo(sentence, material, draw)
    if (name === null) return null
    return { ...naming([...speakers(sentence, material), name], sentence), expected: ['state-extra'] }
  },
}

const stateDropped: Operator = {
  name: 'state-dropped',
  does: 'A paraphrase cites two States and names one',
  make: (sentence, material, draw) => {
    const { reply, language } = sentence
    const [first, ...more] = material.sentences.filter(
      (each) =>
        each.language === language && each.reply.state !== reply.state && each.reply.behalf.length === 0,
    )
    if (first === undefined || reply.behalf.includes(first.reply.state)) return null
    const other = draw.pick([first, ...more])
    const name = speakers(other, material)[0] ?? ''
    if (sentence.words.includes(name) || reply.behalf.includes(other.reply.state)) return null
    return {
      kind: 'paraphrase',
      text: reporting(speakers(sentence, material), sentence.words, language),
      passages: [lineOf(sentence.passage, reply, 'p1'), lineOf(other.passage, other.reply, 'p2')],
      expected: ['state-missing'],
    }
  },
}

/** Forged citations: the statement is true, its citation is not. */
const FORGERIES: readonly (readonly [
  string,
  string,
  Draft['expected'][number],
  (draft: ReturnType<typeof stated>) => Partial<Draft>,
])[] = [
  ['uncited', 'A statement cites nothing', 'uncited', () => ({ cites: [] })],
  [
    'no-passage',
    'A citation names a passage that is not there',
    'citation-dangling',
    () => ({ cites: [{ passage: 'p9' }] }),
  ],
  [
    'other-words',
    'A citation gives words that its passage has not',
    'citation-dangling',
    ({ text }) => ({ cites: [{ passage: 'p1', exact: `${text} — and more.` }] }),
  ],
  [
    'other-file',
    'A citation names another file than the passage’s',
    'source-changed',
    () => ({ cites: [{ passage: 'p1', fileSha256: 'another file' }] }),
  ],
  [
    'withheld',
    'The passage cited may not be published',
    'passage-withheld',
    ({ passages }) => ({ passages: passages.map((each) => ({ ...each, withheld: true })) }),
  ],
]

const forged = FORGERIES.flatMap(([name, does, code, forge]) =>
  (['reproduction', 'quotation', 'paraphrase'] as const).map(
    (kind): Operator => ({
      name: `${name}-in-${kind}`,
      does: `${does}, in a ${kind}`,
      make: (sentence, material) => {
        const draft = stated(kind, sentence, sentence.words, material)
        return { ...draft, ...forge(draft), expected: [code] }
      },
    }),
  ),
)

export const SOURCE_OPERATORS: readonly Operator[] = [stateSwapped, stateAdded, stateDropped, ...forged]
