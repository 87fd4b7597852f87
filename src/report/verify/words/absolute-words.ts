/**
 * Words by which a sentence says that a thing holds whatever happens, or is done by one's own means alone, in the six languages.
 *
 * Source: concessive conditionals of the languages' reference grammars ("regardless of", "quel que soit") and their adverbs of certainty, and the words by which
 * replies tell unconditional from conditional contributions and own from external means; from general knowledge.
 */
import { type WordList, wordFinder } from './word-table.ts'

/**
 * `regardless`: under no condition. `alone`: without help. `own`: with means of one's own, which answers `alone` and claims less.
 * `certain`: without doubt, inevitably. `fully`: to the last degree. `sole`: nothing and nobody else.
 */
export type Absolute = 'regardless' | 'alone' | 'own' | 'certain' | 'fully' | 'sole'

const ABSOLUTE_WORDS: WordList<Absolute> = {
  en: {
    regardless:
      'whether or not|no condition|any conditions whatsoever|independent of|independently of|regardless|irrespective|irrespectively|with or without|in all circumstances|under all circumstances|in any circumstances|under any circumstances|in any event|in any case|in every case|in every instance|whatever the|whatever its|whatever their|no matter|unconditional*|without condition|without conditions|without any condition|without any conditions|without preconditions|without reservation|without reservations|even without|even if no|come what may|at all events',
    alone:
      'on its own|on their own|by itself|by themselves|own efforts|unaided|unassisted|single-handed*|without outside|without external|without foreign|without international|without the aid|without any aid|without the help|without any help|without assistance|without any assistance|without support|without any support|without the support|from its own pocket',
    own: 'own means|own resources|own funds|own budget|own capacit*|national resources|domestic resources|national means|domestic means|national budget|national effort|national efforts|domestic efforts|internal resources|domestically|independently|domestic funding|domestic finance|self-*',
    innocent: 'regardless of whether|if only|only if|not only|only recently|the only way',
    fully: 'fully|fully-*|completely|totally|wholly|entirely',
    sole: 'only|solely|exclusively|sole|nothing but|none but|no one but|nobody but',
    certain:
      'without fail|inevitabl*|unavoidabl*|inescapabl*|without doubt|without a doubt|without any doubt|beyond doubt|beyond any doubt|beyond all doubt|undoubtedly|indisputabl*|unquestionabl*|no doubt|certain to|is certain|was certain|were certain|certainly|with certainty|for certain|categorical*|definitively established|bound to',
  },
  fr: {
    regardless:
      'que … ou non|en tout état de cause|quoi qu’il en soit|quoi qu’il arrive|quel que soit|quelle que soit|quels que soient|quelles que soient|en toutes circonstances|en toute circonstance|en tout cas|en tous les cas|dans tous les cas|inconditionnel*|sans condition|sans conditions|sans aucune condition|sans réserve|indépendamment de|indépendamment du|indépendamment des|avec ou sans|même sans|sans égard',
    alone:
      'à elle seule|à lui seul|à eux seuls|à elles seules|par lui-même|par elle-même|sans aide|sans aucune aide|sans appui|sans aucun appui|sans l’aide|sans l’appui|sans le soutien|sans soutien|sans aucun soutien|sans assistance|sans concours|seules forces|seuls moyens',
    own: 'propres moyens|propres ressources|moyens propres|ressources propres|ressources nationales|ressources internes|ressources domestiques|moyens nationaux|budget national|budget de l’état|efforts nationaux|fonds propres|fonds nationaux|propres efforts|propres fonds|auto-*|autofinanc*',
    fully: 'entièrement|totalement|pleinement|complètement|intégralement',
    sole: 'uniquement|exclusivement|seulement|la seule|le seul|les seuls|les seules|pour seul|pour seule',
    certain:
      'inévitable*|inéluctable*|immanquable*|infailliblement|sans aucun doute|sans nul doute|sans le moindre doute|indubitable*|à coup sûr|assurément|certainement|incontestable*|définitivement établi|définitivement établie|catégorique*|avec certitude|la certitude|nécessairement|sans faute',
    innocent: 'non seulement|pas seulement|seulement si',
  },
  es: {
    regardless:
      'tanto si … como si|con o sin|al margen de|haya o no|independiente de|en cualquier caso|en todo caso|en todos los casos|en cualquier circunstancia|en todas las circunstancias|bajo cualquier circunstancia|independientemente|con independencia|sea cual sea|sea cual fuere|sean cuales sean|cualquiera que sea|cualesquiera que sean|incondicional*|sin condiciones|sin condición|sin ninguna condición|sin reservas|con o sin|aun sin|incluso sin|pase lo que pase',
    alone:
      'por sí solo|por sí sola|por sí solos|por sí solas|por sí mismo|por sí misma|sin ayuda|sin ninguna ayuda|sin apoyo|sin ningún apoyo|sin la ayuda|sin el apoyo|sin asistencia|sin la asistencia',
    own: 'propios medios|propios recursos|medios propios|recursos propios|recursos nacionales|recursos internos|recursos domésticos|medios nacionales|presupuesto nacional|esfuerzo nacional|esfuerzos nacionales|fondos propios|fondos nacionales|propios esfuerzos|auto-*|autofinanc*',
    fully: 'plenamente|totalmente|completamente|enteramente|por completo|íntegramente',
    sole: 'únicamente|exclusivamente|solamente|sólo|solo|el único|la única|los únicos|las únicas',
    certain:
      'inevitabl*|indefectibl*|ineludibl*|ineluctabl*|sin duda|sin duda alguna|sin lugar a dudas|sin ninguna duda|fuera de toda duda|indudabl*|innegabl*|incuestionabl*|con certeza|con toda certeza|con seguridad|con toda seguridad|tiene la certeza|tenía la certeza|categóric*|sin falta|forzosamente',
    innocent: 'no solo|no sólo|no solamente|solo si|sólo si',
  },
  ru: {
    regardless:
      'независимо|при любом|при любой|в любых обстоятельствах|независимо от|вне зависимости|в любом случае|во всех случаях|при любых|при всех условиях|в любых условиях|безусловн*|безоговорочн*|без каких-либо условий|без условий|без всяких условий|каковы бы|каким бы|какой бы|невзирая|даже без',
    alone:
      'своими силами|собственными силами|сам по себе|сама по себе|само по себе|сами по себе|без помощи|без всякой помощи|без поддержки|без всякой поддержки|без внешней|без международной|без содействия|в одиночку',
    own: 'собственных средств|собственные средства|собственных ресурсов|собственные ресурсы|собственными ресурсами|внутренних ресурсов|внутренние ресурсы|национальных ресурсов|национальные ресурсы|национального бюджета|государственного бюджета|самостоятельно|собственных усилий|собственные усилия|национальных усилий',
    fully: 'полностью|целиком|всецело|в полном объеме|сполна',
    sole: 'исключительно|единственн*|лишь|только',
    certain:
      'неизбежн*|неминуем*|непременно|неотвратим*|несомненн*|без сомнения|вне сомнения|вне всякого сомнения|наверняка|бесспорн*|заведомо|однозначн*|категорич*|окончательно установлен*',
    innocent: 'исключительно важ*|не только|только что|всего лишь',
  },
  zh: {
    regardless: '无论|不论|不管|无条件|任何情况下|所有情况下|任何条件下|一切情况下|有无|不设条件|不附条件',
    alone:
      '独自|独力|自力更生|单靠|仅靠自身|无需支持|无需援助|无需…支持|无需…援助|不需要…支持|不需要…援助|不靠',
    own: '自身|自有|自主|自筹|本国资源|国内资源|国家资源|自行|本国力量',
    innocent: '无论是|不仅|不只|只要|只是|仅有的',
    fully: '完全|彻底|悉数',
    sole: '仅|仅仅|只|唯一',
    certain: '必然|必定|一定会|肯定会|毫无疑问|无疑|势必|定将|必将|不可避免|无可避免|确凿无疑|确信',
  },
  ar: {
    regardless:
      'بمعزل عن|سواء توفر*|سواء تواف*|بغض النظر|بصرف النظر|أيا كان|أيا كانت|مهما كان|مهما كانت|مهما يكن|في جميع الأحوال|في كل الأحوال|في كل الظروف|في جميع الظروف|في أي حال|دون شروط|دون أي شروط|دون شرط|بلا شروط|غير مشروط|غير المشروط|بلا قيد|دون تحفظ|سواء … أم لا',
    alone:
      'بمفرده|بمفردها|بمفردهم|بنفسه|بنفسها|دون مساعده|دون أي مساعده|دون دعم|دون أي دعم|من دون دعم|بدون دعم|دون معونه',
    own: 'موارده الذاتيه|مواردها الذاتيه|الموارد الذاتيه|الجهد الذاتي|الجهود الذاتيه|الجهد الوطني|بالجهد الوطني|الجهود الوطنيه|الموارد الوطنيه|موارد وطنيه|الموارد المحليه|موارده الخاصه|مواردها الخاصه|إمكاناته الذاتيه|إمكاناتها الذاتيه|الامكانيات الوطنيه|الميزانيه الوطنيه',
    fully: 'بالكامل|كليا|تماما|كامله|بأكمل*',
    sole: 'فقط|فحسب|حصرا|حصريا|وحده|وحدها|الوحيد|الوحيده|دون سواه*|دون غيره*',
    certain:
      'حتما|لا محاله|حتمي*|بلا شك|دون شك|لا شك|بدون شك|من المؤكد|بالتأكيد|بكل تأكيد|قطعا|قاطعا|قاطعه|يقينا|لا مفر|لا ريب',
    innocent: 'ليس فقط',
  },
}

/** Finds them among the units of a text. */
export const findAbsolutes = wordFinder(ABSOLUTE_WORDS)
