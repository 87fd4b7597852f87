import { expect, test } from 'vitest'
import { readFileBytes } from './read-file.ts'

async function check(text: string, expected: readonly string[]): Promise<void> {
  const read = await readFileBytes(new TextEncoder().encode(text), 'xaa.txt')
  const codes = read.findings.map((finding) => finding.code)
  expect(codes.filter((code) => /controls|characters|scripts/.test(code))).toEqual(expected)
}

const SENTENCE = 'The Government of Xandria trains judges and prosecutors in every province of the State.'

test.each([
  ['plain words', SENTENCE, []],
  ['a direction override', `${SENTENCE} It gives \u202E001\u202C courses.`, ['direction-controls']],
  ['an isolate', `${SENTENCE} \u2066abc\u2069`, ['direction-controls']],
  ['a direction mark in Arabic', 'تؤكد حكومة نسميرة أهمية التعاون (\u200F2019\u200F) بين الدول الأعضاء.', []],
  ['a zero-width joiner in a word', `${SENTENCE} It does n\u200Dot agree.`, ['invisible-characters']],
  ['a zero-width space is no letter and is not read', `${SENTENCE} It does n\u200Bot agree.`, []],
  ['tag characters', `${SENTENCE} yes\u{E006E}\u{E006F}`, ['invisible-characters']],
  [
    'a non-joiner in Persian',
    'دولت می\u200Cخواهد که همکاری میان دولت\u200Cها ادامه یابد و گسترش پیدا کند.',
    [],
  ],
  ['a Cyrillic letter in a Latin word', `${SENTENCE} The Gоvernment agrees.`, ['mixed-scripts']],
  [
    'a Latin letter in a Cyrillic word',
    'Правительство Озернавы поддерживaет работу Ассамблеи.',
    ['mixed-scripts'],
  ],
  ['two scripts side by side', 'Правительство поддерживает Interpol и ΔT в отчёте COVID-й недели.', []],
])('%s', (_what, text, expected) => check(text, expected))
