/** The summary of a comparison or a revision as one HTML file that asks the network for nothing. */
import { element, escapeText } from '#official-document'
import type { Summary, SummaryRow } from './summary.ts'
import type { WordChange } from './word-change.ts'

const LOOK = `
body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #1b1b1b; background: #fff }
h1 { font-size: 1.4rem } h2 { font-size: 1.1rem; margin-top: 2rem; border-bottom: 1px solid #767676 }
dl { display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; margin: 0 } dl div { display: flex; gap: .4rem } dt { color: #4a4a4a } dd { margin: 0; font-weight: 600 }
article { margin: 1rem 0; padding: .6rem .8rem; border-inline-start: 4px solid #767676 }
article.changed { border-color: #8a5a00 } article.untraced, article.misplaced, article.removed { border-color: #a80000 } article.added { border-color: #00622b }
header { font-size: .85rem; color: #4a4a4a } header b { color: #1b1b1b } header code { font-size: .8rem }
p { margin: .3rem 0; white-space: pre-line } del { color: #a80000; background: #fdecec } ins { color: #00622b; background: #e6f4ea }
.touch { border: 1px solid #767676; border-radius: .6rem; padding: 0 .45rem; margin-inline-end: .3rem }
.note { font-size: .9rem } footer { margin-top: 3rem; font-size: .85rem; color: #4a4a4a }
`

/** The page. Deletions and insertions are marked as such, not by colour alone; each text runs in its own direction. */
export function summaryHtml(summary: Summary): string {
  const head = element(
    'head',
    {},
    '<meta charset="utf-8"/><meta name="viewport" content="width=device-width, initial-scale=1"/>',
    element('title', {}, escapeText(summary.title)),
    element('style', {}, LOOK),
  )
  const counts = summary.counts.map(([name, count]) =>
    element('div', {}, element('dt', {}, escapeText(name)), element('dd', {}, String(count))),
  )
  const groups = summary.groups.map(({ name, rows }) =>
    element('section', {}, element('h2', {}, escapeText(name)), ...rows.map((row) => article(row))),
  )
  const body = element(
    'body',
    {},
    element('h1', {}, escapeText(summary.title)),
    element('dl', {}, ...counts),
    ...(groups.length === 0 ? ['<p>Nothing differs.</p>'] : groups),
    '<footer>A working paper: it holds names that editors gave their comments, and is not for issue.</footer>',
  )
  return `<!DOCTYPE html>\n${element('html', { lang: 'en' }, head, body)}\n`
}

function article(row: SummaryRow): string {
  const touches = row.touches.map((touch) => element('span', { class: 'touch' }, escapeText(touch))).join('')
  const page = row.page === null ? '' : ` page ${row.page} `
  const code = row.id === '' ? '' : element('code', {}, escapeText(row.id))
  return element(
    'article',
    { class: row.what },
    element('header', {}, element('b', {}, escapeText(row.what)), escapeText(page), ' ', touches, code),
    element('p', { dir: 'auto' }, ...row.words.map(word)),
    row.note === '' ? '' : element('p', { class: 'note' }, escapeText(row.note)),
  )
}

function word({ type, text }: WordChange): string {
  if (type === 'same') return escapeText(text)
  return element(type === 'out' ? 'del' : 'ins', {}, escapeText(text))
}
