/** The words of joint replies in the six languages. */

/** Those spoken for follow the match. */
export const ON_BEHALF: readonly RegExp[] = [
  /\b(?:on|in) behalf of (?:the )?(?:(?:governments?|members?|member states|people) of )?(?:the )?(?:following (?:countries|states|member states)\s?:\s?)?/giu,
  /\bau nom (?:(?:des|du) (?:gouvernements?|membres|états membres) )?(?:de la |du |de l['’]|des |de |d['’])/giu,
  /\ben nombre (?:(?:de los|del) (?:gobiernos?|miembros|estados miembros) )?(?:de la |del |de los |de las |de )/giu,
  /от имени (?:правительств\S* |государств(?:-членов)? |стран )?/giu,
  /(?:باسم|نيابة عن|بالنيابة عن|بإسم)\s(?:حكوم(?:ة|ات)\s|الدول الأعضاء في\s|دول\s)?/gu,
  /代表(?!团|处|性|大会|们|权)(?:以下国家[：:])?/gu,
]

/** A group by its name, in front of a full stop, comma or verb. */
export const NAMED_GROUP =
  /^((?:[\p{Lu}][\p{L}-]+|of|for|the|and)(?:\s(?:[\p{Lu}][\p{L}-]+|of|for|the|and)){0,8}?\s(?:Group|States|Countries|Community|Union|Network|Alliance|Movement|Forum|Coalition|Initiative)(?: of [\p{Lu}][\p{L}-]+(?: [\p{Lu}][\p{L}-]+){0,3})?)/u

/** A reply or its sender declares itself at one with a text of others. */
export const ALIGNS: readonly RegExp[] = [
  /\b(?:aligns?|align(?:ed|ing)|associates?|associat(?:ed|ing)) (?:itself|themselves|ourselves|himself|herself|myself)?\s?(?:fully |also )?with\b|\b(?:fully )?(?:endorses?|supports?) the (?:statement|submission|views|reply|position) (?:of|by|made|delivered|submitted)\b/iu,
  /\bs['’]associe(?:nt)? (?:pleinement )?(?:à|aux?)(?!\p{L})|\bsouscri(?:t|vent) (?:pleinement )?(?:à|aux?)(?!\p{L})|\bse rallie(?:nt)? (?:à|aux?)(?!\p{L})/iu,
  /\b(?:se (?:adhiere|suma|asocia)(?:n)?|hace(?:n)? suy[oa]s?)\b/iu,
  /присоединя(?:ется|ются|емся)\s+к|солидаризиру(?:ется|ются)\s+с/iu,
  /(?:تؤيد|يؤيد|تنضم|ينضم|تضم صوتها|تتبنى|تنضم)[^.]{0,30}(?:بيان|البيان|آراء|رد|موقف|ورقة)/u,
  /(?:赞同|支持|附议)[^。]{0,30}(?:发言|声明|意见|答复|立场)/u,
]

/** The text itself is what others align with. */
export const THIS_REPLY =
  /\b(?:this|the present) (?:statement|submission|reply|response|contribution|paper|position)\b|\b(?:cette|la présente) (?:déclaration|réponse|contribution)|\b(?:esta|la presente) (?:declaración|respuesta|contribución)|(?:этому|настоящему|данному)\s(?:заявлению|ответу|документу)|هذا (?:البيان|الرد)|(?:本|这一|这份)(?:发言|声明|意见|答复)/iu
