/** The whole page: head with its policy, tools, the document on its paper, respondents, sources, panel. */

import { sha256 } from '#platform/files'
import { directionOf, formatDate, isCalendarDate } from '#un'
import type { DocumentBlock, OfficialDocument } from '../document.ts'
import { isLong, pack } from '../packed-manifest.ts'
import { toCarry } from '../seal.ts'
import { textOfRuns } from '../statements-of.ts'
import { type Behind, BlockWriter, place } from './blocks.ts'
import { limitsPanel } from './limits.ts'
import { Html, html, scriptData } from './markup.ts'
import { respondentsSection } from './respondents.ts'
import { gatherSources, sourcesSection } from './sources.ts'
import { VERDICT_WORDS } from './verdict-words.ts'
import {
  attentionBox,
  findingsSection,
  gatherVerdicts,
  type PageVerdicts,
  verdictData,
  verdictsPanel,
} from './verdicts.ts'
import { PAGE_WORDS, type PageWords } from './words.ts'

/** The style sheet and the client's code, as they stand in their files. */
export interface PageAssets {
  readonly css: string
  readonly script: string
}

/** Element ids a reader of the issued file looks for. */
export const MANIFEST_ID = 'manifest'
/** What stands before a packed manifest. */
export const PACKED_URL = 'data:application/gzip;base64,'

/** Writes the page. Nothing in it is fetched: the policy allows only this style, this script and no connection. */
export function writePage(document: OfficialDocument, assets: PageAssets): string {
  const words = PAGE_WORDS[document.language]
  const sources = gatherSources(document)
  const verdicts = gatherVerdicts(document)
  const direction = directionOf(document.language)
  const page = html`<!doctype html>
<html lang="${document.language}" dir="${direction}">
${head(document, assets)}<body>
<a class="skip" href="#document">${words.skipToDocument}</a>
${skipToReplies(document, words)}<div class="bar" id="bar">
${bannerOf(document)}${tools(words, attentionBox(verdicts, document.language))}</div>
${verdictsPanel(verdicts, document.language)}${limitsPanel(document.limits, words)}<main id="document" tabindex="-1">
${help(words)}${paper(document, { sources, verdicts }, words)}${findingsSection(verdicts, document.language, words)}${respondentsSection(document.respondents, words, direction)}${sourcesSection(sources, words)}</main>
${panel(words, verdicts, document.language)}<script type="application/json" id="page-words">${scriptData({
    kinds: words.kinds,
    place: words.place,
    nothingFound: words.nothingFound,
    kindOf: unusualKinds(document),
    moreOf: sources.more,
    confirmed: [words.confirmedBy, words.confirmedOn],
    confirmedOf: confirmations(document),
    ...verdictData(verdicts, document),
  })}</script>
<script>${new Html(assets.script)}</script>
</body>
</html>
`
  return page.source
}

/** Who confirmed a statement, and the day in words of the page's language; an instant stays as it was given. */
function confirmations({ details, language }: OfficialDocument): Record<string, readonly string[]> {
  return Object.fromEntries(
    Object.entries(details).flatMap(([id, { confirmed }]) =>
      confirmed === undefined
        ? []
        : [
            [
              id,
              [
                confirmed.by,
                isCalendarDate(confirmed.at) ? formatDate(confirmed.at, language) : confirmed.at,
              ],
            ],
          ],
    ),
  )
}

/** Kinds of statements, but for the kind most are: the client takes that where none is said. */
function unusualKinds({ details }: OfficialDocument): Record<string, string> {
  return Object.fromEntries(
    Object.entries(details).flatMap(([id, { kind }]) => (kind === 'reproduction' ? [] : [[id, kind]])),
  )
}

function head(document: OfficialDocument, assets: PageAssets): Html {
  const policy = [
    "default-src 'none'",
    `style-src 'sha256-${base64Hash(assets.css)}'`,
    `script-src 'sha256-${base64Hash(assets.script)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  return html`<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${document.masthead.symbol}: ${document.title.title}</title>
<style>${new Html(assets.css)}</style>
<script type="application/ld+json" id="${MANIFEST_ID}">${scriptData(jsonLd(document))}</script>
</head>
`
}

/** The manifest is a JSON literal inside a description of the document that search engines read; a long one is packed. */
function jsonLd(document: OfficialDocument): Record<string, unknown> {
  const manifest = toCarry(document.manifest, document.signatures)
  const json = JSON.stringify(manifest)
  const encoding = { '@type': 'MediaObject', encodingFormat: 'application/gzip', name: 'manifest.json.gz' }
  return {
    '@context': ['https://schema.org', { manifest: { '@id': 'schema:encoding', '@type': '@json' } }],
    '@type': 'Report',
    identifier: document.masthead.symbol,
    name: document.title.title,
    inLanguage: document.language,
    publisher: { '@type': 'Organization', name: document.masthead.organization },
    dateModified: document.stampedAt,
    ...(isLong(json)
      ? { encoding: { ...encoding, contentUrl: `${PACKED_URL}${pack(json)}` } }
      : { manifest }),
  }
}

function base64Hash(content: string): string {
  return Buffer.from(sha256(content), 'hex').toString('base64')
}

function bannerOf(document: OfficialDocument): Html {
  return document.banner === null
    ? html``
    : html`<aside class="banner" aria-label="${document.banner}"><strong>${document.banner}</strong></aside>
`
}

function tools(words: PageWords, attention: Html): Html {
  return html`<header class="tools" aria-label="${words.tools}">
<form role="search" id="search">
<label for="query">${words.search}</label>
<input id="query" type="search" placeholder="${words.searchHint}" autocomplete="off" spellcheck="false" dir="auto">
<button type="button" id="previous">${words.previous}</button>
<button type="submit" id="next">${words.next}</button>
<output id="count" for="query" aria-live="polite"></output>
<label class="only"><input type="checkbox" id="only"> ${words.onlyMatching}</label>
${attention}</form>
</header>
`
}

function help(words: PageWords): Html {
  return html`<div class="help">
<p>${words.keys}</p>
<noscript><p>${words.noScript}</p></noscript>
</div>
`
}

/** To the first reply; where scripts run, to the sentence that arrow keys move from. */
function skipToReplies({ respondents }: OfficialDocument, words: PageWords): Html {
  const first = respondents.find(({ anchor }) => anchor !== null)?.anchor ?? null
  return first === null
    ? html``
    : html`<a class="skip" id="skip-to-replies" href="#${first}">${words.skipToReplies}</a>
`
}

function paper(document: OfficialDocument, behind: Behind, words: PageWords): Html {
  const writer = new BlockWriter(document, behind)
  const summary =
    document.summary.length === 0
      ? html``
      : html`<section class="summary" aria-labelledby="summary-title">
<h2 id="summary-title">${document.words.summary}</h2>
${writer.blocks(document.summary)}</section>
`
  return html`<article class="paper">
${masthead(document)}${summary}${firstPageNotes(document)}${contents(document)}${writer.blocks(document.body)}${writer.notes(document.notes, words)}</article>
`
}

function masthead(document: OfficialDocument): Html {
  const { masthead: words, title } = document
  const [first = '', ...rest] = [...words.symbol]
  const marks = words.notes.map(({ mark }) => mark).join('')
  const language = words.languageLine === null ? html`<br>` : html`${words.languageLine}<br>`
  return html`<div class="masthead">
<p class="organization">${words.organization}</p>
<p class="symbol" dir="ltr"><span class="first">${first}</span>${rest.join('')}</p>
<p class="organ">${words.organ}</p>
<p class="distribution"${place('en')}>${words.distribution}<br>${words.date}<br>${language}${breakable(words.original)}</p>
</div>
<div class="session">
<p><strong>${words.session}</strong></p>
<p>${words.agendaLine}${words.agendaNote?.mark ?? null}</p>
<p><strong>${words.agendaTitle}</strong></p>
</div>
<h1>${title.title}</h1>
${title.subtitle === null ? null : html`<p class="subtitle">${title.subtitle}</p>\n`}<p class="author">${title.author}<span class="marks">${marks}</span></p>
`
}

/** A list of languages may be broken after a stroke. */
function breakable(line: string): Html[] {
  return line.split(/(?<=\/)/u).map((piece) => html`${piece}<wbr>`)
}

function firstPageNotes(document: OfficialDocument): Html {
  const { agendaNote, notes } = document.masthead
  const all = [...(agendaNote === null ? [] : [agendaNote]), ...notes]
  if (all.length === 0) return html``
  return html`<div class="first-page-notes">
${all.map((note) => html`<p><span class="mark">${note.mark}</span> <span dir="auto">${note.text}</span></p>\n`)}</div>
`
}

function contents(document: OfficialDocument): Html {
  const lines = document.hasContents ? document.body.flatMap((block) => contentsLine(block)) : []
  if (lines.length === 0) return html``
  return html`<nav class="contents" aria-labelledby="contents-title">
<h2 id="contents-title">${document.words.contents}</h2>
<ul>
${lines}</ul>
</nav>
`
}

function contentsLine(block: DocumentBlock): Html[] {
  if (block.type !== 'heading' || !block.inContents) return []
  const title = block.inlines.map((inline) => textOfRuns(inline.runs)).join('')
  const number = block.number === null ? null : html`<span class="number">${block.number}</span> `
  return [
    html`<li class="level-${block.level}"><a href="#${block.id}"${place(block.language)}>${number}${title}</a></li>
`,
  ]
}

function panel(words: PageWords, { rules }: PageVerdicts, language: OfficialDocument['language']): Html {
  const { verdict, proof } = VERDICT_WORDS[language]
  const judged =
    rules === null
      ? html``
      : html`<div class="judged"><p><span class="sign" id="panel-sign" aria-hidden="true"></span> ${verdict}: <strong id="panel-verdict"></strong></p>
<p>${proof}: <span id="panel-reach"></span></p>
<div id="panel-reasons"></div></div>
`
  return html`<aside id="panel" hidden tabindex="-1" aria-labelledby="panel-title">
<h2 id="panel-title">${words.source}</h2>
<button type="button" id="close">${words.close}</button>
${judged}<p class="who" id="panel-who"></p>
<dl id="panel-facts"><div><dt>${words.kind}</dt><dd id="panel-kind"></dd></div></dl>
<blockquote id="panel-passage"></blockquote>
<div id="panel-more"></div>
<p><a id="panel-link" href="#sources">${words.sources}</a></p>
</aside>
`
}
