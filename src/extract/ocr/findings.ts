/** What is to be said about pages that OCR read: how, how surely, what was left out, what was missing. */
import type { Finding, Language } from '#un'
import type { ExtractCode } from '../transcription.ts'
import type { EngineBox } from './engine.ts'
import type { PictureReading } from './read-picture.ts'

const NAMES: Readonly<Record<Language, string>> = {
  ar: 'Arabic',
  en: 'English',
  es: 'Spanish',
  fr: 'French',
  ru: 'Russian',
  zh: 'Chinese',
}

/** A word read with less confidence (0 to 100) is to be looked at. */
export const DOUBTFUL = 65
const EXAMPLES = 6

/** Findings about one page. */
export function aboutReading(page: number, reading: PictureReading, reason: string): Finding<ExtractCode>[] {
  const turned = reading.turns === 0 ? '' : `, turned by ${reading.turns * 90}°`
  const level = reading.skew === 0 ? '' : `, levelled by ${((reading.skew * 180) / Math.PI).toFixed(1)}°`
  return [
    {
      code: 'ocr-read',
      message: `Page ${page}: ${reason}, as ${NAMES[reading.language]}${turned}${level}.`,
      needsPerson: false,
    },
    ...aboutDoubt(page, reading),
    ...aboutMarks(page, reading),
  ]
}

function aboutDoubt(page: number, reading: PictureReading): Finding<ExtractCode>[] {
  const words = reading.lines.flatMap((line) => line.words).filter(({ text }) => /[\p{L}\p{N}]/u.test(text))
  const doubtful = words.filter(({ confidence }) => confidence < DOUBTFUL)
  if (doubtful.length === 0) return []
  const examples = doubtful.slice(0, EXAMPLES).map(({ text }) => `"${text}"`)
  return [
    {
      code: 'ocr-low-confidence',
      message: `Page ${page}: ${doubtful.length} of ${words.length} words were read with low confidence: ${examples.join(', ')}${doubtful.length > EXAMPLES ? ' …' : ''}.`,
      needsPerson: true,
      hint: 'Compare them with the page before quoting.',
    },
  ]
}

/** A mark that reads like this may be a word, under a stamp or a signature. */
const LIKE_WORD = /\p{L}{4}/u
const LIKELY_WORD = 20

/** What was left out is told with its place: where it may be writing, a person must look. */
function aboutMarks(page: number, { dropped, height }: PictureReading): Finding<ExtractCode>[] {
  if (dropped.length === 0) return []
  const words = dropped.filter(({ text, confidence }) => LIKE_WORD.test(text) && confidence >= LIKELY_WORD)
  const told = words.slice(0, EXAMPLES).map(({ text, bbox }) => `"${text}" ${thirdOf(bbox, height)}`)
  const more = words.length > EXAMPLES ? ' …' : ''
  const examples = told.length === 0 ? '' : ` Some may be words: ${told.join(', ')}${more}.`
  return [
    {
      code: 'marks-not-read',
      message: `Page ${page}: ${dropped.length} ${dropped.length === 1 ? 'mark that looks' : 'marks that look'} like stamps, signatures, emblems or handwriting ${dropped.length === 1 ? 'was' : 'were'} not read as text.${examples}`,
      needsPerson: told.length > 0,
      ...(told.length > 0
        ? { hint: 'Look at the page: what a stamp or a signature covers is not in the text.' }
        : {}),
    },
  ]
}

function thirdOf({ y0, y1 }: EngineBox, height: number): string {
  const share = (y0 + y1) / 2 / Math.max(1, height)
  return share < 1 / 3 ? 'at the top' : share < 2 / 3 ? 'in the middle' : 'at the foot'
}

/** Pages that could not be read for want of data, by package. */
export function aboutPages(missing: ReadonlyMap<string, readonly number[]>): Finding<ExtractCode>[] {
  return [...missing].map(([name, pages]) => ({
    code: 'ocr-data-missing' as const,
    message: `${pages.length === 1 ? 'Page' : 'Pages'} ${pages.join(', ')} cannot be read: the data for its language is not on this machine.`,
    needsPerson: true,
    hint: `Install the package ${name} (Debian: apt-get install ${name}) and read the file again.`,
  }))
}

/** A page whose reading was stopped; `isRead` where something of it was read before. */
export function outOfTime(page: number, isRead: boolean): Finding<ExtractCode> {
  return {
    code: 'reader-timeout',
    message: `Page ${page}: reading its picture took too long and was stopped; ${isRead ? 'what was read till then is kept, and may be in the wrong language' : 'it is not read'}.`,
    needsPerson: true,
    hint: 'Read the file again when the machine is less busy, or ask the sender for the text.',
  }
}
