/** XML that breaks off, or has more tags than are read → the whole part of it, with what was left open closed. */

/** One tag, or what stands in the place of one: a comment, CDATA, an instruction, a declaration. */
const MARKUP =
  /<(?:!--[\s\S]*?-->|!\[CDATA\[[\s\S]*?\]\]>|\?[\s\S]*?\?>|!(?!--|\[)[^>]*>|\/([^\s<>]+)\s*>|([^\s<>/!?]+)(?=[\s/>])([^<>"']*(?:(?:"[^"<]*"|'[^'<]*')[^<>"']*)*)>)/y

/**
 * The XML up to its first fault or its last tag that is read, closed. Takes bytes of an encoding that writes ASCII as
 * ASCII; gives null where not one element is whole.
 */
export function wholeXml(bytes: Uint8Array, mostTags: number): Uint8Array | null {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  const open: string[] = []
  let end = 0
  let count = 0
  let at = text.indexOf('<')
  for (; at >= 0 && count < mostTags - open.length; at = text.indexOf('<', end)) {
    MARKUP.lastIndex = at
    const [markup, closed, opened, rest] = MARKUP.exec(text) ?? []
    if (markup === undefined || (closed !== undefined && open.at(-1) !== closed)) break
    if (closed !== undefined) open.pop()
    if (opened !== undefined && rest?.endsWith('/') !== true) open.push(opened)
    if (opened !== undefined || closed !== undefined) count++
    end = at + markup.length
    if (closed !== undefined && open.length === 0) break
  }
  if (count === 0) return null
  const closers = open.toReversed().map((name) => `</${name}>`)
  return Buffer.concat([bytes.subarray(0, Math.max(at, end)), Buffer.from(closers.join(''), 'latin1')])
}
