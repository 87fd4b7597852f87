import { describe, expect, test } from 'vitest'
import { readOrdinal, readSessions, sessionFromSymbol, sessionInSymbol, sessionTitle } from './ga-session.ts'
import { LANGUAGES, type Language } from './language.ts'
import { ordinalFigures, ordinalWords } from './ordinal-words.ts'

test.each([
  ['en', 'Seventy-fourth session'],
  ['fr', 'Soixante-quatorzième session'],
  ['es', 'Septuagésimo cuarto período de sesiones'],
  ['ru', 'Семьдесят четвертая сессия'],
  ['zh', '第七十四届会议'],
  ['ar', 'الدورة الرابعة والسبعون'],
] as const)('the 74th session in %s is %s', (language, title) => {
  expect(sessionTitle(74, language)).toBe(title)
})

test.each([
  [53, 'fr', 'Cinquante-troisième session'],
  [59, 'es', 'Quincuagésimo noveno período de sesiones'],
  [80, 'en', 'Eightieth session'],
  [81, 'fr', 'Quatre-vingt-unième session'],
  [71, 'fr', 'Soixante et onzième session'],
  [101, 'zh', '第一百零一届会议'],
  [112, 'en', 'One hundred and twelfth session'],
] as const)('session %i in %s is %s', (number, language, title) => {
  expect(sessionTitle(number, language)).toBe(title)
})

test('every ordinal from 1 to 120 is read back from words, title and figures, in every language', () => {
  for (const language of LANGUAGES) {
    const seen = new Set<string>()
    for (let number = 1; number <= 120; number++) {
      const words = ordinalWords(number, language) ?? ''
      seen.add(words)
      expect(readOrdinal(words, language), words).toBe(number)
      const title = sessionTitle(number, language) ?? ''
      expect(readSessions(`(${title})`, language), title).toMatchObject([
        { session: { kind: 'regular', number } },
      ])
    }
    expect(seen.size, language).toBe(120)
  }
  for (let number = 1; number <= 120; number++) expect(readOrdinal(ordinalFigures(number), 'en')).toBe(number)
})

test('there are no words outside 1 to 120', () => {
  for (const number of [0, 121, 1.5, -3]) expect(ordinalWords(number, 'en')).toBeNull()
})

/** Sessions of a text as symbols. */
function sessions(text: string, language: Language): string {
  return readSessions(text, language)
    .map(({ session }) => sessionInSymbol(session))
    .join(' ')
}

describe('sessions in running text', () => {
  test.each([
    ['en', 'for consideration by the General Assembly at its seventy-fourth session', '74'],
    ['en', 'at its sixty-ninth and seventieth sessions; its 76th session', '69 70 76'],
    ['en', 'the twenty-fourth special session and the tenth emergency special session', 'S-24 ES-10'],
    ['en', 'its resumed seventy-\nfifth session, the second meeting of the first committee', '75'],
    ['en', 'the fifth session of the Conference', '5'],
    ['en', 'the seventyninth session, its seventeenth ordinary session', '79 17'],
    [
      'fr',
      'à sa soixante-quatorzième session; sa vingt-quatrième session extraordinaire; la 74e session',
      '74 S-24 74',
    ],
    ['fr', 'dixième session extraordinaire d’urgence', 'ES-10'],
    ['es', 'en su septuagésimo cuarto período de sesiones', '74'],
    ['es', 'vigésimo cuarto período extraordinario de sesiones', 'S-24'],
    ['ru', 'на ее семьдесят четвёртой сессии, 74-й сессии', '74 74'],
    ['ru', 'двадцать четвертая специальная сессия', 'S-24'],
    ['zh', '大会第七十四届会议和第十届紧急特别会议，第74届会议', '74 ES-10 74'],
    ['ar', 'في دورتها الرابعة والسبعين', '74'],
    ['ar', 'الدورة الاستثنائية الرابعة والعشرين', 'S-24'],
    ['en', 'the seventy-fourth anniversary', ''],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(sessions(text, language)).toBe(expected)
  })

  test('the span is that of the ordinal as written', () => {
    const text = 'at its Seventy-\n fourth session'
    expect(readSessions(text, 'en')[0]).toMatchObject({ start: 7, written: 'Seventy-\n fourth' })
  })
})

test.each([
  ['74', { kind: 'regular', number: 74 }],
  ['S-30', { kind: 'special', number: 30 }],
  ['ES-10', { kind: 'emergency-special', number: 10 }],
  ['S-', null],
  ['0', null],
  ['74th', null],
])('symbol part %s', (part, session) => {
  expect(sessionFromSymbol(part)).toEqual(session)
  if (session !== null)
    expect(sessionInSymbol(sessionFromSymbol(part) ?? { kind: 'regular', number: 0 })).toBe(part)
})
