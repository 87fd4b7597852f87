/** What the heads and feet of a Word file say, paragraph by paragraph: all that is written, and where a page number stands. */
import { OpenFields } from '../docx/open-fields.ts'
import { elementsIn, type Markup, textIn } from '../read-markup.ts'
import type { Sign } from './visible.ts'

const HEAD_OR_FOOT = /^word\/(?:header|footer)\d*\.xml$/
/** Fields that every program counts anew; one with a pattern in its code may print words of its own. */
const PAGE_NUMBER = /^\s*(?:PAGE|NUMPAGES)\b(?!.*\\#)/
/** Stands for a page number, whatever figure a program left there. */
const COUNTED = '#'

/** A sign for each paragraph with letters or figures; the same ones stand on all pages of a file. Takes the name of the part. */
export function headOrFoot(name: string, root: Markup): Sign[] {
  if (!HEAD_OR_FOOT.test(name)) return []
  const said = paragraphs(root).map((each) => new PageWords().of(each))
  return [...new Set(said)]
    .filter((words) => /[\p{L}\p{N}]/u.test(words))
    .map((what) => ({ kind: 'head-or-foot', what }))
}

function paragraphs(markup: Markup): Markup[] {
  return markup.name === 'p' ? [markup] : elementsIn(markup).flatMap(paragraphs)
}

/** The words of one paragraph; a field that does not end in it is read as words. */
class PageWords {
  readonly #fields = new OpenFields()

  of(paragraph: Markup): string {
    const words = this.#words(paragraph)
    const left = this.#fields.open.map(({ answer }) => answer)
    return [words, ...left].join(' ').replace(/\s+/g, ' ').trim()
  }

  #words(markup: Markup): string {
    switch (markup.name) {
      case 't':
        return this.#said(textIn(markup))
      case 'sym':
        return this.#said(String.fromCharCode(Number.parseInt(markup.attributes.char ?? 'FFFD', 16)))
      case 'tab':
      case 'ptab':
      case 'br':
      case 'cr':
        return ' '
      case 'Fallback':
        return ''
      case 'instrText':
        this.#fields.addCode(markup)
        return ''
      case 'fldChar':
        return PAGE_NUMBER.test(this.#fields.take(markup)?.code ?? '') ? COUNTED : ''
      case 'fldSimple':
        if (PAGE_NUMBER.test(markup.attributes.instr ?? '')) return COUNTED
    }
    return elementsIn(markup)
      .map((child) => this.#words(child))
      .join('')
  }

  #said(words: string): string {
    this.#fields.addAnswer(words)
    return this.#fields.isSilent(PAGE_NUMBER) ? '' : words
  }
}
