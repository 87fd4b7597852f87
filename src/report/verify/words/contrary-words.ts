/**
 * Words that deny by themselves what they bear on, in the six languages: reject, prohibit, insufficient, ignore.
 *
 * Source: the verbs and adjectives of refusal, ban and want in replies of Governments, from general knowledge. They are fewer
 * than the words that may answer a denial (`opposing` in negation-words.ts): those here turn a sentence when they are lost.
 */
import { type WordList, wordFinder } from './word-table.ts'

/** `contrary`: denies. `exception`: takes something out of what is said; with a denial before it, it affirms. */
export type Contrary = 'contrary' | 'exception'

const CONTRARY_WORDS: WordList<Contrary> = {
  en: {
    contrary:
      'leave out|leaves out|left out|leaving out|oppose|opposes|opposed|opposing|opposition to|object|objects|objected|objecting|objection|objections|reject|rejects|rejected|rejecting|rejection|prohibit*|forbid*|forbade|ban|bans|banned|banning|prevent|prevents|prevented|preventing|preclude*|exclud*|rule out|rules out|ruled out|ruling out|deny|denies|denied|denying|dispute|disputes|disputed|disagree*|dissociat*|disregard*|ignore|ignores|ignored|ignoring|neglect*|dismiss|dismisses|dismissed|insufficient*|inadequate*|unlawful|illegal|unavailable|unaware|unsatisfactory|ineffective*|incompatible|unnecessary|unsuitable|unaffected|unknown|unclear|unregulated|unresolved|unable|inconclusive|unacceptable|excluded|withdrew|withdraws|withdrawn|abandon*|abolish*|repeal*|suspended|suspends|stopped|out of the question|stays away|rejects|opt out|opted out|unmet|unprotected|undecided|unratified|unpunished|remain excluded|resist|resists|resisted|contest|contests|contested|have difficulty|has difficulty|had difficulty|difficulty in|difficulties in|would be difficult|finds it difficult|unwilling|unwillingness|refused|refuses|refuse|refusing|refusal|declined to|declines to|unconvinced|sees no|saw no|turned down|turns down|turning down|discontinu*|cancelled|cancels|revoked|revokes|suspend|suspending|suspension|withdraw|withdrawal|withdrawing|inadmissible|unauthorized|unauthorised|impermissible|impossible|unlawfully|illegally|opposition|disapprove*|deplor*|condemn*|premature|too early to|too early for|too soon to|outlaw*|exempt*|give up|gives up|gave up|given up|giving up|moratorium|remain outside|remains outside|remained outside|fall outside|falls outside|fell outside|lie outside|lies outside|stay outside|stays outside|doubt|doubts|doubted|doubtful|sceptical|skeptical|questions whether|questioned whether|ceased|ceases|ceasing|barred|barring from|declined the|declined an|declined its|declined this|left out|leaves out|leaving out|left aside|leaves aside|omitted from|omits',
    exception:
      'unless|except|except for|except where|except on|except by|excepting|with the exception of|save|save for|save where|other than|apart from|only if|without prior|otherwise than|excepted|apart',
    innocent:
      'no doubt|without doubt|without a doubt|beyond doubt|set apart|far apart|object of|the object|objects of|a ban on|excluding lulucf|illegal logging|illegal fishing|illegal trade|illegal trafficking|unlawful access|unlawful interception|unlawful acts|unlawful interference|illegal access|illegal content|to prevent|prevent and|preventing and|prevention|combat and prevent|or illegal|unmet need|unlawful use|illegal use|to object|fight against|combat against|violence against|discrimination against|crimes against|crime against|protection against|protect against|action against|measures against|against women|against humanity|against climate|against the backdrop|against the background|against corruption|against terrorism|struggle against|insurance against|vaccin* against|as against|against a baseline|against 20|against 19|against business|against the bau|breach of|breaches of|violations of|violation of|difficult circumstances|difficult conditions|stop and search|without delay|data breaches',
  },
  fr: {
    contrary:
      's’oppos*|oppose|opposent|opposé|opposée|opposés|rejet*|interdi*|prohib*|empêch*|exclu*|exclut|nie|nient|nié|conteste|contestent|contesté|désapprouv*|refus*|insuffisan*|inadéquat*|inadapté*|illégal*|illicite*|ignor*|néglig*|inconnu*|inacceptable*|abandonn*|abrog*|aboli*|suspend|suspendu*|retiré*|écarte|écartent|écarté|à l’écart|inefficac*|incompatible*|injustifi*|inutil*|objection|objections|s’opposait|s’opposaient|s’est opposé*|opposait|opposaient|rejetait|niait|contestait|empêchait|excluait|suspendait|n’était pas favorable|difficile de|difficilement|refuse|refusent|décline|inutile|prématuré*|trop tôt|laissé de côté|laissés de côté|laisse de côté|omet|exonér*|dispensé*|dispense les|réticen*|défavorable*|décliné|déclinée|déclinent|hostile*|désaccord',
    exception:
      'sauf|sauf si|à moins|à moins que|à l’exception|hormis|excepté|autre que|autrement que|si ce n’est',
    innocent:
      'au moins|accès illégal|accès illicite|contenus illicites|abus illicite|afin d’empêcher|pour empêcher|d’empêcher',
  },
  es: {
    contrary:
      'se opon*|se opus*|opon*|opuso|opuest*|rechaz*|prohib*|prohíb*|impide|impiden|impidió|excluy*|excluid*|exclusión|descart*|niega|niegan|negó|deneg*|disput*|discrepa*|insuficien*|inadecuad*|ilegal*|ilícit*|ignor*|desatend*|desestim*|inconclus*|desconoc*|inaceptable*|abandon*|derog*|abol*|suspendi*|retir*|objeta|objetan|objetó|objeción|objeciones|ineficaz*|ineficaces|incompatible*|innecesari*|contrari* a|en contra|se mostró contrari*|difícil de|difícilmente|rehúsa|rehusó|declina|declinó|prematur*|demasiado pronto|deja fuera|dejó fuera|dejan fuera|omite|exim*|exoner*|reacio*|reacia*|desfavorable*|desacuerdo|inviable*',
    exception:
      'salvo|salvo que|excepto|a menos que|a no ser que|con excepción|con la excepción|a excepción|sino',
    innocent:
      'acceso ilícito|acceso ilegal|contenidos ilícitos|tala ilegal|uso ilícito|tráfico ilícito|actividades ilícitas|fines ilícitos',
  },
  ru: {
    contrary:
      'возраж*|отверг*|отклон*|запре*|препятств*|исключает|исключают|исключил*|исключена|исключено|исключен|отрица*|оспар*|несоглас*|недостаточн*|незакон*|неправомерн*|недопустим*|неприемлем*|игнорир*|пренебрег*|неизвестн*|неэффективн*|несовмест*|ненужн*|отмен*|отозва*|прекратил*|приостанов*|неполн*|не вправе|отказ|отказа|отказывается|отказался|отказалась|отказалось|отказались|возража* против|выступ* против|возражал* против|голосовал* против|решительно против|нецелесообразн*|преждевременн*|затруднительно|освобожда*|освобожден*',
    exception: 'кроме как|кроме случаев|за исключением|если не|иначе как|помимо',
    innocent:
      'не исключено|не исключена|не исключает*|незаконный доступ|незаконного доступа|неправомерный доступ|неправомерного доступа|незаконный оборот|против преступ*|против человечности',
  },
  zh: {
    contrary:
      '反对|谢绝|婉拒|婉言拒绝|异议|抵制|禁止|阻止|妨碍|排除|否认|否定|质疑|不足|拒绝|无视|忽视|非法|违法|废除|撤销|撤回|取消|中止|不充分|不够|为时过早|为时尚早|豁免|免除',
    exception: '除外|例外|除非|除…外|除…以外|否则',
    innocent: '非法访问|非法获取|非法活动|非法使用|不足之处|防止|非法内容',
  },
  ar: {
    contrary:
      'تعارض|يعارض|معارضه|معارضتها|معارضته|معارض|عارض|عارضت|تعترض|يعترض|اعترض*|اعتراض|ضد|حظر|حظرت|تحظر|يحظر|محظور*|تمنع|يمنع|منعت|ممنوع*|تستبعد|يستبعد|استبعدت|استبعد|استبعاد|ينفي|تنفي|نفت|ترفض|يرفض|رفض|رفضت|رفضها|رفضه|تجاهل*|يتجاهل|أهمل*|محظوره|ألغى|ألغت|ألغيت|إلغاء|قاصره|سابق لأوانه|السابق لأوانه|معفي*|تعفي|يعفي|إعفاء|تحول دون|يحول دون|ناقصه|لا يكفي',
    exception: 'إلا|باستثناء|ما عدا|فيما عدا|ما لم|سوى|إلا إذا',
    innocent: 'غير المشروع*|غير القانوني*|إلا أن|ضد الجريمه|لا … إلا',
  },
}

/** Finds the words that deny by themselves, and the exceptions, among the units of a text. */
export const findContraries = wordFinder(CONTRARY_WORDS)
