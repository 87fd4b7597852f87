/** The table of respondents and the picture of replies by regional group. */
import type { RespondentRow } from '../document.ts'
import { type Html, html } from './markup.ts'
import type { PageWords } from './words.ts'

/** The section on who replied; empty where the document names no respondents. */
export function respondentsSection(
  respondents: readonly RespondentRow[],
  words: PageWords,
  direction: 'ltr' | 'rtl',
): Html {
  if (respondents.length === 0) return html``
  return html`<section id="respondents" aria-labelledby="respondents-title">
<h2 id="respondents-title">${words.respondents}</h2>
${groupsFigure(respondents, words, direction)}
<p class="filter"><label for="filter">${words.filter}</label> <input id="filter" type="search" autocomplete="off"></p>
<div class="scroll" role="group" aria-labelledby="respondents-title" tabindex="0">
<table id="respondents-table">
<thead><tr>${[
    words.respondent,
    words.group,
    words.regionalGroup,
    words.original,
    words.receivedOn,
    words.wordCount,
    words.remark,
  ].map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
<tbody>
${respondents.map((respondent) => respondentRow(respondent, words))}</tbody>
</table>
</div>
</section>
`
}

function respondentRow(respondent: RespondentRow, words: PageWords): Html {
  const name = html`<bdi>${respondent.name}</bdi>`
  const remarks = [respondent.late ? words.late : null, respondent.remark].filter((remark) => remark !== null)
  return html`<tr><th scope="row">${
    respondent.anchor === null ? name : html`<a href="#${respondent.anchor}">${name}</a>`
  }</th><td>${respondent.group}</td><td>${respondent.regionalGroup}</td><td>${respondent.original}</td><td>${dateIn(
    respondent,
    words,
  )}</td><td class="number">${respondent.wordCount}</td><td>${remarks.join('; ')}</td></tr>
`
}

/** The day it came; the date of its letter is told as that. */
function dateIn({ receivedOn, datedOn }: RespondentRow, words: PageWords): string | null {
  return receivedOn === null && datedOn !== null ? `${words.dated} ${datedOn}` : receivedOn
}

/** Counted as the rows come: a regional group in the order of its first reply, those without one by their own group. */
function countGroups(respondents: readonly RespondentRow[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>()
  for (const { regionalGroup, group } of respondents) {
    const name = regionalGroup ?? group
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return [...counts].sort(([, left], [, right]) => right - left)
}

const BAR = { height: 18, step: 26, longest: 360 }

/** Bars without words; the table beside them has the names and the figures, row by row. */
function groupsFigure(
  respondents: readonly RespondentRow[],
  words: PageWords,
  direction: 'ltr' | 'rtl',
): Html {
  const counts = countGroups(respondents)
  const most = Math.max(...counts.map(([, count]) => count))
  const height = counts.length * BAR.step
  const said = counts.map(([name, count]) => `${name}: ${count}`).join('; ')
  const bars = counts.map(([, count], index) => {
    const width = Math.round((count / most) * BAR.longest)
    const x = direction === 'rtl' ? BAR.longest - width : 0
    return html`<rect x="${x}" y="${index * BAR.step + 4}" width="${width}" height="${BAR.height}"></rect>`
  })
  return html`<figure class="groups" aria-labelledby="groups-title">
<figcaption id="groups-title">${words.repliesByGroup}</figcaption>
<div class="pair">
<table><thead><tr><th scope="col">${words.regionalGroup}</th><th scope="col">${words.replies}</th></tr></thead><tbody>
${counts.map(([name, count]) => html`<tr><th scope="row">${name}</th><td class="number">${count}</td></tr>\n`)}</tbody></table>
<svg viewBox="0 0 ${BAR.longest} ${height}" role="img" aria-label="${words.repliesByGroup}: ${said}">${bars}</svg>
</div>
</figure>
`
}
