/** Changes of words that change what a sentence says, in six languages: data for the operators, apart from the rules' tables. */
import type { Language } from '../../../src/un/index.ts'

/** What is looked for, and what is put in its place; `$1` is the group found. */
export type WordChange = readonly [find: RegExp, put: string]
export type WordChanges = Readonly<Record<Language, readonly WordChange[]>>

/** Word edges that hold for letters of every script. */
const word = (pattern: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{M}])(?:${pattern})(?![\\p{L}\\p{M}])`, 'u')

/** A denial taken out. Left alone by `NO_DENIAL`: where “not” belongs to a set phrase that denies nothing. */
export const DENIALS: WordChanges = {
  en: [
    [word('(does|do|did|is|are|was|were|has|have|had|can|could|should|would|will|may|must) not'), '$1'],
    [word('cannot'), 'can'],
    [word('without'), 'with'],
    [word('never'), 'always'],
    [word('(is|are|has|have) no'), '$1 a'],
  ],
  fr: [
    [/(?<![\p{L}\p{M}])n[’'](\p{L}+) (?:pas|plus|jamais)(?![\p{L}\p{M}])/u, '$1'],
    [/(?<![\p{L}\p{M}])ne (\p{L}+) (?:pas|plus|jamais)(?![\p{L}\p{M}])/u, '$1'],
    [/(?<![\p{L}\p{M}])ne (\p{L}+) (aucune?)(?![\p{L}\p{M}])/u, '$1 une'],
    [word('sans'), 'avec'],
  ],
  es: [
    [/(?<![\p{L}\p{M}])[Nn]o (?=\p{Ll})/u, ''],
    [word('sin'), 'con'],
    [word('nunca'), 'siempre'],
  ],
  ru: [
    [/(?<![\p{L}\p{M}])не (?=\p{Ll})/u, ''],
    [word('нет'), 'есть'],
    [word('никогда'), 'всегда'],
  ],
  zh: [
    [/没有/u, '有'],
    [/无法/u, '能够'],
    [/尚未|未能/u, '已经'],
    [/不(?=[能会应得支存需可])/u, ''],
  ],
  ar: [
    [/(?<![\p{L}\p{M}])لا (?=ي|ت|ن)/u, ''],
    [/(?<![\p{L}\p{M}])لم (?=ي|ت|ن)/u, 'قد '],
    [word('ليست'), 'هي'],
    [word('ليس'), 'هو'],
    [word('بدون|دون'), 'مع'],
  ],
}

/** Set phrases in which a denial denies nothing of the sentence: without them it means the same, so they are no attack. */
export const NO_DENIAL =
  /not only|no later than|not least|whether or not|no less|non seulement|pas seulement|no s[oó]lo|no solamente|no obstante|не только|не позднее|не менее|не более|тем не менее|ни \p{L}|ник(?:то|ог|ак)|ничего|ningun|ningún|nadie|不仅|不但|不断|不少|不同|不法|不可|ليس فقط|لا سيما|لا يقتصر|لا يزال|لا تزال|ما لم/iu

/** A possibility or advice made a duty. */
export const MODALS: WordChanges = {
  en: [
    [/(?<![\p{L}\p{M}])(?:may|might|could)(?! not)(?![\p{L}\p{M}])/u, 'must'],
    [word('should'), 'must'],
  ],
  fr: [
    [word('(?<!ne )(?:peuvent|pourraient|devraient)'), 'doivent'],
    [word('(?<!ne )(?:peut|pourrait|devrait)'), 'doit'],
  ],
  es: [
    [word('(?<!no )(?:pueden|podrían|deberían)'), 'deben'],
    [word('(?<!no )(?:puede|podría|debería)'), 'debe'],
  ],
  ru: [
    [word('(?<!не )(?:могут|могли бы)'), 'должны'],
    [word('(?<!не )(?:может|мог бы|могла бы|могло бы)'), 'должен'],
  ],
  zh: [
    [/可以/u, '必须'],
    [/可能/u, '必将'],
  ],
  ar: [
    [word('(?<!لا )يمكن'), 'يجب'],
    [word('قد'), 'سوف'],
    [word('(?<!لا )ينبغي'), 'يجب'],
  ],
}

/** A part made the whole. */
export const SCOPES: WordChanges = {
  en: [[word('[Ss]ome|[Ss]everal|[Mm]any|[Mm]ost|[Aa] few'), 'all']],
  fr: [
    [word('[Qq]uelques|[Cc]ertains|[Pp]lusieurs|[Cc]ertaines'), 'tous les'],
    [word('[Ll]a plupart des'), 'tous les'],
  ],
  es: [[word('[Aa]lgun[oa]s|[Vv]ari[oa]s|[Mm]uch[oa]s'), 'todos los']],
  ru: [
    [word('некоторые|многие'), 'все'],
    [word('некоторых|многих'), 'всех'],
    [word('некоторым|многим'), 'всем'],
  ],
  zh: [[/一些|许多|若干|部分|多数|有些/u, '所有']],
  ar: [[word('بعض|معظم|عدة'), 'جميع']],
}

/** A word that holds back, taken out. */
export const HEDGES: WordChanges = {
  en: [
    [
      / ?(?<![\p{L}\p{M}])(?:possibly|perhaps|generally|usually|in principle|in some cases|often|sometimes|approximately|nearly|almost)(?![\p{L}\p{M}]),?/u,
      '',
    ],
  ],
  fr: [
    [
      / ?(?<![\p{L}\p{M}])(?:éventuellement|peut-être|généralement|en principe|parfois|souvent|environ|presque|dans certains cas),?(?![\p{L}\p{M}])/u,
      '',
    ],
  ],
  es: [
    [
      / ?(?<![\p{L}\p{M}])(?:posiblemente|quizás|generalmente|en principio|a veces|con frecuencia|aproximadamente|casi|en algunos casos),?(?![\p{L}\p{M}])/u,
      '',
    ],
  ],
  ru: [
    [
      / ?(?<![\p{L}\p{M}])(?:возможно|как правило|в принципе|иногда|часто|примерно|около|почти|в некоторых случаях),?(?![\p{L}\p{M}])/u,
      '',
    ],
  ],
  zh: [[/原则上|一般|通常|往往|有时|大约|几乎/u, '']],
  ar: [
    [
      / ?(?<![\p{L}\p{M}])(?:ربما|عادة|من حيث المبدأ|أحيانا|غالبا|نحو|تقريبا|في بعض الحالات)،?(?![\p{L}\p{M}])/u,
      '',
    ],
  ],
}

/** One unit or scale for another. */
export const UNITS: WordChanges = {
  en: [
    [word('per cent'), 'million'],
    [/(?<=\d)%/u, ' million'],
    [/(?<=\d )days(?![\p{L}])/u, 'months'],
    [/(?<=\d )hours(?![\p{L}])/u, 'days'],
    [/(?<=\d )months(?![\p{L}])/u, 'years'],
    [/(?<=\d )years(?![\p{L}])/u, 'months'],
    [/(?<=\d )million/u, 'billion'],
  ],
  fr: [
    [/(?<=\d\s?)%|(?<=\d\s)pour cent/u, ' millions'],
    [/(?<=\d )jours/u, 'mois'],
    [/(?<=\d )heures/u, 'jours'],
    [/(?<=\d )mois/u, 'ans'],
    [/(?<=\d )ans/u, 'mois'],
    [/(?<=\d )millions/u, 'milliards'],
  ],
  es: [
    [/(?<=\d\s?)%|(?<=\d )por ciento/u, ' millones'],
    [/(?<=\d )días/u, 'meses'],
    [/(?<=\d )horas/u, 'días'],
    [/(?<=\d )meses/u, 'años'],
    [/(?<=\d )años/u, 'meses'],
  ],
  ru: [
    [/(?<=\d\s?)%|(?<=\d )процент\p{L}*/u, ' миллионов'],
    [/(?<=\d )(?:дней|дня)/u, 'месяцев'],
    [/(?<=\d )час\p{L}*/u, 'дней'],
    [/(?<=\d )месяц\p{L}*/u, 'лет'],
    [/(?<!\d{4} )(?<=\d )(?:лет|года)(?![\p{L}])/u, 'месяцев'],
  ],
  zh: [
    [/(?<=\d)%/u, '万'],
    [/(?<=\d)小时/u, '天'],
    [/(?<=\d)天/u, '个月'],
    [/(?<=\d)个月/u, '年'],
    [/(?<=\d)万/u, '亿'],
  ],
  ar: [
    [/(?<=\d )في المائة|(?<=\d) ?%/u, 'مليون'],
    [/(?<=\d )يوما/u, 'شهرا'],
    [/(?<=\d )ساعة/u, 'يوما'],
    [/(?<=\d )شهرا/u, 'سنة'],
  ],
}

/** Words that open a condition: what follows them to the next comma or the end is what a deceitful cut leaves out. */
export const CONDITIONS: Readonly<Record<Language, RegExp>> = {
  en: /(?<![\p{L}\p{M}])(?:if|unless|provided that|as long as|only when|subject to|on condition that)(?![\p{L}\p{M}])/iu,
  fr: /(?<![\p{L}\p{M}])(?:si|s’ils?|à condition|sous réserve|pour autant que|sauf|à moins)(?![\p{L}\p{M}])/iu,
  es: /(?<![\p{L}\p{M}])(?:si|siempre que|a condición|con sujeción|salvo|a menos que|a reserva)(?![\p{L}\p{M}])/iu,
  ru: /(?<![\p{L}\p{M}])(?:если|при условии|при наличии|за исключением|кроме случаев)(?![\p{L}\p{M}])/iu,
  zh: /如果|除非|只要|只有|但须|前提是|若/u,
  ar: /(?<![\p{L}\p{M}])(?:إذا|شريطة|بشرط|ما لم|إلا إذا|رهنا)(?![\p{L}\p{M}])/u,
}

/**
 * Words that make a cut or a fragment unsafe: a sentence with any of them is not cut to make a true statement.
 * Wider than what the rules look for, so that no false statement comes among the true ones.
 */
export const UNSAFE_TO_CUT: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:no|not|never|none|nor|neither|without|lack\w*|fail\w*|refus\w*|reject\w*|oppos\w*|den\w+|insufficient|if|unless|provid\w+|subject|only|except|but|however|although|though|while|whereas|yet|instead|rather|may|might|could|would|should|hardly|few|little|absen\w+|un\w+|in\w+able|against|until|before|where|when|than|too|would|doubt\w*|condition\w*|limit\w*|will|shall|must|can|once|impossib\w*|ready|request\w*|requir\w*|expect\w*|about|nearly|almost|some|many|most|all|every|each)\b|n’t|cannot/iu,
  fr: /(?<!\p{L})(?:ne|n|pas|non|ni|sans|aucun\p{L}*|jamais|rien|manque\p{L}*|si|sauf|seul\p{L}*|seulement|mais|toutefois|cependant|bien|quoique|tandis|condition\p{L}*|réserve|peu|refus\p{L}*|contre|lorsque|quand|que|pourr\p{L}*|peut|peuvent|devr\p{L}*|insuff\p{L}*|absence|in\p{L}+ble\p{L}*|impossib\p{L}*|limit\p{L}*|plutôt|trop|priv\p{L}*|\p{L}+(?:era|eront|ira|iront)|doi\p{L}*|tou[ts]\p{L}*|demand\p{L}*|exig\p{L}*)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:no|ni|sin|ningun\p{L}*|ningún|nunca|nada|falta\p{L}*|carec\p{L}*|si|salvo|sólo|solo|solamente|únicamente|pero|sino|aunque|embargo|obstante|mientras|condición|siempre|poc\p{L}*|rechaz\p{L}*|contra|cuando|podr\p{L}*|pued\p{L}*|deber\p{L}*|insufic\p{L}*|ausencia|imposib\p{L}*|limit\p{L}*|demasiad\p{L}*|hasta|antes|rara|dud\p{L}*|\p{L}+(?:ará|erá|irá|arán|erán|irán)|debe\p{L}*|tod[oa]s?|exig\p{L}*|espera\p{L}*|prev\p{L}*)(?!\p{L})/iu,
  ru: /(?<!\p{L})(?:не\p{L}*|ни\p{L}*|нет|без\p{L}*|отсутств\p{L}*|лишь|только|если|при|кроме|исключ\p{L}*|но|однако|хотя|тогда|а|услов\p{L}*|мало|отказ\p{L}*|против\p{L}*|когда|мог\p{L}*|мож\p{L}*|следу\p{L}*|ограничен\p{L}*|слишком|пока|вместо|готов\p{L}*|важн\p{L}*|буд\p{L}*|долж\p{L}*|все\p{L}*|треб\p{L}*)(?!\p{L})/iu,
  zh: /不|没|未|无|非|否|仅|只|除|但|然而|虽|尽管|如果|若|假如|条件|反对|拒绝|缺|当|时|可|应|才|而|太|之前|莫|勿|会|需|须|要|将|都|全|均/u,
  ar: /لا|لم|لن|ليس|غير|دون|بدون|عدم|إلا|إذا|لو|لكن|بيد|رغم|فقط|شرط|سوى|قد|يمكن|ينبغي|نقص|افتقار|رفض|يرفض|حين|عند|ما |قبل|قليل|بل|حتى|يجب|سوف|سي|جميع|كل|طلب/u,
}

/** Figures in letters: a cut beside one may tear it from what it counts. Wide on purpose. */
export const NUMBER_WORDS: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|\w+teen|\w+ty|dozen\w*|hundred\w*|thousand\w*|[mb]illion\w*|half|third\w*|quarter\w*|times|per)\b/iu,
  fr: /(?<!\p{L})(?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix\p{L}*|on[zc]e|dou[zc]\p{L}*|treize|quatorze|quinze|seize|vingt\p{L}*|trente\p{L}*|cent\p{L}*|mill\p{L}*|moitié|tiers|quart\p{L}*|fois)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:un[oa]?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|veint\p{L}*|treinta|cien\p{L}*|mil\p{L}*|mitad|tercio\p{L}*|cuart\p{L}*|veces)(?!\p{L})/iu,
  ru: /(?<!\p{L})(?:од[ин]\p{L}*|дв\p{L}*|тр[её]\p{L}*|три|четыр\p{L}*|пят\p{L}*|шест\p{L}*|сем\p{L}*|восем\p{L}*|восьм\p{L}*|девят\p{L}*|десят\p{L}*|сорок\p{L}*|ст[оа]|сот\p{L}*|тысяч\p{L}*|миллион\p{L}*|миллиард\p{L}*|половин\p{L}*|трет\p{L}*|раз\p{L}*)(?!\p{L})/iu,
  zh: /[一二两三四五六七八九十百千万亿半倍]/u,
  ar: /(?<!\p{L})(?:واحد\p{L}*|اثن\p{L}*|ثلاث\p{L}*|أربع\p{L}*|خمس\p{L}*|ست\p{L}*|سبع\p{L}*|ثمان\p{L}*|تسع\p{L}*|عشر\p{L}*|مائ\p{L}*|مئ\p{L}*|ألف|آلاف|مليون\p{L}*|نصف|ثلث\p{L}*|ربع)(?!\p{L})/u,
}
