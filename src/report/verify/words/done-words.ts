/**
 * Verbs by what it means that they are done, and nouns of action, in the six languages: data.
 *
 * Source: the classes of verbs (accomplishments, beginnings, acts of speech) and the endings of nouns of action in the languages'
 * reference grammars; from general knowledge. Beginnings of words as `foldWord` gives them.
 */
import type { Language } from '#un'

/** Of these verbs nothing is done before all is: what is being built is not built. */
export const MAKING: Readonly<Record<Language, RegExp>> = {
  en: /^(?:develop|creat|establish|set$|buil[dt]|construct|draft|draw|elaborat|formulat|adopt|approv|introduc|install|restor|rehabilitat|negotiat|complet|finish|finali[sz]|conclud|accomplish|achiev|fulfil|prepar|design|ratif|enact|launch|open|transition|eliminat|reach|updat|revis|translat|publish|deploy|move)/u,
  fr: /^(?:développ|cré|établi|instaur|constru|bâti|élabor|rédig|formul|adopt|approuv|introdui|install|restaur|réhabilit|négoci|achev|termin|finalis|conclu|accompli|réalis|parachev|prépar|conçu|ratifi|lanc|ouver|élimin|attein|actualis|révis|publi)/u,
  es: /^(?:desarroll|cre[aó]|establec|constru|elabor|redact|formul|adopt|aprob|introduj|introduc|instal|restaur|rehabilit|negoci|complet|termin|finaliz|conclu|culmin|logr|cumpl|prepar|diseñ|ratific|lanz|abier|abri|elimin|alcanz|actualiz|revis|public)/u,
  ru: /^(?:разраб|созда|учре|построе|постро|выработ|подготов|составл|сформ|принят|утвержд|введен|внедр|установ|восстанов|заверш|законч|окончен|достиг|выполнен|ратифиц|запущ|открыт|ликвид|обновл|обновил|пересмотр|опублик)/u,
  zh: /^(?:完|建|制|编|修|起|设|成)$/u,
  ar: /^(?:اكمل|انجز|انته|استكمل|اتم|انشا|بنا|وضع|اعد|صاغ|اعتمد|طور|اقام|رمم|حقق|اطلق|افتتح)/u,
}

/** Verbs that say of what follows only that it is begun, planned, decided or named. */
export const BEGINNING: Readonly<Record<Language, RegExp>> = {
  en: /^(?:estimat|calculat|quantif|assess|valu|reckon|comput|beg[au]n|start|initiat|plan|propos|decid|intend|commit|pledg|identif|recogni|not(?:e|ed)$|call|request|ask|consider|discuss|stat|said|express|stress|emphasi|underlin|highlight|recall|declar|announc|indicat|report|mention|agree|endeavou?r|[st]ought$|tried|attempt|prepar|need|want|wish|hop|sought|undertaken|been|become?$|had|show|seen|led|result|caus|contribut|fac|experienc|suffer|allocat|affirm|reaffirm|reiterat|encourag|urg|recommend|suggest|argued|welcom|support|attach|acknowledg|observ|explain|describ|stipulat|designed|drafted|based|taken|made|work|continu|remain|submitted|joined|aim|given|includ|reflect|advocat|champion)/u,
  fr: /^(?:chiffr|calcul|quantifi|évalu|commenc|lanc|entam|entrepri|planif|propos|décid|prévu|engag|identif|reconn|not|demand|envisag|discut|exprim|soulign|rappel|déclar|annonc|indiqu|signal|mentionn|conven|tent|essay|prépar|souhait|voul|espér|été|montr|condui|entraîn|caus|contribu|subi|affirm|réaffirm|réitér|encourag|exhort|recommand|suggér|salu|appuy|soutenu|reconnu|observ|expliqu|décri|estim|fait$|mis|pris|présent|précis|insist|évoqu|relev|fond|donn|plaid|prôn|préconis|inclu|reflét|tenu)/u,
  es: /^(?:cifr|calcul|cuantific|evalu|valor|estim|comenz|empez|inici|lanz|planific|propu|decid|previst|compromet|identific|reconoc|señal|pid|pedid|solicit|consider|discut|expres|subray|record|declar|anunci|indic|inform|mencion|acord|intent|prepar|dese|quer|esper|sid|mostr|llev|caus|contribu|sufr|afirm|reafirm|reiter|alent|exhort|recomend|suger|acog|apoy|observ|explic|describ|estim|destac|hech|puest|tom|present|precis|insist|manifest|coment|advirt|asum|dad|adopt|abog|propugn|defend|inclu|reflej|tenid)/u,
  ru: /^(?:оцен|рассчит|подсчит|исчисл|нач|приступ|планир|предлож|реш|намер|обяз|определ|призна|отме|прос|попрос|рассматр|обсуд|вырази|подчерк|напомн|заяви|объяви|указа|сообщи|упомян|соглас|пыта|подготав|хоте|надея|был|показа|приве|привод|вызва|способств|пострад|подтверд|призва|рекоменд|приветств|поддерж|объясн|описа|счита|принял|представ|уточн|остава|продолж|выступ|ратов|учтен|учте|учел|учл|включ|отраж|отраз)/u,
  zh: /^(?:估|算|开|始|拟|计|提|指|称|认|承|决|有|是|经|采|主|列|载)$/u,
  ar: /^(?:قدر|احتسب|حسب|بدا|شرع|اقترح|قرر|اعتزم|تعهد|حدد|اعترف|اشار|ذكر|افاد|اكد|اعلن|طلب|نظر|ناقش|اعرب|شدد|رحب|دعا|دعت|ايد|اوضح|اضاف|ادت|ادي|كانت|اولت|لاحظ|اوصت|اوصي|حثت|التزم|صرح|نادت|راع|شمل|ادرج)/u,
}

/** Nouns of action, by their ending; in Chinese and Arabic any word may be one. */
export const NAMES_ACTION: Readonly<Record<Language, RegExp>> = {
  en: /(?:tion|sion|ment|ance|ence|ing|al|sis|ery|ure)s?$/u,
  fr: /(?:tion|sion|ment|ance|ence|age|ure|aison|oi|uivi)s?$/u,
  es: /(?:ción|sión|ciones|miento|mientos|ancia|encia|aje|ura|eo|io|cio|isis)$/u,
  ru: /(?:ени|ани|яти|ити|утi|ци|овк|отк|дач|упк|рот|мен|ств|бот|бор|иза)\p{L}{1,3}$/u,
  zh: /./u,
  ar: /./u,
}
