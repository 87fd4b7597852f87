/**
 * The small words round the thing that a word governs: those between the two, and those that begin what only describes it; in the
 * six languages.
 *
 * Source: articles, possessives, prepositions and adverbs of degree of the languages' reference grammars, and nouns of measure
 * ("level of emissions"), from general knowledge.
 */
import { everyWordFinder, type WordList } from './word-table.ts'

/**
 * `passed`: stands between a word and the thing it governs. `measure`: a noun that only measures the thing. `within`: links a
 * noun to its thing and a verb to a place. `modifying`: begins what describes the thing before it. `tending`: a verb between a thing and what becomes of it ("tends to").
 */
export type ObjectWord = 'passed' | 'measure' | 'within' | 'modifying' | 'tending'

const OBJECT_WORDS: WordList<ObjectWord> = {
  en: {
    passed:
      'the|a|an|of|its|their|our|his|her|this|these|those|all|any|both|such|own|further|overall|existing|significantly|substantially|considerably|markedly|noticeably|rapidly|sharply|gradually|steadily|greatly|very|extremely|comparatively|relatively|general|sharp|rapid|marked',
    measure:
      'level|levels|degree|rate|rates|number|numbers|amount|amounts|quantity|share|proportion|percentage|extent|volume|total|frequency|incidence|intensity|concentration|value|range',
    within: 'in',
    tending:
      'tend|tends|tended|expected|projected|forecast|predicted|likely|bound|due|seem|seems|seemed|appear|appears|appeared|began|begun|started',
    modifying:
      'of|in|on|at|by|for|with|from|into|under|over|to|through|within|among|between|against|per|across|during',
  },
  fr: {
    passed:
      "le|la|les|l'|un|une|des|du|de|d'|ses|son|sa|leur|leurs|ce|cette|ces|nos|notre|tous|toute|toutes|sensiblement|fortement|considérablement|nettement|rapidement|progressivement|très|générale|forte|nette",
    measure:
      'niveau|niveaux|degré|taux|nombre|quantité|part|proportion|pourcentage|volume|total|fréquence|intensité|concentration|valeur',
    within: 'en|dans',
    tending: 'tend|tendent|tendait|tendaient|devrait|devraient|semble|semblent|commence|commencé',
    modifying: "de|du|des|d'|dans|sur|par|pour|avec|en|à|au|aux|entre|contre",
  },
  es: {
    passed:
      'el|la|los|las|un|una|de|del|su|sus|nuestro|nuestra|nuestros|este|esta|estos|estas|todos|todas|considerablemente|notablemente|rápidamente|gradualmente|muy|fuerte|general',
    measure:
      'nivel|niveles|grado|tasa|tasas|número|cantidad|porcentaje|proporción|volumen|total|frecuencia|intensidad|concentración|valor',
    within: 'en',
    tending: 'tiende|tienden|tendía|tendían|tenderá|espera|prevé|parece|parecen|comenzó|empezó',
    modifying: 'de|del|en|con|por|para|sobre|a|al|entre|contra|desde',
  },
  ru: {
    passed:
      'их|его|ее|своей|своих|свою|свои|этих|этой|всех|данного|значительно|существенно|резко|постепенно|быстро|весьма|крайне|сравнительно|относительно|очень|общего|общее|дальнейшее|резким|резкое|значительное',
    measure:
      'уровень|уровня|уровнем|уровню|уровни|степень|степени|степенью|темп*|числ*|количеств*|доля|доли|долю|объем*|частот*|интенсивност*|концентраци*|показател*|масштаб*',
    within: 'в',
    tending: 'ожидается|прогнозируется|предполагается|может|могут|начал*',
    modifying: 'в|на|с|со|к|от|из|для|при|по|за|под|между|через',
  },
  zh: {
    passed:
      '了|其|该|对|着|的|所|显著|明显|大幅|大幅度|逐步|进一步|持续|不断|有所|将|会|已|已经|地|更|也|全面|积极|大力|有效|力度',
    measure: '水平|程度|比率|数量|总量|比例|频率|强度|力度',
    modifying: '在|于|从|由|对|为|与|和',
  },
  ar: {
    passed: 'هذه|هذا|تلك|جميع|كل|من|بشكل|ملحوظ|كبير|جدا',
    measure: 'مستوي*|درجه|نسبه|معدل*|عدد|كميه|كميات|حجم|مدي|وتيره|تركيز*|حصه',
    within: 'في',
    modifying: 'من|في|علي|عن|مع|الي|بين',
  },
}

/** Finds the small words round a thing that a word governs; one that is of two kinds twice. */
export const findObjectWords = everyWordFinder(OBJECT_WORDS)
