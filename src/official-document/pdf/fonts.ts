/** The fonts of the PDF: where their files are, and which characters each look of text can print. */
import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { readBytes } from '#platform/files'
import type { FontCoverage } from './glyphs.ts'
import { type Coverage, emptyCoverage, readCoverage } from './read-cmap.ts'

const TINOS = {
  regular: '@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf',
  bold: '@expo-google-fonts/tinos/700Bold/Tinos_700Bold.ttf',
  italic: '@expo-google-fonts/tinos/400Regular_Italic/Tinos_400Regular_Italic.ttf',
  boldItalic: '@expo-google-fonts/tinos/700Bold_Italic/Tinos_700Bold_Italic.ttf',
}
/** Amiri alone: the text of other Arabic fonts cannot be read back from Typst's PDF. */
const AMIRI = {
  regular: '@expo-google-fonts/amiri/400Regular/Amiri_400Regular.ttf',
  bold: '@expo-google-fonts/amiri/700Bold/Amiri_700Bold.ttf',
  italic: '@expo-google-fonts/amiri/400Regular_Italic/Amiri_400Regular_Italic.ttf',
  boldItalic: '@expo-google-fonts/amiri/700Bold_Italic/Amiri_700Bold_Italic.ttf',
}
/** Two weights, no italics: each file is 15 MB. */
const NOTO_SERIF_SC = {
  regular: '@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf',
  bold: '@expo-google-fonts/noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf',
  italic: '@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf',
  boldItalic: '@expo-google-fonts/noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf',
}

const require = createRequire(import.meta.url)

/** The folders that hold the fonts, for Typst. */
export function fontFolders(): string[] {
  const files = [TINOS, AMIRI, NOTO_SERIF_SC].flatMap((family) => Object.values(family))
  return [...new Set(files.map((file) => dirname(require.resolve(file))))]
}

/** Reads which characters the fonts have; about a tenth of a second, once a process. */
export function readFontCoverage(): Promise<FontCoverage> {
  known ??= readAll()
  return known
}

let known: Promise<FontCoverage> | null = null

async function readAll(): Promise<FontCoverage> {
  const read = new Map<string, Promise<Coverage>>()
  const look = (name: keyof typeof TINOS): Promise<Coverage[]> =>
    Promise.all(
      [TINOS[name], AMIRI[name], NOTO_SERIF_SC[name]].map((file) => {
        const coverage = read.get(file) ?? coverageOf(file)
        read.set(file, coverage)
        return coverage
      }),
    )
  return {
    regular: await look('regular'),
    bold: await look('bold'),
    italic: await look('italic'),
    boldItalic: await look('boldItalic'),
  }
}

async function coverageOf(file: string): Promise<Coverage> {
  const bytes = await readBytes(require.resolve(file))
  return bytes === null ? emptyCoverage() : readCoverage(bytes)
}
