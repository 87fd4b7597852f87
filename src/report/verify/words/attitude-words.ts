/**
 * Words by which a sentence of ours sets itself for or against the words it quotes, or restricts them, in the six languages.
 *
 * Source: the verbs and nouns of position in replies and explanations of vote and in summaries of them; from general knowledge.
 */
import { type WordList, wordFinder } from './word-table.ts'

/**
 * `favours`: what follows is wanted. `resists`: it is not; a second such word, or a denial, turns it round. `restricts`: what follows
 * and nothing else. `wary`: worry or want of value; no position of ours, but in a passage the ground for reporting one. `mentions`: what follows is named, not said to be so.
 */
export type Attitude = 'favours' | 'resists' | 'restricts' | 'wary' | 'mentions'

const ATTITUDE_WORDS: WordList<Attitude> = {
  en: {
    favours:
      'support|supports|supported|supporting|supportive of|favour|favours|favoured|favouring|in favour of|welcome|welcomes|welcomed|welcoming|endorse|endorses|endorsed|endorsing|accept|accepts|accepted|accepting|agree to|agrees to|agreed to|agree with|agrees with|agreed with|approves of|approved of|advocate|advocates|advocated|advocating|commends|commended|backs|backed|appreciation for|appreciation of',
    resists:
      'reject|rejects|rejected|rejecting|rejection of|oppose|opposes|opposed|opposing|opposition to|object to|objects to|objected to|objecting to|objection to|objections to|disagree with|disagrees with|disagreed with|disagreement with|dispute|disputes|disputed|warn against|warns against|warned against|warning against|caution against|cautions against|cautioned against|against|criticize|criticizes|criticized|criticise*|criticism of|critical of|denounce|denounces|denounced|dismiss|dismisses|dismissed|deplore|deplores|deplored|dissociated itself from|dissociates itself from|distanced itself from|distances itself from|reservations about|reservations on|reservations regarding|reluctan*|turned down|declined|refuse|refused|refuses|refusal of|called into question|contested|contests|lamented|condemned|condemns|abandon|abandoned|abandoning|abandonment of|abolish|abolished|abolition of|delete|deleted|deletion of|deleting|removal of|remove|removed|removing|an end to|ending of|discontinuation of|discontinue|discontinued|repeal|repealed|repeal of|withdrawal of|suspension of|dropped|unnecessary|superfluous|redundant|unacceptable|premature|inappropriate|undesirable|unwarranted|unjustified|excluded|exclusion of|avoid|avoided|refrain from|ruled out|rule out|doubts about|questioned the|question the|sceptical of|scepticism about',
    restricts:
      'only|solely|merely|exclusively|limited to|limited itself to|limit itself to|limit itself|restricted to|restrict itself to|restricts itself to|confined to|confine itself to|confined itself to|nothing but|nothing more than|nothing other than|no more than|none but|purely|alone|to the exclusion of',
    wary: 'concern*|worr*|risk*|danger*|fear*|threat*|caution*|wary|avoid*|harm*|negativ*|adverse*|undermin*|fragment*|duplicat*|problem*|difficult*|challenge*|regret*|doubt*|question*|sufficient|adequate|prefer*|rather than|instead of|too|abus*|misus*|violat*|unfortunately|serious*|delet*|remov*|repeal*|abolish*|abandon*|end|ended|ending|warn*|critici*|condemn*|denounc*|deplor*|dismiss*|disput*|drop|dropped|redundant|superfluous|unnecessary|limit*|narrow*|burden*|costly',
    mentions:
      'importance of|importance it attached to|mention|mentioned|mentions|mentioning|referred to|refers to|reference to|need for|necessity of|called for|calls for|calling for|welcomed|appreciation for|concern about|concern at|concerns about|concern over|value of|significance of|attached importance to',
    innocent:
      'as opposed to|support for victims|against women|against children|against persons|against humanity|against the person|against corruption|against terrorism|against cybercrime|against crime|against racism|fight against|combat against|struggle against|measures against|protection against|protected against|protect against|violence against|discrimination against|crime against|crimes against|acts against|action against|against the background|against the backdrop|support services|not only|including but not limited to|but not limited to|not limited to|no more than a|let alone|limited liability|accepted by|welcomed by|supported by|endorsed by',
  },
  fr: {
    favours:
      'appuie|appuient|appuyé|appuyée|appuyait|appuient|soutient|soutiennent|soutenu|soutenait|favorable à|favorable au|favorable aux|favorables à|en faveur|se félicite|s’est félicité*|félicité*|salue|salué|approuve|approuvent|approuvé|accepte|acceptent|accepté|souscrit|souscrivent|préconise|préconisé|prône|prôné|s’est prononcé* pour',
    resists:
      's’est distancié* de|s’est dissocié* de|réserves sur|réserves quant|refuse|refusé|refuse de|conteste|contesté|s’oppose|s’opposent|s’opposait|opposé|opposée|opposés|opposition|rejette|rejettent|rejeté|rejetait|rejet|récuse*|récusé|désapprouve*|désapprouvé|mise en garde contre|mis en garde contre|met en garde contre|mettent en garde contre|mettait en garde contre|contre|critique|critiqué|critiquait|dénonce|dénoncé|déplore|déploré|hostile|défavorable|abandon|abandonné*|supprim*|suppression|retrait|abrogation|abolition|abrogé*|exclu|exclure|exclusion|écarté|écarter|inutile|superflu*|inacceptable*|prématuré*|inopportun*|objecté|objection*|fin à',
    restricts:
      'seulement|uniquement|exclusivement|se limite|se limiter|se limitait|se limitent|limité à|limitée à|limités à|limitées à|limité aux|limitait|limiter|se borne|se borner|se bornait|restreint*|se restreindre|purement|rien d’autre que|ne … que|n’ … que|seul|seule|seuls|seules',
    wary: 'préoccup*|inquiét*|risque*|danger*|crain*|crainte*|menace*|éviter|évite*|nuire|nuis*|négati*|regrett*|suffis*|adéquat*|préfèr*|plutôt|abus*|violation*|garde|dénon*|condamn*|critiqu*|limit*|trop|supprim*|abrog*|difficult*',
    mentions:
      'importance de|importance des|importance du|importance d’|importance qu’elle attachait|mentionné|mentionne|évoqué|évoque|fait référence à|référence à|nécessité de|nécessité d’|besoin de|demandé|appelé à|préoccupation|préoccupée par|préoccupé par|il fallait|il faut',
    innocent:
      'ne … pas|n’ … pas|ne … plus|n’ … plus|ne … aucun*|n’ … aucun*|lutte contre|lutter contre|protection contre|violence contre|violences contre|mesures contre|crimes contre|non seulement|contre la criminalité|contre la cybercriminalité|contre le terrorisme|contre la corruption|contre les femmes|par contre|notamment mais non exclusivement|à lui seul|une seule',
  },
  es: {
    favours:
      'apoya|apoyan|apoyó|apoyaba|apoyado|apoyaron|apoyo a|respalda|respaldan|respaldó|respaldo a|favorable a|a favor de|partidari* de|acoge|acogió|celebra|celebró|acepta|aceptó|aprueba|aprobó|aboga por|abogó por|está de acuerdo con|estuvo de acuerdo con|suscribe|suscribió',
    resists:
      'se distanció de|se disoció de|reservas sobre|reservas respecto|cuestionó|cuestiona|rehusó|rechaza|rechazan|rechazó|rechazaba|rechazado|rechazo|se opone|se oponen|se opuso|se oponía|opuesto a|opuesta a|oposición|objeta|objetó|objeción|objeciones|en contra de|contra|advirtió contra|advierte contra|advirtió en contra|critica|criticó|denuncia|denunció|deplora|deploró|desaprueba|desaprobó|discrepa de|discrepó de|suprim*|supresión|elimin*|abandon*|derog*|retirada|retirar|exclu*|excluy*|descart*|innecesari*|superflu*|inaceptable*|prematur*|inoportun*|poner fin a|fin a|contrari* a',
    restricts:
      'solo|sólo|solamente|únicamente|exclusivamente|se limita|se limitan|se limitó|se limitaba|limitarse|limitado a|limitada a|limitados a|limitadas a|limitaba|limitar|restringi*|restringe*|se circunscribe|circunscribirse|meramente|nada más que|no … más que',
    wary: 'preocup*|inquiet*|riesgo*|peligr*|tem*|amenaz*|evitar*|evite*|perjudic*|negativ*|lament*|suficiente*|adecuad*|prefer*|prefier*|en lugar de|abus*|violaci*|adviert*|advirt*|conden*|critic*|denunci*|limit*|demasiado|dificult*|suprim*|elimin*',
    mentions:
      'importancia de|importancia del|mencionó|menciona|mencionaba|se refirió a|se refiere a|referencia a|necesidad de|pidió|pide|preocupación por|preocupación ante',
    innocent:
      'lucha contra|luchar contra|protección contra|violencia contra|delitos contra|medidas contra|combate contra|no solo|no sólo|no solamente|no únicamente|contra la ciberdelincuencia|contra la delincuencia|contra el terrorismo|contra la corrupción|contra la mujer|contra las mujeres|tan solo un',
  },
  ru: {
    favours:
      'поддерж*|поддержив*|приветств*|одобр*|одобря*|принял|приняла|принимает|согласил*|согласна с|согласен с|выступает за|выступила за|выступил за|выступают за|высказал* за|высказывается за|ратует за',
    resists:
      'отмежевал*|дистанцировал*|оговорк*|оспорил*|отказал*|отверг*|отклон*|возраж*|возразил*|возражени*|против|выступил* против|выступает против|предостерег*|предостерега*|раскритик*|критик*|осудил*|осужда*|отказ от|отказаться от|отказалась от|исключить|исключени*|исключен*|отмен*|упраздн*|удал*|снять|изъять|изъяти*|неприемлем*|преждевременн*|излишн*|ненужн*|нецелесообразн*|несоглас*',
    restricts:
      'только|лишь|исключительно|единственно|ограничить|ограничил*|ограничен|ограничена|ограничено|ограничены|ограничива*|ограничиться|сводится к|свести к|свелось к|не более чем',
    wary: 'обеспокоен*|озабочен*|беспоко*|риск*|опасн*|опаса*|угроз*|избег*|избеж*|вред*|негативн*|отрицат*|сожале*|достаточн*|предпочт*|предпочита*|вместо|злоупотреб*|нарушени*|осуд*|осужд*|критик*|огранич*|слишком|трудност*|фрагментац*',
    mentions:
      'важность|важности|значение|значения|упомянул*|упомина*|сослал*|ссыла*|необходимост*|призвал*|обеспокоенност*|озабоченност*',
    innocent:
      'борьб* против|преступлени* против|против человечности|против терроризма|насили* против|меры против|защит* против|не только|не ограничиваясь|против коррупции|исключительно важн*',
  },
  zh: {
    favours: '支持|赞成|赞同|欢迎|拥护|同意|接受|主张',
    resists:
      '保留意见|质疑|反对|拒绝|不支持|不赞成|不同意|不接受|驳斥|抵制|批评|谴责|警告不要|告诫不要|删除|删去|取消|废除|放弃|排除|撤销|摒弃|不必要|没有必要|为时过早|不可接受|多余|无须|无需',
    restricts: '只|仅|仅限于|限于|唯一|单单|不过是|局限于',
    wary: '关切|担忧|担心|风险|危险|威胁|避免|损害|负面|不利|遗憾|足够|充分|滥用|侵犯|警惕|不应|过于|困难|质疑|怀疑|不|无|未|非|防止',
    mentions: '重要性|提到|提及|提请注意|需要|必要性|呼吁|表示关切|关切',
    innocent: '不仅|不只|不限于|包括但不限于|只要|只有|仅供|不反对',
  },
  ar: {
    favours:
      'تؤيد|يؤيد|أيدت|أيد|تدعم|يدعم|دعمت|دعم|ترحب|يرحب|رحبت|رحب|تقبل|قبلت|وافقت على|توافق على|تحبذ|حبذت|لصالح|تأييد*|تأييدها',
    resists:
      'تحفظات|تحفظت|نأت بنفسها عن|شككت في|ترفض|يرفض|رفضت|رفض|رفضها|تعارض|يعارض|عارضت|عارض|معارضتها|معارضه|تعترض|اعترضت|اعتراضها|اعتراض|ضد|حذرت … من|تحذر … من|يحذر … من|حذر … من|انتقدت|تنتقد|أدانت|تدين|حذف|إلغاء|استبعاد|استبعدت|التخلي عن|إزاله|سحب|غير ضروري*|غير مقبول*|سابق لأوانه|لا لزوم',
    restricts:
      'فقط|تقتصر|يقتصر|اقتصر|اقتصرت|مقصور*|قاصر*|يقتصر علي|حصرا|دون سواها|دون سواه|دون غيرها|دون غيره|سوى|لا … إلا|لا … سوى|لم … سوى|لن … سوى|ليس … سوى|ليس إلا|مجرد|وحدها|وحده',
    wary: 'قلق*|القلق|مخاوف|خطر|مخاطر|المخاطر|تهديد*|تجنب|ضرر|أضرار|سلبي*|أسف|تأسف|كافيه|كاف|تكفي|تفضل|بدلا|إساءه|انتهاك*|حذر*|تحذر|إدانه|انتقاد|صعوب*|تفتيت|تجزؤ|ألا',
    mentions: 'أهميه|ذكرت|أشارت إلي|أشار إلي|إشاره إلي|ضروره|حاجه إلي|دعت إلي|قلقها',
    innocent:
      'مكافحه|ليس فقط|لا تقتصر|لا يقتصر|ضد المرأه|ضد الإنسانيه|ضد الفساد|ضد الإرهاب|على سبيل المثال لا الحصر',
  },
}

/** Finds the words of position and of restriction among the units of a text. */
export const findAttitudes = wordFinder(ATTITUDE_WORDS)
