/** The words in the six languages by which a reply speaks for the member States of a group, or for States it lists. */

/** Directly behind the name of a group, or part of the name: "and its 28 member States". */
export const AND_ITS_MEMBERS: readonly RegExp[] = [
  /^[\s,]*(?:\([^)]{1,20}\)\s*)?and (?:of )?(?:(?:all|each) (?:of )?)?(?:its|their|the) (?:[\p{L}\p{Nd}-]+ ){0,2}?member[ -](?:states|countries|governments)(?!\p{L})/iu,
  /^[\s,]*(?:\([^)]{1,20}\)\s*)?et (?:de |à |par )?(?:tous )?(?:ses|leurs|les) (?:[\p{L}\p{Nd}-]+ ){0,2}?(?:états|pays)[ -]membres(?!\p{L})/iu,
  /^[\s,]*(?:\([^)]{1,20}\)\s*)?y (?:de |por )?(?:todos )?(?:sus|los) (?:[\p{L}\p{Nd}-]+ ){0,2}?(?:estados|países)[ -]miembros(?!\p{L})/iu,
  /^[\s,]*(?:\([^)]{1,20}\)\s*)?и (?:всех )?(?:его|ее|её|их) (?:[\p{L}\p{Nd}-]+ ){0,2}?(?:государств\p{L}*|стран\p{L}*)\s?[-‑–—]?\s?член\p{L}*/iu,
  /^[\s،]*(?:\([^)]{1,20}\)\s*)?و(?:جميع )?(?:الدول|الدول الـ ?[\p{Nd}]+|دوله|دولها|بلدانه|بلدانها|البلدان)\s(?:[\p{Nd}]+\s)?الأعضاء/u,
  /^[\s，、]*(?:（[^）]{1,20}）)?(?:及|和|与|以及)(?:其|各|其各|其所有|其全体)?\p{Nd}*(?:个)?成员国/u,
]

/** In front of the name of a group: "the member States of the …". */
export const MEMBERS_OF: readonly RegExp[] = [
  /\bmembers?(?:[ -](?:states|countries))? of (?:the )?$/iu,
  /\b(?:états|pays) membres (?:de la |du |de l['’]|des |de |d['’])$/iu,
  /\b(?:estados|países) miembros (?:de la |del |de los |de las |de )$/iu,
  /(?:государств\p{L}*|стран\p{L}*)\s?[-‑–—]?\s?член\p{L}* $/iu,
  /(?:الدول|البلدان) الأعضاء في\s$/u,
]

/** "the following States"; their names follow. */
export const FOLLOWING_STATES: readonly RegExp[] = [
  /\bfollowing (?:\p{Nd}+ )?(?:member )?(?:states|countries|governments|parties)(?!\p{L})/giu,
  /(?<!\p{L})(?:états|pays|gouvernements|parties)(?: membres)? (?:ci-après|suivante?s)(?!\p{L})/giu,
  /\bsiguientes (?:estados|países|gobiernos|partes)(?: miembros)?(?!\p{L})/giu,
  /следующ\p{L}+ (?:государств\p{L}*(?:\s?[-‑–—]\s?член\p{L}*)?|стран\p{L}*|правительств\p{L}*)/giu,
  /(?:الدول|للدول|البلدان|الحكومات)(?: الأعضاء)? التالية/gu,
  /(?:以下|下列)(?:会员国|成员国|国家|各国|政府)/gu,
]

/** The sentence hands in a reply, so those it lists speak in it. */
export const HANDS_IN: readonly RegExp[] = [
  /\b(?:joint(?:ly)?|submit (?:the|their|this|these|herewith|hereby|joint)|present (?:the|their|this|these)|have the honou?r|hereby)\b/iu,
  /(?<!\p{L})(?:conjoint\p{L}*|soumettent|présentent|transmettent|ont l['’]honneur)(?!\p{L})/iu,
  /(?<!\p{L})(?:conjunt\p{L}*|presentan|someten|transmiten|tienen el honor)(?!\p{L})/iu,
  /(?:совместн\p{L}*|представляют|направляют|имеют честь)(?!\p{L})/iu,
  /(?:مشترك|مجتمعة|تقدم|تتشرف)/u,
  /(?:联合|共同|谨|提交)/u,
]

/** Directly behind a list: its States act, or speak, together. */
export const ACTING_JOINTLY =
  /^[\s,،，、;)）]*(?:\(?(?:acting|speaking|submitting) (?:jointly|together)|agissant (?:conjointement|ensemble|de concert)|actuando (?:conjuntamente|de consuno)|(?:действующ\p{L}+|выступающ\p{L}+) (?:совместно|сообща)|(?:تعمل|متصرفة|التي تتصرف|تتصرف|عاملة) (?:معا|معاً|مجتمعة|بصورة مشتركة|بشكل مشترك)|مجتمعة|(?:联合|共同)(?:行动|行事|提交))/iu

/** Directly behind "X and its member States": they speak in this text. */
export const SPEAKS_BEHIND =
  /^[\s,]*(?:(?:would|also|hereby|fully|strongly|jointly)\s)*(?:\b(?:submits?|presents?|wish|like|welcomes?|thanks?|communicates?|hereby|are pleased|have the honou?r|express|consider|believe|support|urge|request|recall|reaffirm)\b|(?:souhaitent|présentent|soumettent|remercient|saluent|se félicitent|ont l['’]honneur|expriment|considèrent|appuient)(?!\p{L})|(?:desean|presentan|someten|agradecen|acogen|tienen el honor|expresan|consideran|apoyan)(?!\p{L})|(?:представляют|желают|хотели бы|благодарят|приветствуют|имеют честь|выражают|считают|поддерживают)(?!\p{L})|(?:فيه\s|فيها\s)?(?:يقدم|تقدم|يود|تود|يرحب|ترحب|يشكر|تشكر|تعرب|يعرب|تتشرف|يتشرف)|(?:提交|谨|感谢|欢迎|希望|表示|认为|支持))/iu
