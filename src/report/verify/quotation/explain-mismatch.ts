/** Says why words in quotation marks are not the source's: invented, altered, put together, turned round, someone else's. */
import type { Statement } from '../../statement.ts'
import type { Noticed } from '../found.ts'
import type { PassageUnderProof, ProofContext } from '../verification.ts'
import type { VerificationCode } from '../verification-codes.ts'
import { type Nearest, nearestIn, type Token, tokensOf, wordsCounted } from './compare-words.ts'
import { quotedPlacesOf } from './find-words.ts'
import { foldPrinting } from './fold-printing.ts'
import { type Fragment, fragmentsOf } from './fragments.ts'
import { type Insertion, insertionAhead, insertionInside } from './inserted-words.ts'
import { passageIndex } from './passage-index.ts'
import { type Run, runOfPassage } from './passage-runs.ts'
import { readingsOf } from './quotation-pieces.ts'
import { codeName, marked, membersIn, sourceWords } from './source-words.ts'

/** A code and its words; `at` counts from the beginning of the quotation. */
export type Explained = readonly [VerificationCode, Noticed]

/** Words that come this near to a text are taken for a changed quotation of it, others for invented. */
const ALTERED_FROM = 0.5
/** Words left out without a sign: fewer are an alteration, more put two places together. */
const STITCHED_FROM = 12
/** Of fewer words left out it is a word changed. */
const LEAST_CUT = 3
const SENTENCE_END = /[.!?؟]['")\]]*\s|[。！？]/u

/**
 * Explains words that were not found, or not in this order.
 *
 * Takes the words between the marks, the runs they were sought in, and the record. Gives one finding, or two where the
 * second says how to mend the first (`insertion-unmarked`).
 */
export function explainMismatch(
  quotation: string,
  runs: readonly Run[],
  statement: Statement,
  context: ProofContext,
): Explained[] {
  const { parts } = readingsOf(quotation).at(-1) ?? { parts: [] }
  const absent = parts.filter((part) => runs.every((run) => quotedPlacesOf(part, run).length === 0))
  if (parts.length > 1 && absent.length === 0) return [explainParts(parts, runs)]
  const words = absent[0] ?? parts.join(' ')
  return elsewhere(words, runs, context) ?? explainWords(words, quotation, runs, statement, context)
}

/** Every stretch stands somewhere: in several texts, or in one in another order. */
function explainParts(parts: readonly string[], runs: readonly Run[]): Explained {
  const inOne = runs.find((run) => parts.every((part) => quotedPlacesOf(part, run).length > 0))
  if (inOne === undefined)
    return [
      'quote-stitched',
      {
        message: `The stretches quoted stand in passages that do not follow each other: ${parts.map((part) => `“${part}” in ${placeName(part, runs)}`).join('; ')}.`,
        hint: 'Quote each in its own quotation marks, with its own citation.',
      },
    ]
  return [
    'quote-reordered',
    {
      message: `The stretches quoted stand in the passage in another order: “${inOne.text}”.`,
      hint: 'Quote them in the order of the passage.',
    },
  ]
}

function placeName(part: string, runs: readonly Run[]): string {
  const run = runs.find((each) => quotedPlacesOf(part, each).length > 0)
  return run === undefined ? 'none' : named(run.members.map(({ passage }) => passage))
}

function named(passages: readonly PassageUnderProof[]): string {
  return passages.map(({ id, memberState, submission }) => `${id} (${memberState ?? submission})`).join(', ')
}

/** The words stand whole in passages that are not cited: the State's own, or only another's. */
function elsewhere(words: string, runs: readonly Run[], context: ProofContext): Explained[] | null {
  const cited = runs.flatMap(({ members }) => members.map(({ passage }) => passage))
  const holders = passageIndex(context.passages)
    .sharing(words)
    .filter((passage) => !cited.includes(passage) && quotedPlacesOf(words, runOfPassage(passage)).length > 0)
  const own = holders.filter(({ submission }) => cited.some((passage) => passage.submission === submission))
  if (own.length > 0)
    return [
      [
        'uncited',
        {
          message: `The words quoted stand in ${named(own)}, which is not cited: “${words}”.`,
          hint: `Cite ${own[0]?.id ?? 'the passage'}.`,
        },
      ],
    ]
  if (holders.length === 0 || cited.length === 0) return null
  return [
    [
      'misattributed',
      {
        message: `The words quoted are not in the passages cited, which are from ${named(cited)}; they stand in ${named(holders)}: “${words}”.`,
        hint: 'Give the words to the one who said them.',
      },
    ],
  ]
}

function explainWords(
  words: string,
  quotation: string,
  runs: readonly Run[],
  statement: Statement,
  context: ProofContext,
): Explained[] {
  const tokens = tokensOf(words)
  const cited = runs.flatMap(({ members }) => members.map(({ passage }) => passage))
  const others = passageIndex(context.passages)
    .sharing(words)
    .filter((passage) => !cited.includes(passage))
    .map(runOfPassage)
  const inside = insertionInside(words, tokens, runs)
  if (inside !== null) return putIn(inside, words, quotation)
  const composed = explainFragments(fragmentsOf(words, tokens, [...runs, ...others]))
  if (composed !== null) return [composed]
  const ahead = insertionAhead(words, tokens, runs)
  if (ahead !== null) return putIn(ahead, words, quotation)
  const nearest = runs
    .map((run) => ({ run, nearest: nearestAs(tokens, tokensOf(run.text)) }))
    .toSorted((one, other) => other.nearest.likeness - one.nearest.likeness)[0]
  if (nearest !== undefined && nearest.nearest.likeness >= ALTERED_FROM)
    return altered(words, quotation, nearest.run, nearest.nearest)
  return [fabricated(words, statement, runs)]
}

/** A first word that the text has with a capital only is compared with one. */
function nearestAs(words: readonly Token[], text: readonly Token[]): Nearest {
  const [first, ...rest] = words
  if (first === undefined || text.some((token) => token.text === first.text)) return nearestIn(words, text)
  const raised = first.text.charAt(0).toUpperCase() + first.text.slice(1)
  const isRaised = text.some((token) => token.text === raised)
  return nearestIn(isRaised ? [{ ...first, text: raised }, ...rest] : words, text)
}

/** Null where the stretches follow each other in one text closely: then a word or two was changed. */
function explainFragments(fragments: readonly Fragment[] | null): Explained | null {
  if (fragments === null) return null
  const [first] = fragments
  const shown = fragments.map(({ run, place }) => `“${sourceWords(run, place)}”`).join(' and ')
  if (first === undefined) return null
  if (fragments.some(({ run }) => run !== first.run)) {
    const where = fragments.map(({ run, place }) =>
      named(membersIn(run, place).map(({ passage }) => passage)),
    )
    return [
      'quote-stitched',
      {
        message: `The words quoted are put together of ${shown}, from ${[...new Set(where)].join(' and ')}.`,
        hint: 'Quote each in its own quotation marks, with its own citation.',
      },
    ]
  }
  const isInOrder = fragments.every(
    ({ place }, index) => place.start >= (fragments[index - 1]?.place.end ?? 0),
  )
  if (!isInOrder)
    return [
      'quote-reordered',
      {
        message: `The words quoted stand in the passage in another order: ${shown}; the passage reads “${sourceWords(first.run, { start: 0, end: first.run.text.length })}”.`,
        hint: 'Quote them in the order of the passage.',
      },
    ]
  if (fragments.every((fragment, index) => index === 0 || isNear(fragments[index - 1], fragment))) return null
  return [
    'quote-stitched',
    {
      message: `The words quoted are put together of two places of the passage without a sign of the cut: ${shown}.`,
      hint: 'Mark what is left out with an ellipsis, or quote each alone.',
    },
  ]
}

/** Two stretches joined where the passage has words between them: a cut that nothing shows. */
function joinedWithoutSign(words: string, tokens: readonly Token[], run: Run): Explained | null {
  for (let kept = tokens.length - 1; kept > 0; kept--) {
    const [head, tail] = [words.slice(0, tokens[kept - 1]?.end), words.slice(tokens[kept]?.start)]
    const [before] = quotedPlacesOf(head, run)
    const after = before && quotedPlacesOf(tail, run).find(({ start }) => start >= before.end)
    if (before === undefined || after === undefined) continue
    const cut = run.text.slice(before.end, after.start)
    if (wordsCounted(tokensOf(cut)) < LEAST_CUT) return null
    return [
      'quote-stitched',
      {
        message: `The words quoted are put together of two places of the passage without a sign of the cut, over “${cut.trim()}”.`,
        hint: 'Mark what is left out with an ellipsis, or quote each alone.',
      },
    ]
  }
  return null
}

function isNear(before: Fragment | undefined, fragment: Fragment): boolean {
  if (before === undefined) return true
  const between = fragment.run.text.slice(before.place.end, fragment.place.start)
  return wordsCounted(tokensOf(between)) < STITCHED_FROM && !SENTENCE_END.test(between)
}

function altered(words: string, quotation: string, run: Run, nearest: Nearest): Explained[] {
  const { differsAt, onlyInWords, onlyInText } = nearest
  const wordsAt = differsAt.words?.start ?? words.length
  const place = { start: nearest.start, end: nearest.end }
  const there = sourceWords(run, place)
  const thereAt = sourceWords(run, { start: nearest.start, end: differsAt.text?.start ?? nearest.end }).length
  const isReordered = onlyInWords.length > 1 && sameTokens(onlyInWords, onlyInText)
  const difference = characterDifference(differsAt.words?.text ?? '', differsAt.text?.text ?? '')
  const message = `The statement has “${marked(words, wordsAt)}”, the passage “${marked(there, thereAt)}”${difference}.`
  const span = spanIn(quotation, words, differsAt.words)
  const at = span === null ? {} : { at: span }
  if (isReordered) return [['quote-reordered', { message, hint: 'Quote the words in their order.', ...at }]]
  const hint = `Print the words of the passage: “${there}”.`
  const isOnlyAdded = onlyInText.length === 0 && wordsCounted(onlyInWords) > 0
  const joined = joinedWithoutSign(words, tokensOf(words), run)
  return [
    ['quote-altered', { message, hint, ...at }],
    ...(joined === null ? [] : [joined]),
    ...(isOnlyAdded
      ? [
          [
            'insertion-unmarked',
            {
              message: `The statement puts in words that the passage has not: “${onlyInWords.map(({ text }) => text).join(' ')}”.`,
              hint: 'Take them out, or put them in square brackets.',
              ...at,
            },
          ] as const,
        ]
      : []),
  ]
}

/** Words of ours among the source's: both findings, since brackets would mend it. */
function putIn({ run, place, from, to }: Insertion, words: string, quotation: string): Explained[] {
  const added = words.slice(from, to).trim()
  const span = spanIn(quotation, words, { text: added, start: from, end: to })
  const at = span === null ? {} : { at: span }
  const there = sourceWords(run, place)
  return [
    [
      'quote-altered',
      {
        message: `The statement has “${marked(words, from)}”, the passage “${there}”.`,
        hint: `Print the words of the passage: “${there}”.`,
        ...at,
      },
    ],
    [
      'insertion-unmarked',
      {
        message: `The statement puts in words that the passage has not: “${added}”.`,
        hint: 'Take them out, or put them in square brackets.',
        ...at,
      },
    ],
  ]
}

function sameTokens(one: Nearest['onlyInWords'], other: Nearest['onlyInText']): boolean {
  const sorted = (tokens: Nearest['onlyInWords']): string =>
    tokens
      .map(({ text }) => text)
      .sort()
      .join(' ')
  return one.length === other.length && sorted(one) === sorted(other)
}

/** Names characters that look alike or print nothing: two wordings may look the same on paper. */
function characterDifference(said: string, cited: string): string {
  const [one, other] = [[...said], [...cited]]
  const at = one.findIndex((character, index) => character !== other[index])
  const [mine = '', theirs = ''] = [one[at] ?? '', other[at] ?? '']
  if (at === -1 || (mine.charCodeAt(0) < 0x80 && theirs.charCodeAt(0) < 0x80)) return ''
  const described = (character: string): string => (character === '' ? 'nothing' : codeName(character))
  return ` (${described(mine)} instead of ${described(theirs)})`
}

/** The place of a token of the folded words in the quotation as printed. */
function spanIn(quotation: string, words: string, token: Nearest['differsAt']['words']) {
  const folded = foldPrinting(quotation)
  const from = folded.text.indexOf(words)
  if (token === null || from === -1) return null
  return {
    start: folded.starts[from + token.start] ?? 0,
    end: folded.ends[from + token.end - 1] ?? quotation.length,
  }
}

function fabricated(words: string, statement: Statement, runs: readonly Run[]): Explained {
  const languages = [...new Set(runs.map(({ language }) => language))]
  const isForeign = languages.length > 0 && !languages.includes(statement.language)
  return [
    'quote-fabricated',
    {
      message: `The words quoted stand in no passage cited: “${words}”.`,
      hint: isForeign
        ? `The passages cited are in ${languages.join(', ')}: quote a translation that is recorded, or report without quotation marks.`
        : 'Quote words of the passage, or report them without quotation marks.',
    },
  ]
}
