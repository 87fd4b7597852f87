/** HTML by template: whatever is put in is text, unless it is HTML already. */

/** A piece of HTML. */
export class Html {
  constructor(readonly text: string) {}
}

type Part = Html | readonly Html[] | string | number

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Makes a piece of HTML; text in it is escaped. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Html(strings.reduce((text, string, at) => text + textOf(parts[at - 1] ?? '') + string))
}

function textOf(part: Part): string {
  if (part instanceof Html) return part.text
  if (typeof part === 'object') return part.map(({ text }) => text).join('')
  return String(part).replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? mark)
}
