import { expect, test } from 'vitest'
import { compareFacts } from './compare-facts.ts'
import { compareNames } from './compare-names.ts'
import { sampleContext, sampleStatement } from './sample-proof.ts'

/** "en: source" and "fr: paraphrase"; the codes that must be found, none where the paraphrase is true. */
function check(source: string, said: string, ...codes: string[]): void {
  const [from = '', to = ''] = [source.slice(0, 2), said.slice(0, 2)]
  const context = sampleContext(`XAR ${from}: ${source.slice(4)}`)
  const statement = sampleStatement(said.slice(4), context, { kind: 'paraphrase', language: to })
  const found = [...compareFacts(statement, context), ...compareNames(statement, context)]
  expect([...new Set(found.map(({ code }) => code)), said]).toEqual([...codes, said])
}

test('a true paraphrase in the same language', () => {
  check('en: The police opened 1,234 cases in 2018.', 'en: In 2018, Arvenia opened 1,234 cases.')
  check(
    'en: Twelve officers and 40 experts were trained.',
    'en: Training was given to 40 experts and 12 officers.',
  )
  check('en: Losses came to US$ 5.2 million.', 'en: Arvenia put losses at 5,200,000 United States dollars.')
  check('en: It will cut emissions by 30 per cent by 2030.', 'en: By 2030 emissions are to fall by 30%.')
  check('en: Two thirds of all ministries answered.', 'en: Of the ministries, two thirds answered.')
  check(
    'en: The third workshop was held on 17 December 2018.',
    'en: A 3rd workshop took place in December 2018.',
  )
  check('en: 1,000 kg were seized.', 'en: One tonne (1 t) was seized.')
  check('en: Half of the requests came late.', 'en: Late requests were 50 per cent.')
  check('en: from 10 to 15 per cent', 'en: between 10 and 15 per cent')
  check('en: under the UNFCCC', 'en: under the United Nations Framework Convention on Climate Change')
  check('fr: Quatre-vingt-dix-sept affaires ont été ouvertes.', 'fr: L’Arvénie a ouvert 97 affaires.')
  check('es: Se detuvo a veintidós personas.', 'es: Arvenia detuvo a 22 personas.')
  check('ru: Было возбуждено двести тридцать четыре дела.', 'ru: Арвения возбудила 234 дела.')
  check('zh: 已立案二百零五起案件。', 'zh: 阿文尼亚立案205起案件。')
  check('ar: تم تدريب خمسة وعشرين موظفا.', 'ar: دربت أرفينيا ٢٥ موظفا.')
})

test('no part is larger than its whole, whatever the language', () => {
  check('en: 71 of the 160 posts were vacant.', 'en: Of all posts, 160 of 71 were vacant.', 'number-changed')
  check('zh: 160个岗位中有71个空缺。', 'en: 160 of the 71 posts were vacant.', 'number-changed')
  check('en: 71 of the 160 posts were vacant.', 'zh: 71个岗位中有160个空缺。', 'number-changed')
  check(
    'fr: 71 des 160 postes étaient vacants.',
    'es: Estaban vacantes 160 de los 71 puestos.',
    'number-changed',
  )
  check('ru: 71 из 160 должностей была вакантна.', 'ar: كانت 160 من أصل 71 وظيفة شاغرة.', 'number-changed')
  check('en: Article 16 of Law 5 and section 5 of Act 16 apply.', 'en: Article 16 of Law 5 applies.')
  check('ru: Обучены 20 сотрудников 3 ведомств.', 'en: It trained 20 officers of 3 ministries.')
  check('en: A score of 160 of 71 was given.', 'en: It was scored 160 of 71.')
})

test('a true paraphrase in another language', () => {
  check('zh: 160个岗位中有71个空缺。', 'en: 71 of the 160 posts were vacant.')
  check('en: 71 of the 160 posts were vacant.', 'zh: 160个岗位中有71个空缺。')
  check('zh: 160个岗位中有71个空缺。', 'ar: كانت 71 من أصل 160 وظيفة شاغرة.')
  check(
    'fr: 1 234 affaires, soit 3,5 %, ont été ouvertes le 17 décembre 2018.',
    'en: On 17 December 2018, 1,234 cases (3.5 per cent) were opened.',
  )
  check('es: 5 mil millones de dólares', 'en: 5 billion dollars')
  check('ru: 5,2 млрд долларов к 2030 году', 'en: 5.2 billion dollars by 2030')
  check('zh: 三分之二的国家于2018年12月答复', 'en: Two thirds of States replied in December 2018')
  check('ar: خمسة وعشرون شخصا في كانون الأول/ديسمبر 2018', 'en: 25 persons in December 2018')
  check('en: 12 cases and 40 arrests', 'fr: 12 affaires et 40 arrestations')
  check('en: the Paris Agreement', 'zh: 巴黎协定')
  check('ru: Парижского соглашения', 'en: the Paris Agreement')
  check('en: 1.25 million hectares', 'ru: 1,25 млн га')
})

test('a changed number is found', () => {
  check('en: 1,234 cases were opened.', 'en: Arvenia opened 1,243 cases.', 'number-changed')
  check('en: Twelve experts were trained.', 'en: Arvenia trained eleven experts.', 'number-changed')
  check('en: 3.5 per cent of households', 'en: 35 per cent of households', 'number-changed')
  check('en: two thirds of requests', 'en: three quarters of requests', 'number-changed')
  check('en: two workshops were held', 'en: one workshop was held', 'number-changed')
  check('en: Article 6', 'en: Article 9', 'number-changed')
  check('en: Annex IV', 'en: Annex VI', 'number-changed')
  check('en: the second phase', 'en: the third phase', 'number-changed')
  check('en: a rise of 10 percentage points', 'en: a rise of 10 per cent', 'unit-changed')
  check('fr: quatre-vingt-dix affaires', 'fr: soixante-dix affaires', 'number-changed')
  check('es: doscientos casos', 'es: 300 casos', 'number-changed')
  check('ru: пять семинаров', 'ru: шесть семинаров', 'number-changed')
  check('zh: 十二个国家', 'zh: 二十个国家', 'number-changed')
  check('ar: ثلاثة آلاف حالة', 'ar: أربعة آلاف حالة', 'number-changed')
  check('fr: 12 affaires', 'en: 21 cases', 'number-changed')
  check('zh: 1 250万美元', 'en: 1.25 million United States dollars', 'number-changed')
})

test('exchanged numbers are found', () => {
  check(
    'en: There were 12 cases and 40 arrests.',
    'en: There were 40 cases and 12 arrests.',
    'number-changed',
  )
  check('en: Cases rose from 12 to 40.', 'en: Cases rose from 40 to 12.', 'number-changed')
  check('en: 12 cases in 2010 and 40 in 2015', 'en: 40 cases in 2010 and 12 in 2015', 'number-changed')
  check('en: 12 cases and 40 arrests', 'fr: 40 affaires et 12 arrestations', 'number-changed')
  check('ru: 12 дел и 40 арестов', 'ru: 40 дел и 12 арестов', 'number-changed')
  check('zh: 12起案件和40名官员', 'zh: 40起案件和12名官员', 'number-changed')
  check('ar: 12 حالة و40 موظفا', 'ar: 40 حالة و12 موظفا', 'number-changed')
  check('es: 12 casos y 40 detenciones', 'es: 40 casos y 12 detenciones', 'number-changed')
})

test('a changed unit or date is found', () => {
  check('en: 120 km of cable', 'en: 120 miles of cable', 'unit-changed')
  check('en: a plant of 30 MW', 'en: a plant of 30 GW', 'unit-changed')
  check('en: US$ 5 million', 'en: €5 million', 'unit-changed')
  check('en: within 12 months', 'en: within 12 years', 'unit-changed')
  check('fr: 30 000 hectares', 'en: 30,000 acres', 'unit-changed')
  check('ru: 500 млн рублей', 'en: 500 million dollars', 'unit-changed')
  check('en: on 17 December 2018', 'en: on 18 December 2018', 'date-changed')
  check('en: by 2030', 'en: by 2035', 'date-changed')
  check('en: by the end of June', 'en: by the end of July', 'date-changed')
  check('en: in December 2018', 'en: on 17 December 2018', 'date-changed')
  check('ar: في تموز/يوليه 2018', 'en: in June 2018', 'date-changed')
  check('ru: в декабре 2018 года', 'fr: en novembre 2018', 'date-changed')
  check('zh: 2018年5月', 'en: March 2018', 'date-changed')
  check('es: en el primer trimestre de 2019', 'es: en el tercer trimestre de 2019', 'date-changed')
})

test('a changed name is found', () => {
  check('en: under the Paris Agreement', 'en: under the Kyoto Protocol', 'name-changed')
  check('en: held in Geneva', 'fr: tenue à Vienne', 'name-changed')
  check('en: the Ministry of Justice', 'en: the Ministry of Finance', 'name-changed')
  check('en: a report to UNODC', 'en: a report to UNDP', 'name-changed')
  check('zh: 《网络安全法》', 'zh: 《数据安全法》', 'name-changed')
  check('ru: в рамках Киотского протокола', 'ru: в рамках Парижского соглашения', 'name-changed')
  check('en: since COP21', 'en: since COP22', 'number-changed')
  check('en: since COP21', 'zh: 自第二十一届缔约方会议以来')
})

test('a figure of the passage at the place of another', () => {
  const two =
    'en: The plan was approved by decree No. 118 of 12 March 2019 and entered into force on 1 July 2019.'
  check(two, 'en: Arvenia said that its plan had entered into force on 1 July 2019.')
  check(two, 'en: Arvenia said that its plan had entered into force on 12 March 2019.', 'date-changed')
  const answered = 'en: It has answered 112 of the 118 requests received, within 45 days.'
  check(answered, 'en: Arvenia answered 112 of the 118 requests received.')
  check(answered, 'en: Arvenia answered 45 of the 118 requests received.', 'number-changed')
  const rose = 'en: The share of cases solved rose from 40 per cent to 58 per cent.'
  check(rose, 'en: Arvenia said that the share of cases solved had risen to 58 per cent.')
  check(rose, 'en: Arvenia said that the share of cases solved had risen by 58 per cent.', 'number-changed')
})

test('shares, duals and offices in small letters', () => {
  check('en: fewer than one in ten cases', 'en: fewer than 10 per cent of cases')
  check('fr: 1 commune sur 3', 'fr: une commune sur trois')
  check('ar: خلال السنوات الخمس الماضية', 'ar: خلال خمس سنوات')
  check('ar: إلى مليوني مشترك', 'ar: ٢ مليون مشترك')
  check('fr: le Ministère de la justice agit', 'fr: le Ministère de la justice agit bien')
  check('fr: le Ministère de la justice agit', 'fr: le Ministère de l’intérieur agit', 'name-changed')
  check('zh: 司法部培训了检察官', 'zh: 内政部培训了检察官', 'name-changed')
  check('fr: le Ministère de la justice agit', 'zh: 内政部采取行动', 'name-changed')
  check('fr: le Ministère de la justice agit', 'zh: 司法部采取行动')
})

test('limits: the least and the most', () => {
  check('en: a fine of up to 40,000 euros', 'en: a fine of at least 40,000 euros', 'number-changed')
  check('en: More than 300 judges were trained.', 'fr: moins de 300 juges ont été formés', 'number-changed')
  check('zh: 处三年以下有期徒刑', 'zh: 处三年以上有期徒刑', 'number-changed')
  check('ar: الحبس مدة لا تزيد على ثلاث سنوات', 'en: not less than three years', 'number-changed')
  check('es: no menor de uno ni mayor de cuatro años', 'es: no menor de cuatro años', 'number-changed')
  check('ru: штраф до 200 тыс. рублей', 'ru: штраф не менее 200 тыс. рублей', 'number-changed')
  check('en: imprisonment of two to five years', 'en: imprisonment of up to five years')
  check('en: at least six months and at most two years', 'en: no less than half a year')
  check('en: not exceeding 24 months', 'en: up to two years')
  check('en: The hotline took 18,450 calls.', 'en: The hotline took over 18,000 calls.')
  check('en: The hotline took 18,450 calls.', 'en: The hotline took over 19,000 calls.', 'number-changed')
  check('en: almost three quarters of them', 'en: almost two thirds of them', 'number-changed')
})

test('a figure that belongs to a name, or is understood, inverse or written with its degree apart', () => {
  check(
    'ru: По итогам КС-21 законы пересматриваются.',
    'en: After the twenty-first session laws were reviewed.',
  )
  check(
    'ru: По итогам КС-21 законы пересматриваются.',
    'en: After the twenty-second session laws were reviewed.',
    'number-changed',
  )
  check('en: Emissions were 19.5MtCO2e.', 'ru: Выбросы составили 19,5 млн тонн в эквиваленте CO2.')
  check(
    'en: Emissions are three times lower than the average.',
    'en: Emissions were one third of the average.',
  )
  check(
    'en: Emissions are three times lower than the average.',
    'en: Emissions were one quarter of the average.',
    'number-changed',
  )
  check('es: Limitar el aumento a 1.5 ºC.', 'en: The rise was to be limited to 1.5°C.')
  check('es: Limitar el aumento a 1.5 ºC.', 'en: The rise was to be limited to 2.5°C.', 'number-changed')
  check(
    'en: Of USD 22.6 billion, USD 9.8 billion is for mitigation.',
    'es: De 22.600 millones de dólares, 9.800 millones eran para mitigación.',
  )
  check(
    'en: Of USD 22.6 billion, USD 9.8 billion is for mitigation.',
    'es: De 22.600 millones de dólares, 9.800 millones de euros eran para mitigación.',
    'unit-changed',
  )
  check('ru: Страна отличается низким уровнем выбросов.', 'fr: Le pays se caractérise par un niveau faible.')
  check(
    'en: Emissions will be reduced by 25% compared to 2013.',
    'ru: Выбросы будут снижены на 25 % по сравнению с 2013 годом.',
  )
  check('en: It was presented to the UNFCCC.', 'en: It was presented to the Convention.')
  check('en: It was presented to the UNFCCC.', 'en: It was presented to the Protocol.', 'name-changed')
})

test('decades between two years of the source are told of so many years more or fewer', () => {
  const rise = 'en: Between 1968 and 2006 temperatures rose in the north.'
  check(rise, 'zh: 近四十年来，北部气温上升。')
  check(rise, 'en: In the north temperatures had risen over four decades.')
  check(rise, 'en: In the north temperatures had risen over six decades.', 'number-changed')
  check(rise, 'zh: 近三十年来，北部气温上升。', 'number-changed')
})

test('one quantity in other words', () => {
  check('en: an increase of a third on the previous year', 'en: an increase of a quarter', 'number-changed')
  check('en: trained for eighteen months', 'en: trained for a year and a half')
  check('es: 1,5 millones de alumnos', 'es: un millón y medio de alumnos')
  check('fr: de 800 000 à 2 millions', 'fr: de 0,8 à 2 millions')
  check('en: Act No. 24 of 2017', 'en: Act No. 24/2017')
  check('en: between 1 January and 30 June 2019', 'en: in the first half of 2019')
  check('en: from 12 cases in 2015 to 40 in 2018', 'en: from 12 cases in 2015 to 40 three years later')
  check('ar: مدة لا تقل عن سنتين', 'ar: مدة لا تقل عن شهرين', 'unit-changed')
  check('en: an average of 15 a day', 'en: an average of 15 calls a month', 'unit-changed')
})

test('a date is the date of one event or figure', () => {
  const treaty =
    'en: It was signed on 23 November 2009, ratified on 7 February 2014 and in force since 1 June 2014.'
  check(treaty, 'en: It was ratified on 23 November 2009.', 'date-changed')
  check(treaty, 'ru: Она вступила в силу 7 февраля 2014 года.', 'date-changed')
  check(treaty, 'zh: 该公约于2014年2月7日批准，2014年6月1日生效。')
  check(treaty, 'fr: Signée le 23 novembre 2009, elle est en vigueur depuis le 1er juin 2014.')
  check(
    'en: The third and the second report were submitted in May 2018 and in September 2019 respectively.',
    'en: The third report was submitted in September 2019.',
    'date-changed',
  )
})

test('ordinals across languages, in Roman numerals too, and a letter for millions', () => {
  check(
    'es: Se describe en su Segunda Comunicación Nacional.',
    'en: It is described in its third national communication.',
    'number-changed',
  )
  check('es: Se describe en su Segunda Comunicación.', 'fr: Décrit dans sa deuxième communication.')
  check('en: The VIIth National Energy Plan was adopted.', 'fr: Le septième plan national de l’énergie.')
  check('en: a project of £5m', 'en: a project of 5 million pounds')
})

test('a number told in another form across languages', () => {
  check('ru: Проводится двухгодичная инвентаризация.', 'en: An inventory was made every two years.')
  check(
    'ru: Проводится пятилетняя инвентаризация.',
    'en: An inventory was made every two years.',
    'number-changed',
  )
  check('zh: 该国实施“十二五”规划。', 'en: It carried out its twelfth five-year plan.')
  check('en: Consumption is going to triple.', 'zh: 消费量将增加两倍。')
  check('es: La cifra es del 0,1 % del total.', 'en: The figure was one tenth of one per cent of the total.')
  check(
    'es: La cifra es del 0,3 % del total.',
    'en: The figure was one tenth of one per cent of the total.',
    'number-changed',
  )
  check(
    'en: Floods struck 15 out of 28 districts.',
    'fr: Des inondations ont frappé plus de la moitié des districts.',
  )
  check(
    'en: Floods struck 11 out of 28 districts.',
    'fr: Des inondations ont frappé plus de la moitié des districts.',
    'number-changed',
  )
  check('es: Son pobres el 35,2 % de los hogares.', 'fr: Plus du tiers des ménages étaient pauvres.')
  check('ru: Создается система.', 'fr: Il fallait mettre au point un système.')
  check('ar: تبلغ القدرة 12 جيجا واط.', 'en: The capacity was 12 gigawatts.')
})

test('the year that a change is reckoned from is not the date of its figure', () => {
  const pledge = 'zh: 到2020年碳排放比2005年下降40%，森林面积比2005年增加4000万公顷。'
  check(pledge, 'en: By 2020 emissions would be 40 per cent lower than the 2005 level.')
  check(pledge, 'fr: La superficie forestière devait augmenter de 40 millions d’hectares par rapport à 2005.')
  check(pledge, 'en: Forest area was to grow by 50 million hectares compared with 2005.', 'number-changed')
})
