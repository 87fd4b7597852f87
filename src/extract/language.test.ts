import { expect, test } from 'vitest'
import { loadLanguageOf, scriptShares } from './language.ts'

const languageOf = await loadLanguageOf()

test.each([
  ['en', 'The Government of the country supports this work.'],
  ['fr', 'Le Gouvernement remercie le Secrétaire général de son rapport.'],
  ['es', 'El Gobierno agradece al Secretario General su informe.'],
  ['ru', 'Приветствуем усилия Генерального секретаря'],
  ['ar', 'تواجه الدولة تحديات في مكافحة الجريمة'],
  ['zh', '我国政府支持这项工作'],
  ['pt', 'O Governo apoia a cooperação internacional nesta matéria e agradece o relatório.'],
  ['uk', 'Уряд підтримує міжнародне співробітництво у цій сфері та дякує за доповідь'],
  ['fa', 'دولت از همکاری بین‌المللی در این زمینه حمایت می‌کند و از گزارش سپاسگزار است'],
  ['ja', '日本語で書かれた文書です。これは政府の回答です。'],
  ['und', 'República de Quillaro'],
  ['und', 'A/RES/73/187'],
  ['und', 'France'],
  ['und', '17 December 2018'],
  ['und', ''],
  ['und', 'https://example.org/le-gouvernement-de-la-republique'],
])('%s: %s', (tag, text) => {
  expect(languageOf(text)).toBe(tag)
})

test('scripts are shared out by letters', () => {
  expect(scriptShares('abcd жж')).toEqual([
    { script: 'Latin', share: 4 / 6 },
    { script: 'Cyrillic', share: 2 / 6 },
  ])
  expect(scriptShares('12 / 3')).toEqual([])
})
