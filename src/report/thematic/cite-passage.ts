/** Makes citations of passages that a statement of ours rests on. */
import { rememberedFor } from '../facts/remember.ts'
import { translationOf } from '../select-text.ts'
import { selectorMaker } from '../source-text.ts'
import type { Citation } from '../statement.ts'
import type { CitedPassage } from './find-cited.ts'
import type { RecordPassage } from './record-passages.ts'

const selecting = rememberedFor(({ text }: RecordPassage['source']) => selectorMaker(text))

/** The citation of a stretch of a passage, the whole without white space at its ends where none is named. */
export function citePassage({ cited, stretch }: CitedPassage): Citation {
  const { passage, submission, file, source } = cited
  const { start, end } = stretch ?? withoutEdges(passage.text)
  const select = selecting(source)
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
