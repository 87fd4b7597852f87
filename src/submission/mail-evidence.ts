/** What the header of an e-mail says about the sender: weak evidence, because mail is forwarded. */
import type { FileProperties } from '#extract'
import type { StateTable } from '#un'
import { type Evidence, type EvidenceKind, WEIGHTS } from './evidence.ts'

const SUBJECT_WEIGHT = 3
/** Domains that are not the code of their country in ISO 3166, and codes sold to anyone. */
const REGION_OF_DOMAIN: Readonly<Record<string, string>> = { uk: 'GB', su: 'RU' }
const SOLD_DOMAINS: ReadonlySet<string> = new Set([
  'ai',
  'cc',
  'co',
  'fm',
  'io',
  'me',
  'tk',
  'to',
  'tv',
  'ws',
  'ly',
  'gg',
])

/** Gives evidence from the displayed sender, the subject and the domain of the sender's address. */
export function mailEvidence(properties: FileProperties, states: StateTable): readonly Evidence[] {
  const { from = '', subject = '' } = properties
  const shown = from.replace(/<[^>]*>/gu, ' ')
  const of = (text: string, kind: EvidenceKind, weight: number): Evidence[] =>
    states.findAllIn(text).map((hit) => ({ code: hit.entry.code, kind, weight, words: hit.written }))
  return [
    ...of(shown, 'mail', WEIGHTS.mail),
    ...of(subject, 'mail', SUBJECT_WEIGHT),
    ...domainEvidence(from, states),
  ]
}

function domainEvidence(from: string, states: StateTable): Evidence[] {
  const domain = /@[\w.-]+\.([a-z]{2})\b/iu.exec(from)
  const top = domain?.[1]?.toLowerCase()
  if (domain === null || top === undefined || SOLD_DOMAINS.has(top)) return []
  const region = REGION_OF_DOMAIN[top] ?? top.toUpperCase()
  const name = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' }).of(region)
  const entry = name === undefined ? undefined : states.find(name)?.entry
  return entry === undefined
    ? []
    : [{ code: entry.code, kind: 'domain', weight: WEIGHTS.domain, words: domain[0] }]
}
