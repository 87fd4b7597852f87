/** The set phrases of diplomatic letters in the six languages: what opens, transmits, closes and signs one. */

/**
 * Each list holds patterns of all six languages; they are tried on any text, because letters mix languages.
 * Source: Correspondence Manual ST/DCS/4/Rev.1 (notes verbales are in the third person, open with compliments, close with
 * the assurances) and its customary equals in the other languages.
 */
const COMPLIMENTS: readonly RegExp[] = [
  /\bpresents? (?:its|their|his|her) (?:\w+ )?compliments?\b/iu,
  /\bprésente(?:nt)? (?:ses|leurs) compliments\b/iu,
  /\b(?:saluda(?:n)?(?: muy)? (?:atenta|cordial)mente|presenta(?:n)? (?:sus|su) (?:atentos |más atentos )?(?:saludos|cumplidos))\b/iu,
  /свидетельству(?:ет|ют) (?:сво[её]\s+)?(?:глубокое\s+)?уважение/iu,
  /(?:تهدي|يهدي|تُهدي)\s[^.]{0,200}(?:تحياتها|تحياته|أطيب|تحيات)/u,
  /向[^。]{1,60}致意/u,
]

const TRANSMITS: readonly RegExp[] = [
  /\b(?:ha(?:s|ve) the honou?r|(?:is|am|are) pleased|would like|wish(?:es)?) to (?:\w+ )?(?:transmit|forward|enclose|submit|convey|attach|send|communicate|provide|present)\b/iu,
  /\b(?:please find|kindly find|find) (?:attached|enclosed|herewith)\b|\b(?:transmit|submit|forward|enclose|attach)(?:s|ted|ting)? (?:\w+ ){0,4}?herewith\b|\b(?:is|are) (?:hereby |herewith )?(?:attached|enclosed)\b/iu,
  /(?:a l['’]honneur|ai l['’]honneur|avons l['’]honneur) de (?:vous |lui )?(?:transmettre|faire (?:parvenir|tenir)|communiquer|soumettre|adresser|présenter|remettre)|veuillez trouver ci-(?:joint|après)|trouver(?:ez)? ci-joint|vous (?:transmet|adresse)[^.]{0,40} ci-joint/iu,
  /(?:tiene|tengo|tenemos) (?:el honor|el agrado|a bien) de? ?(?:transmitir|remitir|adjuntar|enviar|hacer llegar|presentar|comunicar)\w*|s[ií]rvase encontrar adjunt|se adjunta|adjunto (?:al presente|a la presente|remito|encontrará)/iu,
  /име(?:ет|ю|ем) честь (?:препроводить|направить|представить|передать)|направля(?:ет|ю|ем) (?:при этом|в приложении)|прилага(?:ется|ются|ем|ю)/iu,
  /(?:تتشرف|يتشرف|يشرفني|أتشرف|نتشرف|يسرني|يسر)[^.]{0,60}(?:تحيل|إحالة|بإحالة|ترفق|إرفاق|بإرفاق|تقدم|تقديم|بتقديم|توجه|موافاة|بموافاة)|(?:مرفق|رفق|تجدون)\s?(?:طيه|هذا|رفق)/u,
  /(?:谨|现)?随函(?:附上|转递|转交)|谨(?:此)?(?:提交|转递|附上|转交)/u,
]

const REFERS_TO_NOTE: readonly RegExp[] = [
  /\b(?:refers?|reference|response|reply|pursuant) to (?:the )?(?:\w+['’]s )?(?:note|letter|communication|request|resolution|circular)\b/iu,
  /(?:se référ(?:er|ant)|référence|en réponse|suite) à (?:la |sa |votre )?(?:note|lettre|communication|demande|résolution)/iu,
  /(?:(?:en|con) referencia a|referirse a|en respuesta a|en relación con) (?:la |su )?(?:nota|carta|comunicación|solicitud|resolución)/iu,
  /(?:сослаться|ссылаясь|со ссылкой|в ответ) на (?:\S+ )?(?:ноту|вербальную|письмо|запрос|резолюцию)/iu,
  /(?:بالإشارة|الإشارة|إشارة|ردا|رداً)\s(?:إلى|على)\s(?:مذكرت|المذكرة|رسالت|الرسالة|القرار|طلب)/u,
  /(?:谨?提及|关于|就)[^。]{0,30}(?:普通照会|来函|照会|第[\d/]+号决议)/u,
]

const COURTESY: readonly RegExp[] = [
  /\bavails? (?:itself|themselves|himself|herself|myself) of (?:this|the) (?:\w+ )?(?:opportunity|occasion)\b|\b(?:accept|assurances?)[^.]{0,60}(?:highest|high) (?:consideration|esteem)\b|\b(?:yours (?:sincerely|faithfully|truly)|sincerely(?: yours)?|(?:kind|best|warm) regards|respectfully(?: yours)?)\b,?/iu,
  /saisit cette occasion|saisis cette occasion|profite de cette occasion|veuillez (?:agréer|recevoir|croire)|l['’]assurance de (?:sa|ma|notre) (?:très )?haute considération|salutations distinguées/iu,
  /aprovech(?:a|o|amos) (?:esta|la) (?:oportunidad|ocasión)|(?:seguridades|expresión) de (?:su|mi|nuestra) (?:más )?(?:alta|distinguida) (?:y \w+ )?consideración|^\s*(?:muy )?atentamente|(?:le|lo) saluda atentamente|cordialmente,/iu,
  /польз(?:уется|уясь|уюсь)[^.]{0,40}(?:случаем|возможностью)|возобновить[^.]{0,60}уверения|уверения в (?:сво[её]м|мо[её]м) (?:весьма )?(?:высоком|глубоком)|^\s*с уважением/iu,
  /(?:تغتنم|يغتنم|أغتنم|نغتنم|تنتهز|ينتهز|أنتهز)\s[^.]{0,160}(?:الفرصة|المناسبة)|(?:فائق|أسمى آيات|بالغ|عظيم)\s\S*(?:احترام|تقدير)/u,
  /顺致[^。]{0,12}敬意|借此机会[^。]{0,40}敬意|此致\s*敬礼|致以[^。]{0,8}敬意/u,
]

const SALUTATION: readonly RegExp[] = [
  /^(?:your )?excellency,?$|^(?:dear|to) (?:mr|ms|mrs|madam|sir|executive|secretary|dr|colleagues?|ambassador|excellenc).{0,60}[,:]?$|^(?:sir|madam)(?:\/(?:sir|madam))?,?$|^to whom it may concern/iu,
  /^(?:madame|monsieur|mesdames|messieurs|excellence)\b[^.]{0,80},?$/iu,
  /^(?:excelencia|excelentísim[oa]|estimad[oa]s?|señora?|distinguid[oa])\b[^.]{0,80}[:,]?$/iu,
  /^(?:ваше превосходительство|уважаем(?:ый|ая|ые)|господин|госпожа)[^.]{0,80}[!,]?$/iu,
  /^(?:صاحب(?:ة)?\s(?:السعادة|المعالي)|سعادة|معالي|السيد(?:ة)?|تحية طيبة)[^.]{0,80}[،:]?$/u,
  /^(?:尊敬的|阁下|先生|女士)[^。]{0,30}[：:，]?$/u,
]

const SIGNED: readonly RegExp[] = [
  /\((?:signed|signé|firmado|подпись|подписано)\)|（(?:签名|签字)）|\((?:توقيع|التوقيع)\)/iu,
  /^(?:ambassador|permanent representative|minister|deputy|director|secretary|chargé d['’]affaires|chief|head of|national focal point)\b/iu,
  /^(?:ambassadeur|représentante? permanente?|(?:la |le )?ministre|directeur|directrice|secrétaire)\b/iu,
  /^(?:embajador|representante permanente|ministr[oa]|director|directora|secretari[oa])\b/iu,
  /^(?:чрезвычайный и полномочный|посол|постоянный представитель|министр|директор|заместитель)/iu,
  /^(?:السفير|المندوب الدائم|الممثل الدائم|الوزير|وزير|المدير)/u,
  /^(?:大使|常驻代表|部长|司长)/u,
]

function matchesAny(patterns: readonly RegExp[], text: string): boolean {
  return patterns.some((pattern) => pattern.test(text))
}

/** The formula that opens a note verbale: "… presents its compliments to …", in any of the six languages. */
export function opensNoteVerbale(text: string): boolean {
  return matchesAny(COMPLIMENTS, text)
}

/** Words that hand over something else: "has the honour to transmit herewith", "veuillez trouver ci-joint". */
export function transmits(text: string): boolean {
  return matchesAny(TRANSMITS, text)
}

/** Words that answer a note, letter or request: "refers to the note verbale …". */
export function refersToNote(text: string): boolean {
  return matchesAny(REFERS_TO_NOTE, text)
}

/** The courtesy that closes a note or letter: "avails itself of this opportunity", "Veuillez agréer", "此致敬礼". */
export function closesLetter(text: string): boolean {
  return matchesAny(COURTESY, text)
}

/** A line that greets the addressee and says nothing else. */
export function salutes(text: string): boolean {
  return text.length <= MAX_LINE && matchesAny(SALUTATION, text.trim())
}

/** A line of a signature: "(Signed) …", a title standing alone. */
export function signs(text: string): boolean {
  return text.length <= MAX_LINE && matchesAny(SIGNED, text.trim())
}

const MAX_LINE = 160
