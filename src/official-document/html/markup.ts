/** Writes HTML safely: everything inserted is escaped unless it was made here. */

const NAMED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** A finished piece of HTML. */
export class Html {
  constructor(readonly source: string) {}
}

type Insert = string | number | null | Html | readonly Html[]

/** A template of HTML: strings are escaped for content and quoted attributes, lists are joined, null is nothing. */
export function html(parts: TemplateStringsArray, ...inserts: readonly Insert[]): Html {
  const pieces = parts.map((part, index) => part + sourceOf(inserts[index] ?? null))
  return new Html(pieces.join(''))
}

/** Text that a script element carries as data: no end tag and no comment can begin inside it. */
export function scriptData(value: unknown): Html {
  const signs = /[<>&\u{2028}\u{2029}]/gu
  return new Html(
    JSON.stringify(value).replaceAll(signs, (sign) => {
      const code = sign.codePointAt(0) ?? 0
      return `\\u${code.toString(16).padStart(4, '0')}`
    }),
  )
}

function sourceOf(insert: Insert): string {
  if (insert === null) return ''
  if (insert instanceof Html) return insert.source
  if (typeof insert === 'string' || typeof insert === 'number') return escaped(String(insert))
  return insert.map((piece) => piece.source).join('')
}

/** Characters HTML cannot carry (controls, halves of pairs) become U+FFFD. */
function escaped(words: string): string {
  return words
    .replaceAll(/(?![\t\n])[\p{Cc}\p{Cs}]/gu, '\u{fffd}')
    .replaceAll(/[&<>"']/g, (sign) => NAMED[sign] ?? sign)
}
