/** The licences of the fonts that are embedded in PDF files, as their makers wrote them. */
import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { readBytes } from '#platform/files'

const FONTS = {
  'Amiri-OFL.txt': '@expo-google-fonts/amiri/package.json',
  'Noto-Serif-SC-OFL.txt': '@expo-google-fonts/noto-serif-sc/package.json',
  'Tinos-OFL.txt': '@expo-google-fonts/tinos/package.json',
}

const require = createRequire(import.meta.url)

/** The text of each font's licence, under the name it is handed on by; one that is not installed is left out. */
export async function readFontLicences(): Promise<{ readonly name: string; readonly content: Uint8Array }[]> {
  const read = await Promise.all(
    Object.entries(FONTS).map(async ([name, file]) => ({
      name,
      content: await readBytes(`${dirname(require.resolve(file))}/LICENSE_FONT`),
    })),
  )
  return read.flatMap(({ name, content }) => (content === null ? [] : [{ name, content }]))
}
