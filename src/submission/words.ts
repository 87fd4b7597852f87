/** How long a text is, roughly: for telling a note from a paper, never for printing. */

/** Words by white space; two Han characters count as one word. */
export function roughWords(text: string): number {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0
  const others = text.replace(/\p{Script=Han}/gu, ' ').match(/[\p{L}\p{Nd}]+/gu)?.length ?? 0
  return others + Math.ceil(han / 2)
}
