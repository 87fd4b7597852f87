/** The frame of every sign-in page, and its answer. */
import { directionOf, LANGUAGES } from '#un'
import type { Ask } from './ask.ts'
import { html, type Markup } from './html.ts'
import { LANGUAGE_NAMES, SIGN_IN_WORDS, type SignInWords } from './words.ts'

/** What stands on a page. `alert` is said first and read out. */
export interface PageContent {
  readonly title: string
  readonly alert?: string | null
  readonly body: Markup
  /** An address of another site that the browser goes to by itself. */
  readonly goTo?: string
  readonly hasPasskeys?: boolean
}

/** The words in the language of whoever asks. */
export function wordsFor({ language }: Ask): SignInWords {
  return SIGN_IN_WORDS[language]
}

/** An address of these pages that keeps the chosen language. */
export function path(ask: Ask, to: string): string {
  return ask.isChosen ? `${to}?lang=${ask.language}` : to
}

/** A whole page. Never kept by anybody on the way; tells no other site where it stood. */
export function page(
  ask: Ask,
  status: number,
  content: PageContent,
  cookies: readonly string[] = [],
): Response {
  const { title, alert = null, body, goTo, hasPasskeys = false } = content
  const { language } = ask
  const markup = html`<!doctype html>
<html lang="${language}" dir="${directionOf(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${goTo === undefined ? null : html`<meta http-equiv="refresh" content="0;url=${goTo}">`}
<title>${title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/sign-in/style.css">
${hasPasskeys ? html`<script src="/sign-in/passkey.js" defer></script>` : null}
</head>
<body>
<main>
<h1>${title}</h1>
${alert === null ? null : html`<p role="alert">${alert}</p>`}
${body}
</main>
${languageLinks(ask)}
</body>
</html>
`
  return withCookies(
    new Response(markup.text, {
      status,
      headers: {
        'content-type': 'text/html; charset=utf-8',
        'content-language': language,
        'cache-control': 'no-store',
        'referrer-policy': 'same-origin',
        vary: 'accept-language, cookie',
      },
    }),
    cookies,
  )
}

/** Links to the same page in other languages; after a form was sent there is no page to go back to, so none. */
function languageLinks({ request, url, language }: Ask): Markup | null {
  if (request.method !== 'GET') return null
  const links = LANGUAGES.filter((each) => each !== language).map((each) => {
    const there = new URL(url)
    there.searchParams.set('lang', each)
    return html`<li><a href="${there.pathname + there.search}" lang="${each}" dir="${directionOf(each)}" hreflang="${each}">${LANGUAGE_NAMES[each]}</a></li>`
  })
  return html`<nav><ul>${links}</ul></nav>`
}

/** Sends the browser on, by GET. */
export function seeOther(to: string, cookies: readonly string[] = []): Response {
  return withCookies(
    new Response(null, { status: 303, headers: { location: to, 'cache-control': 'no-store' } }),
    cookies,
  )
}

/** Data for the script of the pages. */
export function json(status: number, value: unknown, cookies: readonly string[] = []): Response {
  return withCookies(
    new Response(JSON.stringify(value), {
      status,
      headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
    }),
    cookies,
  )
}

function withCookies(response: Response, cookies: readonly string[]): Response {
  for (const cookie of cookies) response.headers.append('set-cookie', cookie)
  return response
}

/** A button that sends a form of hidden fields. `of` says, to whoever hears the page, which one of many alike it is. */
export function button(
  ask: Ask,
  to: string,
  label: string,
  fields: Readonly<Record<string, string>> = {},
  of: Markup | string | null = null,
): Markup {
  const which = of === null ? null : html`<span class="heard"> ${of}</span>`
  return html`<form method="post" action="${path(ask, to)}">${hidden(fields)}<button>${label}${which}</button></form>`
}

/** An instant as people read it: UTC, to the minute. */
export function momentOf(instant: string): Markup {
  return html`<time datetime="${instant}" dir="ltr">${instant.slice(0, 16).replace('T', ' ')} UTC</time>`
}

/** Fields that are sent along. */
export function hidden(fields: Readonly<Record<string, string>>): Markup[] {
  return Object.entries(fields).map(
    ([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`,
  )
}
