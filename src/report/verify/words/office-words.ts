/**
 * Words of the names of offices that are written small: ministries, agencies, councils, and what a ministry is for; in six
 * languages: data. Source: general knowledge of the languages and of how Governments name their offices.
 */
import type { Language } from '#un'

/** The words with which the name of an office begins; in Chinese they end it. Without regard to case. */
export const OFFICES: Readonly<Record<Language, string>> = {
  en: 'Ministr(?:y|ies)\\s+(?:of|for)|Department\\s+(?:of|for)',
  fr: 'Ministères?|Agences?|Autorité|Office|Conseil|Comité|Commission|Centre|Direction|Bureau|Institut|Fonds|Secrétariat|Tribunal|Organisation|Haut-Commissariat',
  es: 'Ministerios?|Agencia|Autoridad|Consejo|Comisión|Comité|Centro|Dirección|Oficina|Instituto|Fondo|Secretaría|Tribunal|Organización|Fiscalía|Defensoría',
  ru: 'Министерств\\p{L}*|[Аа]гентств\\p{L}*|Управлени\\p{L}+|Совет\\p{L}{0,2}|Комитет\\p{L}*|Комисси\\p{L}+|[Цц]ентр\\p{L}{0,2}|Организаци\\p{L}+|Служб\\p{L}+|Фонд\\p{L}{0,2}|Институт\\p{L}{0,2}',
  zh: '部(?![门分署队长落位])|(?<![签部])署|局(?![势面限部])|委员会|办公室|组织|研究院|检察院|法院',
  ar: 'وزارة|وزارتا|وزارتي|وزارات|هيئة|الهيئة|وكالة|الوكالة|مجلس|المجلس|لجنة|اللجنة|مكتب|المكتب|مركز|المركز|منظمة|المنظمة|صندوق|الصندوق|معهد|المعهد|جهاز|الجهاز',
}

/** Between the words of such a name, the longer before the shorter. */
export const OFFICE_JOINTS: Readonly<Record<Exclude<Language, 'zh' | 'ar'>, string>> = {
  en: 'the|of|and|for',
  fr: '(?:et |chargée? )?(?:de la|de l|du|des|de|d)|et|l|pour (?:les?|la|l)|pour|contre (?:les?|la|l)',
  es: '(?:y )?(?:de las?|de los|del|de)|y|para (?:las?|los|el)|para|contra (?:las?|los|el)|sobre',
  ru: 'по делам|по|и|для|против',
}

/** Endings of adjectives that may follow the noun they belong to; any other word there may be the verb. */
export const ADJECTIVE_ENDINGS: Readonly<Record<'fr' | 'es', RegExp>> = {
  fr: /(?:ieure?s?|ale?s?|aux|iques?|ienn?e?s?|aires?|ives?|urs?|uelle?s?|uels?|ées?)$/u,
  es: /(?:al|ales|ic[oa]s?|ari[oa]s?|iv[oa]s?|an[oa]s?|áutic[oa]s?|éric[oa]s?)$/u,
}

/** What ministries are for, one a line: the beginnings of the words in en; fr; es; ru; zh; ar. */
export const PORTFOLIOS = `
interior home~affairs home~office internal~affairs; intérieur; interior gobernación; внутренн МВД; 内政 内务 公安; الداخلية
justice; justice; justicia; юстиц минюст; 司法; العدل
foreign external~affairs external~relations; étrangères extérieures; exteriores; иностранн МИД; 外交; الخارجية
defence defense; défense armées; defensa; оборон; 国防; الدفاع
finance treasury; financ trésor; finanzas hacienda; финанс минфин; 财政 财务; المالية
econom; économi; econom; эконом; 经济; الاقتصاد
health sanitar; santé sanitair; salud sanidad sanitari; здравоохран минздрав; 卫生 健康; الصحة
education; éducat enseignement; educa; образован просвещ; 教育; التعليم التربية
environment ecolog; environnement écolog; ambient medioambient ecolog; окружающ природ эколог; 环境 生态; البيئة
agri farming; agricultur agricol agro; agricultur agrícol agropecuari agrari; сельск аграр; 农业 农村; الزراعة
labour labor employment; travail emploi; trabajo empleo; труд занятост; 劳动 人力; العمل القوى
transport; transport; transport; транспорт; 交通 运输; النقل المواصلات
energy power electric; énerg électri; energ eléctric electri; энерг электр; 能源 电力; الطاقة الكهرباء
communication telecom digital information post; communication numérique télécom postes information; comunicaci telecom digital información; связи цифров коммуникац информац; 通信 信息 数字 邮电; الاتصالات الرقمي المعلومات البريد
trade commerce; commerce; comercio; торговл; 商务 贸易 商业; التجارة
industr; industri; industria; промышлен; 工业; الصناعة
cultur; culture; cultura; культур; 文化; الثقافة
touris; touris; turismo; туризм; 旅游; السياحة
planning; plan; plan; план; 规划 计划; التخطيط
science technolog; science technolog recherche; ciencia tecnolog; наук технолог; 科学 科技 技术; العلوم التكنولوجيا البحث
women gender; femme genre; mujer género; женщин гендер; 妇女 性别; المرأة
youth; jeunesse; juventud; молодеж; 青年; الشباب
sport; sport; deport; спорт; 体育; الرياضة
water irrigat hydr; eau hydr; agua hídric hidr; вод; 水(?!平); المياه
social; socia; social; социальн; 社会; الاجتماعية الشؤون
`
