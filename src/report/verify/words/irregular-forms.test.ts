import { expect, test } from 'vitest'
import type { Language } from '#un'
import { wordingDifferences } from '../compare-wording.ts'
import { stemOf } from './content-words.ts'

test('forms that no ending tells are forms of one word', () => {
  const check = (language: Language, ...forms: string[]): void =>
    expect(new Set(forms.map((form) => stemOf(form, language))).size, forms.join(' ')).toBe(1)
  check('en', 'seek', 'seeks', 'sought')
  check('en', 'undertake', 'undertook', 'undertaken', 'undertaking')
  check('fr', 'soutenir', 'soutient', 'soutenue', 'soutenait')
  check('es', 'mantener', 'mantuvo', 'mantienen', 'mantenido')
  check('ru', 'принимать', 'принял', 'приняты', 'принимают')
})

test('a lost denial is found behind an irregular verb', () => {
  const check = (passage: string, statement: string, ...codes: string[]): void => {
    const found = wordingDifferences({ text: statement, language: 'en' }, [{ text: passage, language: 'en' }])
    expect(found.map(({ code }) => code)).toEqual(codes)
  }
  const passage = 'We value encryption and do not seek to weaken it.'
  check(passage, 'Velmark sought to weaken encryption.', 'negation-flipped')
  check(passage, 'Velmark had not sought to weaken encryption.')
})
