/** Soft hyphens that are painted: many fonts name their hyphen so. */
import type { Piece } from './pieces.ts'

/** A soft hyphen that is painted inside a line is a hyphen: fonts often name it so. One at the line's end stays for the join. */
export function withPrintedHyphens(pieces: Piece[]): Piece[] {
  return pieces.map((piece, i) => {
    const inner = i < pieces.length - 1 ? piece.text : piece.text.slice(0, -1)
    const last = i < pieces.length - 1 ? '' : piece.text.slice(-1)
    return piece.text.includes('\u00AD')
      ? { ...piece, text: inner.replace(/-\u00AD|\u00AD-?/g, '-') + last }
      : piece
  })
}

/** A soft hyphen at the end of a text that no line follows is a hyphen as printed. */
export function withHyphenAtEnd(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece) => ({ ...piece, text: piece.text.replaceAll('\u00AD', '-') }))
}
