/** The fields that are open at a place of a Word file: their codes, their answers, and whether what stands there is shown. */
import type { Markup } from '../read-markup.ts'
import { textIn } from '../read-markup.ts'

/** A field: its code is never on the page, its answer is. */
interface OpenField {
  code: string
  answer: string
  isAnswer: boolean
}

/** Fields inside each other, the innermost last. Source: ECMA-376 Part 1, 17.16.18. */
export class OpenFields {
  readonly #fields: OpenField[] = []

  /** Fields that have not ended, the innermost last. */
  get open(): readonly { readonly code: string; readonly answer: string }[] {
    return this.#fields
  }

  /** Takes an element `fldChar`; gives the field that it ends, null where it ends none. */
  take({ attributes }: Markup): OpenField | null {
    const current = this.#fields.at(-1)
    if (attributes.fldCharType === 'begin') this.#fields.push({ code: '', answer: '', isAnswer: false })
    if (attributes.fldCharType === 'separate' && current !== undefined) current.isAnswer = true
    return attributes.fldCharType === 'end' ? (this.#fields.pop() ?? null) : null
  }

  /** Takes an element `instrText`. */
  addCode(instruction: Markup): void {
    const current = this.#fields.at(-1)
    if (current !== undefined) current.code += textIn(instruction)
  }

  /** Takes words that stand in the answer of the innermost field. */
  addAnswer(words: string): void {
    const current = this.#fields.at(-1)
    if (current?.isAnswer === true) current.answer += words
  }

  /** Whether words here are code, or the answer of a field whose code says that it is computed. */
  isSilent(computed: RegExp): boolean {
    return this.#fields.some((field) => !field.isAnswer || computed.test(field.code))
  }
}
