/**
 * Pairs of words of which one says the contrary of the other, in the six languages.
 *
 * Source: the verbs and adjectives by which Governments take positions in replies and explanations of vote; from general
 * knowledge. Each pair: one side, "/", the other; "*" ends a word of which only the beginning is given, "_" stands for a space.
 */
import type { InSixLanguages, Language } from '#un'
import { everyWordFinder } from './word-table.ts'

const OPPOSITES: InSixLanguages<string> = {
  en: 'support* favour* favor* endors* back backs backed / oppos* reject* abstain* reservations misgivings ; accept* / reject* refus* declin* reservations ; agree* / disagree* ; permit* allow* authoriz* / prohibit* forbid* ban banned bans banning ; increas* rise rose rising grow* / decreas* reduc* declin* fall fell falling go_down goes_down went_down gone_down going_down ; includ* / exclud* ; strengthen* / weaken* ; improv* / worsen* deteriorat* ; success* succeed* / fail* unsuccess* ; adopt* / reject* repeal* ; welcom* / regret* deplor* ; present / absent ; legal / illegal ; possible / impossible ; voluntary / mandatory compulsory ; for_it voted_for vote_for votes_for voting_for was_for were_for is_for are_for speak_for spoke_for argued_for / voted_against vote_against votes_against voting_against was_against were_against is_against are_against speak_against spoke_against argued_against',
  fr: 'appu* souten* soutien* favor* / oppos* rejet* ; accept* / refus* rejet* ; autoris* permet* / interdi* prohib* ; augment* accro* / diminu* rédui* baiss* ; inclu* / exclu* ; renforc* / affaibli* ; amélior* / aggrav* détérior* ; réussi* / échou* échec ; félicit* salu* / regrett* déplor* ; possible / impossible ; volontaire* / obligatoire*',
  es: 'apoy* respald* favor* / opon* opus* rechaz* ; acept* / rechaz* ; permit* autoriz* / prohib* ; aument* increment* / disminu* reduc* redu* ; inclu* / exclu* ; fortalec* reforz* / debilit* ; mejor* / empeor* deterior* ; posible / imposible ; voluntari* / obligatori*',
  ru: 'поддерж* поддержив* одобр* / отверг* возраж* отклон* против ; приня* приним* соглас* / отказ* отклон* отверг* ; разреш* допуск* / запре* ; увелич* повыш* рост* / сокращ* уменьш* сниж* ; включ* / исключ* ; укреп* усил* / ослаб* ; улучш* / ухудш* ; приветств* / сожале* ; возможн* / невозможн* ; добровольн* / обязательн*',
  zh: '支持 赞成 赞同 / 反对 拒绝 抵制 ; 接受 / 拒绝 ; 同意 / 反对 ; 允许 准许 / 禁止 ; 增加 提高 上升 / 减少 降低 下降 ; 包括 / 排除 ; 加强 / 削弱 ; 改善 / 恶化 ; 成功 / 失败 ; 欢迎 / 遗憾 ; 自愿 / 强制',
  ar: 'تؤيد يؤيد تأييد أيدت تدعم يدعم دعم دعمت / تعارض يعارض معارضة عارضت ترفض يرفض رفض رفضت ; تقبل يقبل قبول قبلت / ترفض يرفض رفض رفضت ; توافق يوافق موافقة وافقت / ترفض تعارض ; تسمح يسمح تجيز يجيز / تحظر يحظر تمنع يمنع حظر منع ; زيادة ارتفاع زادت / خفض تخفيض انخفاض تخفض نقصان ; تعزيز تعزز يعزز / إضعاف تضعف يضعف ; تحسن تحسين / تدهور ; ترحب / تأسف ; ممكن / مستحيل ; طوعي طوعية / إلزامي إلزامية',
}

/** Finds the words that have a contrary, each with the number of its side. */
export const findSides = everyWordFinder({
  ...{ ar: sidesOf('ar'), zh: sidesOf('zh'), en: sidesOf('en') },
  ...{ fr: sidesOf('fr'), ru: sidesOf('ru'), es: sidesOf('es') },
})

/** Forms by the number of their side: of the first pair 0 and 1, of the second 2 and 3. */
function sidesOf(language: Language): Readonly<Record<string, string>> {
  const sides = OPPOSITES[language].split(' ; ').flatMap((pair) => pair.split(' / '))
  return Object.fromEntries(
    sides.map((forms, side) => [`${side}`, forms.replaceAll(' ', '|').replaceAll('_', ' ')]),
  )
}

/** The other side of the same pair. */
export function contraryOf(side: number): number {
  return side % 2 === 0 ? side + 1 : side - 1
}
