/** Decides which of two texts of a page to keep, the text layer's or OCR's: by known small words, clean script and confidence. */
import { functionWordEvidence } from '../text/function-words.ts'
import { type PictureReading, textOfLines } from './read-picture.ts'

export interface LayerChoice {
  readonly keep: 'layer' | 'ocr'
  /** For the reader of the transcription. */
  readonly reason: string
}

/** Fewer letters are no text layer. */
const LEAST_LETTERS = 60
/** A page of a few words cannot be judged by its words. */
const LEAST_WORDS = 20
/** OCR must be better by this to take the place of a layer. */
const LEAD = 0.02

/** Takes the layer's text of the page and the reading of its picture. */
export function chooseLayer(layer: string, reading: PictureReading): LayerChoice {
  const confidence = `confidence ${reading.confidence.toFixed(2)}`
  if ((layer.match(/[\p{L}\p{N}]/gu)?.length ?? 0) < LEAST_LETTERS)
    return { keep: 'ocr', reason: `no text layer; read by OCR, ${confidence}` }
  const text = textOfLines(reading.lines)
  const [layerShare, ocrShare] = [functionWordEvidence(layer).share, functionWordEvidence(text).share]
  const shares = `known small words ${percent(layerShare)} in the layer, ${percent(ocrShare)} by OCR, ${confidence}`
  const enough = functionWordEvidence(text).wordCount >= LEAST_WORDS
  const ocr = ocrShare - faultShare(text) - (1 - reading.confidence) / 5
  const isBetter = enough && reading.confidence >= 0.6 && ocr > layerShare - faultShare(layer) + LEAD
  return isBetter
    ? { keep: 'ocr', reason: `the text layer cannot be believed and OCR reads better (${shares})` }
    : { keep: 'layer', reason: `the text layer was kept, OCR reads no better (${shares})` }
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`
}

const BAD = /[\uFFFD\p{Co}\p{Cn}]/gu
const SCRIPT_BREAK =
  /[A-Za-z][\p{Script=Cyrillic}\p{Script=Arabic}]|[\p{Script=Cyrillic}\p{Script=Arabic}][A-Za-z]/gu

/** Signs without meaning, and scripts mixed inside words, by character. */
function faultShare(text: string): number {
  const characters = Math.max(1, text.replace(/\s/g, '').length)
  return ((text.match(BAD)?.length ?? 0) + (text.match(SCRIPT_BREAK)?.length ?? 0)) / characters
}
