/** Reads one picture of a page: finds how it lies, its script and language, and gives the best reading of it. */
import type { Language } from '#un'
import { functionWordEvidence } from '../text/function-words.ts'
import { withArabicSigns } from './arabic-signs.ts'
import { withBullets } from './bullets.ts'
import {
  dropOcrEngine,
  type EngineLine,
  type EngineWord,
  type OcrEngine,
  OutOfTime,
  openOcrEngine,
  type PictureSize,
} from './engine.ts'
import { asBefore, enlarged, enlargement } from './enlarge.ts'
import { findRules, type InkRule, rulesBeside } from './find-rules.ts'
import { heavyLines } from './heavy-lines.ts'
import { type Ink, inkOf } from './ink.ts'
import { DATA_OF, DEBIAN_PACKAGE } from './language-data.ts'
import { withLookAlikes } from './look-alikes.ts'
import { withOwnSigns } from './own-signs.ts'
import { partLines } from './part-lines.ts'
import { recoveredLines, withRecovered, withWholeWords } from './recovered-lines.ts'
import { meanConfidence, siftLines, usualHeight } from './sift-lines.ts'
import { unreadInk } from './unread-ink.ts'

/** A reading of a picture; lines in pixels of the picture as turned and levelled. */
export interface PictureReading extends PictureSize {
  readonly language: Language
  /** Quarter turns clockwise between the picture as given and as read. */
  readonly turns: number
  /** Radians by which it was levelled after that. */
  readonly skew: number
  readonly lines: readonly EngineLine[]
  /** Lines set in bold. */
  readonly heavy: ReadonlySet<EngineLine>
  /** Ruled lines, in pixels as the lines of text. */
  readonly rules: readonly InkRule[]
  /** Of the words kept, 0 to 1. */
  readonly confidence: number
  /** Words left out as stamps, signatures, emblems or dirt. */
  readonly dropped: readonly EngineWord[]
  /** Share of function words of the language, 0 to 1. */
  readonly wordShare: number
}

/** What is known from the pages before, tried first. */
export interface Expected {
  readonly language: Language
  readonly turns: number
}

export interface PictureOutcome {
  /** Null where nothing could be read. */
  readonly reading: PictureReading | null
  /** Packages with the data of a language that the page seems to be in. */
  readonly missingPackages: readonly string[]
  /** True where it was stopped before all was tried. */
  readonly isOutOfTime?: boolean
}

const LANGUAGES_OF_SCRIPT: Readonly<Record<string, readonly Language[]>> = {
  Latin: ['en'],
  Fraktur: ['en'],
  Arabic: ['ar'],
  Cyrillic: ['ru'],
  Han: ['zh'],
  Japanese: ['zh'],
  Hangul: ['zh'],
}
const ALL_SCRIPTS: readonly Language[] = ['en', 'ar', 'zh', 'ru']
/** Languages of the Latin script: read as one of them, a text shows which it is. */
const LATIN: ReadonlySet<Language> = new Set(['en', 'fr', 'es'])
const GOOD_CONFIDENCE = 0.8
/** No reading in a wrong script comes near it: names and headings in two languages hide the small words. */
const CLEAR_CONFIDENCE = 0.9
const SURE_OF_TURN = 2

let before: Promise<unknown> = Promise.resolve()

/**
 * Reads a picture (PNG, JPEG, BMP, PNM). `expected` is what the page before was; `mayGoOn` is asked now and then. One
 * at a time: the engine holds one picture, and files read beside each other must not be given each other's text.
 */
export function readPicture(
  picture: Uint8Array,
  expected: Expected | null,
  mayGoOn?: () => boolean,
): Promise<PictureOutcome> {
  const reading = before.then(async () => readPictureBy(await openOcrEngine(), picture, expected, mayGoOn))
  before = reading.catch(() => undefined)
  return reading
}

/** The same by an engine that the caller opened; where it may not go on, the best of what was read till then. */
export async function readPictureBy(
  engine: OcrEngine,
  picture: Uint8Array,
  expected: Expected | null,
  mayGoOn?: () => boolean,
): Promise<PictureOutcome> {
  const found: Found = { best: null, missing: new Set() }
  try {
    const size = await engine.show(picture, mayGoOn)
    if (size === null) return outcomeOf(found, null)
    await readAnyLanguage(engine, expected, found)
    const times = enlargement(Math.max(size.width, size.height), usualHeight(found.best?.lines ?? []))
    const larger = times === 1 ? null : await readEnlarged(engine, found, times, mayGoOn)
    if (larger !== null) return outcomeOf({ ...found, best: larger }, larger)
    if (times !== 1) await engine.show(picture, mayGoOn)
    return outcomeOf(found, found.best === null ? null : await withLooks(engine, found.best))
  } catch (fault) {
    if (!(fault instanceof OutOfTime)) throw fault
    dropOcrEngine()
    return { ...outcomeOf(found, found.best), isOutOfTime: true }
  }
}

/** The reading of the same picture enlarged, where it is better; in pixels of the picture as it was. */
async function readEnlarged(
  engine: OcrEngine,
  { best }: Found,
  times: number,
  mayGoOn?: () => boolean,
): Promise<PictureReading | null> {
  const small = await engine.look(0, 0)
  if (small === null || (await engine.show(enlarged(small, times), mayGoOn)) === null) return null
  const found: Found = { best: null, missing: new Set() }
  await readAnyLanguage(engine, best, found)
  if (found.best === null || better(best, found.best) !== found.best) return null
  const reading = await withLooks(engine, found.best)
  return { ...reading, ...asBefore(reading, times) }
}

/** What was found until now. */
interface Found {
  best: PictureReading | null
  readonly missing: Set<string>
}

/** Reads in the language expected, then in those of the script found, then in all, until a reading is good. */
async function readAnyLanguage(engine: OcrEngine, expected: Expected | null, found: Found): Promise<void> {
  if (expected !== null) {
    await readAs(engine, expected.language, expected.turns, found)
    if (isRead(found)) return
  }
  const script = await engine.findScript()
  const turns = script !== null && script.turnsConfidence >= SURE_OF_TURN ? script.turns : 0
  const likely = LANGUAGES_OF_SCRIPT[script?.script ?? '']
  for (const language of likely ?? ALL_SCRIPTS) await readAs(engine, language, turns, found)
  if (likely === undefined || found.missing.size > 0 || isRead(found)) return
  for (const language of ALL_SCRIPTS.filter((one) => !likely.includes(one)))
    await readAs(engine, language, turns, found)
  // The page seemed to be in another script: what that one lacks is no want of this page.
  found.missing.clear()
}

function isRead({ best }: Found): boolean {
  return best !== null && isGood(best)
}

function outcomeOf(found: Found, reading: PictureReading | null): PictureOutcome {
  if (isRead(found)) return { reading, missingPackages: [] }
  return { reading: found.missing.size > 0 ? null : reading, missingPackages: [...found.missing] }
}

/** The reading with what the picture shows beside its letters: bold type and ruled lines. */
async function withLooks(engine: OcrEngine, first: PictureReading): Promise<PictureReading> {
  const picture = await engine.look(first.turns, first.skew)
  if (picture === null) return first
  const ink = inkOf(picture)
  const reading = await withSecondLook(engine, first, ink)
  const rules = rulesBeside(reading.lines, findRules(ink, usualHeight(reading.lines)))
  if (reading.language === 'ar') return { ...reading, rules, lines: withArabicSigns(ink, reading.lines) }
  return { ...reading, rules, heavy: heavyLines(ink, reading.lines) }
}

/** The reading with lines of type that were missed because other ink runs through them, or badly. */
async function withSecondLook(engine: OcrEngine, first: PictureReading, ink: Ink): Promise<PictureReading> {
  const height = usualHeight(first.lines)
  if (height === 0 || !isGood(first)) return first
  const parts = unreadInk(ink, first.lines, height)
  const second = await engine.recogniseParts(DATA_OF[first.language], first, parts)
  const whole = withWholeWords(first.lines, second)
  const { lines, dropped } = recoveredLines(second, whole, height)
  const isRead = new Set(lines.flatMap(({ words }) => words.map(({ text }) => text)))
  const left = first.dropped.filter(({ text }) => !isRead.has(text))
  const isTold = new Set(left.map(({ text }) => text))
  const more = dropped.filter(({ text }) => !isTold.has(text))
  return { ...first, lines: withRecovered(whole, lines), dropped: [...left, ...more] }
}

async function readAs(engine: OcrEngine, language: Language, turns: number, found: Found): Promise<void> {
  const reading = await recognise(engine, language, turns)
  if (reading === null) {
    found.missing.add(DEBIAN_PACKAGE[DATA_OF[language]] ?? `@tesseract.js-data/${DATA_OF[language]}`)
    return
  }
  found.best = better(found.best, reading)
  if (!LATIN.has(language)) return
  const spoken = functionWordEvidence(textOfLines(reading.lines)).language
  if (spoken === null || spoken === language || !LATIN.has(spoken)) return
  found.best = better(found.best, await recognise(engine, spoken, turns))
}

async function recognise(
  engine: OcrEngine,
  language: Language,
  turns: number,
): Promise<PictureReading | null> {
  const recognition = await engine.recognise(DATA_OF[language], turns)
  if (recognition === null) return null
  const meant = withLookAlikes(withBullets(partLines(recognition.lines)), language)
  const { lines: sifted, dropped } = siftLines(meant)
  const lines = withOwnSigns(sifted, language)
  const words = lines.flatMap((line) => line.words)
  const evidence = functionWordEvidence(textOfLines(lines))
  return {
    ...recognition,
    lines,
    heavy: new Set(),
    rules: [],
    language,
    turns,
    dropped,
    confidence: meanConfidence(words) / 100,
    wordShare: evidence.language === language ? evidence.share : 0,
  }
}

export function textOfLines(lines: readonly EngineLine[]): string {
  return lines.map((line) => line.words.map((word) => word.text).join(' ')).join('\n')
}

/** Confident, and made of words of its language where there are enough to tell. */
function isGood(reading: PictureReading): boolean {
  const characters = textOfLines(reading.lines).length
  if (reading.confidence >= CLEAR_CONFIDENCE) return true
  return reading.confidence >= GOOD_CONFIDENCE && (reading.wordShare >= 0.08 || characters < 200)
}

/** The reading with more words of its language, confidence and text. */
function better(a: PictureReading | null, b: PictureReading | null): PictureReading | null {
  if (a === null || b === null) return a ?? b
  return worth(b) > worth(a) ? b : a
}

function worth({ confidence, wordShare, lines }: PictureReading): number {
  const characters = textOfLines(lines).length
  return characters === 0 ? 0 : confidence + wordShare + Math.min(0.2, characters / 5_000)
}
