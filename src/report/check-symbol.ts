/** Whether the symbol of a report can exist: a real one for a real report, a plain impossibility for a specimen. */
import { isDocumentSymbol, isPlaceholderSymbol } from '#un'

/**
 * What is wrong with the symbol of a report; null where nothing is, or nobody gave one.
 *
 * Wrong is what is no document symbol; a placeholder such as A/74/XXX outside a specimen; and, in a specimen, a symbol that
 * a real document may have.
 */
export function symbolWrong({
  symbol,
  specimen,
}: {
  readonly symbol?: string | undefined
  readonly specimen?: boolean | undefined
}): string | null {
  if (symbol === undefined) return null
  if (isPlaceholderSymbol(symbol)) {
    return specimen === true
      ? null
      : `${symbol} is a placeholder and cannot be issued; write the report’s symbol`
  }
  if (!isDocumentSymbol(symbol)) return `${symbol} is not a document symbol; write it as in A/74/130`
  return specimen === true
    ? `a specimen must not carry a symbol that a real document may have (${symbol}); write one that cannot exist, such as A/74/XXX`
    : null
}
