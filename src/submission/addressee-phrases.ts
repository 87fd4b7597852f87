/** The words by which a letter names whom it is written to, in the six languages: data only. */

/**
 * The name follows the match directly, and is the addressee's: "to the Permanent Mission of …".
 * Source: openings of notes verbales between missions; Correspondence Manual ST/DCS/4/Rev.1.
 */
export const ADDRESSEE_BEFORE_NAME: readonly RegExp[] = [
  /(?:^|[\s(])(?:to|for|attention|attention of|attn\.?|c\/o)\s*:?\s+(?:the\s+|all\s+)?(?:(?:honou?rable|esteemed|permanent|observer|special|diplomatic|royal|high)\s+)*(?:missions?|delegations?|embass(?:y|ies)|consulates?(?:-general)?|commission|representatives?|ambassadors?|chargée? d['’]affaires(?: a\.i\.)?|ministry (?:of|for) [^.,\n]{3,60}?|ministry|government)\s+(?:of|for)\s+(?:the\s+)?(?:(?:government|state) of (?:the )?)?$/iu,
  /(?:^|[\s,:(])(?:à|auprès de|destinataire\s*:)\s+(?:l['’]|la\s+|les\s+)?(?:honorable\s+)?(?:missions?|délégations?|représentations?|ambassad\p{L}+|représentante?s?)\s*(?:permanente?s?\s+)?(?:d['’]observation\s+)?(?:de la |du |de l['’]|des |de |d['’])$/iu,
  /(?:^|[\s,:(])(?:au|aux)\s+(?:représentante?s?|ambassadeurs?|ministère|gouvernement|consulat)[^.,\n]{0,50}?(?:de la |du |de l['’]|des |de |d['’])$/iu,
  /(?:^|[\s,:(])(?:a|ante|para)\s+(?:la\s+|las\s+)?(?:honorable\s+)?(?:misi[oó]n|misiones|delegaci[oó]n|representaci[oó]n|embajada)\s*(?:permanentes?\s+)?(?:de observaci[oó]n\s+)?(?:de la |del |de los |de las |de )$/iu,
  /(?:^|[\s,:(])al\s+(?:representante|embajador|gobierno|ministerio)[^.,\n]{0,50}?(?:de la |del |de los |de las |de )$/iu,
  /(?:постоянному\s+(?:представительству|представителю)|постоянной\s+миссии|посольству|делегации|правительству|министерству[^.,\n]{0,50})\s+$/iu,
  /(?:إلى|الى)\s+(?:السيد\S*\s+)?(?:البعثة|بعثة|الوفد|وفد|السفارة|سفارة|الممثلية|المندوب|الممثل|وزارة خارجية)\s*(?:الدائمة?\s*)?(?:المراقبة?\s*)?(?:ل|لدولة\s|لجمهورية\s)?$/u,
  /[向致]\s*$/u,
]

/** How far in front of a name such words may begin. */
export const ADDRESSEE_CHARACTERS = 130
