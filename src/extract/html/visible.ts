/** Which elements of an HTML page a reader sees, by the elements' own attributes and the page's plain style rules. */
import type { DefaultTreeAdapterTypes } from 'parse5'

export type HtmlNode = DefaultTreeAdapterTypes.ChildNode
export type HtmlElement = DefaultTreeAdapterTypes.Element

/** Elements that never show their content as text. */
const NEVER_SHOWN = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'head',
  'title',
  'meta',
  'link',
  'datalist',
  'param',
  'source',
  'track',
])
const HIDING =
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|opacity\s*:\s*0(?:\.0+)?\s*(?:;|$|!)|font-size\s*:\s*0(?:px|pt|em|%)?\s*(?:;|$|!)|mso-hide\s*:\s*all)/i
const OFF_PAGE = /(?:text-indent|left|top)\s*:\s*-\d{3,}(?:px|pt|em)/i
const WHITE = /(?:^|;)\s*color\s*:\s*(?:white|#fff(?:fff)?|rgb\(\s*255\s*,\s*255\s*,\s*255\s*\))\s*(?:;|$|!)/i
const BACKED = /background/i

export function isElement(node: HtmlNode): node is HtmlElement {
  return 'tagName' in node
}

/** The value of an attribute; null where there is none. */
export function attribute(element: HtmlElement, name: string): string | null {
  return element.attrs.find((candidate) => candidate.name === name)?.value ?? null
}

/** Elements that are part of the machinery, not of the page. */
export function isMachinery(element: HtmlElement): boolean {
  return NEVER_SHOWN.has(element.tagName)
}

/** True where the element is hidden by an attribute, by its style, or by a rule of the page for its class or id. */
export function isHidden(element: HtmlElement, rules: HidingRules): boolean {
  if (attribute(element, 'hidden') !== null) return true
  if (element.tagName === 'dialog' && attribute(element, 'open') === null) return true
  const style = attribute(element, 'style') ?? ''
  if (HIDING.test(style) || OFF_PAGE.test(style)) return true
  if (WHITE.test(style) && !BACKED.test(style)) return true
  return rules.hides(element)
}

export interface HidingRules {
  hides(element: HtmlElement): boolean
}

/** A rule begins where another ended: looking for one from every letter would take the square of the time. */
const RULE = /(?<=^|[{}])([^{}]+)\{([^{}]*)\}/g

/** Takes the text of the page's style elements; knows rules for one element name, class or id, which is what hides text. */
export function hidingRules(css: string): HidingRules {
  const names = new Set<string>()
  const plain = css
    .replace(/\/\*[\s\S]*?(?:\*\/|$)/g, '')
    .replace(/@media[^{@]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/gi, '')
  for (const [, selectors = '', body = ''] of plain.matchAll(RULE)) {
    if (!HIDING.test(body) && !OFF_PAGE.test(body)) continue
    for (const selector of selectors.split(','))
      if (/^[\w-]*(?:[.#][\w-]+)?$/.test(selector.trim())) names.add(selector.trim().toLowerCase())
  }
  names.delete('')
  return {
    hides: (element) => names.size > 0 && selectorsOf(element).some((selector) => names.has(selector)),
  }
}

function selectorsOf(element: HtmlElement): string[] {
  const classes = (attribute(element, 'class') ?? '')
    .toLowerCase()
    .split(/\s+/)
    .filter(Boolean)
    .map((name) => `.${name}`)
  const id = attribute(element, 'id')
  const own = [...classes, ...(id === null ? [] : [`#${id.toLowerCase()}`])]
  return [element.tagName, ...own, ...own.map((name) => element.tagName + name)]
}
