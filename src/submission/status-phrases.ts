/** The words by which a short reply says that it has no views, or points to earlier ones, in the six languages. */

export const NO_VIEWS: readonly RegExp[] = [
  /\b(?:has|have|having|had) (?:no|not any) (?:(?:specific|particular|further|additional|substantive|other) )?(?:views?|comments?|observations?|remarks?)\b/iu,
  /\b(?:has|have|having|had) (?:no|not any) (?:(?:specific|particular|further|additional|substantive|relevant|other) )?(?:objections?|information|contributions?|inputs?|suggestions?)\s?(?:to (?:provide|offer|submit|share|communicate|add|make|report)|(?:in|on) th(?:is|at) (?:regard|respect|matter|subject|issue|topic)|[.;]\s*$)/imu,
  /\b(?:does|do|did) not (?:have|wish to (?:make|offer|submit|provide|add)) (?:any )?(?:(?:specific|particular|further) )?(?:views?|comments?|observations?|remarks?|inputs?)\b/iu,
  /\bnothing (?:further )?to (?:add|report|communicate|submit)\b|\bno (?:comments?|views|observations)\s?(?:to (?:offer|make|submit|add))?\s?[.!]?$|\bnil (?:return|reply|response|report)\b/imu,
  /\bn['’](?:a|ont|avons|ayant) (?:pas|aucune?)(?: (?:d['’]|de )?(?:autres? |particulières? )?)?\s?(?:observations?|commentaires?|remarques?|vues|informations?|avis|contributions?)\b|\baucun(?:e)? (?:commentaire|observation|remarque)\b/iu,
  /\bno (?:tiene|tenemos|tengo|desea (?:formular|hacer|presentar)|formula|presenta)(?:n)? (?:ningún |ninguna )?(?:observaci[oó]n(?:es)?|comentarios?|opini[oó]n(?:es)?|informaci[oó]n|aportes?)\b/iu,
  /не име(?:ет|ем|ется)\s(?:каких-либо\s|никаких\s|дополнительных\s)?(?:замечаний|комментариев|мнений|возражений|предложений|соображений)|(?:замечаний|комментариев|предложений)\s(?:не имеется|нет)/iu,
  /(?:ليس|ليست|لا توجد|لا يوجد|لم يكن)\s(?:ل\S+\s|لدى\s[^.]{0,60}?|لدي\S*\s)?(?:أي\s|أية\s)?(?:آراء|ملاحظات|تعليقات|تعليق|ملاحظة|معلومات)/u,
  /(?:没有|并无|无)(?:任何|具体|其他|进一步|补充)?(?:的)?(?:意见|评论|看法|异议|补充)/u,
]

export const REFERS_TO_EARLIER: readonly RegExp[] = [
  /\b(?:refers?|reference|recalls?|reiterates?|reaffirms?|resubmits?)\b[^.]{0,60}\b(?:earlier|previous|prior|past|last year['’]s|already)\b[^.]{0,40}(?:repl|submission|submitted|views|contribution|response|comments|communicat|position)/iu,
  /\b(?:views|position|comments|reply|replies|submission)\b[^.]{0,80}\b(?:remains?|are|is) (?:unchanged|the same|valid|relevant)/iu,
  /\b(?:repl(?:y|ies)|views|submission|comments)\b[^.]{0,60}\b(?:contained|set out|reflected|reproduced) in (?:the )?(?:document |report )?A\/\d+/iu,
  /(?:renvoie|se réfère|réitère|rappelle)[^.]{0,60}(?:réponses?|contributions?|observations|vues|communications?) (?:antérieures?|précédentes?|déjà|communiquée)|(?:demeurent?|restent?) (?:inchangée?s?|valables?)/iu,
  /(?:se remite|reitera|hace referencia)[^.]{0,60}(?:respuestas?|observaciones|opiniones|contribuci[oó]n|comunicaci[oó]n)[^.]{0,20}(?:anterior|previas?|ya )|(?:siguen? siendo válid|se mantienen? (?:sin cambios|vigentes?))/iu,
  /(?:ссылается|подтверждает|отсылает)[^.]{0,60}(?:ранее|прежн|предыдущ)|остаётся без изменений|остается без изменений|не изменил[аои]сь/iu,
  /(?:تحيل|تشير|تؤكد)[^.]{0,60}(?:السابق|سابقا|سابقاً)|(?:لم (?:يتغير|تتغير)|لا (?:يزال|تزال) (?:قائما|قائماً|صالح))/u,
  /(?:维持|重申|参见|请见)[^。]{0,20}(?:此前|先前|以往|之前|已提交)|立场(?:没有|未|并未)(?:改变|变化)/u,
]
