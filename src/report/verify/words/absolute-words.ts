/**
 * Words by which a sentence says that a thing holds whatever happens, or is done by one's own means alone, in the six languages.
 *
 * Source: concessive conditionals of the languages' reference grammars ("regardless of", "quel que soit"), and the words by which
 * replies tell unconditional from conditional contributions and own from external means; from general knowledge.
 */
import { type WordList, wordFinder } from './word-table.ts'

/** `regardless`: under no condition. `alone`: without help. `own`: with means of one's own, which answers `alone` and claims less. */
export type Absolute = 'regardless' | 'alone' | 'own'

const ABSOLUTE_WORDS: WordList<Absolute> = {
  en: {
    regardless:
      'regardless|irrespective|irrespectively|with or without|in all circumstances|under all circumstances|in any circumstances|under any circumstances|in any event|in any case|in every case|in every instance|whatever the|whatever its|whatever their|no matter|unconditional*|without condition|without conditions|without any condition|without any conditions|without preconditions|without reservation|without reservations|even without|even if no|come what may|at all events',
    alone:
      'on its own|on their own|by itself|by themselves|own efforts|unaided|unassisted|single-handed*|without outside|without external|without foreign|without international|without the aid|without any aid|without the help|without any help|without assistance|without any assistance|without support|without any support|without the support|from its own pocket',
    own: 'own means|own resources|own funds|own budget|own capacit*|national resources|domestic resources|national means|domestic means|national budget|national effort|national efforts|domestic efforts|internal resources|domestically|independently|domestic funding|domestic finance|self-*',
    innocent: 'regardless of whether',
  },
  fr: {
    regardless:
      'en tout état de cause|quoi qu’il en soit|quoi qu’il arrive|quel que soit|quelle que soit|quels que soient|quelles que soient|en toutes circonstances|en toute circonstance|en tout cas|en tous les cas|dans tous les cas|inconditionnel*|sans condition|sans conditions|sans aucune condition|sans réserve|indépendamment de|indépendamment du|indépendamment des|avec ou sans|même sans|sans égard',
    alone:
      'à elle seule|à lui seul|à eux seuls|à elles seules|par lui-même|par elle-même|sans aide|sans aucune aide|sans appui|sans aucun appui|sans l’aide|sans l’appui|sans le soutien|sans soutien|sans aucun soutien|sans assistance|sans concours|seules forces|seuls moyens',
    own: 'propres moyens|propres ressources|moyens propres|ressources propres|ressources nationales|ressources internes|ressources domestiques|moyens nationaux|budget national|budget de l’état|efforts nationaux|fonds propres|fonds nationaux|propres efforts|propres fonds|auto-*|autofinanc*',
  },
  es: {
    regardless:
      'en cualquier caso|en todo caso|en todos los casos|en cualquier circunstancia|en todas las circunstancias|bajo cualquier circunstancia|independientemente|con independencia|sea cual sea|sea cual fuere|sean cuales sean|cualquiera que sea|cualesquiera que sean|incondicional*|sin condiciones|sin condición|sin ninguna condición|sin reservas|con o sin|aun sin|incluso sin|pase lo que pase',
    alone:
      'por sí solo|por sí sola|por sí solos|por sí solas|por sí mismo|por sí misma|sin ayuda|sin ninguna ayuda|sin apoyo|sin ningún apoyo|sin la ayuda|sin el apoyo|sin asistencia|sin la asistencia',
    own: 'propios medios|propios recursos|medios propios|recursos propios|recursos nacionales|recursos internos|recursos domésticos|medios nacionales|presupuesto nacional|esfuerzo nacional|esfuerzos nacionales|fondos propios|fondos nacionales|propios esfuerzos|auto-*|autofinanc*',
  },
  ru: {
    regardless:
      'независимо от|вне зависимости|в любом случае|во всех случаях|при любых|при всех условиях|в любых условиях|безусловн*|безоговорочн*|без каких-либо условий|без условий|без всяких условий|каковы бы|каким бы|какой бы|невзирая|даже без',
    alone:
      'своими силами|собственными силами|сам по себе|сама по себе|само по себе|сами по себе|без помощи|без всякой помощи|без поддержки|без всякой поддержки|без внешней|без международной|без содействия|в одиночку',
    own: 'собственных средств|собственные средства|собственных ресурсов|собственные ресурсы|собственными ресурсами|внутренних ресурсов|внутренние ресурсы|национальных ресурсов|национальные ресурсы|национального бюджета|государственного бюджета|самостоятельно|собственных усилий|собственные усилия|национальных усилий',
  },
  zh: {
    regardless: '无论|不论|不管|无条件|任何情况下|所有情况下|任何条件下|一切情况下|有无|不设条件|不附条件',
    alone:
      '独自|独力|自力更生|单靠|仅靠自身|无需支持|无需援助|无需…支持|无需…援助|不需要…支持|不需要…援助|不靠',
    own: '自身|自有|自主|自筹|本国资源|国内资源|国家资源|自行|本国力量',
    innocent: '无论是',
  },
  ar: {
    regardless:
      'بغض النظر|بصرف النظر|أيا كان|أيا كانت|مهما كان|مهما كانت|مهما يكن|في جميع الأحوال|في كل الأحوال|في كل الظروف|في جميع الظروف|في أي حال|دون شروط|دون أي شروط|دون شرط|بلا شروط|غير مشروط|غير المشروط|بلا قيد|دون تحفظ|سواء … أم لا',
    alone:
      'بمفرده|بمفردها|بمفردهم|بنفسه|بنفسها|دون مساعده|دون أي مساعده|دون دعم|دون أي دعم|من دون دعم|بدون دعم|دون معونه',
    own: 'موارده الذاتيه|مواردها الذاتيه|الموارد الذاتيه|الجهد الذاتي|الجهود الذاتيه|الجهد الوطني|بالجهد الوطني|الجهود الوطنيه|الموارد الوطنيه|موارد وطنيه|الموارد المحليه|موارده الخاصه|مواردها الخاصه|إمكاناته الذاتيه|إمكاناتها الذاتيه|الامكانيات الوطنيه|الميزانيه الوطنيه',
  },
}

/** Finds them among the units of a text. */
export const findAbsolutes = wordFinder(ABSOLUTE_WORDS)
