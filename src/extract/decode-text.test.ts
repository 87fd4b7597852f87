import iconv from 'iconv-lite'
import { expect, test } from 'vitest'
import { decodeText } from './decode-text.ts'

const SAMPLES = {
  en: 'The Government’s views on the challenges are set out below – they concern legislation, “capacity” and cooperation with other States.',
  fr: 'Le Gouvernement estime que la coopération des États est nécessaire pour lutter contre la criminalité, à l’échelle régionale et au-delà.',
  es: 'El Gobierno considera que la cooperación entre los Estados es necesaria para la investigación de los delitos y la formación del personal.',
  ru: 'Правительство считает, что сотрудничество между государствами необходимо для борьбы с преступностью, а также для подготовки кадров.',
  ar: 'ترى الحكومة أن التعاون بين الدول ضروري من أجل مكافحة الجريمة، وأن بناء القدرات على الصعيد الوطني لا يزال من التحديات.',
  zh: '我国政府认为，各国之间的合作对于打击利用信息通信技术犯罪是必要的，并且应当加强发展中国家的能力建设。',
} as const
const TRADITIONAL =
  '我國政府認為，各國之間的合作對於打擊利用資訊與通訊技術的犯罪是必要的，並且應該加強發展中國家的能力。'

test.each([
  ['en', 'windows-1252'],
  ['fr', 'windows-1252'],
  ['es', 'iso-8859-1'],
  ['fr', 'macintosh'],
  ['es', 'cp850'],
  ['ru', 'windows-1251'],
  ['ru', 'koi8-r'],
  ['ru', 'iso-8859-5'],
  ['ru', 'cp866'],
  ['ar', 'windows-1256'],
  ['zh', 'gb18030'],
] as const)('%s in %s is read by its words', (language, encoding) => {
  const wanted = iconv.decode(iconv.encode(SAMPLES[language], encoding), encoding)
  const decoded = decodeText(iconv.encode(SAMPLES[language], encoding))
  expect(decoded?.text).toBe(wanted)
  expect(decoded?.confidence).toBe('guessed')
})

test('traditional Chinese in Big5, Russian of the Macintosh', () => {
  expect(decodeText(iconv.encode(SAMPLES.ru, 'maccyrillic'))?.text).toBe(SAMPLES.ru)
  expect(decodeText(iconv.encode(TRADITIONAL, 'big5'))?.text).toBe(TRADITIONAL)
})

test.each(Object.entries(SAMPLES))('%s in every Unicode form, with and without a mark', (_, text) => {
  for (const encoding of ['utf-8', 'utf-16le', 'utf-16be', 'utf-32le', 'utf-32be']) {
    expect(decodeText(iconv.encode(text, encoding, { addBOM: true }))?.text).toBe(text)
  }
  for (const encoding of ['utf-8', 'utf-16le', 'utf-16be']) {
    expect(decodeText(iconv.encode(`${text}\r\n${text}`, encoding))?.text).toBe(`${text}\r\n${text}`)
  }
})

test('a declared encoding is believed; a declaration the bytes contradict is not', () => {
  const short = iconv.encode('Élan', 'windows-1252')
  expect(decodeText(short, 'windows-1252')).toMatchObject({ text: 'Élan', confidence: 'declared' })
  expect(decodeText(iconv.encode(SAMPLES.ru, 'utf-8'), 'windows-1251')?.text).toBe(SAMPLES.ru)
  expect(decodeText(short, 'no-such-encoding')?.text).toHaveLength(4)
})

test('a torn character in UTF-8 costs one sign, not the encoding', () => {
  const bytes = iconv.encode(SAMPLES.ru, 'utf-8')
  const torn = Uint8Array.from([...bytes.subarray(0, 40), ...bytes.subarray(41)])
  const decoded = decodeText(torn)
  expect(decoded).toMatchObject({ encoding: 'utf-8', lostCount: 1 })
})

test('few letters are doubtful, bytes of a program are no text', () => {
  expect(decodeText(Uint8Array.of(0xe9, 0x20, 0xfc))?.confidence).toBe('doubtful')
  expect(decodeText(Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 0, 0, 1, 2, 3, 0, 77))).toBeNull()
})
