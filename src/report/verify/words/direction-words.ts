/**
 * Words beside a figure that say whether something became more or less by it, in six languages: data. `before` ends where
 * the figure begins, `after` begins where it ends. Source: general knowledge of the languages.
 */
import type { Language } from '#un'

/** The words of one direction. */
export interface DirectionWords {
  readonly before: RegExp
  readonly after: RegExp
}

/** Between a verb and its figure: "by about", "of more than". */
const BY: Readonly<Record<Language, string>> = {
  en: '(?:(?:\\p{L}+\\s+){0,8}by|(?:\\p{L}+\\s+){0,2}of)\\s+(?:(?:about|some|over|nearly|almost|roughly|approximately|around|an?|more\\s+than|at\\s+least|up\\s+to)\\s+)*$',
  fr: "(?:\\p{L}+\\s+){0,2}d(?:e\\s+|[’'])(?:(?:plus\\s+de|près\\s+de|environ|quelque|presque)\\s+)?$",
  es: '(?:\\p{L}+\\s+){0,2}(?:en|un|una|de|del)\\s+(?:(?:un|más\\s+de|casi|cerca\\s+de|aproximadamente)\\s+){0,2}$',
  ru: '(?:\\p{L}+\\s+){0,2}на\\s+(?:около\\s+|примерно\\s+)?$',
  zh: '了?(?:约|近|超过)?(?:百分之)?$',
  ar: '(?:\\p{L}+\\s+){0,3}(?:بنسبة|بمقدار|نسبتها|نسبته|قدرها|قدره)\\s+$',
}

function before(language: Language, verbs: string): RegExp {
  const left = language === 'zh' ? '' : '(?<![\\p{L}\\p{M}])'
  const right = language === 'zh' ? '' : '\\s+'
  return new RegExp(`${left}(?:${verbs})${right}${BY[language]}`, 'iu')
}

/** Directly behind the figure, or behind one word that says what is counted; what an "and" or a comma joins is another's. */
function after(language: Language, words: string): RegExp {
  if (language === 'zh') return new RegExp(`^(?:以上)?的?(?:${words})`, 'u')
  return new RegExp(`^[\\s\\u00a0-]*(?:${words})(?![\\p{L}\\p{M}])`, 'iu')
}

/** It became more. */
export const UPWARD: Readonly<Record<Language, DirectionWords>> = {
  en: {
    before: before(
      'en',
      'rose|risen|rises?|rising|grew|grown|grow(?:s|th|ing)?|increas\\p{L}+|climbed|went\\s+up|gone\\s+up|expand\\p{L}+',
    ),
    after: after('en', '(?:more|higher|greater|larger|longer)(?!\\s+or)|increase|rise|growth|surge'),
  },
  fr: {
    before: before('fr', 'augment\\p{L}+|progress\\p{L}+|hausse|accr\\p{L}+|cr(?:û|oi)\\p{L}+'),
    after: after('fr', "(?:\\p{L}+\\s+)?de\\s+plus(?=\\s+qu)|supérieure?s?|d[’']augmentation|de\\s+hausse"),
  },
  es: {
    before: before('es', 'aument\\p{L}+|creci\\p{L}+|increment\\p{L}+|subi\\p{L}+|alza'),
    after: after(
      'es',
      '(?:\\p{L}+\\s+)?más(?=\\s+(?:que|de\\s+l[ao]s?\\s+que))|superior(?:es)?|mayor(?:es)?',
    ),
  },
  ru: {
    before: before('ru', 'рост\\p{L}*|вырос\\p{L}*|возрос\\p{L}*|увелич\\p{L}+|повыс\\p{L}+|прирост\\p{L}*'),
    after: after('ru', 'больше|выше'),
  },
  zh: { before: before('zh', '增加|增长|上升|提高|上涨'), after: after('zh', '增长|增幅|涨幅') },
  ar: {
    before: before('ar', '(?:[وفبل])?(?:ال)?(?:زيادة|ارتفع\\p{L}*|ارتفاع\\p{L}*|زاد\\p{L}*|نمو|نمت)'),
    after: after('ar', 'زيادة'),
  },
}

/** It became less. */
export const DOWNWARD: Readonly<Record<Language, DirectionWords>> = {
  en: {
    before: before(
      'en',
      'fell|fallen|falls?|falling|decreas\\p{L}+|declin\\p{L}+|reduc\\p{L}+|dropp?\\p{L}*|cut|went\\s+down|gone\\s+down|shrank|lower(?:ed|ing|s)?|shorten\\p{L}*',
    ),
    after: after(
      'en',
      '(?:fewer|less|lower|smaller|shorter)(?!\\s+or)|reduction|decrease|decline|drop|fall|cut',
    ),
  },
  fr: {
    before: before('fr', 'diminu\\p{L}+|baiss\\p{L}+|recul\\p{L}*|rédui\\p{L}+|réduction|chut\\p{L}+'),
    after: after(
      'fr',
      '(?:\\p{L}+\\s+)?de\\s+moins(?=\\s+qu)|inférieure?s?|de\\s+(?:moins|baisse|réduction)',
    ),
  },
  es: {
    before: before(
      'es',
      'disminu\\p{L}+|reduj\\p{L}+|reduc\\p{L}+|baj(?:ó|aron|ado|ada|a)|descen\\p{L}+|ca(?:yó|yeron|ída)',
    ),
    after: after(
      'es',
      '(?:\\p{L}+\\s+)?menos(?=\\s+(?:que|de\\s+l[ao]s?\\s+que))|inferior(?:es)?|menor(?:es)?',
    ),
  },
  ru: {
    before: before('ru', 'сниз\\p{L}+|сниж\\p{L}+|сокра[тщ]\\p{L}+|уменьш\\p{L}+|упал\\p{L}*|падени\\p{L}+'),
    after: after('ru', 'меньше|ниже'),
  },
  zh: { before: before('zh', '减少|下降|降低|缩减'), after: after('zh', '降幅|跌幅') },
  ar: {
    before: before(
      'ar',
      '(?:[وفبل])?(?:ال)?(?:انخفض\\p{L}*|انخفاض\\p{L}*|تراجع\\p{L}*|خفض\\p{L}*|تخفيض\\p{L}*|نقص\\p{L}*)',
    ),
    after: after('ar', 'تخفيض'),
  },
}

/** Verbs of change before "from X to Y", so that it is a change and no range. */
export const CHANGED_FROM: Readonly<Record<Language, RegExp>> = {
  en: /(?<!\p{L})(?:rose|risen|ris(?:e|es|ing)|grew|grown|grow|fell|fallen|falls?|increas\p{L}+|decreas\p{L}+|declin\p{L}+|reduc\p{L}+|dropp?\p{L}*|went|gone|cut|rais\p{L}+|lower\p{L}+|moved|passed|shorten\p{L}+|doubled|tripled|up|down)\s[^.;]{0,60}?(?<!\p{L})from\s+(?:an?\s+|the\s+|\p{Sc}\s?)?$/iu,
  fr: /(?<!\p{L})(?:augment\p{L}+|port[éae]\p{L}*|progress\p{L}+|diminu\p{L}+|baiss\p{L}+|recul\p{L}+|ramen\p{L}+|pass[éae]\p{L}*|tomb\p{L}+|chut\p{L}+|rédui\p{L}+|accru\p{L}*)\s[^.;]{0,60}?(?<!\p{L})(?:de|d[’'](?:un|une)?|du)\s*$/iu,
  es: /(?<!\p{L})(?:aument\p{L}+|creci\p{L}+|disminu\p{L}+|reduj\p{L}+|reduc\p{L}+|baj\p{L}+|increment\p{L}+|pas[óao]\p{L}*|subi\p{L}+)\s[^.;]{0,60}?(?<!\p{L})(?:de|del|desde(?:\s+el)?)\s+$/iu,
  ru: /(?<!\p{L})(?:рост\p{L}*|вырос\p{L}*|возрос\p{L}*|увелич\p{L}+|сни[зж]\p{L}+|сокра[тщ]\p{L}+|уменьш\p{L}+|повыс\p{L}+|упал\p{L}*)\s[^.;]{0,60}?(?<!\p{L})(?:с|со|от)\s+$/iu,
  zh: /(?:从|由)[^，。；]{0,10}$/u,
  ar: /(?<!\p{L})(?:ارتفع\p{L}*|انخفض\p{L}*|زاد\p{L}*|تراجع\p{L}*|[اأ]رتفاع\p{L}*|انخفاض\p{L}*|زيادة|رفع\p{L}*)\s[^.؛]{0,60}?(?<!\p{L})من\s+$/u,
}

/** Behind a figure: the one it is compared with stands next ("nine months, against four before"). */
export const AGAINST_NEXT: Readonly<Record<Language, RegExp>> = {
  en: /^[^.;,\d]{0,24},?\s(?:up|down)\s+from\s|^[^.;,\d]{0,24},?\s(?:compared\s+(?:with|to)|against|versus)\s+(?:\p{L}+\s+)?(?=\d|[a-z]+\s+(?:before|earlier|previously|in\s))/iu,
  fr: /^[^.;,\d]{0,24},\s(?:contre|au\s+lieu\s+de|comparé\p{L}*\s+à)\s/iu,
  es: /^[^.;,\d]{0,24},\s(?:frente\s+a|en\s+comparación\s+con|comparad\p{L}+\s+con|en\s+lugar\s+de)\s/iu,
  ru: /^[^.;,\d]{0,24},?\s(?:против|по\s+сравнению\s+с)\s/iu,
  zh: /(?!)/u,
  ar: /^[^.؛،\d]{0,30}،?\s(?:مقابل|مقارنة\s+ب)/u,
}

/** Directly behind a number of things: it is how many more or fewer there are than at another time or place. */
export const MORE_THAN: Readonly<Record<Language, RegExp>> = {
  en: /^\s+(?:more|fewer)\s+(?:\p{L}+\s+){0,3}than(?!\p{L})/iu,
  fr: /^\s+(?:\p{L}+\s+){0,3}de\s+(?:plus|moins)\s+qu[e’']/iu,
  es: /^\s+(?:\p{L}+\s+){0,3}(?:más|menos)\s+que(?!\p{L})/iu,
  ru: /^\s+(?:\p{L}+\s+){0,2}(?:больше|меньше),?\s+чем(?!\p{L})/iu,
  zh: /(?!)/u,
  ar: /^\s+(?:\p{L}+\s+){0,2}(?:أكثر|أقل)\s+م(?:ن|ما)(?!\p{L})/u,
}

/** A sentence that has one of these speaks of a change, so that a figure in it may be what something changed by. */
export const SPEAKS_OF_CHANGE: Readonly<Record<Language, RegExp>> = {
  en: /(?<!\p{L})(?:ris|ros|grow|grew|fall|fell|increas|decreas|declin|reduc|drop|cut|lower|low|high|more|fewer|less|add|another|further|extra|rais|up|down|expan|shr[aiu]nk|doubl|tripl|by|gain|improv|sav|short|chang|new|deep|halv|boost|enlarg|widen|long|great|compar|than)/iu,
  fr: /(?<!\p{L})(?:augment|progress|diminu|baiss|recul|hausse|rédu|accr|chut|croi|plus|moins|supplément|nouve|ajout|gagn|port|ramen|tomb|économ|renforc|supérieur|inférieur|amélior|abaiss|doubl|tripl|étend|élarg|élev)/iu,
  es: /(?<!\p{L})(?:aument|creci|crec|disminu|redu|baj|increment|alza|más|menos|adicional|nuev|añad|gan|descen|ca[ií]|super|inferior|mejor|sub|ahorr|ampli|acort|dobl|dupl|elev|reforz)/iu,
  ru: /(?<!\p{L})(?:рост|рос|вырос|возрос|увелич|сниз|сниж|сокра|уменьш|повы|больше|меньше|более|менее|дополнительн|нов|прирост|выше|ниже|приба|эконом|улучш|подн|на|удво|расшир|усил|упа|паден)/iu,
  zh: /增|减|升|降|涨|提高|扩|多|少|新|缩|低|高/u,
  ar: /زيادة|زاد|ارتف|انخف|تراجع|خفض|نقص|إضافي|جديد|أكثر|أقل|نم|تحسن|رفع|توس|تقليص|تقلص|ترتفع|يرتفع|تنخفض|ينخفض|تزيد|يزيد|تزداد|ازداد|تخفيض/u,
}
