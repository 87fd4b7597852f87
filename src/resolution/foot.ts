/** The feet of pages: job number with language and dates, barcode, page of pages. */

/** What a line of nothing but furniture is made of: job number with language, dates, barcode, page of pages. */
const ATOM =
  /^(?:\d{1,3}\/\d{1,3}|(?:V\.|GE\.|K|E\/)?\d{2}-\d{5}|\([ACEFRS]\)|\d{6}|\*[A-Z]?\d{7,8}\*|[*\uf000-\uf0ff]|(?:A|S|E)\/[A-Z0-9/.()-]*\d)$/u
const isJob = (atom: string): boolean => /\d{2}-\d{5}|\*\d{7}\*|^\d{1,3}\/\d{1,3}$|^\d{6}$/.test(atom)

/** True for a line of nothing but a page's foot: job number, page of pages, barcode. */
export function isFoot(text: string): boolean {
  const atoms = text.split(/\s+/)
  return atoms.length <= 6 && atoms.every((atom) => ATOM.test(atom)) && atoms.some(isJob)
}

/** True for a foot that names the document's job: it ends a page, where "2/3" may stand before the notes. */
export const hasJobNumber = (text: string): boolean => /\d{2}-\d{5}|\*\d{7}\*/.test(text)
