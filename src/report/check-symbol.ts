/** Whether the symbol of a report can exist: a real one for a real report, a plain impossibility for a specimen. */
import type { CallFacts } from '#call'
import { type Finding, isDocumentSymbol, isPlaceholderSymbol } from '#un'
import type { ReportCode } from './report.ts'

/**
 * Checks the symbol given in call.yaml. Finds `symbol-invalid`: not a document symbol; or a placeholder such as
 * A/74/XXX outside a specimen; or, in a specimen, a symbol that a real document may have.
 */
export function checkSymbol(call: CallFacts): Finding<ReportCode>[] {
  const { symbol } = call
  if (symbol === undefined) return []
  const isSpecimen = call.specimen === true
  if (isPlaceholderSymbol(symbol)) {
    return isSpecimen
      ? []
      : [invalid(`${symbol} is a placeholder and cannot be issued; write the report’s symbol`)]
  }
  if (!isDocumentSymbol(symbol))
    return [invalid(`${symbol} is not a document symbol; write it as in A/74/130`)]
  return isSpecimen
    ? [
        invalid(
          `a specimen must not carry a symbol that a real document may have (${symbol}); write one that cannot exist, such as A/74/XXX`,
        ),
      ]
    : []
}

function invalid(why: string): Finding<ReportCode> {
  return {
    code: 'symbol-invalid',
    message: `call.yaml, symbol: ${why}`,
    needsPerson: true,
    subject: 'call.yaml',
  }
}
