/** The result of a check as one HTML page that asks the network for nothing and needs no colour to be understood. */
import { element, escapeText } from '#official-document'
import { codeWords } from '../../verdict/code-words.ts'
import { isVerificationCode } from '../verification-codes.ts'
import type { IssuedCheck, IssuedFinding, Result, StatementVerdict } from './issued-check.ts'
import { REACH_WORDS, reachCounts } from './issued-text.ts'
import { isOtherTable } from './other-table.ts'

const LOOK = `
body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #1b1b1b; background: #fff }
h1 { font-size: 1.4rem } h2 { font-size: 1.1rem; margin-top: 2rem; border-bottom: 1px solid #767676 }
table { border-collapse: collapse; width: 100% } th, td { border: 1px solid #767676; padding: .4rem .6rem; text-align: start; vertical-align: top }
article { margin: 1rem 0; padding: .6rem .8rem; border-inline-start: 4px solid #767676 }
article.blocking { border-color: #a80000 } article.to-confirm { border-color: #8a5a00 }
p { margin: .3rem 0; white-space: pre-line; overflow-wrap: anywhere } b { font-weight: 600 } td { overflow-wrap: anywhere } td b { white-space: nowrap }
td[data-verdict] { min-width: 11rem } td[data-verdict]::before { margin-inline-end: .4rem; padding: 0 .3rem; font-weight: 700 }
td[data-verdict="proved"]::before { content: "✓" / "" } td[data-verdict="unproved"]::before { content: "–" / "" }
td[data-verdict="to-confirm"]::before { content: "?" / ""; color: #5c3d00; border: 1px dashed }
td[data-verdict="blocked"]::before { content: "✗" / ""; color: #fff; background: #8b0000 }
body:has(#attention:checked) tr.calm { display: none } code { font-size: .85rem } ul { margin: .2rem 0; padding-inline-start: 1.1rem }
.note { font-size: .9rem; color: #4a4a4a } footer { margin-top: 3rem; font-size: .9rem; color: #4a4a4a }
`

/** Stands in the head of every such page: by it a page may be written over by the next one. */
export const RESULT_PAGE_MARK = '<meta name="generator" content="rapporteur verify"/>'

/** The page; `file` is the name of the file checked. Each text runs in its own direction. */
export function issuedHtml(
  check: IssuedCheck,
  about: { readonly file: string; readonly sha256: string },
): string {
  const title = `Check of ${about.file}`
  const head = element(
    'head',
    {},
    '<meta charset="utf-8"/><meta name="viewport" content="width=device-width, initial-scale=1"/>',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"/>`,
    RESULT_PAGE_MARK,
    element('title', {}, escapeText(title)),
    element('style', {}, LOOK),
  )
  const body = element(
    'body',
    {},
    element('h1', {}, escapeText(title)),
    ...(check.document === null ? [] : [paragraph(`${check.document.symbol} – ${check.document.title}`)]),
    element('p', { class: 'note' }, `SHA-256 ${escapeText(about.sha256)}`),
    results(check),
    reaches(check),
    findings(check),
    trusted(check),
    statements(check),
    `<footer>${element('p', {}, escapeText(CLOSING))}</footer>`,
  )
  return `<!DOCTYPE html>\n${element('html', { lang: 'en' }, head, body)}\n`
}

const CLOSING =
  'What this proves: that the file says what its manifest says, and the manifest what the sources say, as far as told above. Unless the manifest is signed and the key is the office’s own, it does not prove who made the file. Whether a paraphrase says what was meant is for a person.'

function paragraph(text: string): string {
  return element('p', { dir: 'auto' }, escapeText(text))
}

function results({ authentic, unchanged, faithful }: IssuedCheck): string {
  const row = (name: string, question: string, { verdict, says }: Result<string>): string =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, escapeText(name)),
      element('td', {}, escapeText(question)),
      element('td', {}, element('b', {}, escapeText(verdict))),
      element('td', {}, escapeText(says)),
    )
  return element(
    'table',
    {},
    element('caption', {}, 'Three results, each by itself'),
    element(
      'tbody',
      {},
      row('Authentic', 'Whose key signed it?', authentic),
      row('Unchanged', 'Does the file say what its manifest says?', unchanged),
      row('Faithful', 'Does the manifest say what the sources say?', faithful),
    ),
  )
}

function reaches(check: IssuedCheck): string {
  const counts = reachCounts(check)
  if (counts.length === 0) return ''
  const items = counts.map(([reach, count]) =>
    element('li', {}, escapeText(`${count} ${REACH_WORDS[reach]} (${reach})`)),
  )
  return element('section', {}, element('h2', {}, 'Citations'), element('ul', {}, ...items))
}

/** What nothing in the file or its sources proves, with the fields of the manifest that hold it. */
function trusted({ onTrust, authentic }: IssuedCheck): string {
  if (onTrust.length === 0) return ''
  const title =
    authentic.verdict === 'signed'
      ? 'Vouched for by the signature only'
      : 'Taken on trust: only a signature of the office vouches for it'
  const items = onTrust.map(({ says, why, fields }) =>
    element('li', {}, escapeText(`${says} (${why}). `), element('code', {}, escapeText(fields.join(', ')))),
  )
  return element('section', {}, element('h2', {}, title), element('ul', {}, ...items))
}

function findings({ findings: all }: IssuedCheck): string {
  const sorted = ['blocking', 'to-confirm', 'to-know'].flatMap((severity) =>
    all.filter((finding) => finding.severity === severity),
  )
  const told = sorted.length === 0 ? ['<p>Nothing was found against it.</p>'] : sorted.map(article)
  return element('section', {}, element('h2', {}, `Findings (${sorted.length})`), ...told)
}

function article({ code, severity, message, hint, was, now, statement }: IssuedFinding): string {
  const areTold = [was, now].every((text) => text === null || message.includes(text))
  return element(
    'article',
    { class: severity },
    element('p', {}, element('b', {}, escapeText(code)), escapeText(` – ${severity}`)),
    paragraph(message),
    ...(was === null || now === null || areTold
      ? []
      : [labelled('manifest or source', was), labelled('file', now)]),
    hint === undefined ? '' : element('p', { class: 'note' }, escapeText(hint)),
    statement === null ? '' : element('p', { class: 'note' }, escapeText(`Statement ${statement}`)),
  )
}

function labelled(label: string, text: string): string {
  const shown = text === 'null' ? 'nothing' : text
  return element('p', {}, element('b', {}, `${label}: `), element('bdi', {}, escapeText(shown)))
}

function statements({ statements: all, findings: told }: IssuedCheck): string {
  if (all.length === 0) return ''
  const cell = (name: 'td' | 'th', text: string, attributes: Record<string, string> = {}): string =>
    element(name, attributes, escapeText(text))
  const about = new Map<string | null, IssuedFinding[]>()
  for (const each of told) about.set(each.statement, [...(about.get(each.statement) ?? []), each])
  const isNamed = !told.some(isOtherTable)
  const rows = all.map((each) => {
    const shown = kindOf(each, about.get(each.id) ?? [], isNamed)
    return element(
      'tr',
      isCalm(shown) ? { class: 'calm' } : {},
      cell('td', each.text, { dir: 'auto' }),
      cell('td', each.respondent ?? 'the office'),
      verdictCell(each, shown, isNamed),
    )
  })
  const head = element(
    'tr',
    {},
    ...['Sentence', 'Whose words', 'Verdict'].map((name) => cell('th', name, { scope: 'col' })),
  )
  return element(
    'section',
    {},
    element('h2', {}, `Sentences (${all.length})`),
    '<p><label><input type="checkbox" id="attention"/> Show only what needs attention</label></p>',
    element('table', {}, element('thead', {}, head), element('tbody', {}, ...rows)),
  )
}

type Shown = 'proved' | 'to-confirm' | 'blocked' | 'unproved'

const SHOWN: Readonly<Record<Shown, string>> = {
  proved: 'proved',
  'to-confirm': 'to confirm',
  blocked: 'blocked',
  unproved: 'not provable here',
}

/** By the gravest finding; without any, by the proof of its citations. `isNamed`: names were held against the report's own table. */
function kindOf(
  { reach, kind, isMark }: StatementVerdict,
  findings: readonly IssuedFinding[],
  isNamed: boolean,
): Shown {
  if (findings.some(({ severity }) => severity === 'blocking')) return 'blocked'
  if (findings.some(({ severity }) => severity === 'to-confirm')) return 'to-confirm'
  if (isMark || (!isNamed && kind !== 'reproduction')) return 'unproved'
  return reach === 'none' || (reach === null && kind === 'reproduction') ? 'unproved' : 'proved'
}

function isCalm(shown: Shown): boolean {
  return shown === 'proved' || shown === 'unproved'
}

/** Of words of ours it is the passages cited that stand in the file, not the sentence. */
const SUBJECT: Readonly<Record<string, string>> = {
  quotation: 'nothing contradicts it; the words quoted are ',
  paraphrase: 'nothing contradicts it; the passages it rests on are ',
  count: 'counted again; the passages it counts are ',
}

function verdictCell(
  { codes, reach, kind, isMark }: StatementVerdict,
  shown: Shown,
  isNamed: boolean,
): string {
  const proof =
    !isNamed && kind !== 'reproduction'
      ? 'its names were not checked: another table of States'
      : proofWords({ reach, kind, isMark })
  const reasons = codes.map((code) => {
    const says = isVerificationCode(code) ? `${codeWords(code, 'en')} ` : ''
    return element('li', {}, escapeText(says), element('code', {}, escapeText(code)))
  })
  return element(
    'td',
    { 'data-verdict': shown },
    element('b', {}, SHOWN[shown]),
    reasons.length === 0 ? escapeText(`: ${proof}`) : element('ul', {}, ...reasons),
  )
}

function proofWords({ reach, kind, isMark }: Pick<StatementVerdict, 'reach' | 'kind' | 'isMark'>): string {
  if (reach !== null) return `${SUBJECT[kind] ?? ''}${REACH_WORDS[reach]}`
  if (kind === 'reproduction') return 'agrees with its passage in the manifest; sources not given'
  return isMark ? 'a mark of the sentence before it' : 'nothing contradicts it'
}
