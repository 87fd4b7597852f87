/** Lets a word that is longer than its line be broken, for Typst breaks at spaces only. */

/** A word of more letters than this could not stand in one line of the column. */
export const LETTERS_OF_A_LINE = 60
const LONG_WORD = /[^\s\p{Script=Arabic}\p{Script=Han}]+/gu

/** A word longer than its line may be broken anywhere: a zero-width space after so many letters. */
export function breakLongWords(text: string, room: number): string {
  return text.replaceAll(LONG_WORD, (word) => {
    const letters = [...word]
    if (letters.length <= room) return word
    const pieces = Array.from({ length: Math.ceil(letters.length / room) }, (_, index) =>
      letters.slice(index * room, (index + 1) * room).join(''),
    )
    return pieces.join('\u{200b}')
  })
}
