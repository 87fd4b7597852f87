/** Tells a document of the United Nations itself (a resolution, a report) from a letter of a State. */

const FRONT_CHARACTERS = 2_500

/** Mastheads and openings of documents as issued, in the six languages (the corner "Distr.:" stays in English in some). */
const MASTHEAD =
  /\bDistr\.?\s?:?\s?(?:General|Limited|Restricted|générale|limitée|restreinte|limitada|reservada|GENERAL|LIMITED|общая|ограниченная)|Resolutions? adopted by the (?:General Assembly|Security Council|Economic and Social Council|Human Rights Council)|Résolutions? adoptées? par|Resoluci[oó]n aprobada por|Резолюция,? принятая|قرار(?:ات)? (?:اتخذت|اعتمدت)|(?:大会|安全理事会|人权理事会)决议|\bReport of the (?:Secretary-General|Special Rapporteur|Independent Expert|Working Group|Committee|Commission|Office of the United Nations High Commissioner)|\bAdvance questions to\b/iu

/** A letter or note that was issued as a document names its sender in the title. */
const LETTER_TITLE =
  /(?:^|\n)\W*(?:identical )?(?:letters?|notes? verbales?|lettres?|cartas?|notas? verbal(?:es)?)\s(?:identi(?:cal|ques)\s|idénticas\s)?(?:dated|datée?s?|de fecha|du|of)\b|(?:^|\n)\W*(?:идентичные )?(?:письм[оа]|вербальн\S+ нот)|(?:^|\n)\W*(?:رسال(?:ة|تان)|مذكرة شفوية)|(?:的信|普通照会)\s*(?:\n|$)/iu

/** A letter issued as a document whose writer is an organ's or the Secretariat's own. */
const LETTER_OF_ORGAN =
  /letters? (?:dated [^\n]{4,40} )?from the (?:secretary-general|(?:acting )?president of the (?:security council|general assembly|economic and social council|human rights council)|chair(?:person|man|woman)?s? of the [^\n]{0,90}(?:committee|commission|working group))\b/iu

/**
 * Whether a text was issued by an organ or the Secretariat, so that no State speaks in it, whomever it names.
 * Letters of States issued as documents are not meant.
 */
export function isOrganDocument(text: string): boolean {
  const front = text.slice(0, FRONT_CHARACTERS)
  return MASTHEAD.test(front) && (!LETTER_TITLE.test(front) || LETTER_OF_ORGAN.test(front))
}
