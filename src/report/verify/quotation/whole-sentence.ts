/** Whether words taken from a text begin and end where its sentences do. */

const SENTENCE_END = /(?:^|[.!?…:;。！？：；؟؛]["”»’」』)\]]*\d{0,3}|\n)\s*$/u
const ENDS_SENTENCE = /[.!?…:;。！？：；؟؛]["”»’」』)\]]*\d{0,3}\s*$/u

/** True where `exact` stands in the text, behind the end of a sentence or at the beginning, and ends one itself. */
export function isWholeSentence(text: string, exact: string): boolean {
  const at = text.indexOf(exact)
  const rest = text.slice(at + exact.length)
  return (
    SENTENCE_END.test(text.slice(0, at).slice(-12)) &&
    (rest.trim() === '' || ENDS_SENTENCE.test(exact.slice(-12)))
  )
}
