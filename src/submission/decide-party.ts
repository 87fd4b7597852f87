/** Weighs the evidence about one file and decides who sent it, or that it cannot be decided. */
import type { Finding, StateTable } from '#un'
import { areConfusable } from './confusable-states.ts'
import type { ContentEvidence } from './content-evidence.ts'
import { type Evidence, scores, sourceOf, strongest } from './evidence.ts'
import type { AttributionSource, SubmissionCode } from './submission.ts'

/** Who sent a file; a null code with findings where it is not decided. */
export interface Decision {
  readonly code: string | null
  readonly by: AttributionSource
  readonly words: string | null
  readonly findings: readonly Finding<SubmissionCode>[]
}

/** The best respondent of one source, and how far ahead it is. */
interface Candidate {
  readonly code: string
  readonly points: number
  readonly evidence: Evidence
}

/** Points that title, offices and frequency must reach together where nobody speaks in a formula. */
const ENOUGH_POINTS = 6
/** Points enough where hardly anybody else is named, so that there is no rival to mistake it for. */
const ENOUGH_ALONE_POINTS = 4.5
const HARDLY_POINTS = 1
/** The first must have this many times the points of the second. */
const MARGIN = 2
/** Points from which content contradicts a file's name. */
const CONTRADICTS_POINTS = 4
/** So often a text names another, and never the one its name gives, that the name is doubted. */
const NAMED_INSTEAD = 2
/** A paper's author is named at least this share as often as whoever is named most. */
const NAMED_SHARE = 1 / 3

/**
 * Decides who sent a file from its text, its name and the e-mail it came in.
 *
 * A formula in an office's name decides; else title, offices and frequency together, with a margin; else the name;
 * else the mail. Where text and name disagree nobody is taken. Finds: `party-undecided`, `party-conflict`.
 */
export function decideParty(
  path: string,
  content: ContentEvidence,
  named: readonly Evidence[],
  mailed: readonly Evidence[],
  states: StateTable,
): Decision {
  if (content.isOrgans) return notAReply(path)
  const nameCodes = new Set(named.map((each) => each.code))
  const byText = fromText(content, nameCodes)
  const byName = clearest(named, 1)
  if (byText !== null && byName !== null && !agree(content, byText.code, nameCodes))
    return conflict(path, byText.evidence, byName.evidence, states)
  if (byText !== null) return decided(byText)
  if (byName !== null) {
    const against = contradicting(content, byName.code) ?? neverNamed(content, byName.code)
    return against === null ? decided(byName) : conflict(path, against, byName.evidence, states)
  }
  const byMail = clearest(mailed, MARGIN)
  if (byMail !== null && byMail.points >= ENOUGH_POINTS - 1 && contradicting(content, byMail.code) === null)
    return decided(byMail)
  return undecided(path, [...content.evidence, ...named, ...mailed], states)
}

/** A file may be named after its sender, or after those it speaks for. */
function agree(content: ContentEvidence, code: string, nameCodes: ReadonlySet<string>): boolean {
  return nameCodes.has(code) || content.spokenFor.some((other) => nameCodes.has(other))
}

function decided({ code, evidence }: Candidate): Decision {
  return { code, by: sourceOf(evidence.kind), words: evidence.words, findings: [] }
}

/**
 * The one the text shows. Of several authors of one formula, the one the file is named after; then one for whom they
 * speak (the Commission, of the European Union); then the first.
 */
function fromText(content: ContentEvidence, nameCodes: ReadonlySet<string>): Candidate | null {
  const { authors, spokenFor } = content
  const author =
    authors.find((code) => nameCodes.has(code)) ??
    authors.find((code) => spokenFor.includes(code)) ??
    authors[0]
  if (author !== undefined && (content.sure || isNamedEnough(content, author)))
    return candidate(content.evidence, author)
  const best = clearest(content.evidence, MARGIN)
  if (best === null || !isNamedEnough(content, best.code)) return null
  const rival = scores(content.evidence).find(({ code }) => code !== best.code)
  const enough = (rival?.points ?? 0) < HARDLY_POINTS ? ENOUGH_ALONE_POINTS : ENOUGH_POINTS
  return best.points >= enough ? best : null
}

function isNamedEnough(content: ContentEvidence, code: string): boolean {
  const most = Math.max(0, ...content.counts.values())
  return (content.counts.get(code) ?? 0) >= most * NAMED_SHARE
}

/** The first by points, if it has `margin` times the points of the second and more than it. */
function clearest(evidence: readonly Evidence[], margin: number): Candidate | null {
  const [first, second] = scores(evidence)
  if (first === undefined) return null
  const ahead =
    second === undefined || (first.points > second.points && first.points >= second.points * margin)
  return ahead ? candidate(evidence, first.code) : null
}

function candidate(evidence: readonly Evidence[], code: string): Candidate | null {
  const best = strongest(evidence, code)
  const points = scores(evidence).find((each) => each.code === code)?.points ?? 0
  return best === null ? null : { code, points, evidence: best }
}

/** Evidence in the text that speaks for another than the one named elsewhere, if it outweighs what speaks for that one. */
function contradicting(content: ContentEvidence, code: string): Evidence | null {
  const ranked = scores(content.evidence)
  const own = ranked.find((each) => each.code === code)?.points ?? 0
  const rival = ranked.find((each) => each.code !== code)
  if (rival === undefined || rival.points < CONTRADICTS_POINTS || rival.points <= own * MARGIN) return null
  return strongest(content.evidence, rival.code)
}

/**
 * What the text names instead of the respondent in the file's name, which it never names: another at least twice, or
 * once one whose name is taken for it.
 */
function neverNamed({ counts, evidence }: ContentEvidence, code: string): Evidence | null {
  if ((counts.get(code) ?? 0) > 0) return null
  const others = scores(evidence).filter((each) => (counts.get(each.code) ?? 0) > 0)
  const rival = others.find(
    (each) => (counts.get(each.code) ?? 0) >= NAMED_INSTEAD || areConfusable(each.code, code),
  )
  return rival === undefined ? null : strongest(evidence, rival.code)
}

function conflict(path: string, inText: Evidence, inName: Evidence, states: StateTable): Decision {
  const message =
    `${path}: the text speaks for ${nameOf(inText.code, states)} (“${inText.words}”), the name for ` +
    `${nameOf(inName.code, states)} (“${inName.words}”). Nobody is taken as sender; write the right one into replies.yaml.`
  return {
    code: null,
    by: 'none',
    words: `text: ${inText.code} (${inText.words}); name: ${inName.code} (${inName.words})`,
    findings: [{ code: 'party-conflict', message, needsPerson: true, subject: path }],
  }
}

function notAReply(path: string): Decision {
  const message = `${path}: this is a document issued by an organ or the Secretariat, in which no State speaks. Take it out of the folder, or write the sender into replies.yaml.`
  return {
    code: null,
    by: 'none',
    words: 'a document of the United Nations',
    findings: [{ code: 'party-undecided', message, needsPerson: true, subject: path }],
  }
}

function undecided(path: string, evidence: readonly Evidence[], states: StateTable): Decision {
  const hints = scores(evidence)
    .slice(0, 3)
    .map(({ code }) => nameOf(code, states))
  const seen = hints.length === 0 ? 'nothing in text or name says so' : `it may be ${hints.join(' or ')}`
  const message = `${path}: who sent it cannot be told; ${seen}. Write the sender into replies.yaml.`
  return {
    code: null,
    by: 'none',
    words: hints.length === 0 ? null : hints.join(' / '),
    findings: [{ code: 'party-undecided', message, needsPerson: true, subject: path }],
  }
}

function nameOf(code: string, states: StateTable): string {
  const names = states.byCode(code)?.names.at(-1)
  return names === undefined ? code : names.short.en
}
