/** The verdicts of a page: how many of each, what was found, and which one each sentence has. */
import {
  type OfficialDocument,
  PROOF_REACHES,
  type StatementVerdict,
  VERDICTS,
  type Verdict,
  type VerdictReason,
} from '../document.ts'
import { statementsOf } from '../statements-of.ts'
import { type Html, html } from './markup.ts'
import { VERDICT_WORDS, type VerdictWords } from './verdict-words.ts'
import type { PageWords } from './words.ts'

/** A sentence that has to be looked at, where it is explained. */
interface Attention {
  readonly anchor: string
  readonly statement: string
  readonly text: string
  readonly verdict: StatementVerdict
}

/** What a page knows of verdicts. */
export interface PageVerdicts {
  /** The verdict of a sentence; null where the rules were not asked. */
  verdictOf(statement: string): StatementVerdict | null
  /** The element that explains a sentence without a source: what was found about it, else the panel of verdicts. */
  placeOf(statement: string): string | null
  /** Where what was found about a sentence stands; null where nothing was. */
  findingOf(statement: string): string | null
  readonly attention: readonly Attention[]
  readonly counts: ReadonlyMap<Verdict, number>
  readonly whole: readonly VerdictReason[]
  readonly rules: string | null
}

const PROVED: StatementVerdict = { verdict: 'proved', reach: 'file', reasons: [] }

/** Gathers the verdicts of what a document prints. */
export function gatherVerdicts(document: OfficialDocument): PageVerdicts {
  const { verdicts } = document
  if (verdicts === undefined) return NOT_ASKED
  const of = (id: string): StatementVerdict => verdicts.statements[id] ?? PROVED
  const printed = statementsOf(document)
  const sentences = printed.filter(({ id }) => of(id).reach !== 'mark')
  const attention = printed
    .filter(({ id }) => needsAttention(of(id)))
    .map(({ id, text }, index) => ({
      anchor: `finding-${index + 1}`,
      statement: id,
      text,
      verdict: of(id),
    }))
  const places = new Map(attention.map(({ statement, anchor }) => [statement, anchor]))
  const counts = new Map(
    VERDICTS.map((verdict) => [verdict, sentences.filter(({ id }) => of(id).verdict === verdict).length]),
  )
  return {
    verdictOf: of,
    placeOf: (id) => places.get(id) ?? 'verdicts',
    findingOf: (id) => places.get(id) ?? null,
    attention,
    counts,
    whole: verdicts.whole,
    rules: verdicts.rules,
  }
}

const NOT_ASKED: PageVerdicts = {
  verdictOf: () => null,
  placeOf: () => null,
  findingOf: () => null,
  attention: [],
  counts: new Map(),
  whole: [],
  rules: null,
}

/** What is blocked and what a person has to confirm. */
function needsAttention({ verdict }: StatementVerdict): boolean {
  return verdict === 'blocked' || verdict === 'to-confirm'
}

/** The panel of verdicts above the document: how many of each, and what concerns the whole; empty where none are known. */
export function verdictsPanel(verdicts: PageVerdicts, language: OfficialDocument['language']): Html {
  if (verdicts.rules === null) return html``
  const words = VERDICT_WORDS[language]
  const counts = [...verdicts.counts].filter(([, count]) => count > 0)
  const isCalm = verdicts.attention.length === 0 && verdicts.whole.length === 0
  return html`<aside id="verdicts" aria-labelledby="verdicts-title">
<p id="verdicts-title">${words.title}</p>
<ul class="counts">
${counts.map(([verdict, count]) => html`<li><span class="sign" data-verdict="${verdict}" aria-hidden="true"></span> <span id="verdict-${verdict}">${words.verdicts[verdict]}</span>: ${count}</li>\n`)}</ul>
<p>${words.rules.replace('{version}', verdicts.rules)}</p>
${isCalm ? html`<p>${words.nothing}</p>\n` : html``}${
  verdicts.whole.length === 0
    ? html``
    : html`<p class="whole">${words.whole}</p>
${reasonsList(verdicts.whole, words)}`
}</aside>
`
}

/** The box that leaves only what needs attention in view; empty where nothing does. */
export function attentionBox(verdicts: PageVerdicts, language: OfficialDocument['language']): Html {
  if (verdicts.attention.length === 0) return html``
  return html`<label class="only"><input type="checkbox" id="attention"> ${VERDICT_WORDS[language].onlyAttention} (${verdicts.attention.length})</label>
`
}

/** What was found about each sentence, at the end of the page. */
export function findingsSection(
  { attention }: PageVerdicts,
  language: OfficialDocument['language'],
  { backToSentence }: PageWords,
): Html {
  if (attention.length === 0) return html``
  const words = VERDICT_WORDS[language]
  return html`<section id="findings" aria-labelledby="findings-title">
<h2 id="findings-title">${words.attention}</h2>
<ol class="sources">
${attention.map(
  ({ anchor, statement, text, verdict }) => html`<li id="${anchor}">
<p><span class="sign" data-verdict="${verdict.verdict}" aria-hidden="true"></span> <strong>${words.verdicts[verdict.verdict]}</strong></p>
<p class="quoted" dir="auto">${text}</p>
${reasonsList(verdict.reasons, words)}<p class="back"><a href="#${statement}">${backToSentence}</a></p>
</li>
`,
)}</ol>
</section>
`
}

/** The words for a person first, then the rule's own message, which is in English. */
function reasonsList(reasons: readonly VerdictReason[], words: VerdictWords): Html {
  return html`<ul class="reasons">
${reasons.map(
  ({ code, says, message, hint }) => html`<li><strong>${says}</strong> <code>${code}</code>
<p lang="en" dir="ltr"><bdi>${message}</bdi></p>
${hint === null ? html`` : html`<p class="hint"><span>${words.hint}:</span> <span lang="en" dir="ltr">${hint}</span></p>\n`}</li>
`,
)}</ul>
`
}

/** What the client needs to know: the words, and the verdict and reach of every sentence that has not the usual ones. */
export function verdictData({ rules }: PageVerdicts, document: OfficialDocument): Record<string, unknown> {
  if (rules === null || document.verdicts === undefined) return {}
  const { verdicts, reaches } = VERDICT_WORDS[document.language]
  const reachOf = Object.fromEntries(
    Object.entries(document.verdicts.statements).map(([id, { reach }]) => [id, PROOF_REACHES.indexOf(reach)]),
  )
  return { verdicts, reaches: PROOF_REACHES.map((reach) => reaches[reach]), reachOf }
}
