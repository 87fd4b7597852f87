import { expect, test } from 'vitest'
import type { LanguageTag } from '#un'
import { wordingDifferences } from '../compare-wording.ts'

function check(languages: string, passage: string, statement: string, ...codes: string[]): void {
  const [source = 'en', target = source] = languages.split(' ') as LanguageTag[]
  const found = wordingDifferences({ text: statement, language: target }, [
    { text: passage, language: source },
  ])
  expect([statement, ...found.map(({ code }) => code)]).toEqual([statement, ...codes])
}

test('what is plainly done, and how a thing can be done, hold nothing back', () => {
  const promoted = 'Arvenia actively promotes the protection of river dolphins at regional meetings.'
  check('en', promoted, 'Arvenia actively championed the protection of river dolphins at regional meetings.')
  const manner = 'The atlas added to the understanding of how small harbours can measure their noise.'
  check('en', manner, 'The atlas added to what was known of the measurement of noise by small harbours.')
})

test('a range tells what lies between its figures', () => {
  const range = 'The fleet has between 1,200 and 1,500 ferries.'
  check('en', range, 'The fleet had 1,200 to 1,500 ferries.')
  check('en', range, 'The fleet had 1,200 ferries.', 'hedge-dropped')
})

test('a past of duty tells what is planned, and no more than that', () => {
  const planned = 'Le port a des ferries visant à relier les îles du nord et à réduire le bruit.'
  check('fr', planned, 'Les ferries du port devaient relier les îles du nord et réduire le bruit.')
  const possible = 'Les ferries du port pourraient relier les îles du nord.'
  check(
    'fr',
    possible,
    'Les ferries du port devaient relier les îles du nord.',
    'hedge-dropped',
    'modal-strengthened',
  )
})

test('a duty laid on someone binds in any form of its verb', () => {
  check(
    'fr en',
    'Une loi imposant aux entreprises des audits énergétiques a été adoptée.',
    'A law requiring companies to undergo energy audits had been adopted.',
  )
  check(
    'fr en',
    'Une loi proposant aux entreprises des audits énergétiques a été adoptée.',
    'A law requiring companies to undergo energy audits had been adopted.',
    'modal-strengthened',
  )
})

test('a Chinese list says “should” in each clause, an Arabic text speaks of preparations', () => {
  const duties = '发达国家提供的资金应逐年扩大，所提供资金应主要来源于公共资金。'
  check('zh', duties, '该国认为，发达国家提供的资金应逐年扩大，并主要来源于公共资金。')
  const prepared = 'إنشاء نظام للإنذار المبكر لأخذ الاستعدادات اللازمة وتقليل الخسائر.'
  check('ar es', prepared, 'Se prevé crear un sistema de alerta temprana a fin de reducir las pérdidas.')
})
