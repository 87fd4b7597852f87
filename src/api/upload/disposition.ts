/** The name a file is sent with. Source: RFC 6266, RFC 8187 and, for forms, RFC 7578, 4.2. */

const LONGEST = 200

/** The parts of a Content-Disposition: the field's name in a form, and the file's name without folders. */
export interface Disposition {
  readonly field: string | null
  readonly fileName: string | null
}

/** Reads a Content-Disposition; what cannot be read is null. */
export function readDisposition(header: string | null): Disposition {
  const text = header ?? ''
  const extended = /;\s*filename\*\s*=\s*utf-8'[^']*'([^;\s]+)/i.exec(text)?.[1]
  const name = (extended === undefined ? null : decoded(extended)) ?? parameter(text, 'filename')
  return { field: parameter(text, 'name'), fileName: name === null ? null : baseName(name) }
}

function parameter(header: string, name: string): string | null {
  const quoted = new RegExp(`;\\s*${name}\\s*=\\s*"((?:[^"\\\\]|\\\\.)*)"`, 'i').exec(header)?.[1]
  // Browsers write a quotation mark and line breaks inside a name as %22, %0D and %0A.
  if (quoted !== undefined)
    return quoted.replace(/\\(.)/g, '$1').replace(/%22|%0D|%0A/gi, (mark) => decodeURIComponent(mark))
  return new RegExp(`;\\s*${name}\\s*=\\s*([^\\s;"]+)`, 'i').exec(header)?.[1] ?? null
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}

/** A name without folders, control characters and what hides the end of a name; null where nothing is left. */
function baseName(name: string): string | null {
  const last = name.split(/[\\/]/).at(-1) ?? ''
  const clean = last
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/gu, '')
    .trim()
  return /^\.{0,2}$/.test(clean) ? null : clean.slice(-LONGEST)
}
