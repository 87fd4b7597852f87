/**
 * Words by which a sentence says whose view it gives, in six languages: data.
 * Source: general knowledge of the languages and the tenor of summaries of views (A/76/77); none was taken from a list.
 */
import type { Language } from '#un'

type ByLanguage = Readonly<Record<Language, RegExp>>

/** Between two names of one enumeration. */
export const ENUMERATES: ByLanguage = {
  en: /^(?:[\s,;()&]|and|or|as well as|together with|both|the|Governments? of|Kingdom of|Republic of|its member States|their)*$/iu,
  fr: /^(?:[\s,;()]|et|ou|ainsi que|le|la|les|l[’']|du|de|des|d[’']|gouvernements?|ses États membres)*$/iu,
  es: /^(?:[\s,;()]|y|e|o|u|así como|el|la|los|las|del|de|gobiernos?|sus Estados miembros)*$/iu,
  ru: /^(?:[\s,;()]|и|или|а также|Правительств[оа]|Республик[аи]|его государства-члены)*$/iu,
  zh: /^(?:[\s，、；（）]|和|与|及|以及|或|政府|及其成员国)*$/u,
  ar: /^(?:[\s،؛()]|و|أو|وكذلك|حكومة|وحكومة|جمهورية|ودولها الأعضاء)*$/u,
}

/** Before names: the State named behind the comma is another, and speaks. */
export const UNLIKE: ByLanguage = {
  en: /(?<!\p{L})(?:unlike|contrary to|in contrast to|as opposed to|in addition to|besides)\s+(?:the\s+)?$/iu,
  fr: /(?<!\p{L})(?:contrairement (?:à|au|aux)|à la différence (?:de|du|des)|outre|à l[’']inverse (?:de|du|des))\s+(?:les?\s+|la\s+|l[’'])?$|à (?:la différence|l[’']inverse) d[’']$/iu,
  es: /(?<!\p{L})(?:a diferencia del?|al contrario que|contrariamente a|en contraste con|además del?)\s+(?:el\s+|la\s+|los\s+|las\s+)?$/iu,
  ru: /(?<!\p{L})(?:в отличие от|в противоположность|помимо)\s+$/iu,
  zh: /(?:不同于|有别于|除了?)$/u,
  ar: /(?:خلافا ل|خلافًا ل|على خلاف |بخلاف |على عكس |بالإضافة إلى |إلى جانب )$/u,
}

/** Before a name: it stands at the head of its clause, and so says or does what follows. */
export const HEADS_CLAUSE: ByLanguage = {
  en: /(?:^|[.;:,!?—–•]|(?<!\p{L})(?:and|but|while|whereas|that|both|although|however|where|when|(?<!such )as))\s*(?:(?:the|both)\s+)?(?:(?:Governments?|representatives?|delegations?|observers?|Permanent Missions?|Ministr\w+|authorities|replies|reply)\s+of\s+(?:the\s+)?)?(?:Republic of\s+|Kingdom of\s+)?$/iu,
  fr: /(?:^|[.;:,!?—–•]|(?<!\p{L})(?:et|mais|tandis qu[e’']|alors qu[e’']|qu[e’']|comme))\s*(?:les?\s+|la\s+|l[’'])?(?:(?:gouvernements?|représentante?s?|délégations?|Mission permanente|autorités|réponses?)\s+(?:de\s+la\s+|de\s+l[’']|du\s+|des\s+|de\s+|d[’']))?$/iu,
  es: /(?:^|[.;:,!?—–•]|(?<!\p{L})(?:y|e|pero|mientras que|que|como))\s*(?:(?:el|la|los|las)\s+)?(?:(?:gobiernos?|representantes?|delegaci\p{L}+|Misión Permanente|autoridades|respuestas?)\s+(?:de\s+la\s+|del\s+|de\s+los\s+|de\s+))?$/iu,
  ru: /(?:^|[.;:,!?—–•]|(?<!\p{L})(?:и|а|но|что|тогда как|в то время как|как))\s*(?:(?:правительств\p{L}*|представител\p{L}+|делегаци\p{L}+|постоянн\p{L}+ представительств\p{L}*)\s+)?$/iu,
  zh: /(?:^|[。；：，！？—]|而|但|则|同时)\s*$/u,
  ar: /(?:^|[.;:،؛!؟—])\s*(?:و|أما\s+|بينما\s+|في حين\s+(?:أن\s+)?|كما\s+|حيث\s+)?(?:(?:و|ف)?(?!(?:في|من|إلى|على|عن|مع|لدى|عند|بعد|قبل|منذ|خلال|بين|نحو|حسب|وفق|ضد|دون|مثل|سوى|خلافا|خلافًا|باستثناء|بخلاف|علاوة|فضلا)\s)[\p{L}\p{M}]{3,}\s+(?:كل\s+من\s+)?)?(?:حكومة\s+)?$/u,
}

/** Before a name: the view is that State's ("according to …", "in the view of …", "stated by …"). */
export const GIVES_SPEAKER: ByLanguage = {
  en: /(?:according to|in the (?:view|opinion|words|assessment) of|as (?:stated|noted|reported|proposed|recalled) by|(?:stated|noted|reported|proposed|suggested|recalled|mentioned|recommended|underlined|stressed|emphasi[sz]ed|expressed|made|put forward|voiced|shared|provided|submitted) by)\s+(?:the\s+)?(?:Governments? of\s+(?:the\s+)?)?$/iu,
  fr: /(?:selon|d[’']après|de l[’']avis (?:de|du|des)|aux yeux (?:de|du|des)|(?:déclaré|indiqué|noté|signalé|proposé|recommandé|souligné|exprimée?s?|formulée?s?|communiquée?s?|présentée?s?) par)\s+(?:les?\s+|la\s+|l[’'])?$/iu,
  es: /(?:según|a juicio de|en opinión de|(?:declarad[oa]|indicad[oa]|señalad[oa]|propuest[oa]|recomendad[oa]|expresad[oa]|formulad[oa]|presentad[oa])s? por)\s+(?:el\s+|la\s+|los\s+|las\s+)?$/iu,
  ru: /(?:по (?:мнению|данным|словам|сообщению|оценке)|согласно|как (?:отметил\p{L}*|заявил\p{L}*|сообщил\p{L}*))\s+(?:правительств\p{L}+\s+)?$/iu,
  zh: /(?:据|按照|根据|由|如)$/u,
  ar: /(?:وفقا ل|وفقًا ل|بحسب|حسب|في رأي|من جانب|من قبل|(?:^|[\s.،؛])(?:و)?(?:ذكر|أفاد|أشار|أكد|أعرب|رأ|تر|اعتبر|أعلن|أوضح|أضاف|لاحظ|اقترح|أوص|دع|أيد|رحب|شدد|أبرز|أبلغ|قال|بين|سجل|اعتمد|نظم|أنشأ|قدم|وضع|نفذ|طلب|رفض|عارض|تذكر|تفيد|تشير|تؤكد|تعرب|تعتبر|تعلن|توضح|تلاحظ|تقترح|توصي|تدعو|تؤيد|ترحب|تشدد|تعتزم|تعارض|ترفض|تدعم|دعم|ذكَر)(?:ت|ى|ا)?)\s*(?:كل\s+من\s+)?(?:حكومة\s+)?$/u,
}

/** After a name: it only owns what the sentence is about, or is the one acted on. */
export const OWNS_AFTER = /^(?:[’']s?(?!\p{L})|的(?!是))/u

/** Words for respondents not named: whose views they are is for the rules of counting; or that those named are examples. */
export const UNNAMED: ByLanguage = {
  en: /(?<!\p{L})(?:(?:two|three|four|five|six|seven|eight|nine|ten|several|many|most|some|all|various|few|certain|both|a number of|a majority of|majority of|number of|\d+)\s+(?:of\s+the\s+)?(?:other\s+)?(?:Member\s+|responding\s+)?(?:States?|countries|Governments|respondents|delegations|replies|submissions)|including|inter alia|such as|among others|among them)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:(?:deux|trois|plusieurs|certains|certaines|quelques|tous les|la plupart des|la majorité des|nombre d[e’']|de nombreux|divers|\d+)\s*(?:autres\s+)?(?:États?|pays|gouvernements|réponses|délégations|répondants)|notamment|dont|entre autres|tels? que|telles? que)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:(?:dos|tres|varios|algunos|algunas|todos los|la mayoría de los|muchos|muchas|numerosos|diversos|\d+)\s+(?:otros\s+)?(?:Estados?|países|gobiernos|respuestas|delegaciones)|entre ellos|entre otros|incluid[oa]s?|tales como|como por ejemplo)(?!\p{L})/iu,
  ru: /(?<!\p{L})(?:(?:два|две|три|несколько|ряд|многие|большинство|некоторые|все|\d+)\s+(?:из\s+)?(?:других\s+)?(?:государств\p{L}*|стран\p{L}*|правительств\p{L}*|ответ\p{L}*|делегаци\p{L}*)|в том числе|включая|например)(?!\p{L})/iu,
  zh: /(?:一些|若干|多个|几个|许多|大多数|所有|各|两个|部分|\d+个?)(?:会员国|国家|答复|政府|代表团)|包括|例如|其中|等国|等(?:会员国|国家)/u,
  ar: /(?:عدة|بعض|معظم|جميع|عدد من|كثير من|العديد من|سائر|غالبية)\s+(?:ال)?(?:دول|بلدان|حكومات|ردود|وفود)|من بينها|ومنها|بما فيها|بما في ذلك|مثل/u,
}

/** At the head of a clause: a respondent who has a name, and is spared it. */
export const ANONYMOUS: ByLanguage = {
  en: /(?:^|[.;:,]\s*|(?<!\p{L})(?:and|but|while|whereas|that|according to|in the view of)\s+)(?:(?:one|another|an?|the)\s+(?:other\s+)?(?:Member\s+State|observer\s+State|respondent|delegation|organi[sz]ation|group)|(?:one|another|an?)\s+(?:other\s+)?(?:State|country|Government))(?!\p{L})(?!\s+(?:party|parties)(?!\p{L}))/iu,
  fr: /(?:^|[.;:,]\s*|(?<!\p{L})(?:et|mais|tandis qu[e’']|alors qu[e’']|qu[e’']|selon|d[’']après)\s*)(?:une?|l[’']|le|la)\s*(?:autre\s+)?(?:(?<=une?\s+(?:autre\s+)?)(?:État|pays|gouvernement)|État\s+Membre|répondant|délégation|organisation|groupe)(?!\p{L})(?!\s+parties?)/iu,
  es: /(?:^|[.;:,]\s*|(?<!\p{L})(?:y|pero|mientras que|que|según)\s+)(?:(?:un|otro)\s+(?:Estado|país|Gobierno)|(?:un|una|otra?|el|la)\s+(?:Estado\s+Miembro|delegación|organización|grupo))(?!\p{L})(?!\s+partes?)/iu,
  ru: /(?:^|[.;:,]\s*|(?<!\p{L})(?:и|а|но|что|по мнению)\s+)(?:(?:одно(?:го)?|другое|другого|еще одно)\s+(?:из\s+)?государств\p{L}*|(?:одна|одной|другая|другой|еще одна)\s+(?:стран\p{L}*|делегаци\p{L}*|организаци\p{L}*))/iu,
  zh: /(?:^|[，。；：、而但和据])(?:另?(?:有)?一个?|某个?|某一)(?:会员国|国家|代表团|组织|国(?=[认表支反提指]))/u,
  ar: /(?:^|[.،؛:]\s*|\s)(?:و|بينما\s+)?(?:\p{L}+\s+)?(?:دولة\s+(?:أخرى|واحدة|عضو)|إحدى\s+الدول|أحد\s+البلدان|بلد\s+آخر|إحدى\s+المنظمات)/u,
}

/** Around a former name: the sentence itself says that the name is former. */
export const FORMER_BEFORE: ByLanguage = {
  en: /(?:formerly|previously|then|at that time|at the time|still|once|hitherto|until\s+\P{Lu}{0,40}|ex-?)\s*(?:(?:known|called|named|styled)\s*(?:as\s*)?)?(?:the\s+)?[“"«(]?$/iu,
  fr: /(?:anciennement|auparavant|autrefois|alors|jadis|naguère|ex-|précédemment|jusqu[’']alors)\s*(?:(?:dénommée?|appelée?|nommée?|connue? sous le nom d[e’'])\s*)?(?:l[ae]s?\s+|l[’'])?[“"«(]?\s*$/iu,
  es: /(?:antes|anteriormente|antiguamente|entonces|hasta entonces|otrora|ex)\s*-?(?:(?:denominad[oa]|llamad[oa]|conocid[oa] como)\s*)?(?:el\s+|la\s+)?[“"«(]?$/iu,
  ru: /(?:ранее|прежде|тогда|в то время|бывш\p{L}+|до \d{4} года|прежн\p{L}+ (?:название|наименование))\s*(?:(?:называвш\p{L}+|называлась|именовавш\p{L}+|известн\p{L}+ как)\s*)?[—–-]?\s*[“"«(]?$/iu,
  zh: /(?:原|前|旧称|原称|原名|曾称|曾用名|前称|时称|当时称|当时的)[“《（(]?$/u,
  ar: /(?:سابقا|سابقًا|المعروفة\s+(?:سابقا\s+)?باسم|آنذاك|كانت\s+تسمى|المسماة\s+(?:سابقا|آنذاك))\s*[“"«(]?$/u,
}
/** After a former name: the same. */
export const FORMER_AFTER: ByLanguage = {
  en: /^[”"»)]?,?\s*(?:as it then was|as it was then (?:known|called|named)|at the time|now (?:known|called|named)|\((?:now|today|currently|renamed))/iu,
  fr: /^[”"»)]?,?\s*(?:comme (?:il|elle) s[’']appelait alors|\(?(?:aujourd[’']hui|actuel|désormais|devenue?))/iu,
  es: /^[”"»)]?,?\s*(?:como se llamaba entonces|\(?(?:hoy|actual|ahora|actualmente))/iu,
  ru: /^[”"»)]?,?\s*(?:как (?:она|оно|он) тогда называл|\(?(?:ныне|теперь|сейчас))/iu,
  zh: /^[”》）)]?\s*(?:[（(](?:现|今))/u,
  ar: /^[”"»)]?\s*،?\s*(?:سابقا|سابقًا|آنذاك|\(?(?:حاليا|الآن))/u,
}

/** Between several names and a figure: each of them has it. */
export const EACH: ByLanguage = {
  en: /(?<!\p{L})each(?!\p{L})|^\s+(?:(?:had|have|are|were|will|would|could|can|may)\s+)?both\s+(?!in(?:\s)|the\s)\p{L}/iu,
  fr: /(?<!\p{L})chacune?(?!\p{L})|^\s+(?:ont|avaient|sont|étaient)?\s*(?:tous\s+(?:les\s+)?deux|toutes\s+(?:les\s+)?deux)(?!\p{L})/iu,
  es: /(?<!\p{L})cada un[oa](?!\p{L})|^\s+ambos(?!\p{L})/iu,
  ru: /(?<!\p{L})кажд\p{L}+(?!\p{L})/iu,
  zh: /各自?(?!国|部)|均/u,
  ar: /كل\s+منهم\p{L}*|كل\s+منها/u,
}

/** Before the State cited: what it does is said in the passive ("supported by Arvenia"). */
export const ACTED_BY: ByLanguage = {
  en: /(?<!\p{L})by\s+(?:the\s+)?(?:Government of\s+(?:the\s+)?)?$/iu,
  fr: /(?<!\p{L})par\s+(?:les?\s+|la\s+|l[’'])?$/iu,
  es: /(?<!\p{L})por\s+(?:el\s+|la\s+|los\s+|las\s+)?$/iu,
  ru: /(?<!\p{L})со стороны\s+$/iu,
  zh: /(?:由|受到|得到|被)$/u,
  ar: /من\s+(?:جانب|قبل)\s+$/u,
}
