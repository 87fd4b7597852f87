/**
 * Words of the frame in which a sentence stands that a quotation of the sentence alone would leave out, in six languages.
 *
 * Source: verbs of denial, doubt and hope and the conjunctions that follow them, from the languages' reference grammars
 * (general knowledge, not copied); which of them Governments use was seen in replies and explanations of vote.
 */
import type { LanguageTag } from '#un'
import { type FoundWord, type WordList, wordFinder } from '../words/word-table.ts'
import { unitsOf } from '../words/word-units.ts'

/**
 * `denies`: what is said is rejected or doubted. `hopes`: it is hoped or possible, not said to be so. `awaits`: it holds only
 * when something else has come. `absent`: at the head of a sentence, it holds for want of something. `joins`: a sentence
 * follows that is part of this one.
 */
export type FrameWord = 'denies' | 'hopes' | 'awaits' | 'absent' | 'joins'

const FRAME_WORDS: WordList<FrameWord> = {
  en: {
    denies:
      'reject*|refute*|refuting|deny|denies|denied|denying|denial|disput*|contest|contests|contested|doubt*|disagree*|dismiss*|oppose*|opposing|objects to|objected to|allegation*|alleged|allegedly|accus*|claim that|claims that|untrue|false|incorrect|inaccurate|unfounded|baseless|groundless|misconception|myth|unlikely|question whether|questions whether|questioned whether|unclear whether|uncertain whether|far from|contrary to|premature to',
    hopes:
      'hope|hopes|hoped|hoping|wish|wishes|wished|possible that|possibly|perhaps|conceivable|likely|appears that|seems that|fear|fears|feared|expects that|expected that|suppose*|speculat*|might be argued|could be argued|may be argued',
    awaits:
      'as soon as|not before|no sooner than|whenever|by the time|where … requires|where … require|where … permit|where … permits|where necessary|when necessary|where appropriate|when required|if and when',
    absent: 'without|in the absence of|absent|failing|for want of|for lack of',
    joins: 'that|whether',
    innocent: 'without prejudice|without exception|without delay|false news|false information|false identit*',
  },
  fr: {
    denies:
      'rejett*|reje*|réfut*|dément*|démenti*|nie|nient|nié|niait|conteste*|doute que|doute qu’|doutes|douteux|récuse*|s’oppose à|allégation*|prétend*|accus*|faux|fausse|inexact*|infondé*|erroné*|peu probable|loin de|contrairement à|prématuré de',
    hopes:
      'espère*|espoir|espérant|souhaite que|souhaite qu’|souhaitent que|possible que|possible qu’|peut-être|il se peut|probable*|craint|craignent|suppos*|semble que|semble qu’',
    awaits:
      'dès que|dès qu’|aussitôt que|pas avant|lorsque … exige|lorsque … exigent|lorsque … permet|lorsque … permettent|le cas échéant|s’il y a lieu|selon que de besoin|en tant que de besoin',
    absent: 'sans|faute de|en l’absence de|à défaut de',
    joins: 'que|qu’|si|selon laquelle|selon lequel|selon lesquelles',
    innocent:
      'sans préjudice|sans exception|sans délai|sans doute|vrai ou faux|fausses identités|fausses nouvelles',
  },
  es: {
    denies:
      'rechaza*|refut*|desmi*|niega|niegan|negó|negaron|duda que|dudas|dudoso|cuestiona*|se opone a|alega*|acusaci*|supuest*|presunt*|falso|falsa|inexact*|infundad*|erróne*|poco probable|improbable|lejos de|contrariamente a|prematuro',
    hopes:
      'espera que|esperan que|esperaba que|esperanza|espera|desea que|posible que|quizá|quizás|tal vez|puede que|probable que|teme|temen|supon*|parece que',
    awaits:
      'en cuanto|tan pronto como|no antes de|cuando … exija|cuando … exijan|cuando … requiera|cuando … requieran|cuando … permita|cuando … permitan|cuando sea|cuando proceda|cuando corresponda|según proceda',
    absent: 'sin|a falta de|en ausencia de|por falta de',
    joins: 'que|si|según la cual|según el cual',
    innocent:
      'sin perjuicio|sin excepción|sin demora|sin embargo|sin duda|en cuanto a|en cuanto al|noticias falsas|espera de',
  },
  ru: {
    denies:
      'отверга*|отверг*|опроверг*|отрица*|оспарива*|сомнева*|сомнени*|сомнительн*|не соответствует|неверно|неправд*|необоснован*|ложн*|якобы|будто|обвинени*|маловероятн*|отклоня*|возража*|вопреки|далек от|преждевременно',
    hopes:
      'надеется|надеются|надежд*|надеемся|хотела бы чтобы|возможно что|вероятно|пожалуй|может быть|опаса*|предполага*|по-видимому|ожидает что|желательно',
    awaits:
      'как только|не раньше чем|лишь после того как|когда … требу*|когда … позвол*|при необходимости|по мере необходимости|по мере возможности',
    absent: 'без|в отсутствие|при отсутствии|за неимением|ввиду отсутствия',
    joins: 'что|будто|чтобы|ли|о том что',
    innocent:
      'без исключения|без ущерба|безопасн*|вместе с тем|без промедления|ложн* информац*|ложн* сведени*|ложн* сообщен*',
  },
  zh: {
    denies:
      '不属实|不实|不接受|反对|否认|驳斥|拒绝|不同意|质疑|怀疑|存疑|不认为|不赞成|并非|指控|指称|所谓|不正确|错误|无根据|误解',
    hopes: '希望|但愿|或许|也许|可能|期望|期待|担心|似乎|据信',
    awaits: '待…后|等到|直至|一经|必要时|在…需要时|酌情|视情况',
    absent: '没有|缺乏|如无|若无|在没有',
    joins: '说法|指控|指称|主张|观点|传言|论点|看法',
    innocent: '尽可能|不可能|错误率',
  },
  ar: {
    denies:
      'ترفض|يرفض|رفض|رفضت|تنفي|ينفي|نفي|نفت|تنكر|ينكر|أنكرت|تعترض على|تشكك|يشكك|شك في|شكوك|المشكوك فيه|ادعاء|ادعاءات|مزاعم|تزعم|زعم|اتهام|اتهامات|ليس صحيحا|غير صحيح|باطل|لا أساس|خلافا|على عكس|من المستبعد|يستبعد|تستبعد|سابق لأوانه',
    hopes: 'تأمل|يأمل|أمل|تتمني|يتمني|ربما|لعل|من الممكن أن|يحتمل|من المحتمل|تتوقع|يتوقع|تخشي|يخشي|يبدو',
    awaits: 'حالما|فور|ريثما|عند الاقتضاء|عند الضرورة|متى|كلما',
    absent: 'دون|بدون|من دون|بلا|لعدم|في غياب|في ظل غياب|لانعدام',
    joins: 'أن|بأن|إن|بأنه|بأنها|أنه|أنها|القائل|القائلة',
    innocent: 'دون المساس|دون الإخلال|دون استثناء|دون تأخير|بلا شك|دون شك|من شأن',
  },
}

const find = wordFinder(FRAME_WORDS)

/** The words of a frame in a text, as spans in order (UTF-16). Takes the text and its language. Never throws. */
export function frameWordsIn(text: string, language: LanguageTag): readonly FoundWord<FrameWord>[] {
  return find(unitsOf(text, language), language)
}
