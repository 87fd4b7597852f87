/** What the elements around a text say of it: look, kind of block, list, language. */
import type { LanguageOf } from '../draft.ts'
import type { Look } from '../inline.ts'
import type { BlockCount } from '../within-limit.ts'
import { type OpenList, openList } from './lists.ts'
import type { HtmlNotes } from './notes.ts'
import { attribute, type HidingRules, type HtmlElement } from './visible.ts'

/** What the walk knows and counts. */
export interface Page {
  readonly rules: HidingRules
  readonly notes: HtmlNotes
  readonly languageOf: LanguageOf
  hiddenCharacters: number
  readonly count: BlockCount
}

/** What an element's place in the tree says of the text in it. */
export interface Place {
  readonly look: Look
  readonly type: 'paragraph' | 'heading' | 'header' | 'footer' | 'footnote'
  readonly level: number
  readonly lists: readonly OpenList[]
  /** The language an element inside the page declares; the page's own declaration is often a template's. */
  readonly language: string | null
  readonly isPreformatted: boolean
  readonly noteMark: string | null
}

export const PLAIN: Place = {
  look: {},
  type: 'paragraph',
  level: 0,
  lists: [],
  language: null,
  isPreformatted: false,
  noteMark: null,
}

/** The place of what stands inside an element. */
export function placeIn(element: HtmlElement, page: Page, place: Place): Place {
  const { tagName } = element
  const declared = tagName === 'html' || tagName === 'body' ? null : attribute(element, 'lang')
  const language = declared === null ? place.language : (declared.split('-')[0]?.toLowerCase() ?? null)
  const noteMark = page.notes.noteMark(element)
  const inside = { ...place, language }
  if (noteMark !== null) return { ...inside, type: 'footnote', noteMark }
  const heading = /^h([1-6])$/.exec(tagName)?.[1]
  if (heading !== undefined) return { ...inside, type: 'heading', level: Number(heading) }
  if (tagName === 'nav') return { ...inside, type: 'header' }
  if (tagName === 'footer') return { ...inside, type: 'footer' }
  if (tagName === 'ul' || tagName === 'ol') return { ...inside, lists: [...place.lists, openList(element)] }
  if (tagName === 'pre') return { ...inside, isPreformatted: true }
  const look = lookOf(element)
  return look === null ? inside : { ...inside, look: { ...place.look, ...look } }
}

function lookOf(element: HtmlElement): Look | null {
  const { tagName } = element
  const style = attribute(element, 'style') ?? ''
  if (/^(?:b|strong|th)$/.test(tagName) || /font-weight\s*:\s*(?:bold|[6-9]00)/i.test(style))
    return { bold: true }
  if (/^(?:i|em|cite|dfn|var)$/.test(tagName) || /font-style\s*:\s*italic/i.test(style))
    return { italic: true }
  return tagName === 'sup' || /vertical-align\s*:\s*super/i.test(style) ? { superscript: true } : null
}
