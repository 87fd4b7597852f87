/** The words the Secretariat puts around replies in a compiled report, in the six languages: data only. */

/** "[Original: English]" and its equals, without the brackets; the names of languages are the first group. */
export const ORIGINAL_LINE: readonly RegExp[] = [
  /^(?:originals?|original languages?|langue originale|idioma original|original en)\s*[:：]\s*(.{2,60})$/iu,
  /^(?:подлинный текст|оригинал|язык оригинала|языки оригинала)\s*[:：]?\s*(?:на\s+)?(.{2,60}?)(?:\s+языках?|\s+языке)?$/iu,
  /^(?:الأصل|اللغة الأصلية)\s*[:：]?\s*(.{2,40})$/u,
  /^(?:原件|原文|原文语文)\s*[:：]?\s*(.{1,30})$/u,
]

/** What parts several languages of one line. */
export const BETWEEN_LANGUAGES = /\s*[,،、/;；]\s*|\s+(?:and|et|y|e|и)\s+|\s+و(?=ب?ال)|[和及]/u

/** "[On behalf of …]", "[Also on behalf of …]". */
export const ON_BEHALF_LINE =
  /^(?:also |submitted |received |également |también )?(?:on behalf of|au nom|en nombre|от имени|باسم|نيابة عن|代表)(?=[\s的\p{L}])/iu

/** "[Aligned with the reply: …]": others stand behind this reply. */
export const ALIGNED_LINE =
  /^(?:aligned with the reply|états qui s['’]associent|se suman a esta respuesta|к ответу присоединились|انضم إلى)(?!\p{L})/iu

/** "[Aligns itself with the reply of …]". */
export const ALIGNS_LINE =
  /^(?:aligns? itself with|s['’]associe (?:à|aux?)|se (?:suma|adhiere) a|присоединяется к|(?:تؤيد|يؤيد) رد|赞同)/iu

/** "[Dated 3 May 2019]": the date that the letter bears, where nobody recorded when it came. */
export const DATED_LINE = /^(?:dated|datée? du|en date du|de fecha|датирован|日期为|مؤرخ)/iu

/** Behind the name on the page where a reply goes on. */
export const CONTINUED =
  /\s*[[(（](?:cont(?:inued|\.|['’]d)?|suite|fin|continuaci[oó]n|cont\.|продолжение|окончание|تابع|يتبع|续|續)[\])）]\s*$/iu

/** The heading of a part of the report: replies of a kind of respondent. */
export const PART_OF_REPLIES: readonly RegExp[] = [
  /\b(?:repl(?:y|ies)|responses?|views|comments|observations|information|submissions?|contributions?|inputs?|communications?|statements?)\b.{0,60}?\b(?:received|submitted|provided|transmitted|from|of|by)\b.{0,30}\b(?:governments?|(?:member |observer |non-member )?states|parties|organizations?|entities|observers?|agencies|stakeholders|european union|system)\b/iu,
  /(?:réponses|observations|vues|communications|contributions|renseignements|informations).{0,60}(?:reçue?s|communiqué\p{L}*|des).{0,40}(?:gouvernements?|états|organisations|observateurs|entités|parties)/iu,
  /(?:respuestas|observaciones|opiniones|comunicaciones|contribuciones|información).{0,60}(?:recibid\p{L}*|presentad\p{L}*|de los).{0,40}(?:gobiernos?|estados|organizaciones|observadores|entidades|partes)/iu,
  /(?:ответы|мнения|замечания|сообщения|информация|материалы).{0,60}(?:полученн\p{L}+|представленн\p{L}+|поступивш\p{L}+).{0,40}(?:правительств|государств|организаци|наблюдател|учреждени|субъект)/iu,
  /(?:الردود|الآراء|المعلومات|التعليقات|المساهمات|الملاحظات).{0,40}(?:الواردة|المقدمة).{0,40}(?:الحكومات|الدول|المنظمات|المراقب)/u,
  /(?:收到|提交|提供).{0,20}(?:答复|意见|资料|信息|来文)|(?:政府|会员国|国家|组织|观察员|实体)(?:提供|提交|作出)?的?(?:答复|意见|资料)/u,
]

/** A part in which no respondent speaks: annexes, conclusions, the Secretary-General's own observations. */
export const PART_OF_SECRETARIAT =
  /^(?:annex(?:es)?|appendix|annexes?|anexos?|ap[eé]ndice|appendice|приложени[ея]|المرفقات|المرفق|التذييل|附件|附录)(?=$|[\s:：.,،*IVX\d一二三四五六七八九十])|^(?:conclusions?|concluding|observations?|recommendations?|summary|conclusi[oó]n(?:es)?|observaciones|recomendaciones|вывод\p{L}*|заключ\p{L}+|замечани\p{L}+|рекомендаци\p{L}+|الاستنتاجات|استنتاجات|خلاصة|الملاحظات|ملاحظات|结论|意见和结论|建议)(?!\p{L})/iu

/** Which kind of respondent a part holds, tried in order on its heading. */
export const GROUP_OF_PART: readonly (readonly [RegExp, 'observer' | 'organization' | 'member-state'])[] = [
  [
    /observer states?|non-member states?|états observateurs|estados observadores|государств\p{L}*-наблюдател|الدول المراقبة|观察员国|非会员国/iu,
    'observer',
  ],
  [
    /organi[sz]ations?|entities|agencies|united nations system|organisations|organismes|entités|organizaciones|entidades|организаци|учреждени|субъект|المنظمات|الكيانات|组织|实体|机构/iu,
    'organization',
  ],
  [
    /governments?|states|gouvernements|états|gobiernos|estados|правительств|государств|الحكومات|الدول|政府|会员国|国家/iu,
    'member-state',
  ],
]
