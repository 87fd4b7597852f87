import { expect, test } from 'vitest'
import { conditionsIn, contrastsIn, hedgesIn, modalsIn, negationsIn, quantifiersIn } from './words-in.ts'

const FINDERS = { negationsIn, conditionsIn, contrastsIn, modalsIn, hedgesIn, quantifiersIn }

/** "en: text" has these words of the kind, written with "|" between them; "" where it has none. */
function check(finder: keyof typeof FINDERS, written: string, words: string): void {
  const [language, text] = [written.slice(0, 2), written.slice(4)]
  const found = FINDERS[finder](text, language).map(({ start, end }) => text.slice(start, end))
  expect([written, found.join('|')]).toEqual([written, words])
}

test('denials are found in six languages', () => {
  check('negationsIn', 'en: It does not support the plan, nor can it without a law.', 'not|nor|without')
  check('negationsIn', 'en: It doesn’t lack funds.', 'doesn’t|lack')
  check('negationsIn', 'fr: Le pays n’a pas encore ratifié le traité, sans raison.', 'n’a pas|sans')
  check('negationsIn', 'fr: Il n’existe aucune loi ni aucun règlement.', 'n’existe aucune|ni|aucun')
  check('negationsIn', 'es: No existe ninguna ley; carece de recursos.', 'No existe ninguna|carece')
  check('negationsIn', 'ru: Закон не принят, доступ к данным отсутствует.', 'не|отсутствует')
  check('negationsIn', 'ar: لم تصدق الدولة وبدون قانون ولعدم توفر الموارد', 'لم|وبدون|ولعدم')
  check('negationsIn', 'zh: 政府不支持，也没有通过法律，缺乏资源。', '不|没有|缺乏')
})

test('what only looks like a denial is passed over', () => {
  check('negationsIn', 'en: Not only banks but also insurers report no later than May.', '')
  check('negationsIn', 'en: Non-governmental organizations took part, whether or not invited.', '')
  check(
    'negationsIn',
    'fr: Les organisations non gouvernementales, non seulement les banques, sans préjudice.',
    '',
  )
  check(
    'negationsIn',
    'es: Sin embargo, no solo los bancos informan; no obstante, las no gubernamentales también.',
    '',
  )
  check('negationsIn', 'ru: Не позднее мая и не только банки, несмотря на необходимость.', '')
  check('negationsIn', 'ar: ولا سيما المنظمات غير الحكومية، ولا شك', '')
  check('negationsIn', 'zh: 非政府组织不仅不断参与，而且非常积极，未来不迟于五月。', '')
})

test('conditions and contrasts are found', () => {
  check(
    'conditionsIn',
    'en: It agrees, provided that funds exist and unless States object.',
    'provided that|unless',
  )
  check(
    'conditionsIn',
    'fr: Elle accepte sous réserve de fonds, à moins que l’État refuse.',
    'sous réserve de|à moins que',
  )
  check('conditionsIn', 'es: Acepta siempre que haya fondos, salvo que se oponga.', 'siempre que|salvo que')
  check(
    'conditionsIn',
    'ru: Согласна при условии, если есть средства, кроме случаев.',
    'при условии|если|кроме случаев',
  )
  check('conditionsIn', 'zh: 如果有资金，除非反对。', '如果|除非')
  check('conditionsIn', 'ar: توافق شريطة التمويل ما لم تعترض', 'شريطة|ما لم')
  check('conditionsIn', 'en: Data were provided by the State, if any.', '')
  check('contrastsIn', 'en: It agrees; however, it regrets, although late.', 'however|although')
  check('contrastsIn', 'fr: Toutefois, elle regrette, bien que tard.', 'Toutefois|bien que')
  check('contrastsIn', 'zh: 但是，尽管如此。', '但是|尽管如此')
  check('contrastsIn', 'ar: ولكن الدولة رغم ذلك', 'ولكن|رغم')
  check('contrastsIn', 'en: Not only banks but also insurers.', '')
})

test('modals, hedges and quantifiers are found', () => {
  check('modalsIn', 'en: It may act, should act and must act.', 'may|should|must')
  check('modalsIn', 'ru: Государствам следует, они могут и должны.', 'следует|могут|должны')
  check('modalsIn', 'zh: 各国应交流，可以公布，必须报告，能源除外。', '应|可以|必须')
  check('modalsIn', 'ar: يجب على الدولة، وينبغي أن، ويمكن', 'يجب|وينبغي|ويمكن')
  check('hedgesIn', 'en: About 40 apparently agree in principle.', 'About|apparently|in principle')
  check('hedgesIn', 'es: Cerca del 40 %, en principio.', 'Cerca del|en principio')
  check('quantifiersIn', 'en: Some States and all regions, at the national level.', 'Some|all|national')
  check(
    'quantifiersIn',
    'fr: La plupart des États, et seulement certaines régions.',
    'La plupart|seulement|certaines',
  )
})
