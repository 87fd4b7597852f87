/**
 * Words that restrict who is counted in a sentence of ours — a regional group, a language, lateness, what a reply amounts to, on
 * whose behalf — and nouns for those counted, in six languages: data. Source: names of the groups and languages as the formulae of
 * the editions print them; the rest general knowledge of the languages; none was taken from a list.
 */
import type { SubmissionStatus } from '#submission'
import type { Language, RegionalGroup } from '#un'

type ByLanguage<Value> = Readonly<Record<Language, Value>>

/** Adjectives and names by which a regional group is called. */
export const REGION_WORDS: ByLanguage<Readonly<Record<RegionalGroup, RegExp>>> = {
  en: {
    african: /(?<!\p{L})(?:African?|sub-Saharan)(?!\p{L})/u,
    'asia-pacific': /(?<!\p{L})(?:Asia(?:n|-Pacific| and the Pacific)?|Pacific)(?!\p{L})/u,
    'eastern-european': /(?<!\p{L})East(?:ern)? Europe(?:an)?(?!\p{L})/u,
    grulac: /(?<!\p{L})(?:Latin America[n]?(?: and (?:the )?Caribbean)?|Caribbean|GRULAC)(?!\p{L})/u,
    weog: /(?<!\p{L})(?:West(?:ern)? Europe(?:an)?(?: and [Oo]thers?)?|WEOG)(?!\p{L})/u,
  },
  fr: {
    african: /(?<!\p{L})(?:Afrique|africain\p{L}*)/iu,
    'asia-pacific': /(?<!\p{L})(?:Asie|asiatique\p{L}*|Pacifique)/iu,
    'eastern-european': /Europe orientale|Europe de l[’']Est|est-européen\p{L}*/iu,
    grulac: /Amérique latine|latino-américain\p{L}*|Caraïbe\p{L}*/iu,
    weog: /Europe occidentale|Europe de l[’']Ouest/iu,
  },
  es: {
    african: /(?<!\p{L})(?:África|african[oa]s?)(?!\p{L})/iu,
    'asia-pacific': /(?<!\p{L})(?:Asia|asiátic[oa]s?|Pacífico)(?!\p{L})/iu,
    'eastern-european': /Europa [Oo]riental|Europa del Este/iu,
    grulac: /América Latina|latinoamerican[oa]s?|Caribe/iu,
    weog: /Europa [Oo]ccidental/iu,
  },
  ru: {
    african: /(?<!\p{L})африк\p{L}*/iu,
    'asia-pacific': /(?<!\p{L})(?:ази(?:и|атск)\p{L}*|азиатско-тихоокеанск\p{L}*|тихоокеанск\p{L}*)/iu,
    'eastern-european': /восточн\p{L}* европ\p{L}*|восточноевропейск\p{L}*/iu,
    grulac: /латинск\p{L}* америк\p{L}*|латиноамериканск\p{L}*|карибск\p{L}*/iu,
    weog: /западн\p{L}* европ\p{L}*|западноевропейск\p{L}*/iu,
  },
  zh: {
    african: /非洲/u,
    'asia-pacific': /亚太|亚洲|太平洋/u,
    'eastern-european': /东欧/u,
    grulac: /拉丁美洲|拉美|加勒比/u,
    weog: /西欧/u,
  },
  ar: {
    african: /أفريقي\p{L}*|إفريقي\p{L}*/u,
    'asia-pacific': /آسي\p{L}+|المحيط الهادئ/u,
    'eastern-european': /أوروبا الشرقية|شرق أوروبا/u,
    grulac: /أمريكا اللاتينية|الكاريبي/u,
    weog: /أوروبا الغربية|غرب أوروبا/u,
  },
}

/** The six languages' names, by the tongue of the sentence; a stem is enough. */
export const LANGUAGE_WORDS: ByLanguage<ByLanguage<RegExp>> = {
  en: byNames({
    ar: 'Arabic',
    zh: 'Chinese',
    en: 'English',
    fr: 'French',
    ru: 'Russian',
    es: 'Spanish',
  }),
  fr: byNames({
    ar: '(?:en|langue) arabe|arabe(?=\\s*\\()',
    zh: '(?:en|langue) chinois\\p{L}*|chinois\\p{L}*(?=\\s*\\()',
    en: '(?:en|langue) anglais\\p{L}*|anglais\\p{L}*(?=\\s*\\()',
    fr: '(?:en|langue) français\\p{L}*|français\\p{L}*(?=\\s*\\()',
    ru: '(?:en|langue) russe|russe(?=\\s*\\()',
    es: '(?:en|langue) espagnol\\p{L}*|espagnol\\p{L}*(?=\\s*\\()',
  }),
  es: byNames({
    ar: '(?:en|idioma) árabe|árabe(?=\\s*\\()',
    zh: '(?:en|idioma) chino|chino(?=\\s*\\()',
    en: '(?:en|idioma) inglés|inglés(?=\\s*\\()',
    fr: '(?:en|idioma) francés|francés(?=\\s*\\()',
    ru: '(?:en|idioma) ruso|ruso(?=\\s*\\()',
    es: '(?:en|idioma) español|español(?=\\s*\\()',
  }),
  ru: byNames({
    ar: 'арабск\\p{L}+(?= язык|\\s*\\()|по-арабски',
    zh: 'китайск\\p{L}+(?= язык|\\s*\\()|по-китайски',
    en: 'английск\\p{L}+(?= язык|\\s*\\()|по-английски',
    fr: 'французск\\p{L}+(?= язык|\\s*\\()|по-французски',
    ru: 'русск\\p{L}+(?= язык|\\s*\\()|по-русски',
    es: 'испанск\\p{L}+(?= язык|\\s*\\()|по-испански',
  }),
  zh: byNames({
    ar: '阿拉伯(?:文|语)',
    zh: '中文|汉(?:文|语)',
    en: '英(?:文|语)',
    fr: '法(?:文|语)',
    ru: '俄(?:文|语)',
    es: '西班牙(?:文|语)',
  }),
  ar: byNames({
    ar: '(?:باللغة |ب)العربية|العربية(?=\\s*\\()',
    zh: '(?:باللغة |ب)الصينية|الصينية(?=\\s*\\()',
    en: '(?:باللغة |ب)ال[إا]نكليزية|ال[إا]نكليزية(?=\\s*\\()|(?:باللغة |ب)ال[إا]نجليزية|ال[إا]نجليزية(?=\\s*\\()',
    fr: '(?:باللغة |ب)الفرنسية|الفرنسية(?=\\s*\\()',
    ru: '(?:باللغة |ب)الروسية|الروسية(?=\\s*\\()',
    es: '(?:باللغة |ب)ال[إا]سبانية|ال[إا]سبانية(?=\\s*\\()',
  }),
}

function byNames(names: ByLanguage<string>): ByLanguage<RegExp> {
  // Before a Chinese name stands any character, before an Arabic one a conjunction.
  const of = (name: string): RegExp =>
    new RegExp(/\p{Script=Han}/u.test(name) ? name : `(?<!\\p{L})و?(?:${name})`, 'iu')
  return {
    ar: of(names.ar),
    zh: of(names.zh),
    en: of(names.en),
    fr: of(names.fr),
    ru: of(names.ru),
    es: of(names.es),
  }
}

/** Words that a reply came behind its day, and that it came by it. */
export const LATENESS: ByLanguage<{ readonly late: RegExp; readonly inTime: RegExp }> = {
  en: {
    late: /(?<!\p{L})(?:(?:after|past|beyond|missed) (?:the |that |its |their )?(?:deadline|due date|time limit)|belated(?:ly)?|late(?! \p{Nd})|overdue)(?!\p{L})/iu,
    inTime:
      /(?<!\p{L})(?:(?:by|before|within|met|meeting|meet|ahead of) (?:the |that |its |their )?(?:deadline|due date|time limit|set time)|(?:in|on) (?:due |good )?time|timely|punctual(?:ly)?)(?!\p{L})/iu,
  },
  fr: {
    late: /(?<!\p{L})(?:après (?:la date (?:limite|fixée)|l[’']expiration|le délai|l[’']échéance)|hors délai|en retard|tardi(?:f|ve|vement)s?|au-delà du délai)(?!\p{L})/iu,
    inTime:
      /(?<!\p{L})(?:(?:avant|à) (?:la date (?:limite|fixée)|l[’']échéance|l[’']expiration)|dans (?:le délai|les délais)|(?:respecté|tenu) (?:le délai|les délais)|à temps)(?!\p{L})/iu,
  },
  es: {
    late: /(?<!\p{L})(?:después (?:de la fecha límite|del plazo|de vencer el plazo|del vencimiento)|fuera de plazo|con retraso|tard[ií]\p{L}*|tarde)(?!\p{L})/iu,
    inTime:
      /(?<!\p{L})(?:(?:antes de|en|dentro de) ?(?:la fecha límite|l plazo|el plazo|l vencimiento)|(?:antes|dentro) del (?:plazo|vencimiento)|a tiempo|cumplieron el plazo|puntualmente)(?!\p{L})/iu,
  },
  ru: {
    late: /(?<!\p{L})(?:после (?:установленного |указанного )?(?:срока|крайнего срока|истечения)|позже (?:установленного )?срока|с опозданием|поздн(?:о|ие|их)|несвоевременно)(?!\p{L})/iu,
    inTime:
      /(?<!\p{L})(?:(?:к|до|в) (?:установленн\p{L}+ |указанн\p{L}+ |крайн\p{L}+ )*(?:срок\p{L}*)|своевременно|вовремя|в установленные сроки)(?!\p{L})/iu,
  },
  zh: {
    late: /逾期|迟交|迟到|(?:截止日期|期限|最后期限)(?:之?后|已过)|过期/u,
    inTime: /按时|按期|准时|如期|及时|(?:在)?(?:截止日期|期限|最后期限)(?:之?前|内|以前)/u,
  },
  ar: {
    late: /بعد (?:انقضاء |انتهاء |فوات )?(?:الموعد|الأجل|المهلة)\p{L}*|متأخر\p{L}*|بعد الموعد النهائي/u,
    inTime: /(?:قبل|بحلول|في|ضمن) (?:انقضاء |انتهاء )?(?:الموعد|الأجل|المهلة)\p{L}*|في الوقت المحدد/u,
  },
}

/** Before a date: up to it ("By 31 May 2019", "до 31 мая"). */
export const UP_TO: ByLanguage<RegExp> = {
  en: /(?<!\p{L})(?:by|before|until|up to|not later than|no later than)\s+$/iu,
  fr: /(?<!\p{L})(?:avant le|jusqu[’']au|au plus tard le|au|à la date du)\s+$/iu,
  es: /(?<!\p{L})(?:antes del?|hasta el|a más tardar el|al)\s+$/iu,
  ru: /(?<!\p{L})(?:до|к|не позднее|по состоянию на)\s+$/iu,
  zh: /(?:截至|截止|到|于)$/u,
  ar: /(?:قبل|حتى|بحلول|في موعد أقصاه)\s+(?:يوم\s+)?$/u,
}

/** Before or behind a date: after it. */
export const AFTER_DATE: ByLanguage<{ readonly before: RegExp; readonly after: RegExp }> = {
  en: { before: /(?<!\p{L})(?:after|since|later than)\s+$/iu, after: /(?!)/u },
  fr: { before: /(?<!\p{L})après le\s+$/iu, after: /(?!)/u },
  es: { before: /(?<!\p{L})después del?\s+$/iu, after: /(?!)/u },
  ru: { before: /(?<!\p{L})(?:после|позднее|позже)\s+$/iu, after: /(?!)/u },
  zh: { before: /(?!)/u, after: /^\s*(?:之?后|以后)/u },
  ar: { before: /(?<!\p{L})بعد\s+(?:يوم\s+)?$/u, after: /(?!)/u },
}

/** What a reply amounts to; where a query counts by it, the sentence says so. */
export const STATUS_WORDS: ByLanguage<Readonly<Partial<Record<SubmissionStatus, RegExp>>>> = {
  en: {
    'no-views': /\bno (?:\p{L}+ )?(?:views|comments?|observations|information|remarks|input)|nothing to/iu,
    'refers-to-earlier': /\b(?:earlier|previous\p{L}*|prior|already)\b/iu,
    aligns: /\b(?:align\p{L}*|associat\p{L}+|join\p{L}*)\b/iu,
    unreadable: /\bunreadable|\bnot (?:be )?read|illegible/iu,
  },
  fr: {
    'no-views':
      /(?:pas|aucune?) (?:d[e’'] ?)?(?:vues?|observations?|commentaires?|renseignements|avis|informations)/iu,
    'refers-to-earlier': /antérieur\p{L}*|précédent\p{L}*|déjà/iu,
    aligns: /associ\p{L}+|align\p{L}+|rall\p{L}+/iu,
    unreadable: /illisible\p{L}*|pu être lu/iu,
  },
  es: {
    'no-views': /(?:no|ning\p{L}+|sin) .{0,20}(?:opini\p{L}+|observaci\p{L}+|comentarios?|informaci\p{L}+)/iu,
    'refers-to-earlier': /anterior\p{L}*|previ\p{L}+|ya /iu,
    aligns: /sum\p{L}+|asoci\p{L}+|adhi\p{L}+|alin\p{L}+/iu,
    unreadable: /ilegible\p{L}*|no (?:se )?pud/iu,
  },
  ru: {
    'no-views': /(?:не|нет|без) .{0,30}(?:мнени\p{L}+|замечани\p{L}+|комментари\p{L}+|информаци\p{L}+)/iu,
    'refers-to-earlier': /ране[ей]\p{L}*|предыдущ\p{L}+|прежн\p{L}+/iu,
    aligns: /присоедин\p{L}+|солидар\p{L}+/iu,
    unreadable: /нечитаем\p{L}*|не удалось прочитать|не прочит\p{L}+/iu,
  },
  zh: {
    'no-views': /(?:没有|无|未).{0,6}(?:意见|看法|评论|资料|信息)/u,
    'refers-to-earlier': /此前|先前|以前|早先|以往/u,
    aligns: /赞同|附议|一致|加入/u,
    unreadable: /无法(?:读取|辨认)|不能读取/u,
  },
  ar: {
    'no-views': /(?:لا|ليس|لم|أي|دون) .{0,25}(?:آراء|تعليقات|ملاحظات|معلومات)/u,
    'refers-to-earlier': /سابق\p{L}*|السابق\p{L}*/u,
    aligns: /انضم\p{L}*|تؤيد|ضم\p{L}* صوت/u,
    unreadable: /تعذر\p{L}* قراءة|غير مقروء/u,
  },
}

/** That States count for which another speaks. */
export const REPRESENTED_WORDS: ByLanguage<RegExp> = {
  en: /behalf|jointly|joint |represent\p{L}*|spoken for|spoke for|through/iu,
  fr: /au nom d|conjoint\p{L}*|commun\p{L}*|représent\p{L}*/iu,
  es: /en nombre d|conjunt\p{L}*|represent\p{L}*/iu,
  ru: /от имени|совместн\p{L}*|представлен\p{L}*/iu,
  zh: /代表|联合|共同/u,
  ar: /باسم|نيابة|مشترك\p{L}*|بالنيابة/u,
}

/** What a noun behind a number counts. */
export type CountedNoun = 'member-state' | 'state' | 'observer' | 'organization' | 'reply'

/** At the end of a number's noun phrase, the first that fits. */
export const COUNTED_NOUNS: ByLanguage<readonly (readonly [CountedNoun, RegExp])[]> = {
  en: [
    ['member-state', /Member States?$|members?$/iu],
    ['observer', /observers?(?: States?)?$/iu],
    ['organization', /organi[sz]ations?$/iu],
    ['reply', /(?:repl(?:y|ies)|submissions?|responses?)$/iu],
    ['state', /(?:States?|countr(?:y|ies)|Governments?)$/iu],
  ],
  fr: [
    ['observer', /observateurs?$/iu],
    ['organization', /organisations?$/iu],
    ['reply', /(?:réponses?|communications?)$/iu],
    ['state', /(?:États?|pays|gouvernements?)$/iu],
  ],
  es: [
    ['observer', /observador(?:es)?$/iu],
    ['organization', /organizaci(?:ón|ones)$/iu],
    ['reply', /(?:respuestas?|comunicaciones)$/iu],
    ['state', /(?:Estados?|pa(?:ís|íses)|gobiernos?)$/iu],
  ],
  ru: [
    ['observer', /наблюдател\p{L}*$/iu],
    ['organization', /организаци\p{L}*$/iu],
    ['reply', /ответ\p{L}*$/iu],
    ['state', /(?:государств\p{L}*|стран\p{L}*|правительств\p{L}*)$/iu],
  ],
  zh: [
    ['member-state', /会员国$/u],
    ['observer', /观察员$/u],
    ['organization', /组织$/u],
    ['reply', /(?<!作|作出|作了|作出了)(?:答复|来文)$/u],
    ['state', /(?:国家|政府)$/u],
  ],
  ar: [
    ['member-state', /أعضاء$/u],
    ['organization', /منظمات$/u],
    ['reply', /ردود$/u],
    ['state', /(?:دول|دولة|الدول|بلدان|حكومات)$/u],
  ],
}

/** That all but those named are counted. */
export const EXCEPTS: ByLanguage<RegExp> = {
  en: /(?<!\p{L})(?:other than|except|excluding|apart from|outside)(?!\p{L})/iu,
  fr: /autres? que|hormis|sauf|à l[’']exception|excepté|en dehors/iu,
  es: /distint[oa]s? (?:de|al?)|except[oa]|salvo|aparte de|fuera de|excluid/iu,
  ru: /кроме|помимо|за исключением|отличн\p{L}+ от|вне/iu,
  zh: /以外|之外|除了?|不包括/u,
  ar: /غير|سوى|عدا|باستثناء|خارج/u,
}
