/**
 * Pairs of words of which one says the contrary of the other, in the six languages.
 *
 * Source: the verbs and adjectives by which Governments take positions in replies and explanations of vote; from general
 * knowledge. Each pair: one side, "/", the other; "*" ends a word of which only the beginning is given.
 */
import type { InSixLanguages, Language } from '#un'
import { foldWord, type Unit } from './word-units.ts'

const OPPOSITES: InSixLanguages<string> = {
  en: 'support* favour* favor* endors* back backs backed / oppos* reject* abstain* reservations misgivings ; accept* / reject* refus* declin* reservations ; agree* / disagree* ; permit* allow* authoriz* / prohibit* forbid* ban banned bans banning ; increas* rise rose rising grow* / decreas* reduc* declin* fall fell falling ; includ* / exclud* ; strengthen* / weaken* ; improv* / worsen* deteriorat* ; success* succeed* / fail* unsuccess* ; adopt* / reject* repeal* ; welcom* / regret* deplor* ; present / absent ; legal / illegal ; possible / impossible ; voluntary / mandatory compulsory ; for / against',
  fr: 'appu* souten* soutien* favor* / oppos* rejet* ; accept* / refus* rejet* ; autoris* permet* / interdi* prohib* ; augment* accro* / diminu* rédui* baiss* ; inclu* / exclu* ; renforc* / affaibli* ; amélior* / aggrav* détérior* ; réussi* / échou* échec ; félicit* salu* / regrett* déplor* ; possible / impossible ; volontaire* / obligatoire*',
  es: 'apoy* respald* favor* / opon* opus* rechaz* ; acept* / rechaz* ; permit* autoriz* / prohib* ; aument* increment* / disminu* reduc* redu* ; inclu* / exclu* ; fortalec* reforz* / debilit* ; mejor* / empeor* deterior* ; posible / imposible ; voluntari* / obligatori*',
  ru: 'поддерж* поддержив* одобр* / отверг* возраж* отклон* против ; приня* приним* соглас* / отказ* отклон* отверг* ; разреш* допуск* / запре* ; увелич* повыш* рост* / сокращ* уменьш* сниж* ; включ* / исключ* ; укреп* усил* / ослаб* ; улучш* / ухудш* ; приветств* / сожале* ; возможн* / невозможн* ; добровольн* / обязательн*',
  zh: '支持 赞成 赞同 / 反对 拒绝 抵制 ; 接受 / 拒绝 ; 同意 / 反对 ; 允许 准许 / 禁止 ; 增加 提高 上升 / 减少 降低 下降 ; 包括 / 排除 ; 加强 / 削弱 ; 改善 / 恶化 ; 成功 / 失败 ; 欢迎 / 遗憾 ; 自愿 / 强制',
  ar: 'تؤيد يؤيد تأييد أيدت تدعم يدعم دعم دعمت / تعارض يعارض معارضة عارضت ترفض يرفض رفض رفضت ; تقبل يقبل قبول قبلت / ترفض يرفض رفض رفضت ; توافق يوافق موافقة وافقت / ترفض تعارض ; تسمح يسمح تجيز يجيز / تحظر يحظر تمنع يمنع حظر منع ; زيادة تزيد يزيد ارتفاع زادت / خفض تخفيض انخفاض تخفض نقصان ; تعزيز تعزز يعزز / إضعاف تضعف يضعف ; تحسن تحسين / تدهور ; ترحب / تأسف ; ممكن / مستحيل ; طوعي طوعية / إلزامي إلزامية',
}

interface OppositePair {
  readonly sides: readonly [readonly string[], readonly string[]]
}

const PAIRS: ReadonlyMap<Language, readonly OppositePair[]> = new Map(
  Object.entries(OPPOSITES).map(([language, list]) => [
    language as Language,
    list.split(' ; ').map((pair) => {
      const [one = '', other = ''] = pair.split(' / ')
      return { sides: [one.split(' ').map(foldWord), other.split(' ').map(foldWord)] as const }
    }),
  ]),
)

/** The pairs of a language. */
export function oppositesOf(language: Language): readonly OppositePair[] {
  return PAIRS.get(language) ?? []
}

/** True where one of the words stands in the units, from one index up to another. */
export function hasOneOf(
  words: readonly string[],
  units: readonly Unit[],
  from: number,
  to: number,
): boolean {
  return placesOf(words, units, from, to).length > 0
}

/** Where the words stand among the units, as indexes. */
export function placesOf(
  words: readonly string[],
  units: readonly Unit[],
  from: number,
  to: number,
): readonly number[] {
  const places: number[] = []
  for (let at = from; at < to; at++) if (words.some((word) => stands(word, units, at))) places.push(at)
  return places
}

function stands(word: string, units: readonly Unit[], at: number): boolean {
  const unit = units[at]
  if (unit === undefined) return false
  if (/^\p{Script=Han}/u.test(word))
    return [...word].every((sign, offset) => units[at + offset]?.text === sign)
  if (word.endsWith('*')) return unit.text.startsWith(word.slice(0, -1))
  return unit.text === word || unit.also.includes(word)
}
