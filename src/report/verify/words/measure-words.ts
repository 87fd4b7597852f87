/**
 * Words that stand beside any figure and tell nothing of what it counts ("amounts to", "share", "annual"), in six languages: data.
 * Source: general knowledge of how replies give figures.
 */
import { type WordList, wordFinder } from './word-table.ts'

const MEASURE_WORDS: WordList<'measure'> = {
  en: {
    measure:
      'represent|represents|represented|representing|account|accounts|accounted|accounting|amount*|reach|reaches|reached|reaching|stand|stands|stood|total|totals|totalled|totaling|totalling|constitut*|compris*|estimat*|approximat*|attain*|level|levels|rate|rates|share|shares|proportion*|percent*|per cent|figure|figures|number|numbers|annual*|year|years|yearly|per annum|month*|nearly|almost|about|around|roughly|respectively|equal*|equivalent*|average|compared|value*|period*|horizon|time|including|include|includes|included|according|exceed*|under|over',
  },
  fr: {
    measure:
      'représent*|atteint|atteindre|atteignait|atteindra|élev*|mont*|total*|constitu*|estim*|environ|niveau*|taux|part|parts|proportion*|pourcent*|pour cent|chiffre*|nombre*|annuel*|an|ans|année*|mois|près|presque|quelque|respectivement|équivalent*|équivaut|moyenne*|comparé*|valeur*|période*|horizon|compris|inclu*|selon|dépass*',
  },
  es: {
    measure:
      'represent*|alcanz*|ascend*|ascien*|total*|constitu*|estim*|aproximad*|nivel*|tasa*|parte|partes|proporción|porcentaje*|por ciento|ciento|cifra*|número*|anual*|año|años|mes|meses|casi|cerca|alrededor|respectivamente|equival*|promedio|compara*|valor*|período*|periodo*|horizonte|incluid*|incluye*|según|super*|situó|sitúa|situaba',
  },
  ru: {
    measure:
      'составля*|состав*|достиг*|насчитыв*|оценива*|порядка|около|примерно|почти|уровн*|уровень|дол|доля|доли|долю|процент*|числ*|количеств*|ежегодн*|годов*|год|года|году|годы|лет|месяц*|соответственно|эквивалент*|средн*|сравнен*|стоимост*|период*|включая|превыша*|превыс*|равн*',
  },
  zh: {
    measure: '占|达|达到|约|为|比例|比重|百分之|年均|每年|年|月|总计|共|水平|分别|平均|超过|左右|以上|以下',
  },
  ar: {
    measure:
      'يمثل|تمثل|يشكل|تشكل|بلغ*|يبلغ|تبلغ|بنسبه|نسبه|معدل*|مستوي|حوالي|نحو|تقريبا|مجموع|اجمالي|عدد|سنوي*|سنه|سنوات|عام|اعوام|شهر*|علي التوالي|يعادل|تعادل|متوسط|مقارنه|قيمه|فتره|حصه|تقدر|يقدر|تجاوز*|يتجاوز',
  },
}

/** Finds them among the units of a text. */
export const findMeasures = wordFinder(MEASURE_WORDS)
