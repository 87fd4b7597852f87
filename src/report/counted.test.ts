import { expect, test } from 'vitest'
import { formulaeOf } from './formulae-of.ts'

/** Counts in the case in which "received from" prints them: number, Member States, organizations. */
test.each([
  ['fr', 1, 'un État Membre', 'une organisation'],
  ['fr', 2, 'deux États Membres', 'deux organisations'],
  ['fr', 9, 'neuf États Membres', 'neuf organisations'],
  ['fr', 24, '24 États Membres', '24 organisations'],
  ['es', 1, 'un Estado Miembro', 'una organización'],
  ['es', 5, 'cinco Estados Miembros', 'cinco organizaciones'],
  ['es', 21, '21 Estados Miembros', '21 organizaciones'],
  ['ru', 1, 'одного государства-члена', 'одной организации'],
  ['ru', 2, 'двух государств-членов', 'двух организаций'],
  ['ru', 5, 'пяти государств-членов', 'пяти организаций'],
  ['ru', 11, '11 государств-членов', '11 организаций'],
  ['ru', 21, '21 государства-члена', '21 организации'],
  ['ru', 24, '24 государств-членов', '24 организаций'],
  ['ru', 111, '111 государств-членов', '111 организаций'],
  ['zh', 1, '1个会员国', '1个组织'],
  ['zh', 24, '24个会员国', '24个组织'],
  ['ar', 1, 'دولة عضو واحدة', 'منظمة واحدة'],
  ['ar', 2, 'دولتين عضوين', 'منظمتين'],
  ['ar', 3, 'ثلاث دول أعضاء', 'ثلاث منظمات'],
  ['ar', 10, 'عشر دول أعضاء', 'عشر منظمات'],
  ['ar', 11, '11 دولة عضوا', '11 منظمة'],
  ['ar', 24, '24 دولة عضوا', '24 منظمة'],
  ['ar', 100, '100 دولة عضو', '100 منظمة'],
  ['ar', 103, '103 دول أعضاء', '103 منظمات'],
  ['ar', 193, '193 دولة عضوا', '193 منظمة'],
] as const)('%s counts %i: %s, %s', (language, count, states, organizations) => {
  const { counted } = formulaeOf(language)
  expect([counted.memberStates(count), counted.organizations(count)]).toEqual([states, organizations])
})

/** The verb agrees with the number of replies, and late ones with theirs. */
test.each([
  ['fr', 0, 0, 'Au X, aucune réponse n’avait été reçue.'],
  [
    'fr',
    1,
    1,
    'Au X, une réponse avait été reçue, émanant d’un État Membre\u00a0; elle est arrivée après la date limite.',
  ],
  [
    'fr',
    5,
    1,
    'Au X, cinq réponses avaient été reçues, émanant de cinq États Membres\u00a0; l’une d’elles est arrivée après la date limite.',
  ],
  ['es', 0, 0, 'Al X no se había recibido ninguna respuesta.'],
  ['es', 1, 0, 'Al X se había recibido una respuesta, de un Estado Miembro.'],
  [
    'es',
    24,
    11,
    'Al X se habían recibido 24 respuestas, de 24 Estados Miembros; 11 de ellas llegaron después de la fecha límite.',
  ],
  ['ru', 0, 0, 'По состоянию на X ответов не поступило.'],
  [
    'ru',
    1,
    1,
    'По состоянию на X поступил один ответ: от одного государства-члена; он поступил после установленного срока.',
  ],
  [
    'ru',
    2,
    1,
    'По состоянию на X поступили два ответа: от двух государств-членов; один из них поступил после установленного срока.',
  ],
  [
    'ru',
    11,
    5,
    'По состоянию на X поступило 11 ответов: от 11 государств-членов; пять из них поступило после установленного срока.',
  ],
  ['ru', 21, 0, 'По состоянию на X поступил 21 ответ: от 21 государства-члена.'],
  ['zh', 0, 0, '截至X，未收到任何答复。'],
  ['zh', 2, 1, '截至X，共收到2份答复，来自2个会员国；其中1份在截止日期之后收到。'],
  ['zh', 2, 2, '截至X，共收到2份答复，来自2个会员国，均在截止日期之后收到。'],
  ['ar', 0, 0, 'وحتى X، لم يرد أي رد.'],
  ['ar', 2, 1, 'وحتى X، ورد ردان من دولتين عضوين؛ وورد أحدهما بعد انقضاء الموعد النهائي.'],
  ['ar', 5, 2, 'وحتى X، وردت خمسة ردود من خمس دول أعضاء؛ وورد اثنان منها بعد انقضاء الموعد النهائي.'],
  ['ar', 24, 3, 'وحتى X، ورد 24 ردا من 24 دولة عضوا؛ ووردت ثلاثة منها بعد انقضاء الموعد النهائي.'],
] as const)('%s: %i replies, %i of them late', (language, total, late, sentence) => {
  const { introduction, counted } = formulaeOf(language)
  const parts = total === 0 ? [] : [counted.memberStates(total)]
  expect(introduction.received('X', total, parts, late)).toBe(sentence)
})

test.each([
  ['fr', 'le Haut-Commissaire', 'Rapport du Haut-Commissaire'],
  ['fr', 'la Directrice exécutive', 'Rapport de la Directrice exécutive'],
  ['es', 'el Alto Comisionado', 'Informe del Alto Comisionado'],
  ['ru', 'Верховного комиссара', 'Доклад Верховного комиссара'],
  ['zh', '高级专员', '高级专员的报告'],
  ['ar', 'المفوض السامي', 'تقرير المفوض السامي'],
] as const)('%s: the report of %s', (language, author, line) => {
  expect(formulaeOf(language).reportOf(author)).toBe(line)
})

test('names and figures are joined as each language joins them', () => {
  const lists = (['fr', 'es', 'ru', 'zh', 'ar'] as const).map((language) =>
    formulaeOf(language).list(['A', 'Irán', 'Italia']),
  )
  expect(lists).toEqual([
    'A, Irán et Italia',
    'A, Irán e Italia',
    'A, Irán и Italia',
    'A、Irán和Italia',
    'A، و Irán، و Italia',
  ])
  expect(formulaeOf('es').introduction.reproduced(['III', 'IV'], 'full')).toContain('las secciones III y IV')
  expect(formulaeOf('ar').list(['الأردن', 'العراق'])).toBe('الأردن والعراق')
})

test('chapters and paragraphs are numbered as each language numbers them', () => {
  const numbers = (['ar', 'zh', 'fr'] as const).map((language) => {
    const { sectionNumber, sectionName, paragraphNumber } = formulaeOf(language)
    return [sectionNumber(2), sectionName(2), paragraphNumber(12)]
  })
  expect(numbers).toEqual([
    ['ثانيا -', 'ثانيا', '١٢ -'],
    ['二.', '二', '12.'],
    ['II.', 'II', '12.'],
  ])
})
