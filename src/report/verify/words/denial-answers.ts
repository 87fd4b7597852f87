/**
 * Words that say in another way what a denial says, in the six languages: double counting avoided is none, cane burning
 * eradicated is abandoned, indicators excluded are not counted.
 *
 * Source: verbs of avoiding, ending and leaving out in replies of Governments and in summaries of them, from general
 * knowledge. Narrower than the `opposing` words of negation-words.ts: those may only weaken what they stand beside.
 */
import { type WordList, wordFinder } from './word-table.ts'

/** `answer`: says that what it stands beside is not, is no longer, or must not be. */
export type DenialAnswer = 'answer'

const DENIAL_ANSWERS: WordList<DenialAnswer> = {
  en: {
    answer:
      'avoid*|prevent*|preclud*|exclud*|eradicat*|eliminat*|abandon*|abolish*|discontinu*|phase out|phases out|phased out|phasing out|phase-out|phasing-out|halt*|cease*|cessation|end to|ending|without|free of|free from|lack|lacks|lacked|lacking|missing|absent|absence|except|excepting|forgo*|renounc*|prohibit*|ban|bans|banned|banning|banning of|landlocked|lost|lose|loses|losing|loss of',
    innocent: 'not without|without precedent|without prejudice|without delay|without exception',
  },
  fr: {
    answer:
      'évit*|prévenir|prévenu*|prévention|empêch*|exclu*|éradi*|élimin*|abandon*|aboli*|supprim*|suppression|cess*|arrêt*|mettre fin|met fin|mis fin|mettant fin|fin à|sans|exempt*|manque|manquent|manquant*|manquaient|défaut|absence|hormis|excepté*|renonc*|interdi*|prohib*|enclavé*|perd|perdent|perdu*|perdre|perte*',
    innocent:
      'pas sans|point sans|sans précédent*|sans préjudice|sans délai|sans exception|sans doute|sans cesse|arrêté|arrêtés',
  },
  es: {
    answer:
      'evit*|preven*|impid*|impedi*|exclu*|erradic*|elimin*|abandon*|abol*|suprim*|supresión|cese|cesar|cesó|poner fin|pone fin|puso fin|fin a|sin|exent*|libre de|libres de|falta|faltan|faltaban|carec*|carencia*|ausencia|excepto|salvo|renunci*|prohib*|prohíb*|perd*|pierd*|pérdida*',
    innocent:
      'no sin|sin precedente*|sin perjuicio|sin demora|sin excepción|sin duda|sin embargo|hace falta|hacen falta',
  },
  ru: {
    answer:
      'избега*|избеж*|предотвра*|недопущен*|исключ*|искорен*|ликвид*|устран*|отказ*|прекра*|упразд*|отмен*|без|отсутств*|нехватк*|недостающ*|кроме|запре*|не допуст*|не допуск*|потер*|утрат*|лишил*|лишен*',
    innocent: 'не без|без прецедент*|без ущерба|без исключения|без сомнения',
  },
  zh: {
    answer:
      '避免|防止|预防|杜绝|消除|根除|消灭|排除|剔除|不含|放弃|取消|废除|淘汰|停止|终止|制止|缺乏|缺少|缺失|除外|禁止|内陆|失去|丧失|流失',
  },
  ar: {
    answer:
      'تجنب*|يتجنب|تتجنب|تفادي*|منع*|يمنع|تمنع|الوقايه|استبع*|يستبعد|تستبعد|استثن*|باستثناء|القضاء|قضاء|ازاله|إلغاء|التخلي|تخلي|تخلت|وقف|إنهاء|انهاء|دون|بدون|بلا|خال|خاليه|نقص|غياب|انعدام|حظر*|يحظر|تحظر|الحيلوله دون|فقد*|يفقد|تفقد',
    innocent: 'دون الإقليمي*|دون الوطني*|دون المساس|دون الإخلال|وقف إطلاق',
  },
}

/** Finds the words that say otherwise what a denial says. */
export const findDenialAnswers = wordFinder(DENIAL_ANSWERS)
