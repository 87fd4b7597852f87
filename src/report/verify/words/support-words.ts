/**
 * Words by which a plan is made to hang on help: "with international support", "will enable the country to", in the six languages.
 *
 * Source: the ways in which replies tell what is done with help from what is done without, read in replies and written again from
 * general knowledge. In a sentence that plans or foresees they are conditions; of what is done they only tell how.
 */
import { type WordList, wordFinder } from './word-table.ts'

/** `support`: with help. `enabling`: what stands before it makes possible what follows. */
export type Support = 'support' | 'enabling'

const SUPPORT_WORDS: WordList<Support> = {
  en: {
    support:
      'with international support|with international assistance|with international cooperation|with international financial|with international finance|with international funding|with international help|with the support of|with the support from|with support from|with support of|with external support|with external assistance|with external financ*|with external funding|with external resources|with adequate|with sufficient|with additional support|with additional international|with additional financ*|with additional resources|with appropriate support|with enhanced support|with financial support|with financial assistance|with technical support|with technical assistance|with technical and financial|with financial and technical|with donor|with the assistance of|with the help of|with the aid of|with assistance from|with help from|with the necessary|with the required|with foreign assistance|with foreign support|with outside help|with outside support|given support|given international support|through international support|with global support|under international support|with the provision of',
    enabling: 'will allow|will enable|would allow|would enable',
    innocent:
      'with adequate attention|which will allow|which will enable|that will allow|that will enable|which would allow|which would enable|that would allow|that would enable',
  },
  fr: {
    support:
      'avec l’appui|avec le soutien|avec l’aide|avec le concours|avec l’assistance|avec un appui|avec un soutien|avec une aide|grâce à l’appui|grâce au soutien|grâce à l’aide|grâce à un appui|grâce à un soutien|qu’avec le soutien|qu’avec l’appui|avec appui|avec soutien|avec des financements|avec un financement|avec le financement|avec des ressources externes|avec la coopération internationale',
    enabling:
      'permettra de|permettra d’|permettrait de|permettrait d’|permettront de|permettront d’|permettra au|permettra à',
    innocent:
      'qui permettra de|qui permettra d’|qui permettront de|qui permettront d’|qui permettrait de|qui permettrait d’|ce qui permettra|qui permettra au|qui permettra à',
  },
  es: {
    support:
      'con apoyo|con el apoyo|con un apoyo|con la ayuda|con ayuda|con asistencia|con la asistencia|con financiamiento externo|con financiación externa|con financiamiento internacional|con financiación internacional|con la cooperación internacional|con cooperación internacional|mediante apoyo|mediante el apoyo|gracias al apoyo|con recursos externos|con recursos internacionales|con el financiamiento|con la financiación',
    enabling: 'permitirá|permitirán|permitiría|permitirían',
    innocent: 'que permitirá|que permitirán|que permitiría|que permitirían|cual permitirá|cuales permitirán',
  },
  ru: {
    support:
      'при поддержке|при международной поддержке|при содействии|при международном содействии|при финансовой поддержке|при внешней поддержке|при технической поддержке|при наличии поддержки|при надлежащей поддержке|при достаточной поддержке|при соответствующей поддержке|с международной поддержкой|с поддержкой|с помощью международн*|с помощью партнеров|при помощи международн*|при помощи партнеров|при международной финансовой|при финансовом|при внешнем финансировании|в случае оказания',
    enabling: 'позволит|позволят|позволило бы',
    innocent: 'который позволит|которая позволит|которое позволит|которые позволят|что позволит',
  },
  zh: {
    support: '支持下|资助下|援助下|帮助下|协助下',
  },
  ar: {
    support:
      'بدعم من|بدعم دولي|بدعم يقدم|بدعم مالي|بدعم تقني|بدعم فني|بدعم|بمساعده من|بمساعده دوليه|بمساعده|بمسانده|بمعونه|بتمويل من|بتمويل دولي|توفر الدعم|توافر الدعم|توفير الدعم',
    enabling: 'سيمكن|ستمكن|سيتيح|ستتيح|سيسمح|ستسمح',
  },
}

/** Finds them among the units of a text. */
export const findSupports = wordFinder(SUPPORT_WORDS)
