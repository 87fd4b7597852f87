/**
 * Words that deny, in the six languages.
 *
 * Source: the closed classes of negation in the reference grammars of the languages (Quirk et al. for English, Grevisse
 * for French, RAE for Spanish, Švedova for Russian, Ryding for Arabic, Chao for Chinese), written from general knowledge
 * of them, not copied; the verbs and nouns that deny by their sense were gathered while reading replies of Governments.
 */
import { type WordFinder, type WordList, wordFinder } from './word-table.ts'
import type { Unit } from './word-units.ts'

/**
 * `denying`: not, no, never. `lacking`: a verb, noun or preposition with the same sense (lack, fail, without).
 * `lacking-after`: the same, and what is denied stands before it ("отсутствует"). `concord`: a second sign of one denial
 * ("никто не", "no … ninguna"), a denial only where it stands alone. `near`: hardly, seldom. `opposing`: words that can
 * answer a denial in other words (oppose, prevent, insufficient) but are none themselves.
 */
export type Negation = 'denying' | 'lacking' | 'lacking-after' | 'concord' | 'near' | 'opposing'

const NEGATION_WORDS: WordList<Negation> = {
  en: {
    denying:
      "not|no|never|none|nor|neither|cannot|can't|don't|doesn't|didn't|isn't|aren't|wasn't|weren't|won't|wouldn't|shouldn't|couldn't|hasn't|haven't|hadn't|mustn't|nothing|nobody|no one|nowhere|nil|have yet to|has yet to|had yet to|no longer|neither … nor|not … nor|too great … to|too large … to|too heavy … to|too high … to|too small … to|too costly … to|too expensive … to|too weak … to|too complex … to|too limited … to|too few … to|too late … to|too difficult … to|too much … to|too little … to|too long … to|too slow … to|too remote … to|too poor … to|too big … to|too low … to|too short … to|too narrow … to|too many … to",
    lacking:
      'without|lack|lacks|lacked|lacking|fail|fails|failed|failing|failing which|failure to|refuse|refuses|refused|refusing|refusal|unable|absence|non-existence|devoid of|deprived of|in the absence of|declines to|declined to|unwilling|impossible|stopped short of|for want of|refrain|refrains|refrained|is yet to|are yet to|have yet|had not|no right to|inability|failing to|failure of|incapacity|deprive*|unwillingness|absence of|the absence|nonexistence|lacks any|ran out of|do without|doing without|did without|went without|go without|bereft of|short of the',
    'lacking-after': 'absent|missing|non-existent|nonexistent|wanting',
    near: 'hardly|scarcely|barely|seldom|rarely|little or no|few if any|in very few|hardly any|scarcely any|almost no|virtually no|practically no|next to no|almost never|hardly ever|scarcely ever|rare|uncommon|slow to|reluctant to|reluctance|infrequently|infrequent|sparsely',
    opposing:
      'unlike|rather than|instead of|oppose*|opposi*|object|objects|objected|objecting|objection*|reject*|rejec*|against|prohibit*|forbid*|forbidden|ban|bans|banned|prevent*|preclud*|exclud*|avoid*|deny|denies|denied|denying|dispute|disputes|disputed|disagree*|dissociat*|decline|declined|declines|abstain*|abstention*|insufficient*|inadequa*|limited|difficult*|hinder*|imped*|obstacle*|barrier*|constrain*|unlikely|unclear|unavailab*|unwarranted|unnecessary|unaware|unfeasible|only|little|few|other than|rather than|instead of|yet to|pending|postpon*|suspend*|withdr*|incapable|incompatib*|inconsistent|ineffective|incomplete|insecure|free of|exempt*|immun*|until|remains to|remain to|halt*|stop|stops|stopped|end|ends|ended|cease*|eliminat*|abolish*|shortage*|scarc*|gap|gaps|weak*|outside|beyond|ignor*|neglect*|omit*|omission*|except|except*|unless|far from|void|premature|short of|zero|poor|regret*|out of reach|prior to|before|difficult to|difficult for|difficult|hard to|hard for|struggle to|struggles to|struggled to|reluctant|reluctance|decline to|unpersuaded|sceptical|skeptical|turn down|cancel|cancellation|cancelling|terminat*|revoke|halted|halts|ceased|ceases|cease|delays|delayed|postponed|postpones|impede|impedes|impeded|hinder|hinders|hindered|hamper|hampers|hampered|unsupported|unfounded|unlicensed|infeasible|unreliable|unsafe|unfavourable|objects to|criticiz*|criticis*|undermin*|weaken*|violat*|contraven*|breach|breaches|breached|inconsistent with|contrary to|precluded|precluding|unjustified|undesirable|inappropriate|unwise|ill-advised|lacking|absent|missing|questions the|questioned the|contests|doubts that|doubted that|low|lower|small|slow|marginal|modest|still|remain to be|outstanding|minimal|poorly|partial|partially|declining|reluctantly|rarely|hardly|seldom|in vain|unsuccessful*|unmet',
    innocent:
      'without precedent|without equal|never before seen|not exceeding|not to exceed|not only|not just|not merely|not solely|not simply|not least|not limited to|no later than|not later than|no less than|not less than|no fewer than|not fewer than|no more than|not more than|nothing less than|no doubt|without doubt|without a doubt|without prejudice to|without exception|if not|whether or not|or not|non-governmental|no matter|no means test|last but not least|not to mention|nor is it limited|no. |cannot but|cannot help but|not uncommon|not unusual|not infrequently|not insignificant|not inconsiderable|not without|not fail to|never fail to|no small|without fail|none other than|no other than|not until|nothing but|before the end of|before long|end of|the end of|by the end|at the end|at the end of|year end|end user|end users|end-use|to this end|to that end|an end|object of|the object|little by little|first and foremost|beyond doubt|no question|rare species|rare and|rare or|rare earth*|rare disease*|rare breed*|rare plant*|rare animal*|rare bird*|rare habitat*|rare wild*|of rare|the rare|never ceased to|not ceased to|never stopped|not lose sight of|not losing sight of|not lost sight of|without losing sight of|never lost sight of|non-fossil|non-carbon',
  },
  fr: {
    denying:
      'trop … pour|ne … pas|ne … point|ne … plus|ne … jamais|ne … aucun|ne … aucune|ne … rien|ne … nul|ne … nulle|ne … ni|ne … guère|ne … nullement|ne … personne|ne saurait|ne sauraient|ne peut|ne peuvent|ne pouvait|ne pouvaient|ne cesse|pas|point de|non|jamais|nullement|ne|n’|ni|aucunement|pas encore',
    lacking:
      'sans|absence|défaut de|à défaut|faute de|manque|manquent|manquait|manquer|manquant|dépourvu*|échoue|échouent|échoué|refus|refuse|refusent|refusé|refuser|impossible|impossibilité|incapab*|incapacité|inexisten*|privé de|privés de|omis de|s’abstien*|s’abstenir|abstenu*|exempt*|manquaient|manquent de|manquait de|manqué|refusait|refusaient|s’abstenait|échouait|était dépourvu*',
    'lacking-after': 'fait défaut|font défaut|inexistant*|absent|absente|absents|absentes',
    concord: 'aucun|aucune|nul|nulle|rien|personne ne|plus aucun|plus aucune',
    near: 'à peine|rare|rares|rarement|presque pas|guère',
    opposing:
      'contrairement à|à la différence de|plutôt que|au lieu de|s’oppos*|oppos*|rejet*|contre|interdi*|interdiction*|empêch*|exclu*|évit*|nie|nient|nié|conteste*|désaccord|objection*|insuffisan*|inadéqua*|limité*|difficil*|difficult*|entrav*|obstacle*|peu|seul*|ne … que|ne peut … que|ne peuvent … que|ne pouvait … que|ne pouvaient … que|ne … plus que|ne … pas que|en attente|report*|suspend*|suspens*|retir*|incompatib*|inefficace*|incomplet*|hors|hormis|sauf|excepté*|à moins|loin de|pénurie*|lacune*|faibl*|non-*|cess*|élimin*|aboli*|supprim*|néglig*|inutile*|prématuré*|avant|prohib*|décline*|réserve*|irréalis*|indisponib*|zéro|jusqu’*',
    innocent:
      'que jamais|sans précédent*|sans égal|sans équivalent|non seulement|pas seulement|pas uniquement|non plus|non gouvernemental*|non-gouvernemental*|sans préjudice|sans doute|sans cesse|sans exception|à moins que … ne|avant que … ne|de peur que … ne|au moins|personne|personnes|personne morale|personne physique|ne pas se limiter|n’est pas sans|ne manque pas|ne manquent pas|ne manquera pas|ne manqueront pas|sinon|non moins|mise au point|au point|faire le point|pas à pas|un pas|premier pas|des pas|pas de temps|le pas|point de départ|point de vue|réserve de biosphère|manque à gagner|mettre un point|point|points|ne dépassant pas|n’excédant pas|ne pas dépasser|plus que … ne|moins que … ne|aux réserves|les réserves|réserves naturelles|réserve naturelle|sous réserve|espèces rares|rares et|rares ou|maladies rares|maladie rare|terres rares|oiseaux rares|plantes rares|animaux rares|habitats rares|n’a cessé|n’ont cessé|n’avait cessé|n’avaient cessé|ne cesse de|ne cesse d’|ne cessent|ne cessait|ne cessaient|ne cessera|ne pas perdre de vue|sans perdre de vue|ne perd pas de vue|ne perdait pas de vue|ne perdrait pas de vue|ne perdra pas de vue|non fossile*',
  },
  es: {
    denying:
      'demasiado … para|demasiada … para|no|nunca|jamás|tampoco|ni|no … ni|no … ningún|no … ninguna|no … ninguno|no … nada|no … nunca|no … nadie|en modo alguno|de ninguna manera|todavía no|aún no|ya no',
    lacking:
      'sin|falta|faltan|carece|carecen|carecía|carecer|carencia|carencias|ausencia|negativa|niega a|niegan a|negó a|rehúsa|rehusó|rehúsan|imposible|imposibilidad|incapaz|incapaces|incapacidad|inexisten*|desprovist*|abstien*|abstuv*|abstener*|dejó de|no logra|no logró|se negó|se niega|falta de|por falta de|exent*',
    'lacking-after': 'ausente|ausentes|inexistente|inexistentes',
    concord: 'ningún|ninguna|ninguno|nada|nadie',
    near: 'apenas|rara vez|raramente|casi no|casi nunca|escasamente',
    opposing:
      'a diferencia de|en lugar de|en vez de|opon*|opuso|opus*|oposición|rechaz*|contra|en contra|prohib*|impid*|imped*|excluy*|exclu*|evit*|nieg*|neg*|cuestion*|desacuerdo|objeci*|insuficien*|inadecuad*|limitad*|difícil*|dificult*|obstácul*|barrera*|obstaculiz*|poco|poca|pocos|pocas|sol*|únicamente|pendiente*|aplaz*|suspend*|retir*|incompatib*|ineficaz|ineficaces|incomplet*|fuera de|salvo|excepto|excep*|a menos|lejos de|escasez|escas*|brecha*|débil*|cese|cesar|elimin*|abol*|suprim*|descuid*|innecesari*|prematur*|antes|prohíb*|deneg*|indisponib*|cero|hasta que',
    innocent:
      'que nunca|sin precedente*|sin igual|no menor|no mayor|no inferior|no superior|ni mayor|ni menor|no exced*|no super*|no solo|no sólo|no solamente|no únicamente|no obstante|no más tarde|a más tardar|no menos|no gubernamental|no gubernamentales|sin embargo|sin perjuicio|sin duda|sin excepción|no cabe duda|sino|si no|no deja de|no dejará de|no dejan de|cuando no|nada menos|no limitad*|solicit*|solid*|solución|soluciones|solar*|solucionar|solventar|negoc*|ni siquiera que|contra el cambio|sol|no exclusivamente|no meramente|no es menos|no poc*|sin falta|hace falta|hacen falta|hacía falta|hacían falta|hizo falta|hará falta|haría falta|hiciera falta|no cesó de|no cesaba de|no ha cesado de|no había cesado de|no han cesado de|no habían cesado de|no dejó de|no había dejado de|no habían dejado de|no ha dejado de|no perder de vista|no pierde de vista|no perdía de vista|no perdería de vista|no perderá de vista|no perdió de vista|sin perder de vista|no fósil*|no fosil*',
  },
  ru: {
    denying:
      'слишком … чтобы|не|нет|никогда|нельзя|вовсе не|отнюдь не|ни в коей мере|ни в коем случае|не … ни|никоим образом|ещё не|пока не|больше не',
    lacking:
      'без|отсутстви*|лишен|лишена|лишено|лишены|отказ|отказа|отказался|отказалось|отказалась|отказались|отказыва*|отказать*|воздерж*|невозможн*|неспособ*|не удалось|не удается|неимение|нехватк*|за неимением',
    'lacking-after': 'отсутству*',
    concord:
      'ни|никто|никого|никому|никаких|никакой|никакого|никакие|никакая|никаким|ничто|ничего|ничему|нигде|никем|ни один|ни одна|ни одно|ни одного|ни одной|ни одному|ни одним|ни одном|ни одну|ни у одного|ни одни',
    near: 'едва|вряд ли|едва ли|редко|почти не',
    opposing:
      'в отличие от|вместо|против|возраж*|отверг*|отклон*|запре*|препятств*|предотвра*|предупре*|исключ*|избега*|избеж*|отрица*|оспар*|несоглас*|недостат*|недостаточн*|ограничен*|трудн*|сложн*|затрудн*|лишь|только|мало|приостан*|откладыв*|отлож*|отозв*|несовмест*|неэффективн*|неполн*|нецелесообраз*|ненуж*|преждевремен*|прекра*|ликвид*|устран*|отмен*|вне|кроме|за исключением|пока|до тех пор|дефицит*|пробел*|слаб*|далек*|нулев*|неприем*|неясн*|прежде чем|невыполн*|несоблюд*|неучаст*|незакон*|недопус*|недоступ*',
    innocent:
      'без прецедент*|не имеющ* прецедент*|не имеющ* аналог*|не допустить … более|не допускать … более|не допустить … свыше|не допустить … выше|не допустить превышени*|не допускать превышени*|не только|не позднее|не менее|не более|не ранее|не раньше|не меньше|не больше|не ниже|не выше|не превыша*|не свыше|неправительственн*|не исключая|не без|не может не|не могут не|нельзя не|не раз|тем не менее|не говоря|несмотря|не смотря|не ограничиваясь|не ограничива*|без ущерба|без сомнения|без исключения|без изменений|не иначе как|если не|не что иное|независимо|необходим*|недавн*|недел*|не в последнюю очередь|во что бы то ни стало|какой бы то ни было|как бы то ни было|нет сомнений|нет сомнения|только что|не просто|немедленн*|безопасн*|безусловн*|не последн*|сложност*|слабо развит*|не исключено|не исключает*|не исключал*|не прекраща*|не перестава*|не переста*|не упуска* из виду|не упустить из виду|не упуская из виду|неископаем*',
  },
  zh: {
    denying:
      '不|没|没有|未|无|毫无|并非|从未|从不|绝不|决不|尚未|仍未|还没有|不再|不能|不会|不得|不是|不予|切勿|请勿|勿|并未|并不|未能|从来没有|既不…也不|既没有…也没有|无法|不可|非',
    lacking: '缺乏|缺少|缺失|拒绝|拒不|无力|不足|免于|避免',
    near: '几乎不|很少|极少|难以|鲜有|罕见',
    opposing:
      '不同于|反对|异议|抵制|禁止|防止|阻止|阻碍|妨碍|排除|除外|避免|否认|否定|质疑|不足|有限|困难|障碍|仅|只|暂缓|推迟|中止|停止|撤回|撤销|取消|消除|废除|弃权|薄弱|短缺|空白|差距|例外|之前|直到|尚待|有待|免|弱|少|难|欠缺|失败|不利|违反|零',
    innocent:
      '最不发达|不发达国家|不仅|不但|不只|不单|不光|不仅仅|不限于|不迟于|不晚于|不少于|不低于|不超过|不多于|不高于|不早于|不断|不同|不久|不论|不管|不过|不得不|不可或缺|不可缺少|不可分割|不容置疑|不妨|不等|不时|不止|无论|无不|无疑|无线|无人机|无纸化|毫无疑问|非常|非洲|非政府|非正式|非物质|非传统|非国家行为体|非法|未来|未成年|未雨绸缪|除非|莫非|是非|无非|并不仅|并非仅|不可避免|不可逆转|不断地|不遗余力|不懈|没有先例|未有先例|前所未有|史无前例|不动产|不可抗力|是否|无偿|无障碍|无家可归|无辜|无害|无国籍|无毒|无机|至少|减少|多少|少数|少年|少量|少女|非二氧化碳|非化石|非农|非点源|非木质|无碳|零碳|无氟|不受影响|免费|避免的|从无到有|非营利|无条件|只有|只要|不确定|不可持续|不良|不平等|不公平|不公正|不法|不利影响|不稳定|不安全|不仅在于|不足之处|不忘|不失为',
  },
  ar: {
    denying:
      'لا|لم|لن|ليس|ليست|ليسوا|لسنا|لست|ليس هناك|ما زال لم|كلا|أبدا|مطلقا|لا … ولا|لم … ولم|ليس … ولا|ولا|لم تعد|لم يعد|لا يوجد|لا توجد',
    lacking:
      'دون|لقله|بدون|من دون|بلا|عدم|انعدام|غياب|غير|تفتقر|يفتقر|افتقار|نقص|لانعدام|يفتقرون|رفض|رفضت|ترفض|يرفض|امتنع*|تمتنع|يمتنع|امتناع|تعذر|يتعذر|استحال*|مستحيل*|يستحيل|عجز|تعجز|يعجز|فشل|فشلت|يفشل|تخلو|يخلو|خلو|سوي',
    'lacking-after': 'منعدم|منعدمه|غائب|غائبه|معدوم|مفقود',
    near: 'بالكاد|نادرا|قلما|قلما تم',
    opposing:
      'لا … إلا|لم … إلا|لن … إلا|ليس … إلا|ليست … إلا|خلافا|بدلا من|على عكس|تعارض|يعارض|معارض*|عارض*|تعترض|يعترض|اعترض*|اعتراض*|ضد|حظر*|تحظر|يحظر|محظور*|منع*|تمنع|يمنع|ممنوع*|تجنب*|تفادي|استبع*|تستبعد|يستبعد|استثن*|باستثناء|ينفي|تنفي|نفي|نفت|محدود*|صعب*|صعوب*|عائق|عوائق|عقب*|تعوق|يعوق|تعيق|فقط|إلا|قليل*|ضئيل*|ضعف|ضعيف*|تعليق|علق*|تأجيل|أجل*|سحب*|وقف|توقف*|أوقف*|إنهاء|إلغاء|ألغى|ألغت|ألغيت|القضاء|قاصر*|قصور|ناقص*|ثغر*|فجو*|خارج|قبل|حتي|بعيد*|معلق*|ريثما|سوي|شح|ندرة|صفر|كف|خال*|تحفظ*',
    innocent:
      'غير مسبوق*|لم يسبق له مثيل|لم يسبق لها مثيل|لا مثيل له|لا مثيل لها|لابد|لا سيما|لاسيما|ولا سيما|لا يقتصر|لا تقتصر|ليس فقط|ليس هذا فحسب|غير الحكومي*|غير حكومي*|لا شك|لا ريب|لا بد|لا غني|غير أن|غير أنه|غير أنها|غير أنهم|لا يقل|لا تقل|لا يزيد|لا تزيد|لا يتجاوز|لا تتجاوز|لا يتعدي|في موعد لا يتجاوز|لا يزال|لا تزال|لا يزالون|ما لم|لا يخلو|لا تخلو|ليس إلا|دون المساس|دون الإخلال|دون استثناء|بلا شك|دون شك|إن لم|وغير ذلك|وغيره*|غيره*|من غير|لا تألو|لا يألو|دون الإقليمي*|دون الإقليمية|دون الوطني*|غير المباشر*|غير مباشر*|غير النظامي*|لا محدود|لا يستهان|غير المشروع*|غير مشروع*|قبل نهاية|في خارج|الخارجية|وقف إطلاق|من قبل|غير الرسمي*|غير السار*|غير الربحي*|العجز|للعجز|ما فتئ|ما فتئت|لم يتوقف عن|لم تتوقف عن|لا يفتأ|لا تفتأ|لا يغيب عن|غير الأحفوري*|غير أحفوري*',
  },
}

const findWords = wordFinder(NEGATION_WORDS)

/** Finds the negations among the units of a text. "No. 5" in English and Spanish is a number, not a denial. */
export const findNegations: WordFinder<Negation> = (units, language) =>
  findWords(units, language).filter((word) => !isNumero(units, word))

/** True for "No." before a figure. */
function isNumero(units: readonly Unit[], { from, to }: { from: number; to: number }): boolean {
  if (units[from]?.text !== 'no' || to !== from + 1) return false
  const next = units[to]?.text === '.' ? units[to + 1] : units[to]
  return next?.type === 'figure' && (next.start - (units[from]?.end ?? 0) <= 1 || units[to]?.text === '.')
}
