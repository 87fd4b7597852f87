/**
 * Words with which plans, laws, bodies and funds are named, what makes such a name one, and what they are for; in six languages:
 * data. Source: general knowledge of the languages and of how Governments name their plans and bodies.
 */
import type { Language } from '#un'
import { PORTFOLIOS } from './office-words.ts'

/** The kinds of institution; within one the words of two languages are no exact equals ("plan", "programme", 方案). */
export const INSTITUTIONS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  plan: {
    en: 'strateg(?:y|ies)|(?:action )?plans?|programmes?|programs?|polic(?:y|ies)|roadmaps?',
    fr: 'stratégies?|plans?|programmes?|politiques?|feuilles? de route',
    es: 'estrategias?|plan(?:es)?|programas?|políticas?|hojas? de ruta',
    ru: 'стратеги\\p{L}+|план\\p{L}{0,3}|программ\\p{L}+|политик\\p{L}+|концепци\\p{L}+',
    zh: '战略|计划|规划|方案|政策|纲要',
    ar: '(?:[وبلف]{0,2}ال|[وبلف])?(?:[اإ]?ستراتيجي(?:ة|ات)|خط(?:ة|ط)|برنامج|برامج|سياس(?:ة|ات))',
  },
  law: {
    en: 'laws?|acts?|code',
    fr: 'lois?|code',
    es: 'ley(?:es)?|código',
    ru: 'закон\\p{L}{0,3}|кодекс\\p{L}{0,2}',
    zh: '(?<![方办无非合立司执])法(?![律院治官])|条例|法典',
    ar: '(?:[وبلف]{0,2}ال|[وبلف])?(?:قانون|قوانين|تشريع)',
  },
  body: {
    en: 'committees?|commissions?|councils?|boards?|agenc(?:y|ies)|authorit(?:y|ies)|ministr(?:y|ies)|department',
    fr: 'comités?|commissions?|conseils?|agences?|autorités?|ministères?|directions?',
    es: 'comités?|comision(?:es)?|comisión|consejos?|agencias?|autoridad(?:es)?|ministerios?|direcci(?:ón|ones)',
    ru: 'комитет\\p{L}*|комисси\\p{L}+|совет\\p{L}{0,2}|агентств\\p{L}*|министерств\\p{L}*|управлени\\p{L}+|ведомств\\p{L}*',
    zh: '委员会|部(?![门分署队长])|局(?![势面限部])|署|理事会|机构',
    ar: '(?:[وبلف]{0,2}ال|[وبلف])?(?:لجن[ةه]|هيئ[ةه]|وزار[ةه]|مجلس|وكال[ةه]|سلط[ةه])',
  },
}

/** What makes a plan or body one that is named: national, of the State. */
export const NATIONAL: Readonly<Record<Language, RegExp>> = {
  en: /(?<!\p{L})national(?!\p{L})/iu,
  fr: /(?<!\p{L})nationa(?:le?s?|ux)(?!\p{L})/iu,
  es: /(?<!\p{L})nacional(?:es)?(?!\p{L})/iu,
  ru: /(?<!\p{L})(?:национальн|государственн)/iu,
  zh: /国家|全国|《/u,
  ar: /(?<!\p{L})(?:ال)?وطني/u,
}

/** Beyond these words a name does not go. */
export const NAME_ENDS: Readonly<Record<Language, RegExp>> = {
  en: /[.,;:()“”"«»]|(?<!\p{L})(?:was|were|is|are|had|has|have|would|will|in|by|which|that|with|from|as|at|until|under|its|to|set|covering)(?!\p{L})/iu,
  fr: /[.,;:()“”"«»]|(?<!\p{L})(?:a|ont|avait|avaient|était|est|sont|serait|qui|que|dans|par|avec|en|comme|sous|à|au|aux)(?!\p{L})/iu,
  es: /[.,;:()“”"«»]|(?<!\p{L})(?:ha|han|había|era|fue|es|son|sería|que|en|con|como|bajo|a|al|por)(?!\p{L})/iu,
  ru: /[.,;:()“”"«»]|(?<!\p{L})(?:был\p{L}*|является|будет|которы\p{L}+|в|на|с|до|от|как|при)(?!\p{L})/iu,
  zh: /[，。；：、（）]/u,
  ar: /[.،؛:()«»"]|(?<!\p{L})(?:في|من|إلى|على|التي|الذي|كان|كانت|مع|عن)(?!\p{L})/u,
}

/** Rows of portfolios that the words of a plan's name may hold by themselves. */
const NO_FIELD = /^(?:planning|communication|social|econom|interior|science|labour)/u

/** What they are for, one a line: the beginnings of the words in en; fr; es; ru; zh; ar. */
export const INSTITUTION_FIELDS = `${PORTFOLIOS.trim()
  .split('\n')
  .filter((row) => !NO_FIELD.test(row))
  .join('\n')}
biodivers; biodivers; biodivers; биоразнообраз биологическ; 生物多样性; التنوع
adaptation; adaptation; adaptación; адаптац; 适应; التكيف
mitigation; atténuation; mitigación; смягчен предотвращен митигац; 减缓; التخفيف
climat; climat; clim; климат; 气候; المناخ
forest; forêt forest sylvic; forest bosque silvic; лес; 森林 林业; الغابات الحراج
disaster emergenc; catastrophe désastre urgence; desastre catástrofe emergencia; бедств катастроф стихий чрезвычайн; 灾 应急; الكوارث الطوارئ
desertification; désertification; desertificación; опустынив; 荒漠化; التصحر
development; développement; desarrollo; развит; 发展; التنمية الإنمائية
corruption anti-corruption; corruption anticorruption; corrupción anticorrupción; корруп антикорруп; 腐败; الفساد
housing; logement habitat; vivienda; жилищ жиль; 住房; الإسكان للإسكان
fisher; pêch halieut; pesc; рыб; 渔; مصايد الأسماك
waste; déchet; residuos desechos; отход; 废物 废弃物; النفايات
`
