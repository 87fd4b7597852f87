/** What the text of a reply says about its sender: who speaks, whose letterhead it is, of whom it speaks most. */
import type { Block, Transcription } from '#extract'
import type { StateInText, StateTable } from '#un'
import { ADDRESSEE_BEFORE_NAME, ADDRESSEE_CHARACTERS } from './addressee-phrases.ts'
import {
  ARTICLE_BETWEEN,
  type AuthorPhrase,
  OFFICE_BEFORE_NAME,
  OFFICE_BEHIND_NAME,
  PHRASES_BEFORE_NAME,
  PHRASES_BEHIND_NAME,
} from './author-phrases.ts'
import { type Evidence, WEIGHTS } from './evidence.ts'
import { spokenFor } from './joint.ts'
import { signs } from './letter-phrases.ts'
import { flatSpaces, listFrom, mentionsIn } from './mentions.ts'
import { isOrganDocument } from './organ-document.ts'

/** What was read from one text. */
export interface ContentEvidence {
  /** True for a document issued by an organ: no State speaks in it, and there is no evidence. */
  readonly isOrgans: boolean
  readonly evidence: readonly Evidence[]
  /** Codes of those who speak in the formula, in its order; several sign a joint letter. */
  readonly authors: readonly string[]
  /** Codes or names of those they speak for. */
  readonly spokenFor: readonly string[]
  /** Whether the formula names an office (a mission, a representative) and not only a paper ("views of"). */
  readonly sure: boolean
  /** How often each respondent is named. */
  readonly counts: ReadonlyMap<string, number>
}

/** Of a file without text. */
export const NO_CONTENT: ContentEvidence = {
  isOrgans: false,
  evidence: [],
  authors: [],
  spokenFor: [],
  sure: false,
  counts: new Map(),
}

const READ_CHARACTERS = 60_000
const FRONT_CHARACTERS = 3_000
const OFFICE_CHARACTERS = 4_000
const TITLE_BLOCKS = 14
const TITLE_WORDS = 30
const SIGNATURE_BLOCKS = 14
const PAPER_WEIGHT = 7
const TITLE_CAP = 8
const OFFICE_CAP = 6

/** Gives the evidence of a text; `on` is the date its names must be valid on, where it is known. */
export function contentEvidence(
  reply: Transcription,
  states: StateTable,
  on: string | null,
): ContentEvidence {
  const text = flatSpaces(reply.text.slice(0, READ_CHARACTERS))
  if (isOrganDocument(text)) return { ...NO_CONTENT, isOrgans: true }
  const named = mentionsIn(text, states, on)
  const mentions = named.filter((hit) => !isAddressee(text, hit))
  const formula = authorsIn(text.slice(0, FRONT_CHARACTERS), mentions)
  const represented = spokenFor(text, null, states, on)
  const counts = countsOf(named)
  return {
    isOrgans: false,
    authors: formula.authors.map((author) => author.entry.code),
    sure: formula.sure,
    spokenFor: represented,
    counts,
    evidence: [
      ...formula.authors.map((author) =>
        evidenceOf(author, 'formula', formula.sure ? WEIGHTS.formula : PAPER_WEIGHT),
      ),
      ...capped(titleEvidence(reply.blocks, mentions), TITLE_CAP),
      ...capped([...officeEvidence(text, mentions), ...signatureEvidence(reply.blocks, states)], OFFICE_CAP),
      ...frequencyEvidence(counts, mentions),
      ...states
        .findAllIn(reply.properties.title ?? '')
        .map((hit) => evidenceOf(hit, 'property', WEIGHTS.property)),
    ],
  }
}

/** "… to the Permanent Mission of X": whom the letter is written to is not its sender. */
function isAddressee(text: string, hit: StateInText): boolean {
  const before = text.slice(Math.max(0, hit.start - ADDRESSEE_CHARACTERS), hit.start)
  return ADDRESSEE_BEFORE_NAME.some((pattern) => pattern.test(before))
}

function evidenceOf(hit: StateInText, kind: Evidence['kind'], weight: number): Evidence {
  return { code: hit.entry.code, kind, weight, words: hit.written }
}

/** The first formula of the front, offices before papers, and those named beside the first author. */
function authorsIn(
  front: string,
  mentions: readonly StateInText[],
): { authors: StateInText[]; sure: boolean } {
  for (const sure of ['office', 'paper'] as const) {
    const first = [
      ...namedAfter(
        front,
        mentions,
        PHRASES_BEFORE_NAME.filter((phrase) => phrase.sure === sure),
      ),
      ...namedBefore(
        front,
        mentions,
        PHRASES_BEHIND_NAME.filter((phrase) => phrase.sure === sure),
      ),
    ].sort((a, b) => a.start - b.start)[0]
    if (first !== undefined) return { authors: listFrom(front, mentions, first), sure: sure === 'office' }
  }
  return { authors: [], sure: false }
}

function namedAfter(
  front: string,
  mentions: readonly StateInText[],
  phrases: readonly AuthorPhrase[],
): StateInText[] {
  return phrases.flatMap(({ pattern }) =>
    [...front.matchAll(pattern)].flatMap((match) => {
      const end = match.index + match[0].length
      const hit = mentions.find((each) => each.end > end && each.start >= match.index)
      return hit !== undefined && ARTICLE_BETWEEN.test(front.slice(end, Math.max(end, hit.start)))
        ? [hit]
        : []
    }),
  )
}

function namedBefore(
  front: string,
  mentions: readonly StateInText[],
  phrases: readonly AuthorPhrase[],
): StateInText[] {
  return mentions.filter((hit) =>
    phrases.some(({ pattern }) => pattern.test(front.slice(hit.end, hit.end + 90))),
  )
}

/** Short lines at the top that name somebody: the whole line, or as an owner ("of X", "X's"). */
function titleEvidence(blocks: readonly Block[], mentions: readonly StateInText[]): Evidence[] {
  const top = blocks
    .filter((block) => block.type !== 'table' && block.type !== 'footnote')
    .slice(0, TITLE_BLOCKS)
  const seen = new Set<string>()
  return top.flatMap((block, at) => {
    if (block.text.split(/\s+/u).length > TITLE_WORDS || seen.has(block.text)) return []
    seen.add(block.text)
    if (isAddress(top, at) || SENTENCE.test(block.text)) return []
    return mentions
      .filter((hit) => hit.start >= block.start && hit.end <= block.end)
      .filter((hit) => !OBJECT_BEFORE.test(block.text.slice(0, hit.start - block.start)))
      .map((hit) => evidenceOf(hit, 'title', titleWeight(block, hit)))
  })
}

/** Seats of secretariats: the country on the line of the city, or on the next, is the addressee's. */
const SEATS =
  /\b(?:Bonn|Vienna|Wien|Vienne|Viena|Geneva|Genève|Ginebra|New York|Nueva York|Nairobi|The Hague|Paris)\b|Вена|Женева|Нью-Йорк|فيينا|جنيف|نيويورك|维也纳|日内瓦|纽约/u

/** "Questions to X", "the situation in X": a title that speaks of X, not one of X's own. */
const OBJECT_BEFORE =
  /(?:\b(?:to|in|on|about|concerning|regarding|against|with|visit(?:ing)?)|(?<!\p{L})(?:à|au|aux|en|concernant|sur|contra|sobre|в|во|о|об|إلى|في|بشأن|عن)|[在对致关于])(?: (?:the|la|le|el|les|los))? ?$/iu

/** A line that ends as a sentence does is no title. */
const SENTENCE = /\S \S.*[.。;؛:：!؟?]["”»]?$/su

function isAddress(blocks: readonly Block[], at: number): boolean {
  return [blocks[at - 1], blocks[at]].some((block) => block !== undefined && SEATS.test(block.text))
}

function titleWeight(block: Block, hit: StateInText): number {
  const before =
    block.text
      .slice(0, hit.start - block.start)
      .split('\n')
      .at(-1) ?? ''
  const after = block.text.slice(hit.end - block.start).split('\n')[0] ?? ''
  const alone = `${before}${after}`.replace(
    /[\p{P}\p{S}\s\p{Nd}]|the|la|le|el|republic of|government of/giu,
    '',
  )
  if (alone.length <= 2) return WEIGHTS.title
  const owner = /(?:\bof|\bby|\bfrom|\bde|\bdu|\bdes|\bdel|d['’]|l['’])(?: the| la| le| el)? ?$/iu.test(
    before,
  )
  return owner || /^['’]s?\b/u.test(after) ? WEIGHTS.title - 1 : WEIGHTS.title - 2
}

function officeEvidence(text: string, mentions: readonly StateInText[]): Evidence[] {
  return mentions
    .filter((hit) => hit.start < OFFICE_CHARACTERS)
    .filter(
      (hit) =>
        OFFICE_BEFORE_NAME.some((pattern) =>
          pattern.test(text.slice(Math.max(0, hit.start - 120), hit.start)),
        ) || OFFICE_BEHIND_NAME.some((pattern) => pattern.test(text.slice(hit.end, hit.end + 10))),
    )
    .map((hit) => evidenceOf(hit, 'office', WEIGHTS.office))
}

/** "Ambassador of X", "Permanent Representative of X to the United Nations" among the last lines. */
function signatureEvidence(blocks: readonly Block[], states: StateTable): Evidence[] {
  return blocks
    .slice(-SIGNATURE_BLOCKS)
    .filter((block) => block.type !== 'footnote' && signs(block.text))
    .flatMap((block) => states.findAllIn(block.text))
    .map((hit) => evidenceOf(hit, 'office', WEIGHTS.office))
}

/** At most `cap` points a respondent, the heaviest first, the same words once. */
function capped(evidence: readonly Evidence[], cap: number): Evidence[] {
  const spent = new Map<string, number>()
  return [...evidence]
    .sort((a, b) => b.weight - a.weight)
    .flatMap((each) => {
      const left = cap - (spent.get(each.code) ?? 0)
      if (left <= 0) return []
      const weight = Math.min(left, each.weight)
      spent.set(each.code, cap - left + weight)
      return [{ ...each, weight }]
    })
}

function countsOf(mentions: readonly StateInText[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { entry } of mentions) counts.set(entry.code, (counts.get(entry.code) ?? 0) + 1)
  return counts
}

const OFTEN = 8

/** The share of all mentions, in full from eight on; organizations are spoken of by everybody and count only as formulas. */
function frequencyEvidence(
  counts: ReadonlyMap<string, number>,
  mentions: readonly StateInText[],
): Evidence[] {
  const speaking = mentions.filter((hit) => hit.entry.status !== 'organization')
  return [...new Set(speaking.map((hit) => hit.entry.code))].map((code) => {
    const own = counts.get(code) ?? 0
    const weight = (WEIGHTS.frequency * own * Math.min(1, own / OFTEN)) / speaking.length
    return { code, kind: 'frequency', weight, words: `named ${own} of ${speaking.length} times` } as const
  })
}
