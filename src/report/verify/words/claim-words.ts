/**
 * Words by which a sentence of ours says what respondents hold or did, in six languages: data. Source: general knowledge of the
 * languages and the tenor of reports that summarize views (A/76/77); none was taken from a list.
 */
import type { Language } from '#un'

type ByLanguage<Value> = Readonly<Record<Language, Value>>

const word = (forms: string): RegExp => new RegExp(`(?<!\\p{L})(?:${forms})(?!\\p{L})`, 'iu')

/** Verbs and adjectives for what a reply says, and how it says it. */
export const SAYS_VIEW: ByLanguage<RegExp> = {
  en: word(
    'support(?:s|ed|ing|ive)?|oppos(?:es?|ed|ing)|object(?:s|ed|ing)|objections?|welcom(?:es?|ed|ing)|reject(?:s|ed|ing)?|favour(?:s|ed|ing|able)?|agree(?:s|d|ing)?|disagree\\p{L}*|call(?:s|ed|ing)? for(?! views)|express(?:es|ed|ing)?(?! (?:their |its )?(?:views|opinions))|noted|stress(?:es|ed)|underlin(?:es?|ed)|emphasi[sz](?:es?|ed)|urg(?:es?|ed)|recommend(?:s|ed)|suggest(?:s|ed)|propos(?:es|ed)|mention(?:s|ed)|refer(?:s|red) to|believ(?:es?|ed)|consider(?:s|ed)|stated|describ(?:es?|ed)|indicat(?:es|ed)|argu(?:es?|ed)|endors(?:es?|ed)|condemn(?:s|ed)|critici[sz](?:es|ed)|critical|regret(?:s|ted)|accept(?:s|ed)|recogni[sz](?:es|ed)|affirm(?:s|ed)|advocat(?:es|ed)|prefer(?:s|red)|demand(?:s|ed)|positive|negative|long|short|brief|detailed|identical|similar|unanimous(?:ly)?|in favour',
  ),
  fr: word(
    'appu[iy]\\p{L}+|soutien(?:t|nent)|souten\\p{L}+|oppos\\p{L}+|rejet\\p{L}+|favorables?|félicit\\p{L}+|souscri\\p{L}+|approuv\\p{L}+|souhait\\p{L}+|recommand\\p{L}+|proposé|proposent|soulign\\p{L}+|insist\\p{L}+|estim(?:é|ent)|noté|rappelé|mentionn\\p{L}+|déclar\\p{L}+|affirm\\p{L}+|préconis\\p{L}+|condamn\\p{L}+|regrett\\p{L}+|accept\\p{L}+|préfér\\p{L}+|décri(?:t|vent)|évoqu\\p{L}+|unanim\\p{L}+|positives?|négatives?|longues?|brèves?',
  ),
  es: word(
    'apoy\\p{L}+|opus\\p{L}+|opon\\p{L}+|rechaz\\p{L}+|acogieron|celebraron|favorables?|recomend\\p{L}+|propus\\p{L}+|propon\\p{L}+|subray\\p{L}+|destac\\p{L}+|consider(?:aron|an|ó)|estim(?:aron|an|ó)|señal\\p{L}+|declar\\p{L}+|afirm\\p{L}+|mencion\\p{L}+|abog\\p{L}+|conden\\p{L}+|lament\\p{L}+|acept\\p{L}+|pref[ei]\\p{L}+|describ\\p{L}+|unánime\\p{L}*|positivas?|negativas?|largas?|breves?',
  ),
  ru: word(
    'поддерж\\p{L}+|выступ(?:ил|ают)\\p{L}*|возра(?:ж|зи)\\p{L}+|приветств\\p{L}+|отверг\\p{L}+|отклон\\p{L}+|одобр\\p{L}+|рекомендова\\p{L}+|предложил\\p{L}*|подчерк\\p{L}+|отмет\\p{L}+|счита(?:ют|ет|л\\p{L}*)|полага\\p{L}+|заяв\\p{L}+|упомян\\p{L}+|призва\\p{L}+|призыва\\p{L}+|осуд\\p{L}+|сожале\\p{L}+|согласил\\p{L}+|единогласн\\p{L}+|единодушн\\p{L}+|положительн\\p{L}+|отрицательн\\p{L}+|длинн\\p{L}+|кратк\\p{L}+',
  ),
  zh: /支持|反对|欢迎|拒绝|赞成|同意|主张|呼吁|建议|强调|指出|认为|提到|表示|谴责|遗憾|接受|一致|积极|消极|篇幅|简短/u,
  ar: /(?<!\p{L})[وفس]?[تي]?(?:أيد|ؤيد|عارض|رفض|رحب|وافق|أوص|وصي|اقترح|قترح|شدد|أكد|ؤكد|لاحظ|ذكر|أعرب|عرب|أدان|دين|أشار|شير|وصف)\p{L}*|إجماع|بالإجماع|إيجابي\p{L}*|سلبي\p{L}*|طويل\p{L}*|قصير\p{L}*/u,
}

const AGREED =
  'agree\\p{L}*|support\\p{L}*|consensus|accept\\p{L}*|endors\\p{L}*|shared|held|welcom\\p{L}*|recogni[sz]\\p{L}*|acknowledg\\p{L}*|view|feeling|opinion|sense|opposition|oppos\\p{L}*|reject\\p{L}*|concern\\p{L}*|favour\\p{L}*|approv\\p{L}*|understanding|interest'

/** Words of agreement that speak for all, and for the greater part. */
export const CONSENSUS: ByLanguage<{ readonly all: RegExp; readonly majority: RegExp }> = {
  en: {
    all: word(
      '(?<!by )(?:unanim\\p{L}+|consensus(?!-))|without (?:any )?(?:exception|dissent|objection)|no one|nobody|everyone|everybody|(?:there (?:was|were|is|are) )?no (?:objections?|opposition|disagreement|dissent)|unopposed|undisputed|uncontested|(?:full|complete|total) agreement|of one mind|(?:common|shared) (?:position|view|understanding) (?:of|among|that)|one and all|they all|none (?:disagreed|objected|opposed)',
    ),
    majority: word(
      `(?:general(?:ly)?|broad(?:ly)?|wide(?:ly)?|widespread|overwhelming(?:ly)?|strong|large(?:ly)?|prevailing|predominant(?:ly)?|near-universal|universal(?:ly)?) (?:${AGREED})|by and large|on the whole,? (?:the|they|States|replies|delegations|respondents|views|Governments)|the prevailing|supported by (?:most|many|almost all)`,
    ),
  },
  fr: {
    all: word(
      'unanim\\p{L}+|consensus|à l[’\\u0027]unanimité|sans exception|sans objection|personne n\\S*|aucune objection|nul n\\S*|(?<!dans |de )tout le monde|tous d[’\\u0027]accord',
    ),
    majority: word(
      '(?:large(?:ment)?|vaste|général\\p{L}*|forte?(?:ment)?|majoritaire\\p{L}*|massif|massivement) (?:accord|appui|soutien|adhésion|approuv\\p{L}+|appuy\\p{L}+|soutenu\\p{L}*|partag\\p{L}+|reconnu\\p{L}*|accept\\p{L}+|opposition)|(?:accord|appui|soutien|adhésion|sentiment|avis) (?:général|généralisé|massif|très large)|dans l[’\\u0027]ensemble, (?:les|ils)|de l[’\\u0027]avis général',
    ),
  },
  es: {
    all: word(
      'unánime\\p{L}*|por unanimidad|consenso|sin excepción|sin objeci\\p{L}+|nadie|ninguna objeción|no hubo objeci\\p{L}+|(?<!(?:en|de|por|alrededor de) )todo el mundo|todos de acuerdo',
    ),
    majority: word(
      '(?:amplio|amplia(?:mente)?|general(?:izado|mente)?|mayoritari\\p{L}+|abrumador\\p{L}*|fuerte) (?:acuerdo|apoyo|aceptación|apoyad[oa]s?|aceptad[oa]s?|compartid[oa]s?|respaldo|oposición)|(?:acuerdo|apoyo|respaldo|opinión) (?:general|generalizad[oa]|mayoritari[oa]|abrumador\\p{L}*)|en su mayoría',
    ),
  },
  ru: {
    all: word(
      'единогласн\\p{L}+|единодуш\\p{L}+|консенсус\\p{L}*|без исключения|без возражений|никто|возражений не (?:было|поступило|последовало)|все согласны',
    ),
    majority: word(
      '(?:широк\\p{L}+|общ(?:ее|им|его)|всеобщ\\p{L}+|преобладающ\\p{L}+|подавляющ\\p{L}+|значительн\\p{L}+) (?:согласи\\p{L}+|поддержк\\p{L}+|одобрени\\p{L}+|мнени\\p{L}+)|в целом (?:поддержа\\p{L}+|одобри\\p{L}+|согласи\\p{L}+)',
    ),
  },
  zh: {
    all: /一致(?:认为|同意|支持|赞成|反对|通过|主张|表示)|意见一致|协商一致|共识|毫无例外|无一例外|没有人|无人|没有(?:任何)?异议|无异议|未有异议/u,
    majority:
      /(?:普遍|广泛|大体|总体)(?:上)?(?:认为|同意|支持|赞成|反对|接受|欢迎|主张)|(?:普遍|广泛)的?(?:支持|共识|赞同|一致)|压倒性/u,
  },
  ar: {
    all: /إجماع|بالإجماع|توافق (?:في )?الآراء|توافق آراء|دون استثناء|بلا استثناء|دون اعتراض|لا أحد|لم يعترض أحد|أي اعتراض|الجميع/u,
    majority: /(?:اتفاق|تأييد|قبول|دعم|توافق) (?:عام|واسع|كبير|ساحق|عريض)|(?:على نطاق واسع|بشكل عام|عموما)/u,
  },
}

/** Bodies of the United Nations, whose consensus is on record. */
export const ORGANS: ByLanguage<RegExp> = {
  en: /(?:Assembly|Committee|Council|Commission|Conference|Working Group|Group of (?:Governmental )?Experts)/u,
  fr: /(?:Assemblée|Commission|Comité|Conseil|Conférence|Groupe de travail|Groupe d[’']experts)/u,
  es: /(?:Asamblea|Comisión|Comité|Consejo|Conferencia|Grupo de Trabajo|Grupo de Expertos)/u,
  ru: /(?:Ассамбле|Комитет|Комисси|Совет|Конференци|Рабоч\p{L}+ групп|Групп\p{L}+ (?:правительственных )?экспертов)/u,
  zh: /(?:大会|委员会|理事会|会议|工作组|专家组)/u,
  ar: /(?:الجمعية|اللجنة|لجنة|المجلس|مجلس|المؤتمر|الفريق العامل|فريق الخبراء)/u,
}

/** At the head of a clause, those whose views a report gives, as its subject; the predicate follows. */
export const SUBJECTS: ByLanguage<RegExp> = {
  en: /(?:^|[.;:,!?—–]\s*|(?<!\p{L})(?:and|but|while|whereas|although|however|where|when)\s+)(?:the\s+|these\s+|those\s+|their\s+|such\s+|both\s+)?(?:(?:[Mm]ost|[Mm]any|[Ss]ome|[Aa]ll|[Ss]everal|[Ff]ew|[Nn]o|[Nn]one of the|[Ee]very|[Ee]ach|[Oo]ther|[Rr]esponding|[Rr]eplying|[Rr]emaining|[Mm]ember|[Rr]egional|\p{Lu}\p{L}+(?:-\p{L}+)?)\s+){0,3}(?:States|State|Governments?|[Cc]ountries|[Dd]elegations|[Rr]espondents|[Rr]epl(?:y|ies)|[Ss]ubmissions|[Rr]esponses|[Vv]iews|[Oo]pinions|[Pp]ositions|[Rr]egions|[Gg]roups|[Tt]hey|[Ee]veryone|[Nn]obody|[Nn]one)(?=[\s,])/gu,
  fr: /(?:^|[.;:,!?—–]\s*|(?<!\p{L})(?:et|mais|tandis que|alors que|où|lorsque)\s+)(?:les\s+|l[’']|la\s+|ces\s+|leurs\s+|des\s+)?(?:(?:plupart des|tous les|toutes les|plusieurs|certaine?s|quelques|aucune?|chaque|autres)\s+)?(?:États(?: Membres)?|État|gouvernements?|pays|délégations|répondants|réponses?|communications|vues|avis|opinions|régions|groupes|ils|elles|tous|personne|aucun)(?=[\s,])/giu,
  es: /(?:^|[.;:,!?—–]\s*|(?<!\p{L})(?:y|pero|mientras que|donde|cuando)\s+)(?:los\s+|las\s+|la\s+|el\s+|estos\s+|estas\s+|sus\s+)?(?:(?:mayoría de los|mayoría de las|mayor parte de los|todos los|todas las|varios|varias|algunos|algunas|muchos|muchas|ningún|ninguna|cada|demás)\s+)?(?:Estados(?: Miembros)?|Estado|gobiernos?|países|delegaciones|respuestas?|comunicaciones|opiniones|posiciones|regiones|grupos|ellos|ellas|todos|nadie|ninguno)(?=[\s,])/giu,
  ru: /(?:^|[.;:,!?—–]\s*|(?<!\p{L})(?:и|а|но|где|когда|тогда как)\s+)(?:(?:все|многие|некоторые|несколько|большинство|ни одно|ни один|каждое|другие|эти|их|ответившие)\s+)*(?:государств[аo]?(?:-член\p{L}*)?|государство|правительства|страны|делегации|респонденты|ответы|мнения|позиции|регионы|группы|они|никто)(?=[\s,])/giu,
  zh: /(?:^|[，。；：、])(?:各|有关|这些|其他|多数|大多数|所有|一些|许多|若干|没有(?:一个|任何)?|各个)?(?:会员国|国家|国|政府|代表团|答复国|答复|来文|意见|立场|区域组?|它们|他们)(?:都|均|皆)?(?!的|名称|数目)/gu,
  ar: /(?:^|[.;:،؛!؟—–]\s*)(?:و|ف)?(?:(?:لم|لا|لن|قد)\s+)?(?:(?!(?:في|من|إلى|على|عن|مع|بعد|قبل|بين|ضد|دون|مثل|بشأن|حول|أن|عدد)\s)[\p{L}\p{M}]{3,}\s+)?(?:(?:جميع|معظم|كل|بعض|عدة|أي|كافة|أغلب)\s+)?(?:ال)?(?:دول(?:ة)?(?: الأعضاء| عضو)?|حكومات|حكومة|بلدان|وفود|ردود|آراء|مواقف|مناطق|مجموعات)(?=[\s،.]|$)/gu,
}

/** In the predicate: what this report, the call or the office does with the replies and those who send them. */
export const TREATED: ByLanguage<RegExp> = {
  en: /(?<!\p{L})(?:reproduced|issued|contained|annexed|attached|appended|available|arranged|ordered|listed|set out|set forth|due|sought|had until|(?:were|was|are|is) to|summari[sz]ed|presented|published|posted|processed|translated|edited|grouped|appears?|stands?|follows?|found|quoted|cited|printed|marked|shown|dealt with|discussed|covered|taken up|reflected|described (?:in|below|above)|considered (?:in|below)|given (?:in|below)|allow|permit|(?:were|are|was|is|been|be|being) (?:\p{L}+ ){0,2}?(?:invited|requested|asked|reminded|encouraged|urged|sent|consulted|informed|notified|named|counted|referred to|omitted|left out|redacted|withheld|read|kept|stored)|may (?:be|submit|wish)|(?:is|are) (?:no|not) (?:evidence|taken|a))(?!\p{L})/iu,
  fr: /(?:reprodui\p{L}+|publié\p{L}*|figure\p{L}*|annexé\p{L}*|jointe?s?|disponible\p{L}*|classé\p{L}*|rangé\p{L}*|énuméré\p{L}*|récapitul\p{L}*|résumé\p{L}*|présenté\p{L}*|traduit\p{L}*|regroupé\p{L}*|paraît|paraissent|ci-après|ci-dessous|cité\p{L}*|imprimé\p{L}*|indiqué\p{L}* (?:à|au|dans|ci)|invité\p{L}*|prié\p{L}*|(?:été|sont|est) (?:demandé|adressé|informé|consulté|désigné|omis|lu|conservé|compté)\p{L}*|peuvent|peut|devaient|attendue?s|sollicit\p{L}+)/iu,
  es: /(?:reprodu\p{L}+|publica\p{L}+|figura\p{L}*|anex\p{L}+|adjunt\p{L}+|disponibles?|ordena\p{L}+|enumera\p{L}+|resum\p{L}+|presenta(?:n|das?|dos?)|tradu\p{L}+|agrupa\p{L}+|aparece\p{L}*|a continuación|citad\p{L}+|impres\p{L}+|indica(?:n|dos?|das?) en|invit\p{L}+|solicit\p{L}+|pidi\p{L}+|pueden|podrán|recog\p{L}+|omit\p{L}+|deb(?:ía|er)\p{L}*)/iu,
  ru: /(?:воспроизв\p{L}+|издан\p{L}*|издаются|содерж\p{L}+|прилага\p{L}+|приведен\p{L}*|приводятся|размещен\p{L}*|расположен\p{L}*|перечислен\p{L}*|изл(?:ож|ага)\p{L}+|представлен\p{L}* (?:в|ниже|по)|переведен\p{L}*|сгруппирован\p{L}*|опубликован\p{L}*|цитир\p{L}+|напечатан\p{L}*|указан\p{L}*|предложено|было предложено|приглаш\p{L}+|просили|могут|может|опущен\p{L}*|отражен\p{L}*|надлежало|следовало|запро[сш]\p{L}+)/iu,
  zh: /(?:载于|载列|转载|印发|列于|附于|见|按|排列|翻译|译文|如下|下文|上文|可(?:查阅|在)|应邀|受邀|获邀|邀请|请|归入|分组|摘要|省略|未转载|刊登|作为|标明|收录|应在|应于|须)/u,
  ar: /(?:[تي]?رد|مستنسخ\p{L}*|استنسخ\p{L}*|[تي]?صدر|مرفق\p{L}*|متاح\p{L}*|مرتب\p{L}*|مدرج\p{L}*|[تي]درج|موجز\p{L}*|مترجم\p{L}*|منشور\p{L}*|أدناه|التالي\p{L}*|دعيت|دعي|طلب إلى|مشار إليه\p{L}*|يجوز|يمكن|يتعين|مطلوب\p{L}*)/u,
}

/** In the predicate: that replies came; how many and which is for a count to say. */
export const ARRIVED: ByLanguage<RegExp> = {
  en: /(?<!\p{L})received(?!\p{L})/iu,
  fr: /reçu\p{L}*/iu,
  es: /recibi\p{L}+/iu,
  ru: /(?:получен\p{L}*|поступ\p{L}+)/iu,
  zh: /收到/u,
  ar: /(?:ورد\p{L}*|وارد\p{L}*|تلق\p{L}+)/u,
}

/** A view held by nobody who is named: "concerns were raised", "the proposal was supported". */
export const PASSIVE_VIEW: ByLanguage<RegExp> = {
  en: /(?<!\p{L})(?:was|were|is|are|been)\s+(?:\p{L}+ly\s+)?(?:supported|opposed|rejected|welcomed|criticized|favoured|agreed|endorsed|questioned|raised|expressed|voiced|felt|argued|objected to)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:été|est|sont)\s+(?:\p{L}+ment\s+)?(?:appuyé|soutenu|rejeté|critiqué|approuvé|contesté|exprimé|formulé|saluée?)\p{L}*/iu,
  es: /(?<!\p{L})(?:fue|fueron|es|son|sido)\s+(?:\p{L}+mente\s+)?(?:apoyad|rechazad|criticad|aprobad|cuestionad|expresad|acogid)[oa]s?|se (?:expres|plante|manifest)aron/iu,
  ru: /(?:было|были|была|был)\s+(?:поддержан|отклонен|отвергнут|одобрен|высказан|выражен|встречен)\p{L}*/iu,
  zh: /(?:有人|有的)(?:支持|反对|主张|认为|提出|表示)|得到(?:了)?支持|受到(?:了)?(?:欢迎|批评|质疑)/u,
  ar: /(?:أُ?عرب|أُ?بدي\p{L}*|أُ?ثير\p{L}*)\s+(?:عن\s+)?(?:قلق|شواغل|تأييد|آراء|شكوك)/u,
}

/** Behind a noun that only looked like a subject: "States to submit their views", "Views of Member States". */
export const NO_SUBJECT: ByLanguage<RegExp> = {
  en: /^\s*(?:(?:to|of|on|in|by|from|for|and|or|whose|[’'])(?!\p{L})|$)/iu,
  fr: /^\s*(?:à|de|des|du|d[’']|sur|et|ou|qui|dont|$)(?!\p{L})/iu,
  es: /^\s*(?:a|de|del|sobre|y|o|que|cuyos?|$)(?!\p{L})/iu,
  ru: /^\s*(?:о|об|по|от|и|или|которы\p{L}+|$)(?!\p{L})/iu,
  zh: /^(?:的|和|及|或|对|$)/u,
  ar: /^\s*(?:من|في|على|إلى|بشأن|و|التي)(?!\p{L})/u,
}

/** Verbs of those who reply: a number before them counts respondents. */
export const ANSWERED: ByLanguage<RegExp> = {
  en: word('replied|responded|answered|submitted|repl(?:y|ies)|respon(?:d|se|ses)'),
  fr: word('répond\\p{L}*|répons\\p{L}+|communiqué\\p{L}*|présenté\\p{L}*'),
  es: word('respond\\p{L}+|respuest\\p{L}+|contest\\p{L}+|presentaron'),
  ru: word('отве[тч]\\p{L}+|представил\\p{L}*'),
  zh: /答复|作答|回复|提交/u,
  ar: /(?<!\p{L})(?:و)?(?:رد|ردت|ردوا|أجاب\p{L}*|قدم\p{L}*|ردود\p{L}*)(?!\p{L})/u,
}
