import { expect, test } from 'vitest'
import type { Language } from '#un'
import { wordingDifferences } from '../compare-wording.ts'

/** Of one passage a statement that is true, and one that gives as done what is planned, asked for or under way. Invented. */
function check(of: Language, passage: string, language: Language, isTrue: string, isFalse: string): void {
  const codesOf = (text: string): readonly string[] =>
    wordingDifferences({ text, language }, [{ text: passage, language: of }]).map(({ code }) => code)
  expect([isTrue, ...codesOf(isTrue)]).toEqual([isTrue])
  expect([isFalse, ...codesOf(isFalse)].slice(0, 2)).toEqual([isFalse, 'modal-strengthened'])
}

test('what is still to come is not done, by tense and by word, in six languages', () => {
  check(
    'en',
    'New reservoirs will be planned and built in the northern valleys.',
    'en',
    'Arvenia stated that new reservoirs would be built in the northern valleys.',
    'Arvenia had built new reservoirs in the northern valleys.',
  )
  check(
    'fr',
    'Le Gouvernement augmentera les crédits des écoles rurales et entend réformer les concours.',
    'fr',
    'L’Arvénie augmenterait les crédits des écoles rurales.',
    'L’Arvénie a augmenté les crédits des écoles rurales.',
  )
  check(
    'es',
    'Las normas vigentes de pesca serán revisadas antes de 2031.',
    'es',
    'Arvenia indicó que las normas vigentes de pesca se revisarían antes de 2031.',
    'Arvenia indicó que había revisado las normas vigentes de pesca.',
  )
  check(
    'ru',
    'Необходимо создание реестра речных судов и причалов.',
    'ru',
    'Арвения указала на необходимость создать реестр речных судов и причалов.',
    'Арвения создала реестр речных судов и причалов.',
  )
  check(
    'zh',
    '完善山区道路养护标准，建立桥梁检查制度。',
    'zh',
    '阿尔维尼亚提出建立桥梁检查制度。',
    '阿尔维尼亚已建立桥梁检查制度。',
  )
  check(
    'ar',
    'إنشاء محطات لرصد جودة المياه في الأنهار الكبرى.',
    'ar',
    'اقترحت أرفينيا إنشاء محطات لرصد جودة المياه في الأنهار الكبرى.',
    'أنشأت أرفينيا محطات لرصد جودة المياه في الأنهار الكبرى.',
  )
})

test('what is being made is not made, and what only serves an end has not reached it', () => {
  check(
    'en',
    'The Ministry is drafting a law on mountain rescue to reduce accidents on the glaciers.',
    'en',
    'Arvenia was drafting a law on mountain rescue.',
    'Arvenia had drafted a law on mountain rescue.',
  )
  check(
    'en',
    'The Ministry is drafting a law on mountain rescue to reduce accidents on the glaciers.',
    'en',
    'A law on mountain rescue was meant to reduce accidents on the glaciers.',
    'Arvenia had reduced accidents on the glaciers.',
  )
})

test('the verb may be another word, or stand in another language', () => {
  check(
    'en',
    'The rehabilitation of the three canals of the delta is currently being undertaken.',
    'en',
    'The rehabilitation of the three canals of the delta was under way.',
    'Arvenia had completed the rehabilitation of the three canals of the delta.',
  )
  check(
    'zh',
    '建立国家数据保护监督机制，加强培训。',
    'en',
    'Arvenia called for a national mechanism to supervise data protection.',
    'A national mechanism to supervise data protection had been established in Arvenia.',
  )
  check(
    'es',
    'El país prevé crear un tribunal especial de comercio.',
    'fr',
    'Le pays prévoyait de créer un tribunal spécial du commerce.',
    'Le pays a créé un tribunal spécial du commerce.',
  )
})

test('what was brought about, and what is said while it is done, stays done', () => {
  check(
    'en',
    'The reform enabled the courts to clear the backlog of appeals. The courts will publish their rulings.',
    'en',
    'The courts had cleared the backlog of appeals.',
    'The courts had published their rulings.',
  )
  check(
    'es',
    'Arvenia se complace en presentar su primer inventario de humedales, que será actualizado cada año.',
    'es',
    'Arvenia presentó su primer inventario de humedales.',
    'Arvenia ha actualizado su primer inventario de humedales.',
  )
})

test('what is under way is more than planned, and no less than efforts to do it', () => {
  check(
    'en',
    'Efforts are under way to further develop the network of mountain clinics. A school for nurses will be built in the capital.',
    'en',
    'Arvenia was further developing the network of mountain clinics.',
    'Arvenia was building a school for nurses in the capital.',
  )
})

test('what allows a thing weakens it not', () => {
  check(
    'en',
    'The fund, together with the forestry act, allowed Arvenia to plant 400 hectares of oak by 2021. It will be audited in spring.',
    'en',
    'The fund had helped Arvenia, along with the forestry act, to plant 400 hectares of oak by 2021.',
    'The fund had been audited in spring.',
  )
})
