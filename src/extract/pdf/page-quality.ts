/** Judges the text layer of a page: whether there is one, whether it is the work of OCR, whether it can be believed. */
import type { Finding } from '#un'
import { faultOfText } from '../text/reads-well.ts'
import type { ExtractCode, Page } from '../transcription.ts'
import { STRETCH_AS_LETTER } from './function-words.ts'
import type { Glyph, PageContent } from './page-content.ts'
import type { SortedPage } from './sort-glyphs.ts'

export interface PageQuality {
  readonly obtained: Page['obtained']
  /** Of the blocks of the page, 0 to 1. */
  readonly confidence: number
  readonly findings: readonly Finding<ExtractCode>[]
}

const FEW_CHARACTERS = 60
const PICTURE_SHARE = 0.3
const MANY_CURVES = 400
const OCR_CONFIDENCE = 0.7
const POOR_CONFIDENCE = 0.4

/** `text` is what was read from the page, furniture left out. */
export function judgePage(sorted: SortedPage, text: string): PageQuality {
  const { page } = sorted
  const letters = lettersUpTo(FEW_CHARACTERS, text)
  if (letters < FEW_CHARACTERS && isPictured(page, letters)) return withoutText(page)
  const findings: Finding<ExtractCode>[] = []
  const poor = whyPoor(page, text)
  if (poor !== null) findings.push(finding('text-layer-poor', page, poor))
  const lost = poor === null ? (text.match(/\p{Co}/gu)?.length ?? 0) : 0
  if (lost > 0)
    findings.push(
      finding(
        'characters-lost',
        page,
        `holds ${lost === 1 ? 'a sign' : `${lost} signs`} of a font without a known meaning; it must be read from the page`,
      ),
    )
  const hidden = hiddenText(sorted)
  if (hidden !== null) findings.push(hidden)
  const confidence = poor !== null ? POOR_CONFIDENCE : sorted.scanned ? OCR_CONFIDENCE : 1
  return { obtained: sorted.scanned ? 'ocr' : 'text-layer', confidence, findings }
}

/** The letters and digits of a text, counted no further than `most`. */
function lettersUpTo(most: number, text: string): number {
  let count = 0
  for (const _ of text.matchAll(/[\p{L}\p{N}]/gu)) if (++count === most) break
  return count
}

/** The page shows something that is not text to a machine: pictures over a good part of it, or letters drawn as curves. */
function isPictured(page: PageContent, letters: number): boolean {
  const area = page.pictures.reduce((sum, box) => sum + box.width * box.height, 0)
  if (area > PICTURE_SHARE * page.width * page.height) return true
  return page.curves.length > MANY_CURVES && letters === 0
}

function withoutText(page: PageContent): PageQuality {
  return {
    obtained: 'none',
    confidence: 0,
    findings: [
      finding(
        'no-text-layer',
        page,
        'is a picture without text that can be read; it must be read by a person or by OCR',
      ),
    ],
  }
}

function finding(code: ExtractCode, page: PageContent, message: string): Finding<ExtractCode> {
  return { code, message: `Page ${page.number} ${message}.`, needsPerson: true }
}

const MOST_UNMAPPED = 0.2
const STRETCHES = 3

/** Why the text layer of a page cannot be believed; null where it can. */
function whyPoor(page: PageContent, text: string): string | null {
  if (ARABIC.test(text) && hasWrongDigits(page.glyphs))
    return 'shows digits whose shapes are not those that its text layer gives: numbers and dates on it must be checked against the page'
  if (page.misdrawn !== undefined)
    return `draws other letters than its text layer gives (${page.misdrawn.join(', ')}): what a reader sees is not what a machine reads`
  const characters = text.replace(/\s/g, '').length
  if (characters < 30) return null
  const fault = faultOfText(text)
  if (fault === 'characters' || page.unmapped > MOST_UNMAPPED)
    return 'holds characters without a known meaning; its text layer cannot be trusted'
  if ((text.match(STRETCH_AS_LETTER)?.length ?? 0) >= STRETCHES)
    return 'gives stretching strokes as letters in many Arabic words; it must be checked against the page'
  if (fault === 'scripts') return 'mixes scripts inside words; its text layer seems to be faulty OCR'
  return fault === 'language' ? 'reads like no known language; its text layer cannot be trusted' : null
}

const FLAT = 0.62
const ARABIC = /[\u0621-\u064A]{3}/

/**
 * Digits of an Arabic page whose ink is far lower than that of other digits of the font: the Arabic zero "٠" is a dot,
 * so a dot that the text layer calls "1" or "2" shows that the layer's digits are wrong.
 */
function hasWrongDigits(glyphs: readonly Glyph[]): boolean {
  const tall = new Map<string, number>()
  const digits = glyphs.filter((glyph) => glyph.ink !== null)
  for (const glyph of digits) {
    const key = `${glyph.style.font} ${glyph.style.size}`
    tall.set(key, Math.max(tall.get(key) ?? 0, glyph.ink ?? 0))
  }
  const flat = digits.filter(
    (glyph) => (glyph.ink ?? 0) < FLAT * (tall.get(`${glyph.style.font} ${glyph.style.size}`) ?? 0),
  )
  return flat.some(
    (glyph) => glyph.text !== '0' && glyph.text !== '٠' && glyph.text !== '5' && glyph.text !== '٥',
  )
}

const LEAST_HIDDEN = 20
const EXCERPT = 60

function hiddenText(sorted: SortedPage): Finding<ExtractCode> | null {
  const text = sorted.hidden.map((glyph) => glyph.text).join('')
  if ((text.match(/[\p{L}\p{N}]/gu)?.length ?? 0) < LEAST_HIDDEN) return null
  const excerpt = text.replace(/\s+/g, ' ').trim().slice(0, EXCERPT)
  return finding(
    'hidden-text',
    sorted.page,
    `holds text that a reader does not see (white, tiny, unpainted or off the page); it was left out: "${excerpt}"`,
  )
}
