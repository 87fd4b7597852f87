/**
 * Words that say of how many, and how far, a sentence speaks, in the six languages.
 *
 * Source: quantifiers of the languages' reference grammars; the steps of reach (local to global) are those of the
 * Assembly's own formula "at the national, regional and global levels". Written from general knowledge. What several,
 * many and most stand for in a count is another table, the published scale in `data/`.
 */
import type { Language } from '#un'
import { type FoundWord, type WordList, wordFinder } from './word-table.ts'
import type { Unit } from './word-units.ts'

/**
 * `part`: some, certain, half. `few`: several, a number of. `many`. `most`. `all`: all, every, each. `wholly`: full, any,
 * both, which can answer an "all" but claim less. `only`: nothing but. The others are the steps of reach.
 */
export type Quantifier =
  | 'part'
  | 'few'
  | 'many'
  | 'most'
  | 'all'
  | 'wholly'
  | 'only'
  | 'local'
  | 'national'
  | 'regional'
  | 'global'

/** How much a quantifier of number takes in; the others are no step of it. */
export const AMOUNTS: Readonly<Partial<Record<Quantifier, number>>> = {
  part: 1,
  few: 1,
  many: 2,
  most: 3,
  all: 4,
  wholly: 4,
}

/** Of the words of the whole those that say how far a thing goes, or how much it comes to, and not of how many it is said. */
export const OF_DEGREE: Readonly<Record<Language, RegExp>> = {
  en: /^(?:full|complete|total|comprehensive|overall|absolute|permanent|constantly)/u,
  fr: /^(?:global|complet|complèt|plein|exhausti|intégral)/u,
  es: /^(?:plen|complet|total$|integral|exhaustiv|absolut|íntegr)/u,
  ru: /^(?:полн|всего$|всеобъемлющ|исчерпыва|абсолютн|комплексн)/u,
  zh: /^[充彻完]/u,
  ar: /(?:شامل|مطلق|تماما|كامل)/u,
}

/** "Each": of the things one by one, where "all" is said of them together. */
export const ONE_BY_ONE: Readonly<Record<Language, RegExp>> = {
  en: /^(?:each|every (?:day|week|month|quarter|year|decade))/u,
  fr: /^(?:chaque|chacun)/u,
  es: /^cada/u,
  ru: /^кажд/u,
  zh: /^每/u,
  ar: /(?!)/u,
}

/** How far a word of reach goes. */
export const REACHES: Readonly<Partial<Record<Quantifier, number>>> = {
  local: 1,
  national: 2,
  regional: 3,
  global: 4,
}

const QUANTIFIER_WORDS: WordList<Quantifier> = {
  en: {
    part: 'some|certain|part of|parts of|half|a minority|in some cases|a portion of|limited number|portion|fraction|segment|share of|a fraction of|a third of|one third of|a quarter of|one quarter of|two thirds of|one half of|one out of|only a few|very few|few|only few|a small number|small number|small minority|a handful|handful|some of|some parts|certain parts|in certain|in some|select|not all|not every|not everyone|less than half|fewer than half|a subset|subset|sporadic|isolated|partial',
    few: 'several|a few|a number of|various|selected|half of|one of|a range of|particular|specific|pilot|individual|two|three',
    many: 'many|numerous|a large number of|multiple|much of|a great many|a variety of',
    most: 'most|the majority|a majority|majority|the bulk|bulk|almost all|nearly all|virtually all|practically all|almost every|nearly every|the great majority|the vast majority|the greater part|greater part|the lion|more than half|over half|nearly the whole|the overwhelming majority|overwhelming majority|overwhelmingly|the greater number|for the most part|in most|most of|a large majority|most parts|large majority|almost the entire|nearly everywhere|almost everywhere',
    all: 'all|every|each|everyone|everybody|everything|everywhere|entire|entirely|whole|always|nationwide|countrywide|without exception|no exception|every single|unanimous*|invariably|in all cases|at all times|across all|in its entirety|all of the|all of its|all the|without exceptions|in every|each and every|without distinction|across the board|in all|every one|one and all|the totality|in full|full range|entirety|the length and breadth|throughout|throughout the|throughout the country|throughout the territory|across the country|across the territory|the entire|the whole of|whole country|country-wide',
    wholly:
      'any|overall|both|fully|full|complete|completely|total|comprehensive*|anyone|wholly|totally|absolute|absolutely|permanent*|constantly|the full range',
    only: 'only|solely|exclusively|limited to|restricted to|confined to|merely|alone|just|purely|strictly|restricted|confined|limited|reserved for|exclusive|sole|only if|only where|only when|only in|only to|only for|nobody but|no one but|none but|nothing but|for the sole',
    local:
      'local|municipal|provincial|district|subnational|sub-national|community|village|city|cities|communities|municipalities',
    national: 'national|nationally|domestic|federal|country|nationwide',
    regional: 'regional|regionally|subregional|continental|african|european|asian',
    global:
      'global|globally|worldwide|world-wide|international|internationally|universal|all over the world|around the world|world|multilateral',
    innocent:
      'all of which|all of whom|every day|each day|every year|each year|every two years|every five years|not only|not all|after all|at all|above all|all the more|first of all|if only|only recently|at most|most recent|most important|most vulnerable|most affected|most likely|most of all|the most|many years|certain that|not certain|to be certain|as a whole|a whole|on the whole|as such|world bank|united nations|third world|developing world|world health|world trade|world meteorological|international community|at any|in any case|if any|most recently|in all likelihood|all right|one of the|one of the most|some of the most|two of the most|full-time|fuller|part of the solution|part of this|part of its|part of the|as part of|each other|any other|or any|total of|a total of|total number|full of|any further|two thousand|whole of|community-based|european union|african union|most developed|most effective|most significant|most urgent|most appropriate|least developed|international law|at least two|global warming|international support|various parts|not certain that|a few years|past few years|last few years|a few months|next few years|few decades|past few decades|last few decades|next few decades|few weeks|few days|few months|few years|some time|some day|some years|certain to|for some time|some 1|some 2|some 3|some 4|some 5|some 6|some 7|some 8|some 9|every week|each week|every month|each month|every three|every four|every quarter|every six|every ten|each quarter|every second|every other year|each time|every time|all too|all-party|all-weather|all but|all at once|all along|once and for all|above and beyond all|limited number of|one in particular|just as|just like|just before|just after|just over|just under|just transition|just and|fair and just|not just|more just|limited resources|limited capacity|limited access|limited data|limited to no|limited availability|limited liability|limited financial|limited international|limited support|very limited|limited number|not one|for each kilowatt*|for each ton*|for each hectare*|for each unit|for each kilomet*|only a limited|only limited|only a small|only a modest|only a partial|only a slight',
  },
  fr: {
    part: 'certain|certains|certaines|certaine|quelques|quelques-uns|une partie|la moitié|moitié|un nombre limité|une minorité|partie de|un tiers|le tiers|deux tiers|un quart|le quart|trois quarts|peu de|peu d’|une poignée|une fraction|une faible partie|un petit nombre|pas tous|pas toutes|plusieurs d’entre',
    few: 'plusieurs|divers|diverses|un certain nombre|pilote|pilotes|particuliers|particulières|différents|différentes',
    many: 'beaucoup|nombreux|nombreuses|de nombreux|maints|bon nombre|un grand nombre|multiples',
    most: 'la plupart|plupart|majorité|la majorité|majoritairement|essentiel des|presque tous|presque toutes|quasi-totalité|la quasi-totalité|pratiquement tous|pratiquement toutes|surtout|la plus grande partie|la majeure partie|la grande majorité|le plus grand nombre|l’essentiel',
    all: 'tous|toutes|chaque|chacun|chacune|totalité|la totalité|intégralité|toujours|partout|l’ensemble|ensemble des|unanim*|sans exception|systématique*',
    wholly:
      'tout|toute|global|globale|globales|globaux|ensemble|intégralement|entier|entière|entièrement|ensemble|pleinement|complet|complète|complètement|totalement|quiconque|intégral*|global de|pleine|plein|les deux|exhausti*|n’importe quel*',
    only: 'seulement|uniquement|exclusivement|seul|seule|seuls|seules|ne … que|limit* à',
    local:
      'local|locale|locaux|locales|municipal*|provincial*|communal*|départemental*|infranational*|communautaire*',
    national: 'national|nationale|nationaux|nationales|interne|internes|intérieur|pays|fédéral*',
    regional: 'régional|régionale|régionaux|régionales|sous-régional*|continental*|africain*|européen*',
    global:
      'mondial|mondiale|mondiaux|mondiales|international|internationale|internationaux|internationales|planétaire*|universel*|monde entier|dans le monde|multilatéral*|du monde|au monde|le monde',
    innocent:
      'toujours plus|toujours moins|toujours davantage|non seulement|pas tous|pas toutes|pas seulement|tout à fait|tout d’abord|tout en|avant tout|en tout cas|surtout que|ensemble avec|pas du tout|du tout|tout au long|tout au plus|tout de même|communauté internationale|nations unies|banque mondiale|union européenne|union africaine|toutefois|toujours pas|il est certain|certain que|certes|en particulier|droit international|mise en place d’ensemble|dans son ensemble|plusieurs années|réchauffement global|tout comme|tout aussi|comme partie|chaque année|chaque mois|chaque trimestre|chaque semaine|chaque semestre|tous les ans|tous les deux ans|tous les trois ans|tous les quatre ans|tous les cinq ans|tous les mois|tous les jours|toutes les semaines|chaque fois|toujours en cours|est toujours|sont toujours|toujours à l’étude|à tout moment|fait partie de|font partie de|faire partie de|faisait partie de|faisaient partie de|faisant partie de|fera partie de|feront partie de|ferait partie de|feraient partie de|toujours plus|toujours davantage|toujours mieux|toujours moins|toujours meilleur*|tiers monde|quart monde|tout le monde|réchauffement planétaire|réchauffement mondial|réchauffement de la planète',
  },
  es: {
    part: 'algún|alguna|algunos|algunas|ciertos|ciertas|cierta|cierto|una parte|la mitad|mitad|un número limitado|una minoría|parte de|unos pocos|unas pocas|un tercio|el tercio|dos tercios|una cuarta parte|la cuarta parte|cuarta parte|tercera parte|tres cuartas partes|pocos|pocas|un puñado|una fracción|un pequeño número|no todos|no todas|alguno|contados|contadas',
    few: 'varios|varias|diversos|diversas|un número de|determinad*|piloto|distint*|diferentes',
    many: 'muchos|muchas|numerosos|numerosas|múltiples|un gran número|gran cantidad|multitud',
    most: 'la mayoría|mayoría|la mayor parte|mayor parte|mayoritariamente|casi todos|casi todas|mayormente|casi la totalidad|casi totalidad|prácticamente todos|prácticamente todas|la gran mayoría|gran parte|el grueso|en su mayoría|en su mayor parte',
    all: 'todos|todas|cada|totalidad|la totalidad|siempre|unánim*|sin excepción|sistemátic*',
    wholly:
      'todo|toda|cualquier|cualquiera|íntegr*|enter*|enteramente|plenamente|complet*|completamente|totalmente|total|ambos|ambas|pleno|plena|por completo|en todo|conjunto de|exhaustiv*|integral*|absolut*',
    only: 'solo|sólo|solamente|únicamente|exclusivamente|limit* a|exclusiv*|único|única|únicos|únicas',
    local: 'local|locales|municipal*|provincial*|departamental*|subnacional*|comunitari*|comunal*',
    national: 'nacional|nacionales|interno|interna|internos|internas|país|federal*',
    regional:
      'regional|regionales|subregional*|continental*|african*|europe*|latinoamerican*|centroamerican*',
    global:
      'mundial|mundiales|global|globales|internacional|internacionales|planetari*|universal*|mundo|multilateral*',
    innocent:
      'siempre más|no solo|no sólo|no todos|no todas|no solamente|sobre todo|ante todo|todo ello|con todo|del todo|en todo caso|comunidad internacional|naciones unidas|banco mundial|unión europea|unión africana|es cierto|de cierto|por cierto|hasta cierto punto|en cierta medida|derecho internacional|internet|en su conjunto|calentamiento global|total de|un total|diferentes a|cada vez|cada vez más|internad*|entereza|a escala pilot|enterad*|internación|parte del|por parte de|parte de la solución|distinto de|todavía|exclusive|exclusión|siempre que|siempre y cuando|cada cierto tiempo|cada vez que|cada uno por su|cada año|cada dos|cada tres|cada cuatro|cada cinco|cada mes|cada trimestre|cada semestre|cada semana|todos los años|todas las semanas|todos los meses|todos los días|como parte de|como parte del|forma parte de|forman parte de|formaba parte de|formaban parte de|formando parte de|formar parte de|formará parte de|formarían parte de|formaría parte de|hace parte de|hacen parte de|hacer parte de|por parte del|ventanilla única|ventanillas únicas|número único|documento único|registro único|sistema único de salud|calentamiento mundial|calentamiento planetario',
  },
  ru: {
    part: 'некотор*|отдельн*|определенн*|часть|части|частью|половин*|немног*|единичн*|треть|трети|две трети|четверть|четверти|меньшинств*|доля|доли|малое число|небольш* число|лишь немногие|немногие|немногих|не все|не всех|не каждый',
    few: 'несколько|нескольких|нескольким|ряд|ряда|ряде|рядом|пилотн*|одни из',
    many: 'многие|многих|многим|многими|много|множеств*|многочисленн*|значительн* число|большое число|большого числа',
    most: 'большинств*|большая часть|большей части|большую часть|преимущественно|почти все|почти всех|почти во всех|практически все|практически всех|практически во всех|основная часть|основную часть',
    all: 'все|всех|всем|всеми|всё|кажд*|всегда|повсеместн*|всеобщ*|единоглас*|по всей|неизменно|всякий|всяк*|без исключения',
    wholly:
      'вся|всю|всей|весь|всего|любой|любая|любое|любые|любых|любого|любым|любом|целиком|полностью|полн*|оба|обе|обоих|всеобъемлющ*|исчерпыва*|абсолютн*|всецело|комплексн*|в полном объеме',
    only: 'только|лишь|исключительно|единственн*|ограничива* только|ограниченн*|ограничивается|ограничиваются',
    local: 'местн*|муниципальн*|районн*|провинц*|областн*|субнациональн*|общинн*|городск*',
    national: 'национальн*|внутренн*|общенациональн*|федеральн*|страна|стране|страны|страну|республиканск*',
    regional: 'региональн*|субрегиональн*|континентальн*|африканск*|европейск*',
    global:
      'глобальн*|всемирн*|мировой|мировая|мировое|мирового|мировых|мировом|международн*|универсальн*|во всем мире|мире|мира|многосторонн*',
    innocent:
      'в любом случае|при любых обстоятельствах|не только|не всегда|прежде всего|всего лишь|все же|все еще|все более|все больше|все-таки|во всяком случае|при всем|организация объединенных наций|международное сообщество|международного сообщества|всемирный банк|европейский союз|африканский союз|весьма|только что|всего|исключительно важ*|в первую очередь|в ряду|наряду|международного права|международное право|как часть|определенн* на|частью усилий|мира и|поддержани* мира|глобальное потепление|глобального потепления|полным ходом|все чаще|все равно|определяем*|подряд|каждый год|каждые два|каждые три|каждые пять|каждый месяц|каждую неделю|все большее|всё больше|по всей вероятности|по всей видимости|является частью|являются частью|составн* часть*|составной частью|неотъемлем* часть*|неотъемлемой частью|в качестве части|глобальному потеплению|глобальным потеплением|по части',
  },
  zh: {
    part: '一些|某些|有些|部分|少数|个别|一部分|半数|一半|有的|三分之一|三分之二|四分之一|四分之三|一小部分|极少数|少数几个|寥寥|为数不多|某几个|并非所有|并非全部|不是所有|很少',
    few: '若干|几个|数个|多个|特定|试点|一定数量|各别',
    many: '许多|很多|众多|大量|不少|多数|诸多',
    most: '大多数|绝大多数|大部分|绝大部分|多数|过半数|大都|基本上|几乎所有|几乎全部',
    all: '所有|全部|一切|每|每个|每一|均|都|全体|整个|始终|总是|普遍|一律|凡|统统|无一例外',
    wholly: '各|全面|完全|任何|全|两者|充分|彻底|从来',
    only: '只|仅|仅仅|唯一|限于|仅限于|只有|独|专门|单独',
    local: '地方|市|县|乡|省|社区|村|市级|省级|城市',
    national: '国家|全国|国内|本国|联邦|国',
    regional: '区域|地区|次区域|非洲|欧洲|亚洲|大陆',
    global: '全球|世界|国际|普世|多边|世界各地|各国',
    innocent:
      '无论如何|现有的|所有的权|拥有的|特有的|固有的|原有的|仅有的|已有的|应有的|具有的|共有的|不仅|不只|不都|各具|各有|只要|各种|各自|各项|各级|各类|各界|首都|都市|全球变暖|安全|国际社会|联合国|世界银行|欧洲联盟|非洲联盟|全权|健全|全会|全球环境基金|部分成员|国际法|安全感|会员国|全年|全文|成都|只是|每年|每日|每月|每人|平均|均衡|人均|均等|年均|省略|城乡|县城|独立|独特|节省|中国|我国|各位|完全性|市场|都要|各地|各地区|发展中国家|发达国家|国家自主贡献|均可|均为|国民|国务院|外国|缔约国|国会|国土|国有|国情|孤独|单独关税|一国|两国|贵国|专门机构|专门知识|试点项目|每周|每季度|每星期|每小时|每次|每名|每两年|每三年|每五年|每个月|每隔|每户|每千|每百|每万|都有可能|组成部分|作为…一部分|全球升温|政府间',
  },
  ar: {
    part: 'بعض|بعضها|بعضهم|جزء|أجزاء|نصف|معينه|معين|معينين|قله|قليل|أقلية|ثلث|ثلثا|ربع|أقليه|عدد قليل|عدد محدود|قليل من|القليل|حفنه|بعضا|بعضهن|ليس كل|ليس جميع',
    few: 'عدد من|عدة|عده|محدده|بضع|بضعة|تجريبي*|مختار*|طائفة من|مجموعة من',
    many: 'كثير|الكثير|كثيره|العديد|عديد|عديده|عدد كبير|متعدد*',
    most: 'معظم|أغلب|أغلبية|اغلبيه|غالبية|غالبيه|أكثرية|جل|جميعها تقريبا|السواد الأعظم|الغالبيه العظمى|القسم الأكبر|الجزء الأكبر|السواد',
    all: 'جميع|جميعها|جميعهم|كل|كافة|كافه|كلها|كلهم|دائما|سائر|قاطبه|برمت*|أنحاء البلد|باستمرار',
    wholly:
      'كامل|كاملة|كامله|بالكامل|كليا|أي|أية|ايه|عموم|شامل*|كلا|كلتا|عالمية شاملة|تماما|مطلق*|بأكمل*|بصوره شامله|قط',
    only: 'فقط|فحسب|حصرا|حصريا|دون سواه*|وحده|وحدها|تقتصر|يقتصر|مقصور*|قاصر*|مجرد|إلا',
    local: 'محلي*|بلدي*|محافظه|محافظات|إقليم محلي|مجتمعي*|بلديات',
    national: 'وطني*|قومي*|داخلي*|اتحادي*|البلد',
    regional: 'إقليمي*|دون الإقليمي*|قاري*|افريقي*|أوروبي*|عربي*',
    global: 'عالمي*|دولي*|العالم|كوني*|متعدد الأطراف|متعدده الأطراف',
    innocent:
      'في جميع الأحوال|في كل الأحوال|وفي جميع الأحوال|على أي حال|في كل حال|لقله|ليس فقط|ليس كل|ليس جميع|لا تقتصر|لا يقتصر|المجتمع الدولي|الأمم المتحدة|البنك الدولي|الاتحاد الأوروبي|الاتحاد الأفريقي|على كل حال|كلما|بشكل كبير|كل من|القانون الدولي|الاحترار العالمي|أجل|من أجل|لأجل|ككل|إلا أن|إلا إذا|كما في|أي أن|على وجه التحديد|كل عام|كل سنه|الدولة|دولة|دوله|كل شهر|كل أسبوع|كل ثلاث سنوات|كل سنتين|كل خمس سنوات|كل يوم|كل أربع سنوات|كجزء من|كجزء|جزءا من|جزءا لا يتجزأ|جزء لا يتجزأ|الحكومي الدولي|الحكوميه الدوليه|الاحترار الكوني',
  },
}

/** Finds the quantifiers among the units of a text. */
export const findQuantifiers = wordFinder(QUANTIFIER_WORDS)

/** "100 per cent" is all: the figures of a text that say so. */
export function findHundreds(text: string, units: readonly Unit[]): readonly FoundWord<Quantifier>[] {
  return units.flatMap(({ start, end, text: written }, from) =>
    HUNDREDS.has(written) && PER_CENT.test(text.slice(end, end + LONGEST_SIGN))
      ? [{ kind: 'all', from, to: from + 1, start, end }]
      : [],
  )
}
const HUNDREDS: ReadonlySet<string> = new Set(['100', '١٠٠'])
const PER_CENT = /^\s?(?:[%٪]|per ?cent|pour cent|por ciento|процент|في المائة|بالمائة)/iu
const LONGEST_SIGN = 12
