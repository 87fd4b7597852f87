/** The set words of a report in Arabic; the first page as seen in A/74/L.75 and A/71/1007, the rest after A/74/130. */
import { agendaItemLine, languageName, PRINTED_WORDS, type RegionalGroup, replyOriginal } from '#un'
import { translatedBy, withNote } from './bracketed.ts'
import { arabicForm, arabicNumber, countedAr } from './counted-ar.ts'
import { editionWords } from './edition-words.ts'
import type { Formulae, MissingValue, QuotedMandate } from './formulae.ts'
import { LIMIT_WORDS_AR } from './limit-words-ar.ts'
import type { TranslationOrigin } from './statement.ts'

/** Chapters are counted in the accusative: "أولا -". Source: A/71/1007. */
const CHAPTERS = 'أولا ثانيا ثالثا رابعا خامسا سادسا سابعا ثامنا تاسعا عاشرا'.split(' ')

/** Annexes are counted as adjectives: "المرفق الأول". */
const ANNEXES = 'الأول الثاني الثالث الرابع الخامس'.split(' ')

/** Letters of sub-paragraphs, (a) to (j). Source: A/74/L.75, A/73/512. */
const LETTERS = 'أ ب ج د ه و ز ح ط ي'.split(' ')

const GROUPS: Readonly<Record<RegionalGroup, string>> = {
  african: 'الدول الأفريقية',
  'asia-pacific': 'دول آسيا والمحيط الهادئ',
  'eastern-european': 'دول أوروبا الشرقية',
  grulac: 'دول أمريكا اللاتينية ومنطقة البحر الكاريبي',
  weog: 'دول أوروبا الغربية ودول أخرى',
}

const TRANSLATIONS: Readonly<Record<TranslationOrigin, string>> = {
  official: 'ترجمة رسمية',
  'by-the-state': 'ترجمة مقدمة من الدولة',
  'by-a-person': 'ترجمة أعدها شخص مذكور في السجل',
  'by-a-machine': 'ترجمة آلية غير رسمية',
}

const BY_NAME = (name: string): string => `ترجمة: ${name}`

const MISSING: Readonly<Record<MissingValue, string>> = {
  symbol: 'الرمز',
  date: 'التاريخ',
  item: 'الرقم',
  session: 'الدورة',
  title: 'العنوان',
  reference: 'المرجع',
  deadline: 'الموعد النهائي',
  document: 'الوثيقة',
}

/** Latin letters and figures that stand together keep their order in a line that runs from the right. */
function leftToRight(text: string): string {
  return `\u200e${text}\u200e`
}

/** "و" joins; a figure or a Latin letter after it stands apart: "13 و 115". Source: A/65/L.78. */
function and(item: string): string {
  return /^[\u200e\p{Script=Latin}\d]/u.test(item) ? `و ${item}` : `و${item}`
}

/** "أ وب", "أ، وب، وج". */
function list(items: readonly string[]): string {
  const [first = '', ...rest] = items
  return rest.length === 1 ? `${first} ${rest.map(and).join('')}` : [first, ...rest.map(and)].join('، ')
}

function letters(path: string): string {
  return path.replace(/\(([a-j])\)/g, (_whole, letter: string) => {
    return `(${LETTERS[letter.charCodeAt(0) - 'a'.charCodeAt(0)] ?? letter})`
  })
}

function arabicDigits(number: number): string {
  return number.toLocaleString('ar-EG', { useGrouping: false })
}

function sectionName(section: number): string {
  return CHAPTERS[section - 1] ?? arabicDigits(section)
}

function quotes(words: string): string {
  return `”${words}“`
}

function entitled({ title }: QuotedMandate): string {
  return title === null ? '' : `، المعنون ${quotes(title)}`
}

/** The verb stands before its subject; what qualifies it ("أيضا") after. */
function assemblySaid({ verb, words }: QuotedMandate, subject: string): string {
  const [first = '', ...rest] = verb.split(' ')
  return `${[first, subject, ...rest].join(' ')} ${quotes(words)}`
}

function mandateSentence(quoted: QuotedMandate): string {
  const { resolution, language } = quoted
  const paragraph = letters(quoted.paragraph)
  if (language !== 'ar')
    return `أُعد هذا التقرير عملا بالفقرة ${paragraph} من قرار الجمعية العامة ${resolution}.`
  return `في الفقرة ${paragraph} من القرار ${resolution}${entitled(quoted)}، ${assemblySaid(quoted, 'الجمعية العامة')}.`
}

function summarySentences(quoted: QuotedMandate): string[] {
  const prepared = `أُعد هذا التقرير عملا بقرار الجمعية العامة ${quoted.resolution}`
  if (quoted.language !== 'ar') return [`${prepared}.`]
  return [`${prepared}${entitled(quoted)}.`, `وفي ذلك القرار، ${assemblySaid(quoted, 'الجمعية العامة')}.`]
}

function received(date: string, total: number, parts: readonly string[], late: number): string {
  if (total === 0) return `وحتى ${date}، لم يرد أي رد.`
  const came = total >= 3 && total <= 10 ? 'وردت' : 'ورد'
  const from = parts.length === 0 ? '' : ` من ${list(parts)}`
  return `وحتى ${date}، ${came} ${replies(total)}${from}${lateReplies(total, late)}.`
}

const AFTER_DEADLINE = 'بعد انقضاء الموعد النهائي'

function lateReplies(total: number, late: number): string {
  if (late === 0) return ''
  if (total === 1) return `؛ وقد ورد ${AFTER_DEADLINE}`
  if (total === 2) return `؛ وورد ${late === 1 ? 'أحدهما' : 'كلاهما'} ${AFTER_DEADLINE}`
  const came = late >= 3 && late <= 10 ? 'ووردت' : 'وورد'
  const which = arabicForm(late, 'أحدها', 'اثنان منها', `${arabicNumber(late, 'masculine')} منها`)
  return `؛ ${came} ${which} ${AFTER_DEADLINE}`
}

function membership(replied: number, members: number, represented: number): string {
  const answered =
    replied === 0
      ? `ولم يرد أي رد من الدول الأعضاء البالغ عددها ${members}`
      : `ووردت ردود من ${memberStates(replied)} من أصل ${members}`
  const spokenFor = represented === 0 ? '' : `؛ ومُثلت ${representedStates(represented)} في رد مشترك`
  return `${answered}${spokenFor}.`
}

const replies = countedAr({
  gender: 'masculine',
  one: 'رد واحد',
  two: 'ردان',
  few: 'ردود',
  many: 'ردا',
  other: 'رد',
})
const memberStates = countedAr({
  gender: 'feminine',
  one: 'دولة عضو واحدة',
  two: 'دولتين عضوين',
  few: 'دول أعضاء',
  many: 'دولة عضوا',
  other: 'دولة عضو',
})
const representedStates = countedAr({
  gender: 'feminine',
  one: 'دولة عضو أخرى',
  two: 'دولتان عضوان أخريان',
  few: 'دول أعضاء أخرى',
  many: 'دولة عضوا أخرى',
  other: 'دولة عضو أخرى',
})

export const FORMULAE_AR: Formulae = {
  ...editionWords('ar'),
  seen: false,
  reportOf: (author) =>
    author === null ? PRINTED_WORDS.reportOfTheSecretaryGeneral.ar.text : `تقرير ${author}`,
  sectionTitles: {
    introduction: PRINTED_WORDS.introduction.ar.text,
    replies: {
      'member-state': PRINTED_WORDS.repliesReceivedFromGovernments.ar.text,
      observer: 'الردود الواردة من الدول المراقبة',
      organization: 'الردود الواردة من المنظمات الحكومية الدولية وكيانات الأمم المتحدة',
      other: 'الردود الواردة من جهات معنية أخرى',
    },
    annex: PRINTED_WORDS.annex.ar.text,
    annexNumbered: (annex) => `${PRINTED_WORDS.annex.ar.text} ${ANNEXES[annex - 1] ?? arabicDigits(annex)}`,
    annexTitle: 'الجهات المقدمة للردود، حسب المجموعات الإقليمية',
  },
  sectionNumber: (section) => `${sectionName(section)} -`,
  sectionName,
  paragraphNumber: (paragraph) => `${arabicDigits(paragraph)} -`,
  agendaLine: (item, stage) => agendaItemLine(stage, letters(item), 'ar').text,
  originalNotice: (language, translation, translator) =>
    withNote(
      replyOriginal(language, 'ar').text,
      '؛ ',
      translatedBy(TRANSLATIONS, BY_NAME, translation, translator),
    ),
  onBehalfNotice: (names) => `[باسم ${list(names)}]`,
  alignsNotice: (names) =>
    `[تأييدا ${arabicForm(names.length, 'للرد التالي', 'للردين التاليين', 'للردود التالية')}: ${list(names)}]`,
  alignedNotice: (names) =>
    `[${arabicForm(names.length, 'الجهة المؤيدة', 'الجهتان المؤيدتان', 'الجهات المؤيدة')} لهذا الرد: ${list(names)}]`,
  translationPendingNotice: (language) =>
    `[مستنسخ باللغة التي ورد بها (${languageName(language, 'ar')})؛ في انتظار الترجمة.]`,
  figureNotReproduced: (page) => `[لم يُستنسخ الشكل: الأصل، الصفحة ${page}]`,
  pageNotRead: (page) => `[لم تُستنسخ الصفحة ${page} من الأصل: تعذرت قراءة نصها]`,
  unreadableNotice: (sha256) =>
    `[ورد الرد ولكن تعذرت قراءة نصه في الملف. والأصل محفوظ؛ وتبدأ بصمته الرقمية ${leftToRight('SHA-256')} بما يلي: ${leftToRight(sha256.slice(0, 16))}.]`,
  addendumHeading: (number) => `${PRINTED_WORDS.addendum.ar.text}${number > 1 ? ` ${number}` : ''} إلى الرد`,
  lateSubmission: (reason) => `قُدم هذا التقرير بعد الموعد النهائي ${reason}.`,
  dated: (date) => `مؤرخ ${date}`,
  missing: (what) => `[${MISSING[what]}]`,
  list,
  punctuation: { colon: ': ', semicolon: '؛ ', fullStop: '.' },
  regionalGroup: (group) => GROUPS[group],
  counted: {
    memberStates,
    observers: countedAr({
      gender: 'feminine',
      one: 'دولة مراقبة واحدة',
      two: 'دولتين مراقبتين',
      few: 'دول مراقبة',
      many: 'دولة مراقبة',
      other: 'دولة مراقبة',
    }),
    organizations: countedAr({
      gender: 'feminine',
      one: 'منظمة واحدة',
      two: 'منظمتين',
      few: 'منظمات',
      many: 'منظمة',
      other: 'منظمة',
    }),
    others: countedAr({
      gender: 'feminine',
      one: 'جهة معنية أخرى',
      two: 'جهتين معنيتين أخريين',
      few: 'جهات معنية أخرى',
      many: 'جهة معنية أخرى',
      other: 'جهة معنية أخرى',
    }),
  },
  introduction: {
    mandate: mandateSentence,
    noteVerbale: (reference, date, deadline) =>
      `وتحقيقا لهذه الغاية، وُجهت إلى الدول الأعضاء مذكرة شفوية (${leftToRight(reference)}) مؤرخة ${date} تدعوها إلى تقديم آرائها في موعد أقصاه ${deadline}.`,
    noteVerbaleAlone: (reference, date, deadline) =>
      `وُجهت إلى الدول الأعضاء مذكرة شفوية (${leftToRight(reference)}) مؤرخة ${date} تدعوها إلى تقديم آرائها في موعد أقصاه ${deadline}.`,
    received,
    membership,
    undecided: (count) =>
      `وعلاوة على ذلك، لم تُحدد بعد ${arabicForm(count, 'الجهة المقدمة لرد واحد، ولم يُستنسخ هذا الرد', 'الجهتان المقدمتان لردين، ولم يُستنسخ هذان الردان', `الجهات المقدمة ${count > 10 ? 'لـ ' : 'ل'}${replies(count)}، ولم تُستنسخ هذه الردود`)}.`,
    languages: (parts) =>
      `ووردت الردود ${arabicForm(parts.length, 'باللغة التالية', 'باللغتين التاليتين', 'باللغات التالية')}: ${list(parts.map(({ language, count }) => `${languageName(language, 'ar')} (${count})`))}.`,
    regions: (parts) =>
      `وفيما يلي عدد الدول التي قدمت ردودا، حسب المجموعات الإقليمية: ${parts.map(({ group, replied, members }) => `${GROUPS[group]}، ${replied} من أصل ${members}`).join('؛ ')}.`,
    silentRegions: (groups) =>
      `ولم يرد أي رد من ${arabicForm(groups.length, 'المجموعة الإقليمية التالية', 'المجموعتين الإقليميتين التاليتين', 'المجموعات الإقليمية التالية')}: ${groups.map((group) => GROUPS[group]).join('؛ ')}.`,
    noSilentRegion: 'وورد رد واحد على الأقل من كل مجموعة إقليمية.',
    reproduced: (sections, text) =>
      `وترد ${text === 'summaries' ? 'الموجزات التنفيذية للردود، أو نصوصها الكاملة في حالة عدم تقديم موجزات،' : 'الردود'} في ${arabicForm(sections.length, 'الفرع', 'الفرعين', 'الفروع')} ${sections.join(' و')} أدناه.`,
    ownLanguage:
      'أما الردود المقدمة بلغة غير العربية فتُستنسخ من الترجمة المقدمة من الدولة أو من ترجمة رسمية، ويُشار إلى ذلك في كل حالة؛ وإذا لم تتوافر ترجمة، تُستنسخ باللغة التي وردت بها، في انتظار ترجمتها.',
    unofficial: (person, machine) =>
      `ويُستنسخ بعض الردود من ترجمات غير رسمية، ويُشار إلى ذلك في كل حالة (ترجمة أعدها شخص: ${person}؛ ترجمة آلية: ${machine}).`,
    addendum: (symbol, count) =>
      `${arabicForm(count, 'ويرد الرد الوارد', 'ويرد الردان الواردان', `وترد الردود ${count > 10 ? 'الـ ' : 'ال'}${arabicNumber(count, 'masculine')} الواردة`)} ${AFTER_DEADLINE} في الإضافة إلى هذا التقرير (${symbol}).`,
    noLate: 'وستصدر أي ردود إضافية ترد بوصفها إضافات إلى هذا التقرير.',
    summary: (quoted) => [
      ...(quoted === null ? [] : summarySentences(quoted)),
      'ويتضمن التقرير الردود الواردة، ويرد كل منها تحت اسم الجهة التي قدمته.',
    ],
  },
  groupTitles: {
    'member-state': 'دول أعضاء لا تنتمي إلى أي مجموعة إقليمية',
    observer: 'الدول المراقبة',
    organization: 'المنظمات',
    other: 'جهات معنية أخرى',
  },
  remarks: {
    late: `ورد ${AFTER_DEADLINE}`,
    datedLate: `مؤرخ ${AFTER_DEADLINE}`,
    noViews: 'لم تُقدم آراء',
    unreadable: 'النص غير مقروء',
    onBehalfOf: (names) => `باسم ${list(names)} أيضا`,
  },
  annexColumns: ['الجهة المقدمة للرد', 'لغة الأصل', 'تاريخ الورود أو تاريخ الرد', 'عدد الكلمات', 'ملاحظات'],
  spokenFor: 'في إطار رد مشترك',
  limits: LIMIT_WORDS_AR,
  addendumIntroduction: (symbol, deadline) =>
    `تتضمن هذه الإضافة إلى التقرير (${symbol}) الردود الواردة بعد ${deadline ?? 'الموعد النهائي'}.`,
}
