/** What is to be said about pages that OCR read: how, how surely, what was left out, what was missing. */
import type { Finding, Language } from '#un'
import type { ExtractCode } from '../transcription.ts'
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

function aboutMarks(page: number, { droppedCount }: PictureReading): Finding<ExtractCode>[] {
  if (droppedCount === 0) return []
  return [
    {
      code: 'marks-not-read',
      message: `Page ${page}: ${droppedCount} ${droppedCount === 1 ? 'mark' : 'marks'} that look like stamps, signatures, emblems or handwriting were not read as text.`,
      needsPerson: false,
    },
  ]
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
