/**
 * Forms of verbs by which a sentence gives what it says as done, as under way or as still to come, in the six languages: data.
 *
 * Source: tenses, aspects and auxiliaries of the languages' reference grammars; from general knowledge. Words are as `foldWord`
 * gives them; Chinese and Arabic are read by marks of aspect, the others by auxiliaries and endings.
 */
import type { Language } from '#un'

/** The marks of a language; a pattern that no word matches stands where it has none. */
export interface VerbForms {
  /** Before a participle that is done: “has”. */
  readonly perfect: ReadonlySet<string>
  /** Before one that was done: “was”. */
  readonly past: ReadonlySet<string>
  /** Before one that is so: “is”; before a form of progress, it is under way. */
  readonly present: ReadonlySet<string>
  /** Before one that is still to come: “be”, “will be”. */
  readonly coming: ReadonlySet<string>
  /** Before one that is being done: “being”. */
  readonly passing: ReadonlySet<string>
  /** Carries on the auxiliary before it: “been”. */
  readonly carrying: ReadonlySet<string>
  /** Before a verb of which nothing says that it came to pass: “to”, “shall”. */
  readonly opening: ReadonlySet<string>
  /** Behind an auxiliary, shows that it is none: “has the right”. */
  readonly apart: ReadonlySet<string>
  /** Join a verb to the one before, which then stands as that does. */
  readonly joining: ReadonlySet<string>
  readonly participle: RegExp
  /** What a participle says without an auxiliary, where it says anything. */
  readonly alone: 'done' | 'past' | null
  readonly progress: RegExp
  readonly infinitive: RegExp
  /** A finite form that says it is done, and those of these forms that only say what was going on. */
  readonly done: RegExp
  readonly imperfective: RegExp
  readonly future: RegExp
  /** A present that says it is going on. */
  readonly underway: RegExp
  /** What no verb in its bare form looks like. */
  readonly unbare: RegExp
  /** Verbs behind which an infinitive came to pass: “enabled to”. */
  readonly bringing: RegExp
  /** Words behind which it is being worked at: “efforts are under way to”. */
  readonly toiling: RegExp
  /** Words behind which “to” stands before a noun: “thanks to”. */
  readonly reaching: RegExp
  /** Words that look like one of these forms and are none. */
  readonly others: RegExp
}

/** A form that a language has not. */
export const NEVER = /^(?!)/u
const ANY = /^/u
const set = (words: string): ReadonlySet<string> => new Set(words.split(' ').filter((word) => word !== ''))
const exactly = (words: string): RegExp => new RegExp(`^(?:${words})$`, 'u')

const NONE: VerbForms = {
  ...{ perfect: set(''), past: set(''), present: set(''), coming: set(''), passing: set('') },
  ...{ carrying: set(''), opening: set(''), apart: set(''), joining: set('') },
  ...{ participle: NEVER, alone: null, progress: NEVER, infinitive: NEVER, done: NEVER },
  ...{ imperfective: NEVER, future: NEVER, underway: NEVER, unbare: ANY },
  ...{ bringing: NEVER, toiling: NEVER, reaching: NEVER, others: NEVER },
}

export const VERB_FORMS: Readonly<Record<Language, VerbForms>> = {
  en: {
    perfect: set('has have had having'),
    past: set('was were'),
    present: set('is are am'),
    coming: set('be'),
    passing: set('being'),
    carrying: set('been'),
    opening: set('to will shall would should could can may might must cannot'),
    apart: set('the a an its their his her our no this that these those any some of in for with on'),
    joining: set('and or'),
    participle: exactly(
      '\\p{L}+[^e]ed|agreed|built|set|begun|made|taken|given|held|led|met|put|paid|spent|sent|become|undergone|undertaken|drawn|grown|risen|fallen|brought|sought|kept|found|won|cut|chosen|shown|written|done|gone|come|overcome|laid|ceased|seen|freed|withdrawn|rebuilt|driven|broken|sold|bought|lost|left|read|sunk|spread|strengthened',
    ),
    alone: 'past',
    progress: /\p{L}{2}ing$/u,
    infinitive: NEVER,
    done: NEVER,
    imperfective: NEVER,
    future: NEVER,
    underway: NEVER,
    unbare: /(?:s|ly)$/u,
    bringing:
      /^(?:enabl|allow|permit|help|contribut|continu|manag|able|led|serv|used|began|begun|start|succeed|c[ao]me|made|possible|pleas|honou?r|hereby)/u,
    toiling: /^(?:way|underway|efforts?|work(?:s|ed|ing)?|process|progress)$/u,
    reaching:
      /^(?:due|lead|led|adher|contrary|prior|obstacle|barrier|impediment|harm|damage|return|relevan|accord|amount|adapt|devoted|dedicated|according|relat|respect|regard|access|response|addition|thanks|compared|up|close|next|similar|importance|attention|priority|value|attach|open|key|transition|subject|threat|risk|part(?:y|ies)|reply|answer|limited|equal|linked|tied|appl|belong|vulnerab|expos|resilien|resistan|support)/u,
    others: exactly('need|indeed|speed|seed|feed|during|including|according|following|regarding|concerning'),
  },
  fr: {
    perfect: set('a ont avait avaient avons avoir ayant ait aient'),
    past: set('fut furent'),
    present: set('est sont était étaient étant'),
    coming: set('être soit soient sera seront serait seraient aura auront aurait auraient fût'),
    passing: set(''),
    carrying: set('été'),
    opening: set(''),
    apart: set("le la les l' un une des son sa ses leur leurs pour ce cette ces"),
    joining: set('et ou'),
    participle: exactly(
      '\\p{L}+(?:é|ée|és|ées)|\\p{L}{2,}(?:i|ie|is|ies|u|ue|us|ues)|\\p{L}+(?:ert|erte|erts|ertes|int|inte|uit|uite|uits|uites|rit|rite|rits|rites)|fait|faite|faits|faites|mis|mise|mises|pris|prise|prises',
    ),
    alone: null,
    progress: NEVER,
    infinitive:
      /(?:[^i]er|[flnrdtgbs]ier|[^o]ir|(?:[aeo]nd|tt|v|aît|omp)re|(?:uire|crire|lire|faire|clure|suivre))$/u,
    done: NEVER,
    imperfective: NEVER,
    future: /\p{L}{2}(?:er|ir|dr|tr|ur|vr|uir)(?:a|ont|ait|aient)$/u,
    unbare: ANY,
    bringing:
      /^(?:perm|contribu|aid|continu|réussi|parven|commenc|servi|vien|amen|condui|poursui|heureu|plaisir|honneur)/u,
    toiling: /^(?:cours|efforts?|emploi\p{L}*|œuvre|travaill\p{L}*|train)$/u,
    reaching: NEVER,
    underway: NEVER,
    others: exactly(
      'premier|dernier|particulier|entier|financier|régulier|foncier|papier|chantier|janvier|février|forestier|routier|côtier|pétrolier|hospitalier|millier|quartier|métier|cahier|mer|hiver|fer|danger|étranger|leader|mobilier|immobilier|singulier|avenir|plaisir|loisir|désir|autre|entre|notre|votre|mettre en|livre|centre|encore|œuvre|membre|nombre|ministre|registre|chambre|novembre|décembre|septembre|octobre|ordre|cadre|plus|pays|depuis|mais|puis|lui|aussi|ainsi|parmi|appui|avis|vis|sous|dessus|tous|nous|vous|bus|eau|beaucoup|lieu|peu|milieu|niveau|énergie|stratégie|économie|vie|partie|industrie|démocratie|garantie|pandémie|entité|capacité|activité|société|sécurité|santé|qualité|égalité|communauté|priorité|vulnérabilité|biodiversité|été|marché|année|années|idée|donnée|données|durée|entrée|développement',
    ),
  },
  es: {
    perfect: set('ha han he hemos había habían haber habiendo haya hayan'),
    past: set('fue fueron'),
    present: set(
      'es son está están era eran estaba estaban sigue siguen viene vienen venía continúa continúan',
    ),
    coming: set(
      'ser sea sean será serán sería serían fuera fueran estará estarán habrá habrán habría habrían quedará',
    ),
    passing: set('siendo'),
    carrying: set('sido'),
    opening: set(''),
    apart: set('el la los las un una su sus de que'),
    joining: set('y e o u'),
    participle: exactly(
      '\\p{L}+(?:ad|id|íd)[oa]s?|(?:\\p{L}*(?:hech|puest|vist|escrit|suscrit|inscrit|abiert|cubiert|resuelt|vuelt|dich|rot|muert))[oa]s?',
    ),
    alone: null,
    progress: /\p{L}{2}(?:ando|iendo|yendo)(?:se|l[oa]s?)?$/u,
    infinitive: /\p{L}{2}(?:[aei]r)(?:se|l[oea]s?)?$/u,
    done: /\p{L}{2}(?:ó|aron|ieron|jeron|yeron)$/u,
    imperfective: NEVER,
    future: /\p{L}{2}[aei]r(?:á|án|ía|ían)$|\p{L}+dr(?:á|án|ía|ían)$/u,
    unbare: ANY,
    bringing:
      /^(?:permit|contribu|ayud|logr|continu|sigue|empez|empiez|comenz|comienz|acab|consigui|sirv|llev|complac|honor|honra)/u,
    toiling: /^(?:marcha|curso|esfuerzos?|trabaj\p{L}*|proceso)$/u,
    reaching: NEVER,
    underway: NEVER,
    others: exactly(
      'mar|lugar|bienestar|militar|militares|similar|similares|familiar|familiares|nuclear|nucleares|mujer|mujeres|taller|talleres|primer|tercer|solar|solares|par|hogar|hogares|escolar|escolares|particular|particulares|regular|regulares|popular|singular|deber|poder|sector|lugares|carácter|millar|millares|pilar|pilares|estado|estados|lado|grado|mercado|resultado|resultados|medida|medidas|comunidad|sociedad|actividad|capacidad|sentido|pasado|partido|vida|demanda|entrada|década|privado|privada|adecuado|adecuada|mayoría|minoría|ganadería|ingeniería|minería|pesquería|tubería|asesoría|auditoría|categoría|cuando',
    ),
  },
  ru: {
    perfect: set('был была было были уже'),
    past: set(''),
    present: set(''),
    coming: set('будет будут быть бы'),
    passing: set(''),
    carrying: set(''),
    opening: set(''),
    apart: set(''),
    joining: set('и или'),
    participle:
      /(?:(?<!ст|р)ан|ян|[дбвщчшжлнт]ен)(?:а|о|ы)?$|^(?:принят|открыт|закрыт|взят|снят|начат|развит|изъят)(?:а|о|ы)?$/u,
    alone: 'done',
    progress: NEVER,
    infinitive: /(?:[аеиоуыя]ть|[её]сти|йти|ыти|ечь|лечь)(?:ся)?$/u,
    done: /\p{L}{2}[аеиыяу]л(?:а|о|и)?(?:ся|сь)?$|^(?:при|про|в|за|пере|на|вы|от|из|до|по|рас|воз|у|с)(?:вел|нес|шел|шл|рос)(?:ла|ло|ли|а|о|и)?(?:ся|сь)?$|^(?:достиг|возник|помог)(?:ла|ло|ли)?$/u,
    imperfective:
      /(?:[ыиеа]вал|лял|щал|чал|жал|вовал|иров?ал|яснял|олнял|енял|имел|зависел|хотел|являл)(?:а|о|и|ась|ось|ись|ся)?$|^(?:был|имел|мог|дел|жил|сил|числ)/u,
    future: NEVER,
    unbare: ANY,
    bringing:
      /^(?:позволил|позволя|удало|помог(?:ла|ло|ли)?$|продолжа|смог(?:ла|ло|ли)?$|сумел|дал[аои]?$|честь|рад[аы]?$)/u,
    toiling: /^(?:работ\p{L}*|ведется|ведутся|усили\p{L}*)$/u,
    reaching: NEVER,
    underway: /\p{L}{2}(?:ыва|ива|ава|я|а|у|ю)(?:ет|ют)(?:ся)?$/u,
    others: exactly(
      'устанавливается|устанавливаются|признается|признаются|объявляется|объявляются|принимается|считается|считаются|план|планы|плана|стран|страны|страна|океан|океана|экран|член|члены|члена|цен|цены|цена|смен|смена|смены|замен|замена|замены|степен|регион|регионы|регионов|цели|доли|отрасли|если|или|роли|модели|материал|материалы|материала|потенциал|потенциала|капитал|капитала|канал|каналы|персонал|персонала|журнал|портал|сигнал|начало|начала|мощность|область|деятельность|часть|сеть|есть|путь|очередь|помощь|речь|возможность|необходимость|обязан|обязана|обязаны|обязано|должен|нужен|важен|необходима|связан|связана|связаны|связано|основан|основана|намерен|намерена|намерены|склонен|согласен|способен|уверен|предназначен|предназначена|направлен|направлена|направлены|направлено|рассчитан|рассчитана|данны|один|пять|десять|опять|память|площадь|жизнь|печать|кровать',
    ),
  },
  zh: NONE,
  ar: NONE,
}

/** Chinese marks: done before the verb, done behind it, under way, still to come. */
export const CHINESE_STATUS = {
  before: /^(?:已|曾)$/u,
  behind: /^了$/u,
  passing: /^正$/u,
  coming: /^[将拟]$/u,
} as const

/** Arabic marks before a verb or its noun. */
export const ARABIC_STATUS = {
  done: set('تم تمت جرت قد لقد فقد وقد سبق'),
  passing: set('يجري تجري جاري جار يتم تتم'),
  saying: set('انه انها بانه بانها ان بان وانه وانها وانهم انهم'),
  /** The past of a woman or a thing; a plural and some nouns end so too. */
  past: /^\p{L}{2,}[^ا]ت$/u,
  others: set(
    'وتضمنت تضمنت وشملت شملت وتناولت تناولت واحتوت احتوت ومثلت مثلت وشكلت شكلت وظلت ظلت وبلغت بلغت واتسمت اتسمت وكانت وقت تحت بيت صوت موت انترنت حيث ليست كانت ثابت زيت بحت مؤقت سبت بنت اخت نفت ذات',
  ),
} as const

/** Verbs that begin a clause of a Chinese plan, which has no subject and no mark: two characters each. */
export const CHINESE_TASKS = set(
  '加强 完善 健全 建立 推进 推动 实施 开展 提高 研究 制定 深化 促进 发展 构建 落实 强化 优化 探索 发挥 明确 加快 扩大 鼓励 支持 引导 形成 坚持 增强 加大 改善 推广 提升 严格 统筹 创新 培育 研发 开发 控制 规范 设立 组织 稳步 分步 积极 大力 继续 全面 进一 逐步 努力 切实 充分 不断',
)

/** An Arabic noun of action that begins an item of a list of measures. */
export const ARABIC_TASK =
  /^و?(?:ا(?!ل)\p{L}{1,3}ا\p{L}|ت\p{L}{1,2}ي\p{L}|ت\p{L}{3}ه|بناء|زياده|دعم|حمايه|صون|وضع|رفع|خفض|نشر|صيانه|مكافحه|مواجهه|متابعه|مراجعه|معالجه|مضاعفه|توفير|العمل|ضمان|سن|خلق|استكمال)$/u

/** A "will" of any language: a word of its own, or the ending of one. */
export const FUTURE_WORDS = /^(?:will|shall|\p{L}{3,}(?:ront|ra|rá|rán)|将|سوف|س[يتن]\p{L}{3,})$/u

/** The endings, in Arabic the beginnings, of a future. */
export const FUTURE_FORMS: Readonly<Partial<Record<Language, RegExp>>> = {
  fr: /^.{3,}r(?:a|ont|ait|aient)$/u,
  es: /^.{2,}[aei]r(?:á|án|emos|ía|ían)$/u,
  ar: /^و?س[يتن].{3,}$/u,
}

/** A past that tells a duty, or a plan: “devait”, "debían". */
export const DUTY_PASTS: Readonly<Partial<Record<Language, RegExp>>> = {
  fr: /^(?:devait|devaient)$/u,
  es: /^(?:debía|debían|tenía|tenían|había|habían)$/u,
  ru: /^(?:был|была|было|были)$/u,
  ar: /^(?:كان|كانت)$/u,
}

/** In a Chinese text with any of these a clause without a mark may be done too. */
export const CHINESE_DONE = /^[已曾了过]$/u

/** What begins as an Arabic present, or with the article, is no past. */
export const ARABIC_NO_PAST = /^(?:و?[يسن]|[وفبلك]?ال(?!ت))/u

/** The past of a woman or a thing where it begins its sentence. */
export const ARABIC_FIRST_PAST = /^(?!ال)\p{L}{3,}ت$/u

/** The past of a man, behind a word of saying or at the beginning. */
export const ARABIC_HIS_PAST = /^(?:(?:ا(?!ل)|است)\p{L}{3,}|زاد|اتم|بدا)$/u
