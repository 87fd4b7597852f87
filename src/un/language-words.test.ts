import { expect, test } from 'vitest'
import { LANGUAGES } from './language.ts'
import {
  AGENDA_STAGES,
  agendaItemLine,
  englishCount,
  LANGUAGE_NAMES,
  languageName,
  mastheadDate,
  mastheadLanguage,
  mastheadOriginal,
  PRINTED_WORDS,
  replyOriginal,
} from './language-words.ts'

test.each([
  [mastheadOriginal(['en'], 'en'), 'Original: English'],
  [mastheadOriginal(['en'], 'zh'), 'Original: English'],
  [mastheadOriginal(['en'], 'fr'), 'Original\u00a0: anglais'],
  [mastheadOriginal(['en'], 'es'), 'Original: inglés'],
  [mastheadOriginal(['es', 'zh', 'fr', 'en'], 'en'), 'Original: Chinese/English/French/Spanish'],
  [mastheadLanguage('fr'), 'Français'],
  [mastheadLanguage('es'), 'Español'],
  [mastheadLanguage('zh'), 'Chinese'],
  [mastheadLanguage('ar'), 'Arabic'],
  [agendaItemLine('provisional-agenda', '109', 'fr'), 'Point 109 de l’ordre du jour provisoire'],
  [agendaItemLine('provisional-agenda', '3 (b)', 'ar'), 'البند 3 (b) من جدول الأعمال المؤقت'],
  [agendaItemLine('provisional-agenda', '109', 'zh'), '临时议程项目109'],
  [agendaItemLine('provisional-agenda', '3', 'es'), 'Tema 3 del programa provisional'],
  [agendaItemLine('agenda', '7', 'ar'), 'البند 7 من جدول الأعمال'],
  [agendaItemLine('preliminary-list', '66 (b)', 'en'), 'Item 66 (b) of the preliminary list'],
  [replyOriginal('ar', 'en'), '[Original: Arabic]'],
  [replyOriginal('en', 'ru'), '[Подлинный текст на английском языке]'],
  [replyOriginal('pt', 'ru'), '[Подлинный текст на португальском языке]'],
  [replyOriginal('hi', 'ru'), '[Подлинный текст на языке хинди]'],
])('%j prints %s and was seen', (form, text) => {
  expect(form).toEqual({ text, seen: true })
})

test('forms from general knowledge say that they were not seen', () => {
  expect(mastheadOriginal(['en'], 'ru').seen).toBe(false)
  expect(replyOriginal('fr', 'ar')).toEqual({ text: '[الأصل: بالفرنسية]', seen: false })
  expect(PRINTED_WORDS.summary.ru.seen).toBe(false)
})

test('every form is written in the script of its language, and no two languages share a name', () => {
  const scripts = { ar: /\p{Script=Arabic}/u, zh: /\p{Script=Han}/u, ru: /\p{Script=Cyrillic}/u }
  const forms = [
    ...Object.entries(PRINTED_WORDS)
      .filter(([key]) => !key.startsWith('distribution'))
      .map(([, form]) => form),
    ...AGENDA_STAGES.map((stage) => ({
      ar: agendaItemLine(stage, '1', 'ar'),
      zh: agendaItemLine(stage, '1', 'zh'),
      ru: agendaItemLine(stage, '1', 'ru'),
    })),
  ]
  for (const form of forms) {
    for (const language of ['ar', 'zh', 'ru'] as const) expect(form[language].text).toMatch(scripts[language])
  }
  for (const language of LANGUAGES) expect(new Set(Object.values(LANGUAGE_NAMES[language])).size).toBe(6)
})

test.each([
  [0, 'no'],
  [9, 'nine'],
  [10, '10'],
  [8500, '8,500'],
])('%i replies are %s', (count, words) => {
  expect(englishCount(count)).toBe(words)
})

test.each([
  ['ru', 'fr', 'russe'],
  ['pt', 'en', 'Portuguese'],
  ['pt', 'zh', '葡萄牙文'],
  ['und', 'fr', 'langue indéterminée'],
  ['not a tag', 'en', 'not a tag'],
] as const)('the language %s in %s is %s', (tag, language, name) => {
  expect(languageName(tag, language)).toBe(name)
})

test.each([
  ['ar', '1 July 2019'],
  ['zh', '1 July 2019'],
  ['ru', '1 July 2019'],
  ['fr', '1er juillet 2019'],
  ['es', '1 de julio de 2019'],
] as const)('the masthead of %s is dated %s', (language, date) => {
  expect(mastheadDate('2019-07-01', language)).toBe(date)
})
