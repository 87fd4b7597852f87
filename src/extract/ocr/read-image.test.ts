/** Pictures of set pages, one a language, read back; a scan lying on its side; marks that are no text. */
import { expect, it } from 'vitest'
import type { Language } from '#un'
import { Conversions } from '../conversions.ts'
import { readFileBytes } from '../read-file.ts'
import type { Transcription } from '../transcription.ts'
import { startOcrEngine } from './engine.ts'
import { aboutPages } from './findings.ts'
import { readLanguageData } from './language-data.ts'
import { readPictureBy } from './read-picture.ts'
import { asPdf, asPng, pictured, quarterTurned } from './sample-scan.ts'

/** Short statements of nobody, long enough for the script to be found. */
const TEXTS: Readonly<Record<Language, string>> = {
  en: 'The Government supports the exchange of information between the police of all States. It has set up a centre that answers requests at any hour of the day, and it trains judges and prosecutors in the use of electronic evidence.',
  fr: 'Le Gouvernement est favorable à l’échange de renseignements entre les polices de tous les États. Il a créé un centre qui répond aux demandes à toute heure et forme les juges à l’usage des preuves électroniques.',
  es: 'El Gobierno apoya el intercambio de información entre las policías de todos los Estados. Ha creado un centro que atiende las solicitudes a cualquier hora del día y capacita a los jueces en el uso de pruebas electrónicas.',
  ru: 'Правительство поддерживает обмен информацией между полицией всех государств. Создан центр, который отвечает на запросы в любое время суток, а судьи учатся работать с электронными доказательствами.',
  ar: 'تؤيد الحكومة تبادل المعلومات بين أجهزة الشرطة في جميع الدول. وقد أنشأت مركزا يرد على الطلبات في أي ساعة من اليوم، وتدرب القضاة والمدعين العامين على استخدام الأدلة الإلكترونية في المحاكم.',
  zh: '政府支持各国警察之间交流信息。政府设立了一个中心，全天答复各国的请求，并培训法官和检察官使用电子证据。各部门每年举行两次会议，讨论如何加强国际合作，打击利用信息和通信技术的犯罪。',
}

const plain = (text: string): string => text.replace(/[\s\u200E\u200F]/g, '').replace(/[’']/g, "'")

/** Characters to insert, delete or change, by the length of what is right. */
function errorRate(right: string, read: string): number {
  let row = Array.from({ length: read.length + 1 }, (_, i) => i)
  for (const [i, sign] of [...right].entries()) {
    const next = [i + 1]
    for (let j = 1; j <= read.length; j++)
      next[j] = Math.min(
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (row[j - 1] ?? 0) + (sign === read[j - 1] ? 0 : 1),
      )
    row = next
  }
  return (row[read.length] ?? 0) / right.length
}

const codes = ({ findings }: Transcription): string[] => findings.map(({ code }) => code)

/** Amiri at 200 dots an inch, in a text of three lines: two particles and some letters are lost. */
const ARABIC_RATE = 0.06

async function check(language: Language): Promise<void> {
  const direction = language === 'ar' ? '#set text(dir: rtl, size: 13pt)\n#set par(leading: 9pt)\n' : ''
  const read = await readFileBytes(asPng(await pictured(direction + TEXTS[language])), 'scan.png')
  expect(errorRate(plain(TEXTS[language]), plain(read.text))).toBeLessThanOrEqual(
    language === 'ar' ? ARABIC_RATE : 0.02,
  )
  expect(read).toMatchObject({ kind: 'image', language, pages: [{ obtained: 'ocr' }] })
  expect(codes(read)).toContain('ocr-read')
  const words = read.blocks.flatMap((block) => block.words ?? [])
  expect(words.length).toBeGreaterThan(10)
  for (const word of words) expect(read.text.slice(word.start, word.end)).not.toMatch(/^$|\n\n/)
}

it.each(['en', 'fr', 'es', 'ar', 'zh'] as const)('a picture in %s', check)

const hasRussian = (await readLanguageData('rus')) !== null
if (!hasRussian) console.log('skipped: a picture in ru (install the Debian package tesseract-ocr-rus)')
it.skipIf(!hasRussian)('a picture in ru', () => check('ru'))

it('a picture in a language whose data is missing says which package to install', async () => {
  const engine = await startOcrEngine(async (name) => (name === 'rus' ? null : readLanguageData(name)))
  const { reading, missingPackages } = await readPictureBy(engine, asPng(await pictured(TEXTS.ru)), null)
  expect(reading).toBe(null)
  expect(missingPackages).toEqual(['tesseract-ocr-rus'])
  const [finding] = aboutPages(new Map(missingPackages.map((name) => [name, [1, 2]])))
  expect(finding).toMatchObject({ code: 'ocr-data-missing', needsPerson: true })
  expect(finding?.hint).toContain('apt-get install tesseract-ocr-rus')
})

it('a PDF that is a picture lying on its side is read upright, with places on the page as shown', async () => {
  const read = await readFileBytes(asPdf(quarterTurned(await pictured(TEXTS.en))), 'scan.pdf')
  expect(errorRate(plain(TEXTS.en), plain(read.text))).toBeLessThanOrEqual(0.02)
  expect(read.pages).toMatchObject([{ obtained: 'ocr', width: 500, height: 400 }])
  const first = read.blocks[0]?.words?.[0]?.box
  expect(first?.x).toBeGreaterThan(420)
  expect(first?.y).toBeLessThan(80)
})

it('a page that takes too long is told, and is read when there is time', async () => {
  let now = 0
  const clock = (): number => (now += 60_000)
  const picture = asPng(await pictured(TEXTS.en))
  const read = await readFileBytes(picture, 'scan.png', new Conversions([]), clock)
  expect(read).toMatchObject({ text: '', pages: [{ obtained: 'none' }] })
  expect(codes(read).sort()).toEqual(['no-text-layer', 'reader-timeout'])
  const again = await readFileBytes(picture, 'scan.png')
  expect(errorRate(plain(TEXTS.en), plain(again.text))).toBeLessThanOrEqual(0.02)
})

it('a picture without text is said to have none', async () => {
  const read = await readFileBytes(asPng(await pictured('#circle(radius: 60pt)')), 'emblem.png')
  expect(read).toMatchObject({ text: '', pages: [{ obtained: 'none' }] })
  expect(codes(read)).toEqual(['no-text-layer'])
})

it('a picture with small letters is read enlarged, with places on the picture as it is', async () => {
  const sized = `#set page(width: 400pt, height: 500pt)\n${TEXTS.en}`
  const [small, large] = [await pictured(sized, 75), await pictured(sized)]
  const read = await readFileBytes(asPng(small), 'small.png')
  expect(errorRate(plain(TEXTS.en), plain(read.text))).toBeLessThanOrEqual(0.02)
  const right = await readFileBytes(asPng(large), 'large.png')
  const [first, last] = [read.blocks[0]?.words?.[0]?.box, read.blocks[0]?.words?.at(-1)?.box]
  expect(Math.abs((first?.x ?? 0) - (right.blocks[0]?.words?.[0]?.box?.x ?? 99))).toBeLessThan(4)
  expect(Math.abs((last?.y ?? 0) - (right.blocks[0]?.words?.at(-1)?.box?.y ?? 99))).toBeLessThan(4)
})
