/** The panel on what limits the document: that silence is no evidence, how many limits of each kind, and each one. */
import type { DocumentLimits, LimitGroup } from '../document.ts'
import { type Html, html } from './markup.ts'
import type { PageWords } from './words.ts'

/** The panel; empty where the document has no annex on its limits. It says what the annex says, and links to it. */
export function limitsPanel(limits: DocumentLimits | undefined, words: PageWords): Html {
  if (limits === undefined) return html``
  const { title, anchor, absence, groups } = limits
  const details =
    groups.length === 0
      ? html``
      : html`<ul>
${groups.map((group) => html`<li><a href="#${group.statement}">${group.title}</a></li>\n`)}</ul>
<details>
<summary>${words.showEach}</summary>
${groups.map((group) => groupTable(group))}</details>
`
  return html`<aside id="limits" aria-labelledby="limits-title">
<p id="limits-title"><a href="#${anchor}">${title}</a></p>
<p class="absence">${absence.join(' ')}</p>
${details}</aside>
`
}

/** The first cell links to the reply it names. */
function groupTable({ title, rows }: LimitGroup): Html {
  return html`<table><caption>${title}</caption><tbody>
${rows.map(({ cells: [name = '', ...rest], anchor }) => {
  const words = html`<bdi>${name}</bdi>`
  const first = anchor === null ? words : html`<a href="#${anchor}">${words}</a>`
  return html`<tr><th scope="row">${first}</th>${rest.map((cell) => html`<td><bdi>${cell}</bdi></td>`)}</tr>
`
})}</tbody></table>
`
}
