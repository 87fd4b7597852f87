/** The passages behind the sentences, each once, at the end of the page. */
import { directionOf, type LanguageTag } from '#un'
import type { OfficialDocument, SourceDetail } from '../document.ts'
import { type Html, html } from './markup.ts'
import type { PageWords } from './words.ts'

/** One passage of one file, and the first sentence that stands on it. */
export interface Source {
  readonly anchor: string
  readonly detail: SourceDetail
  readonly statement: string
}

/** The sources of a document, and which one each statement stands on. */
export interface Sources {
  readonly list: readonly Source[]
  readonly byStatement: ReadonlyMap<string, Source>
  /** The anchors of the other passages a statement stands on, where there are any. */
  readonly more: Readonly<Record<string, readonly string[]>>
}

/** Gathers the details into passages; a statement with neither passage nor file has no source. */
export function gatherSources(document: OfficialDocument): Sources {
  const byPassage = new Map<string, Source>()
  const byStatement = new Map<string, Source>()
  const more: Record<string, readonly string[]> = {}
  const sourceOf = (detail: SourceDetail, statement: string): Source => {
    const key = JSON.stringify([detail.sha256, detail.file, detail.passage, detail.page, detail.passageText])
    const source = byPassage.get(key) ?? { anchor: `source-${byPassage.size + 1}`, detail, statement }
    byPassage.set(key, source)
    return source
  }
  for (const [statement, detail] of Object.entries(document.details)) {
    if (detail.passageText === null && detail.file === null) continue
    byStatement.set(statement, sourceOf(detail, statement))
    const others = (detail.more ?? []).map((each) => sourceOf(each, statement).anchor)
    if (others.length > 0) more[statement] = others
  }
  return { list: [...byPassage.values()], byStatement, more }
}

/** The section of sources; empty where the document has none. */
export function sourcesSection(sources: Sources, words: PageWords): Html {
  if (sources.list.length === 0) return html``
  return html`<section id="sources" aria-labelledby="sources-title">
<h2 id="sources-title">${words.sources}</h2>
<p>${words.sourcesHint}</p>
<ol class="sources">
${sources.list.map((source) => sourceItem(source, words))}</ol>
</section>
`
}

function sourceItem({ anchor, detail, statement }: Source, words: PageWords): Html {
  return html`<li id="${anchor}">
<p class="who"><bdi>${detail.respondent ?? ''}</bdi></p>
<dl>${[
    row(words.passage, detail.passage),
    row(words.page, detail.page),
    row(words.file, detail.file),
    row('SHA-256', detail.sha256),
    row(words.limit, detail.limits?.join('; ') ?? null),
  ]}</dl>
${detail.passageText === null ? null : quote(detail.passageText, detail.passageLanguage ?? 'und')}
<p class="back"><a href="#${statement}">${words.backToSentence}</a></p>
</li>
`
}

function row(name: string, value: string | number | null): Html {
  return value === null ? html`` : html`<div><dt>${name}</dt><dd><bdi>${value}</bdi></dd></div>`
}

function quote(passage: string, language: LanguageTag): Html {
  return html`<blockquote lang="${language}" dir="${directionOf(language)}">${passage}</blockquote>`
}
