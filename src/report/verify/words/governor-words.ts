/**
 * Words that say what becomes of the thing they stand beside: more or less of it, for or against it, with or without it; in the
 * six languages.
 *
 * Source: the vocabulary of replies of Governments and of reports on them, from general knowledge; no dictionary was copied. Each
 * row has its words in English, French, Spanish, Russian, Chinese, Arabic between strokes; "*" after a beginning, "_" for a space.
 */
import type { Language, LanguageTag } from '#un'
import { AMONG_READINGS, listOf, readingsOf } from './concept-words.ts'
import { everyWordFinder, type FoundWord } from './word-table.ts'
import { tongueOf, type Unit } from './word-units.ts'

/** What a row says of the thing: `sign` is its side of the question. A degree turns the thing, and no word that stands beside it. */
export interface Government {
  readonly question: 'amount' | 'quality' | 'stance' | 'leave' | 'range' | 'time'
  readonly sign: 1 | -1
  readonly isDegree: boolean
}

interface Row extends Government {
  readonly words: string
}

const ROWS: readonly Row[] = [
  {
    question: 'amount',
    sign: 1,
    isDegree: false,
    words:
      'increas* rise rises rose risen rising grow grows grew grown growing growth climb climbs climbed climbing surge surges surged surging raise raises raised raising boost* expand* expansion enlarg* widen* broaden* heighten* intensif* accelerat* exacerbat* aggravat* escalat* strengthen* reinforc* enhanc* consolidat* bolster* improv* upgrad* encourag* promot* foster* stimulat* facilitat* step_up stepped_up stepping_up scale_up scaled_up scaling_up scaling-up maximiz* lengthen* prolong* deepen* doubl* tripl* continu* launch* resum* / n’_a_cessé n’_ont_cessé n’_avait_cessé n’_avaient_cessé ne_cesse ne_cessent ne_cessait augment* accroî* accru* accroiss* hausse* croissance croît croissant* exacerb* intensif* aggrav* élever élèvera élargi* étend* extension accélér* doubl* tripl* renforc* amélior* consolid* encourag* promouv* promotion promeu* stimul* facilit* favoris* continu* poursui* lanc* / aument* increment* agrav* crec* alza suba sube suben subi* subía exacerb* intensific* agudiz* elevar eleva elevan elevó elevaron elevación elevará ampli* expan* aceler* duplic* triplic* fortalec* reforz* refuerz* refuerc* mejor* consolid* alent* alient* foment* promov* promuev* estimul* facilit* incentiv* continu* prosegu* prosigu* / увелич* рост роста росту ростом росте растет растут растущ* возраст* возрос* вырос* повыш* повыс* обостр* усугуб* удво* утро* расшир* ускор* укреп* усил* улучш* поощр* стимулир* способств* наращ* нараст* продолж* интенсифик* / 增加 增长 增大 增多 提高 提升 上升 加剧 扩大 扩展 扩张 升高 翻番 加重 加大 加快 加速 加强 增强 强化 改善 改进 巩固 健全 完善 鼓励 促进 推动 推广 推进 激励 延长 拓展 继续 开展 恢复 / زياد* تزيد يزيد تزايد* زاد* تزداد يزداد ازدياد ازداد* ارتفاع* ارتفع* ترتفع يرتفع نمو تفاقم* تضاعف* رفع توسيع توسع* تسريع تعزيز* تعزز يعزز تحسين* تحسن* تقوي* تدعيم تشجيع* تشجع يشجع تحفيز* مواصل* استمر* يستمر تستمر تنامي',
  },
  {
    question: 'amount',
    sign: -1,
    isDegree: false,
    words:
      'decreas* reduc* declin* go_down goes_down went_down gone_down fall falls fell fallen falling drop drops dropped dropping lower lowers lowered lowering shrink* shrank shrunk diminish* lessen* alleviat* eased eases easing cut cuts cutting halv* minimiz* minimis* weaken* undermin* erode eroded erodes curb* limit limits limiting restrict* contain contains contained containing restrain* slow slows slowed slowing hinder* imped* inhibit* discourag* deter deters deterred deterring prevent* avoid* avert* halt* stop stops stopped stopping ceas* combat* fight* eliminat* eradicat* phase_out phased_out phasing_out scale_back scaled_back scaling_back scale_down scaled_down mitigate mitigates mitigated mitigating shorten* curtail* discontinu* suspend* abandon* / diminu* rédui* réduct* baiss* recul* allég* soulag* abaiss* atténu* minimis* affaibli* sape sapent sapait limiter limite limitent limitant limitait limitaient limitera* limiter* limitation frein* enray* entrav* ralenti* restrein* décourag* dissuad* empêch* évit* préven* prévien* cess* arrêt* combat* lutt* élimin* éradi* supprim* suspend* abandon* raccourci* contenir contenu contenue contenait contient / disminu* reduc* reduj* reduz* reducido baja bajar bajan bajó bajaron bajaba bajará descen* atenu* aminor* alivi* minimiz* mitiga mitigar mitigan mitigado mitigaba mitigaría mitigará debilit* socav* limitar limita limitan limitando limitación limitaba limitaban limitó limitará limitaría fren* obstaculiz* restring* desalent* impid* imped* evit* preven* prevén* ces* deten* detien* combat* luch* elimin* erradic* suprim* suspend* abandon* acort* ralentiz* retras* contenci* / сокращ* сократ* сниж* сниз* уменьш* спад* паден* упал* ослаб* ограничива* ограничить ограничение ограничения сдержив* препятств* замедл* прекра* предотвра* предупрежд* избеж* избег* борьб* бороть* ликвид* искорен* устран* приостан* подры* облегч* минимиз* / 减少 减低 降低 下降 缩小 缩减 削减 减轻 缓解 下滑 缩短 减缓 削弱 减弱 弱化 遏制 抑制 严控 管控 限制 控制 阻碍 防止 预防 避免 消除 根除 停止 终止 中止 暂停 放弃 放缓 取消 打击 防治 / خفض* تخفيض* تخفض انخفاض* انخفض* ينخفض تنخفض تقليل* يقلل تقلل تقلص تقليص* تراجع* نقصان هبوط* تناقص* الحد_من للحد_من تحد_من يحد_من اضعاف* تضعف يضعف كبح تقييد عرقل* تخفيف* يخفف تخفف منع تمنع يمنع تجنب تفادي مكافح* قضاء_علي القضاء_علي ازاله وقف توقف* ايقاف انهاء ابطاء قلت',
  },
  {
    question: 'amount',
    sign: 1,
    isDegree: true,
    words:
      'more high higher great greater large larger wide wider ample abundant abundance strong stronger considerabl* extensive broad broader sufficient adequate plentiful / plus élevé* haut hauts haute hautes grande grand grands grandes fort forts forte fortes large larges vaste* ample* abondan* considérabl* suffisant* accru* / más alto altos alta altas grande grandes gran elevad* ampli* amplio fuerte* abundan* considerabl* suficiente* mayor mayores / более больше высок* выше больш* крупн* значительн* широк* сильн* достаточн* обильн* / 更多 更高 更大 较高 较大 大量 充足 充分 广泛 丰富 高 / اكثر اعلي اكبر عالي* عال مرتفع* كبير* واسع* وفير* كاف كافي* قوي* اوسع',
  },
  {
    question: 'amount',
    sign: -1,
    isDegree: true,
    words:
      'less fewer low lower lowest small smaller narrow narrower limited scarce scarcity insufficient inadequate weak weaker weakness* slight minimal modest little poor shortage* / moins faible* bas basse basses petit* restreint* limité limitée limités limitées rare rares insuffisan* modest* minim* étroit* pénurie* manque / menos bajo bajos baja bajas escas* pequeñ* limitad* reducid* insuficien* débil* modest* mínim* menor menores estrech* falta / менее меньше низк* ниже невысок* небольш* мал малая малый малое малые малых ограниченн* недостат* недостаточн* слаб* скудн* узк* незначительн* нехватк* / 更少 更低 较少 较低 较小 低 有限 不足 薄弱 短缺 匮乏 狭窄 / اقل ادني اصغر منخفض* ضئيل* محدود* صغير* ضعيف* قليل* ضيق* نقص* قله شح اضيق',
  },
  {
    question: 'quality',
    sign: 1,
    isDegree: false,
    words:
      'improv* enhanc* restor* upgrad* strengthen* better / amélior* restaur* renforc* meilleur* / mejor* restaur* fortalec* / улучш* восстан* укреп* совершенств* / 改善 改进 恢复 提升 完善 加强 / تحسين* تحسن* استعاد* تعزيز* تعزز يعزز',
  },
  {
    question: 'quality',
    sign: -1,
    isDegree: false,
    words:
      'worsen* deteriorat* degrad* damag* harm* weaken* worse destroy* / détérior* dégrad* endommag* nui nuit nuire nuisent affaibli* pire pires détrui* empir* / deterior* empeor* degrad* dañ* perjudic* debilit* peor peores destru* / ухудш* деград* повреж* ослаб* разруш* вред* / 恶化 退化 破坏 损害 削弱 / تدهور* تردي* تدمير اضرار اضعاف* تضر',
  },
  {
    question: 'stance',
    sign: 1,
    isDegree: false,
    words:
      'support supports supported supporting favour* favor favors favored endors* welcom* accept* approv* adopt* advocat* / appui* appuy* souten* soutien* favorable* accept* approuv* adopt* salu* / apoya apoyan apoyó apoyar apoyo apoyaba apoyaban apoyará apoyaría respald* favorable* acept* aprob* adopt* acog* / поддерж* приня* приним* одобр* приветств* / 支持 赞成 赞同 接受 批准 欢迎 通过 / تؤيد يؤيد تاييد* ايد* تدعم يدعم دعم دعمت قبل قبول تقبل يقبل وافق* موافق* ترحب يرحب رحب*',
  },
  {
    question: 'stance',
    sign: -1,
    isDegree: false,
    words:
      'oppos* reject* object_to objects_to objected_to refus* resist* disapprov* regret* deplor* condemn* criticiz* criticis* / oppos* rejet* refus* désapprouv* regrett* déplor* condamn* critiqu* défavorable* hostil* / opon* opus* contrari* rechaz* deneg* lament* conden* critic* / возраж* отверг* отклон* отказ* выступ*_против осужд* осуди* критик* / 反对 拒绝 否决 驳回 抵制 谴责 批评 / تعارض يعارض معارض* عارض* تعترض يعترض رفض* ترفض يرفض ادان* تدين',
  },
  {
    question: 'leave',
    sign: 1,
    isDegree: false,
    words:
      'permit* allow* authoriz* authoris* legaliz* enabl* / autoris* perme* permi* légalis* / permit* permis* autoriz* legaliz* / разреш* позвол* допуск* / 允许 准许 许可 授权 / سمح* تسمح يسمح سماح* تجيز يجيز اجاز* ترخيص*',
  },
  {
    question: 'leave',
    sign: -1,
    isDegree: false,
    words:
      'prohibit* forbid* forbade ban bans banned banning prevent* preclud* disallow* outlaw* / interdi* prohib* empêch* / prohib* prohíb* impid* imped* / запре* препятств* / 禁止 不准 阻止 / حظر* تحظر يحظر محظور* منع* تمنع يمنع',
  },
  {
    question: 'range',
    sign: 1,
    isDegree: false,
    words:
      'includ* compris* encompass* taking_into_account take_account took_account takes_account taken_into_account / inclu* compren* compri* englob* compte_tenu / inclu* abarc* compren* / включ* охват* с_учетом с_учётом / 包括 包含 涵盖 纳入 / تشمل يشمل شمل* تتضمن يتضمن بما_في_ذلك ادراج*',
  },
  {
    question: 'range',
    sign: -1,
    isDegree: false,
    words:
      'exclud* omit* leave_out leaves_out left_out leaving_out / exclu* exclue* omet* hors / excluy* excluid* omit* / исключ* без_учета без_учёта не_включ* / 排除 不包括 剔除 不含 / استبعد* استبعاد* تستبعد يستبعد استثن* لا_تشمل لا_يشمل باستثناء',
  },
  {
    question: 'time',
    sign: 1,
    isDegree: false,
    words:
      'before prior_to ahead_of / avant préalablement_à / antes_de antes_del / до перед / 之前 以前 / قبل',
  },
  {
    question: 'time',
    sign: -1,
    isDegree: false,
    words: 'after subsequent_to / après / después_de después_del tras / после / 之后 以后 / بعد',
  },
]

const GOVERNMENTS: readonly Government[] = ROWS

/** A kind of thing, or a bound of a figure, and nothing said of the thing: "low-carbon development", "more than halved". */
const COMPOUNDS =
  'low_carbon low_emission low_emissions low_income low_cost high_quality high_income high_risk high_commissioner higher_education small_island small_islands small_scale large_scale more_than less_than fewer_than / faible_teneur faible_intensité faible_revenu faibles_revenus haute_qualité petits_états petit_état petites_îles plus_ou_moins de_plus_en_plus / bajo_en baja_en bajos_en bajas_en bajo_el bajo_la bajo_los bajo_las bajo_un bajo_una bajo_su más_que menos_que más_o_menos / более_чем менее_чем не_более не_менее более_или_менее малых_островн* малые_островн* / 低碳 高碳 低排放 低收入 高收入 低洼 高技术 高新 高质量 高级 高等 高层 高效 高度 高原 高山 / تزيد_عن تزيد_علي يزيد_عن يزيد_علي اكثر_من اقل_من منخفضه_الكربون منخفض_الكربون المنخفضه_الكربون الصغيره_والمتوسطه المتوسطه_والصغيره'

const findListed = everyWordFinder(
  listOf([...ROWS.map(({ words }) => words), COMPOUNDS].join('\n')),
  AMONG_READINGS,
)

/** A word that governs: its place, and what it may say of its thing. */
export interface Governor {
  readonly from: number
  readonly to: number
  readonly says: readonly Government[]
}

/** The words of a text that govern, in order; of two that overlap the longer. Arabic is asked with readings of verbs. */
export function findGovernors(units: readonly Unit[], language: LanguageTag): readonly Governor[] {
  const found = findListed(readingsOf(units, language), language)
  const whole = found.filter(
    (word) => !found.some((other) => isWithin(word, other)) && !isOfKind(units, language, word),
  )
  const byPlace = new Map<number, { from: number; to: number; says: Government[] }>()
  for (const { from, to, kind } of whole) {
    const government = GOVERNMENTS[Number(kind)]
    const place = byPlace.get(from) ?? { from, to, says: [] }
    byPlace.set(from, place)
    if (government !== undefined && !place.says.includes(government)) place.says.push(government)
  }
  return [...byPlace.values()]
    .filter(({ says }) => says.length > 0)
    .sort((one, other) => one.from - other.from)
}

function isWithin(word: FoundWord<string>, other: FoundWord<string>): boolean {
  return other.to - other.from > word.to - word.from && other.from < word.to && other.to > word.from
}

/**
 * Behind a word that with it names a kind of thing, and says nothing of how much there is of it: “low-carbon development”, “减缓领域”.
 * Tested on the word and the next two units.
 */
const KINDS: Readonly<Record<Language, RegExp>> = {
  en: /^low(?:er)? (?:carbon|emissions?|income)\b/u,
  fr: /^(?:bas(?:se)?s? (?:carbone|émissions?|revenus?)|faibles? (?:émissions?|revenus?)|faible teneur|faible intensité)/u,
  es: /^baj[oa]s? (?:(?:en|de) )?(?:carbono|emision(?:es)?|ingresos?)/u,
  ru: /^низк\p{L}+ (?:уровн\p{L}+ выброс|содержани\p{L}+ углерод|доход|углерод)/u,
  zh: /^(?:低 [碳排]|减 缓 ?(?:领|行|方|措|目|努|贡|潜|和|与|、|及|以|成|政|承)|减 排 ?(?:领|行|方|措|目|努|贡|潜|和|与|、|成|政|承))/u,
  ar: /^منخفض\p{L}* (?:ال)?(?:كربون|انبعاث|دخل)/u,
}

/** True for a word that names a kind of thing with the words behind it. */
function isOfKind(units: readonly Unit[], language: LanguageTag, { from, to }: FoundWord<string>): boolean {
  const written = units.slice(from, to + KIND_WITHIN).map(({ text }) => text)
  return KINDS[tongueOf(language)].test(written.join(' '))
}
const KIND_WITHIN = 2
