/** The first page: the calls, their reports and their submissions, as far as whoever asks may see them. */
import { CallStore } from '#call'
import { MandateStore, type ResolutionListed } from '#mandate'
import type { Registry } from '#registry'
import { type KeptReportVersion, ReportStore } from '#report'
import { type SubmissionListed, SubmissionStore } from '#submission'
import type { Language } from '#un'
import { type CallSeen, callSeen, subjectOfCall, titleOf } from '../call/http.ts'
import type { Ask } from '../core/ask.ts'
import { subjectOfReport } from '../report/http.ts'
import { subjectOfSubmission } from '../submission/subject.ts'
import { type Html, html } from './html.ts'
import { pageAnswer, pageLanguage } from './page.ts'
import { PAGE_WORDS } from './words.ts'

const MOST_CALLS = 50
const MOST_SUBMISSIONS = 500

/** Answers the first page. */
export async function homePage(ask: Ask, { book }: Registry): Promise<Response> {
  const language = pageLanguage(ask)
  const calls = new CallStore(book.store)
  const newest = (await calls.calls()).slice(-MOST_CALLS).reverse()
  const resolutions = new Map(
    (await new MandateStore(book.store).resolutions()).map((each) => [each.id, nameOf(each)]),
  )
  const sections: Html[] = []
  for (const { id } of newest) {
    const call = await callSeen(calls, id)
    if (call !== null && ask.permits('call-read', subjectOfCall(call)))
      sections.push(
        await callSection(ask, { book }, call, resolutions.get(call.resolution ?? '') ?? null, language),
      )
  }
  ask.forAnybody()
  const seen = sections.length === 0 ? html`<p>${PAGE_WORDS.nothing[language]}</p>` : html`${sections}`
  const body = onlyAdministers(ask) ? html`<p>${PAGE_WORDS.administers[language]}</p>${seen}` : seen
  return pageAnswer(ask, PAGE_WORDS.calls[language], body)
}

/** Who gives roles, and has none that shows what was received. */
function onlyAdministers(ask: Ask): boolean {
  const isAdministrator = ask.person?.memberships.some(({ role }) => role === 'office-administrator') ?? false
  return isAdministrator && !ask.permits('report-read', subjectOfReport())
}

/** A resolution as people name it: its symbol and its title, as far as they were read. */
function nameOf({ symbol, title }: ResolutionListed): string | null {
  const parts = [symbol, title].filter((part) => part !== null)
  return parts.length === 0 ? null : parts.join(', ')
}

async function callSection(
  ask: Ask,
  { book }: Pick<Registry, 'book'>,
  call: CallSeen,
  resolution: string | null,
  language: Language,
): Promise<Html> {
  const deadline = call.facts?.noteVerbale?.deadline
  const listed = await new SubmissionStore(book.store).submissions({ call: call.id, most: MOST_SUBMISSIONS })
  const submissions = listed.filter((each) => ask.permits('submission-read', subjectOfSubmission(each)))
  const reports = ask.permits('report-read', subjectOfReport())
    ? await reportRows(book, call.id, language)
    : []
  const word = (name: keyof typeof PAGE_WORDS): string => PAGE_WORDS[name][language]
  return html`<section><h2>${titleOf(call) ?? resolution ?? call.id}</h2>
${deadline === undefined ? '' : html`<p>${word('deadline')}: <time>${deadline}</time></p>`}
${reports.length === 0 ? '' : html`<h3>${word('reports')}</h3><table>${reports}</table>`}
${submissions.length === 0 ? '' : html`<h3>${word('submissions')}</h3><table>${submissions.map((each) => submissionRow(each, language))}</table>`}
</section>`
}

async function reportRows(book: Registry['book'], call: string, language: Language): Promise<Html[]> {
  const tables = new ReportStore(book.store)
  const rows: Html[] = []
  for (const { id } of await tables.reports(call)) {
    const version = (await tables.versions(id)).at(-1)
    if (version === undefined) continue
    const names = (await tables.files(id, version.number)).filter(({ isDestroyed }) => !isDestroyed)
    rows.push(
      reportRow(
        id,
        version,
        names.map(({ name }) => name),
        language,
      ),
    )
  }
  return rows
}

function reportRow(
  id: string,
  version: KeptReportVersion,
  names: readonly string[],
  language: Language,
): Html {
  const at = `/api/v1/reports/${id}/versions/${version.number}/files`
  const links = names.map((name) => html`<a href="${at}/${encodeURIComponent(name)}">${name}</a> `)
  return html`<tr><td>${PAGE_WORDS.version[language]} ${version.number} (${version.language})</td>
<td>${version.openCount} ${PAGE_WORDS.open[language]}</td><td>${links}</td></tr>`
}

function submissionRow({ id, memberState, status }: SubmissionListed, language: Language): Html {
  return html`<tr><td><a href="/api/v1/submissions/${id}">${memberState ?? PAGE_WORDS.unattributed[language]}</a></td><td>${status}</td></tr>`
}
