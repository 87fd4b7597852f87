/** The page for people who write programs: every operation, every problem. */
import type { Ask } from '../core/ask.ts'
import type { Operation } from '../core/operation.ts'
import { REFUSALS } from '../core/refusal-words.ts'
import { html } from './html.ts'
import { pageAnswer, pageLanguage } from './page.ts'

/** Answers the page; it is made of the same contracts as the document at /openapi.json. */
export function apiPage(ask: Ask, operations: readonly Operation[]): Response {
  ask.forAnybody()
  const language = pageLanguage(ask)
  const rooms = [...new Set(operations.map(({ room }) => room))]
  const sections = rooms.map((room) => {
    const rows = operations
      .filter((op) => op.room === room)
      .map(
        ({ method, path, summary, act }) =>
          html`<tr><td><code>${method.toUpperCase()} ${path}</code></td><td>${summary}</td><td><code>${act ?? ''}</code></td></tr>`,
      )
    return html`<h2>${room}</h2><table>${rows}</table>`
  })
  const problems = Object.entries(REFUSALS).map(
    ([key, { status, words }]) =>
      html`<tr id="problem-${key.replace('/', '-')}"><td><code>${key}</code></td><td>${status}</td><td lang="${language}">${words[language]}</td></tr>`,
  )
  const body = html`<p><a href="/openapi.json">OpenAPI 3.1: /openapi.json</a></p>
<p lang="en" dir="ltr">Lists come in pages: give the cursor <code>next</code> of one as <code>after</code> of the next question. Every POST needs an
<code>Idempotency-Key</code> of your own choice; the same key with the same request gives the same answer for a day. An answer has an
<code>ETag</code>: send it back as <code>If-None-Match</code>, or with a change as <code>If-Match</code>. What is refused is a problem
(RFC 9457) in the language of <code>Accept-Language</code>.</p>
${sections}<h2>problems</h2><table>${problems}</table>`
  return pageAnswer(ask, 'API', body)
}
