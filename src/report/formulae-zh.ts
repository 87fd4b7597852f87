/** The set words of a report in Chinese; first page, summary and headings as seen in A/74/130, the rest after its model. */
import { agendaItemLine, languageName, PRINTED_WORDS, type RegionalGroup, replyOriginal } from '#un'
import { translatedBy, withNote } from './bracketed.ts'
import { editionWords } from './edition-words.ts'
import type { Formulae, MissingValue, QuotedMandate } from './formulae.ts'
import { LIMIT_WORDS_ZH } from './limit-words-zh.ts'
import type { TranslationOrigin } from './statement.ts'

const NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十']

const GROUPS: Readonly<Record<RegionalGroup, string>> = {
  african: '非洲国家',
  'asia-pacific': '亚洲-太平洋国家',
  'eastern-european': '东欧国家',
  grulac: '拉丁美洲和加勒比国家',
  weog: '西欧和其他国家',
}

const TRANSLATIONS: Readonly<Record<TranslationOrigin, string>> = {
  official: '正式译文',
  'by-the-state': '译文由该国提交',
  'by-a-person': '译文由记录中所列人员提供',
  'by-a-machine': '机器翻译，非正式译文',
}

const BY_NAME = (name: string): string => `译者：${name}`

const MISSING: Readonly<Record<MissingValue, string>> = {
  symbol: '文号',
  date: '日期',
  item: '编号',
  session: '届会',
  title: '标题',
  reference: '照会编号',
  deadline: '截止日期',
  document: '文件',
}

function sectionName(section: number): string {
  return NUMERALS[section - 1] ?? String(section)
}

/** "甲、乙和丙": enumeration commas, and 和 before the last. */
function list(items: readonly string[]): string {
  if (items.length <= 1) return items[0] ?? ''
  return `${items.slice(0, -1).join('、')}和${items[items.length - 1]}`
}

/** The paragraph "5 (a)" is 第5(a)段. */
function paragraphName(paragraph: string): string {
  return `第${paragraph.replaceAll(' ', '')}段`
}

function resolutionName({ resolution, title, language }: QuotedMandate): string {
  return `${title === null || language !== 'zh' ? '' : `题为“${title}”的`}第${resolution}号决议`
}

function mandateSentence(quoted: QuotedMandate): string {
  const place = `${resolutionName(quoted)}${paragraphName(quoted.paragraph)}`
  if (quoted.language !== 'zh') return `本报告系根据大会${place}编写。`
  return `大会在其${place}中${quoted.verb}“${quoted.words}”。`
}

function summarySentences(quoted: QuotedMandate): string[] {
  const prepared = `本报告系根据大会${resolutionName(quoted)}编写。`
  if (quoted.language !== 'zh') return [prepared]
  return [prepared, `在该决议中，大会${quoted.verb}“${quoted.words}”。`]
}

function received(date: string, total: number, parts: readonly string[], late: number): string {
  if (total === 0) return `截至${date}，未收到任何答复。`
  const from = parts.length === 0 ? '' : `，${parts.length > 1 ? '分别' : ''}来自${list(parts)}`
  return `截至${date}，共收到${total}份答复${from}${lateReplies(total, late)}。`
}

function lateReplies(total: number, late: number): string {
  if (late === 0) return ''
  if (late === total) return `，${total === 1 ? '' : '均'}在截止日期之后收到`
  return `；其中${late}份在截止日期之后收到`
}

function membership(replied: number, members: number, represented: number): string {
  const answered =
    replied === 0 ? `${members}个会员国均未作出答复` : `${members}个会员国中有${replied}个作出了答复`
  const spokenFor = represented === 0 ? '' : `；另有${represented}个会员国由联合答复代表`
  return `${answered}${spokenFor}。`
}

export const FORMULAE_ZH: Formulae = {
  ...editionWords('zh'),
  seen: false,
  reportOf: (author) =>
    author === null ? PRINTED_WORDS.reportOfTheSecretaryGeneral.zh.text : `${author}的报告`,
  sectionTitles: {
    introduction: PRINTED_WORDS.introduction.zh.text,
    replies: {
      'member-state': PRINTED_WORDS.repliesReceivedFromGovernments.zh.text,
      observer: '从观察员国收到的答复',
      organization: '从政府间组织和联合国实体收到的答复',
      other: '从其他利益攸关方收到的答复',
    },
    annex: PRINTED_WORDS.annex.zh.text,
    annexNumbered: (annex) => `${PRINTED_WORDS.annex.zh.text}${sectionName(annex)}`,
    annexTitle: '按区域组分列的答复方',
  },
  sectionNumber: (section) => `${sectionName(section)}.`,
  sectionName,
  paragraphNumber: (paragraph) => `${paragraph}.`,
  agendaLine: (item, stage) => agendaItemLine(stage, item.replaceAll(' ', ''), 'zh').text,
  originalNotice: (language, translation, translator) =>
    withNote(
      replyOriginal(language, 'zh').text,
      '；',
      translatedBy(TRANSLATIONS, BY_NAME, translation, translator),
    ),
  onBehalfNotice: (names) => `[代表${list(names)}]`,
  alignsNotice: (names) => `[赞同${list(names)}的答复]`,
  alignedNotice: (names) => `[赞同本答复的有：${list(names)}]`,
  translationPendingNotice: (language) =>
    `[按收到时的语文(${languageName(language, 'zh')})原文转载；译文待出。]`,
  figureNotReproduced: (page) => `[图未转载：见原件第${page}页]`,
  pageNotRead: (page) => `[原件第${page}页未转载：无法读取其文字]`,
  unreadableNotice: (sha256) =>
    `[答复已收到，但无法读取文件中的案文。原件已保存；其SHA-256校验值以${sha256.slice(0, 16)}开头。]`,
  addendumHeading: (number) => `答复的${PRINTED_WORDS.addendum.zh.text}${number > 1 ? number : ''}`,
  lateSubmission: (reason) => `本报告在截止日期之后提交，${reason}。`,
  dated: (date) => `日期为${date}`,
  missing: (what) => `[${MISSING[what]}]`,
  list,
  punctuation: { colon: '：', semicolon: '；', fullStop: '。' },
  regionalGroup: (group) => GROUPS[group],
  counted: {
    memberStates: (count) => `${count}个会员国`,
    observers: (count) => `${count}个观察员国`,
    organizations: (count) => `${count}个组织`,
    others: (count) => `${count}个其他利益攸关方`,
  },
  introduction: {
    mandate: mandateSentence,
    noteVerbale: (reference, date, deadline) =>
      `为此，${date}向会员国发出普通照会(${reference})，请其至迟于${deadline}提交意见。`,
    noteVerbaleAlone: (reference, date, deadline) =>
      `${date}向会员国发出普通照会(${reference})，请其至迟于${deadline}提交意见。`,
    received,
    membership,
    undecided: (count) => `此外，有${count}份答复的提交方尚未确定，未予转载。`,
    languages: (parts) =>
      `答复所用语文如下：${list(parts.map(({ language, count }) => `${languageName(language, 'zh')}(${count}份)`))}。`,
    regions: (parts) =>
      `按区域组分列，作出答复的国家数目如下：${parts.map(({ group, replied, members }) => `${GROUPS[group]}${replied}个(共${members}个)`).join('；')}。`,
    silentRegions: (groups) =>
      `未收到以下区域组任何国家的答复：${groups.map((group) => GROUPS[group]).join('；')}。`,
    noSilentRegion: '每个区域组均至少有一国作出答复。',
    reproduced: (sections, text) =>
      `${text === 'summaries' ? '答复的内容提要(未提交内容提要的，则为答复全文)' : '收到的答复'}载于下文${list(sections.map((section) => `第${section}节`))}。`,
    ownLanguage:
      '以中文以外的语文提交的答复，根据该国提交的译文或正式译文转载，并逐一注明；没有译文的，按收到时的语文转载，译文待出。',
    unofficial: (person, machine) =>
      `部分答复根据非正式译文转载，并逐一注明(由个人翻译：${person}份；由机器翻译：${machine}份)。`,
    addendum: (symbol, count) => `在截止日期之后收到的${count}份答复载于本报告增编(${symbol})。`,
    noLate: '其后收到的答复将作为本报告增编印发。',
    summary: (quoted) => [
      ...(quoted === null ? [] : summarySentences(quoted)),
      '本报告载有收到的答复，每份答复均列于答复方名下。',
    ],
  },
  groupTitles: {
    'member-state': '不属于任何区域组的会员国',
    observer: '观察员国',
    organization: '组织',
    other: '其他利益攸关方',
  },
  remarks: {
    late: '在截止日期之后收到',
    datedLate: '日期在截止日期之后',
    noViews: '未提出意见',
    unreadable: '案文无法读取',
    onBehalfOf: (names) => `同时代表${list(names)}`,
  },
  annexColumns: ['答复方', '原文语文', '收到日期或答复日期', '字数', '备注'],
  spokenFor: '由联合答复代表',
  limits: LIMIT_WORDS_ZH,
  addendumIntroduction: (symbol, deadline) =>
    `本增编补充报告(${symbol})，载有${deadline ?? '截止日期'}之后收到的答复。`,
}
