/** Finds the data by which the engine knows a language: packages of this project, and Debian's for Russian. */
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { gunzipSync } from 'fflate'
import { readBytes } from '#platform/files'
import type { Language } from '#un'

/** The engine's names for what it can be taught: a language, or the finding of script and orientation. */
export type DataName = 'eng' | 'fra' | 'spa' | 'rus' | 'ara' | 'chi_sim' | 'osd'

export const DATA_OF: Readonly<Record<Language, DataName>> = {
  en: 'eng',
  fr: 'fra',
  es: 'spa',
  ru: 'rus',
  ar: 'ara',
  zh: 'chi_sim',
}

/** The Debian package that brings the data no npm package has. */
export const DEBIAN_PACKAGE: Partial<Record<DataName, string>> = { rus: 'tesseract-ocr-rus' }

/** Where Debian and other systems keep tesseract's data. */
const SYSTEM_FOLDERS = [
  '/usr/share/tesseract-ocr/5/tessdata',
  '/usr/share/tesseract-ocr/4.00/tessdata',
  '/usr/share/tessdata',
  '/usr/local/share/tessdata',
  '/opt/homebrew/share/tessdata',
]

/** Models trained on most data, with whole-number weights: the best of the packages' two. */
const MODEL = '4.0.0_best_int'

/** The data of a language; null where the machine has none. */
export function readLanguageData(name: DataName): Promise<Uint8Array | null> {
  return DEBIAN_PACKAGE[name] === undefined ? fromPackage(name) : fromSystem(name)
}

async function fromPackage(name: DataName): Promise<Uint8Array | null> {
  const { resolve } = createRequire(import.meta.url)
  const folder = dirname(resolve(`@tesseract.js-data/${name}/package.json`))
  const packed = await readBytes(join(folder, MODEL, `${name}.traineddata.gz`))
  return packed === null ? null : gunzipSync(packed)
}

async function fromSystem(name: DataName): Promise<Uint8Array | null> {
  for (const folder of SYSTEM_FOLDERS) {
    const found = await readBytes(join(folder, `${name}.traineddata`))
    if (found !== null) return found
  }
  return null
}
