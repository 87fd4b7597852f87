/** Lines of a letterhead and the date under a paper: who writes, reference, place and date; no views. */
import { readDates } from '#un'

/** In characters: a word without end is no line, and the engine of the patterns has a stack that ends. */
const LONGEST_LINE = 1_000
const LINE_WORDS = 18
const NAME_WORDS = 8
const REFERENCE_WORDS = 9
/** Words that may stand beside a date on its line ("New York, 3 May 2019"). */
const BESIDE_DATE_WORDS = 5
const SENTENCE_END = /[.。!?؟;؛]["”»]?$/u

/** How formal names of States begin (in Chinese: end). */
const STATE_FORM =
  /^(?:the )?(?:\p{L}+ ){0,3}(?:republic|kingdom|state|states|commonwealth|federation|principality|sultanate|emirate|duchy)\b(?: of\b|$)|^(?:république|royaume|état|principauté|confédération|fédération)(?!\p{L})|^(?:rep[uú]blica|reino|estados?|principado|mancomunidad)(?!\p{L})|(?:^|\s)(?:республика|королевство|федерация|государство|княжество)(?!\p{L})|^(?:دولة|جمهورية|مملكة|إمارة|سلطنة)\s|(?:共和国|王国|联邦|公国)$/iu

/** How ministries, missions and other offices are named at the head of their letters. */
const OFFICE =
  /(?:^|\s)(?:ministry|ministries|department|directorate|division|embassy|prosecutor|attorney|government|secretariat|permanent (?:observer )?mission|office of|national (?:agency|centre|center|council|commission))(?!\p{L})|(?:^|\s)(?:ministère|département|direction|ambassade|parquet|gouvernement|secrétariat|mission permanente|agence|section|présidence)(?!\p{L})|(?:^|\s)(?:ministerio|departamento|dirección|embajada|fiscalía|procuraduría|gobierno|secretaría|misión permanente|unidad|agencia|presidencia)(?!\p{L})|(?:^|\s)(?:министерство|департамент|управление|посольство|прокуратура|правительство|постоянное представительство|агентство|комитет|служба)(?!\p{L})|(?:^|\s)(?:وزارة|إدارة|الإدارة|سفارة|النيابة|حكومة|البعثة|بعثة|الوفد|أمانة|الأمانة|هيئة|ديوان)(?!\p{L})|(?:部|司|局|厅|代表团|使团|大使馆|政府|委员会|办公室)$/iu

const REFERENCE =
  /^(?:(?:our |your )?ref(?:erence)?|réf(?:érence)?|n[°ºo]|note|nota|oficio|исх|№|المرجع|رقم|الرقم|编号)(?!\p{L}).{0,30}\p{Nd}|^\p{Lu}{1,8}(?:[/-][\p{L}\p{Nd}.-]+){1,6}$|〔\p{Nd}{4}〕|^(?:tel|tél|fax|phone|e-?mail|тел|факс|هاتف|فاكس|电话|传真|p\.? ?o\.? box|b\.? ?p\.?)[\s.:]/iu

/** A line with one of these is the title of the paper. */
const TITLE_WORDS =
  /(?<!\p{L})(?:views?|contributions?|reply|replies|response|report|comments|statement|position|submission|information|answers|réponses?|observations|vues|rapport|commentaires|déclaration|respuestas?|informe|información|observaciones|opiniones|contribución|aportación|declaración|ответы?|информация|доклад|вклад|мнение|позиция|замечания|آراء|رد|ردود|تقرير|مساهمة|ملاحظات)(?!\p{L})|意见|答复|报告|贡献|立场/iu

/** A line that only says whose paper it is, under which number, where and when. */
export function isLetterheadLine(text: string): boolean {
  const line = text.trim()
  if (line.length > LONGEST_LINE) return false
  const words = line.split(/\s+/u).length
  if (line === '' || words > LINE_WORDS || (SENTENCE_END.test(line) && !isDateLine(line))) return false
  if (isDateLine(line)) return true
  if (words <= REFERENCE_WORDS && REFERENCE.test(line)) return true
  if (TITLE_WORDS.test(line)) return false
  if (STATE_FORM.test(line)) return words <= NAME_WORDS || OFFICE.test(line)
  return OFFICE.test(line)
}

/** A line with a date and hardly anything else. */
export function isDateLine(text: string): boolean {
  const line = text.trim()
  const date = readDates(line)[0]
  if (date === undefined) return false
  const rest =
    `${line.slice(0, date.start)} ${line.slice(date.end)}`.match(/\p{Script=Han}{2}|[\p{L}\p{Nd}]+/gu) ?? []
  return rest.length <= BESIDE_DATE_WORDS
}
