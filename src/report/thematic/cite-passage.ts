/** Makes citations of passages that a statement of ours rests on. */
import { translationOf } from '../select-text.ts'
import { selectorMaker } from '../source-text.ts'
import type { Citation, Selector } from '../statement.ts'
import type { CitedPassage } from './find-cited.ts'
import type { RecordPassage } from './record-passages.ts'

const makers = new WeakMap<RecordPassage['source'], (start: number, end: number) => Selector>()

/** The citation of a stretch of a passage, the whole without white space at its ends where none is named. */
export function citePassage({ cited, stretch }: CitedPassage): Citation {
  const { passage, submission, file, source } = cited
  const { start, end } = stretch ?? withoutEdges(passage.text)
  const select = makers.get(source) ?? selectorMaker(source.text)
  makers.set(source, select)
  return {
    submission: submission.id,
    memberState: submission.memberState,
    file: source.path,
    fileSha256: source.sha256,
    reader: source.reader,
    textSha256: source.textSha256,
    passage: passage.id,
    selector: select(passage.start + start, passage.start + end),
    page: passage.pageStarts.findLast(({ at }) => at <= passage.start + start)?.page ?? passage.page,
    box: passage.box,
    language: passage.language,
    translation: translationOf(file),
    translationOf: null,
  }
}

function withoutEdges(text: string): { start: number; end: number } {
  return { start: text.length - text.trimStart().length, end: text.trimEnd().length }
}
