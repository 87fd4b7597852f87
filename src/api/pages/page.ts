/** The frame of our pages: a heading, what is on the page, and the languages. */
import { directionOf, LANGUAGES, type Language, languageName } from '#un'
import type { Ask } from '../core/ask.ts'
import { type Html, html } from './html.ts'
import { PAGE_WORDS } from './words.ts'

/** The language of a page: the one chosen in its address, else that of the browser. */
export function pageLanguage(ask: Ask): Language {
  const chosen = new URL(ask.facts.request.url).searchParams.get('lang')
  return LANGUAGES.find((language) => language === chosen) ?? ask.facts.language
}

/** A page as an answer. */
export function pageAnswer(ask: Ask, title: string, body: Html): Response {
  const language = pageLanguage(ask)
  const word = (name: keyof typeof PAGE_WORDS): string => PAGE_WORDS[name][language]
  const account = ask.person === null ? word('signIn') : word('account')
  const page = html`<!doctype html>
<html lang="${language}" dir="${directionOf(language)}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title><link rel="stylesheet" href="/style.css"><link rel="icon" href="data:,"></head>
<body>
<header><h1>${title}</h1><nav><a href="/sign-in?lang=${language}">${account}</a></nav></header>
<main>${body}</main>
<footer><nav>${LANGUAGES.map((each) => html`<a href="?lang=${each}" lang="${each}" hreflang="${each}">${languageName(each, each)}</a>`)}</nav>
<nav><a href="/api">${word('programs')}</a></nav></footer>
</body></html>`
  return new Response(page.text, {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-language': language,
      vary: 'accept-language, cookie',
    },
  })
}
