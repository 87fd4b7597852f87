/**
 * Words for and against a new instrument, the question most calls for views put, in six languages: data. What stands against is
 * read first, to the end of its clause, so that "not convinced that a new treaty is needed" is not for one. Source: general
 * knowledge of the languages and the tenor of summaries of views (A/76/77); none was taken from a list.
 */
import type { Language } from '#un'

/** Words that name an instrument, those against a new one, those that urge one, and all that speak for one. */
export interface Stances {
  readonly about: RegExp
  readonly against: RegExp
  readonly urges: RegExp
  readonly inFavour: RegExp
}

export const STANCES: Readonly<Record<Language, Stances>> = {
  en: {
    about: /(?<!\p{L})(?:instruments?|treat(?:y|ies)|conventions?|agreements?|frameworks?)(?!\p{L})/iu,
    against:
      /(?<!\p{L})(?:(?:(?:is|are|was|were|remains?)\s+)?(?:not|un)\s?(?:yet\s+)?(?:convinced|persuaded|needed|necessary|required|support\p{L}*|in favour|see)|no\s+(?:\p{L}+\s+)?need|premature|oppos\p{L}+|reject\p{L}*|sufficient|adequate|suffice[sd]?|existing|duplicat\p{L}+|prefer\p{L}*)[^,;.]*/iu,
    urges:
      /(?<!\p{L})(?:support(?:s|ed|ing)?|favour(?:s|ed|ing)?|call(?:s|ed|ing)?\s+for|advocat\p{L}+)(?!\p{L})/iu,
    inFavour:
      /(?<!\p{L})(?:support(?:s|ed|ing)?|favour(?:s|ed|ing)?|call(?:s|ed|ing)?\s+for|advocat\p{L}+|need(?:s|ed)?|necessary|new|universal|negotiat\p{L}+|elaborat\p{L}+)(?!\p{L})/iu,
  },
  fr: {
    about: /(?<!\p{L})(?:instruments?|traités?|conventions?|accords?|cadres?)(?!\p{L})/iu,
    against:
      /(?<!\p{L})(?:n[e’'][^,;.]{0,30}\s(?:pas|aucun\p{L}*|guère|nullement)|prématuré\p{L}*|s[’']oppos\p{L}+|rejet\p{L}+|suffis\p{L}+|adéquats?|existants?|en vigueur|inutile|superflu|préfèr\p{L}+)[^,;.]*/iu,
    urges: /(?<!\p{L})(?:favorables?|appui\p{L}+|appuy\p{L}+|soutien\p{L}*|appel\p{L}+)(?!\p{L})/iu,
    inFavour:
      /(?<!\p{L})(?:favorables?|appui\p{L}+|appuy\p{L}+|soutien\p{L}*|appel\p{L}+|nécessaire|nouve\p{L}+|universel\p{L}*|négoci\p{L}+|élabor\p{L}+)(?!\p{L})/iu,
  },
  es: {
    about:
      /(?<!\p{L})(?:instrumentos?|tratados?|convenci(?:ón|ones)|convenios?|acuerdos?|marcos?)(?!\p{L})/iu,
    against:
      /(?<!\p{L})(?:no\s+(?:\p{L}+\s+){0,3}(?:necesari\p{L}+|necesidad|convencid\p{L}+|apoy\p{L}+|hac\p{L}+ falta)|prematur\p{L}+|se opon\p{L}+|rechaz\p{L}+|suficientes?|bastan|vigentes?|existentes?|innecesari\p{L}+|prefier\p{L}+)[^,;.]*/iu,
    urges: /(?<!\p{L})(?:apoy\p{L}+|favorables?|partidari\p{L}+|aboga\p{L}*|abogó)(?!\p{L})/iu,
    inFavour:
      /(?<!\p{L})(?:apoy\p{L}+|favorables?|partidari\p{L}+|aboga\p{L}*|abogó|hace falta|necesari\p{L}+|nuev[oa]s?|universal|negoci\p{L}+|elabora\p{L}+)(?!\p{L})/iu,
  },
  ru: {
    about:
      /(?<!\p{L})(?:документ\p{L}*|договор\p{L}*|конвенци\p{L}+|инструмент\p{L}*|соглашени\p{L}+)(?!\p{L})/iu,
    against:
      /(?<!\p{L})(?:не\s+(?:\p{L}+\s+){0,2}(?:требу\p{L}+|нуж\p{L}+|поддержива\p{L}+|убежден\p{L}+|необходим\p{L}*|вид\p{L}+)|нет\s+(?:необходимост|нужды)\p{L}*|преждевременн\p{L}+|против|отверга\p{L}+|достаточн\p{L}+|существующ\p{L}+|действующ\p{L}+)[^,;.]*/iu,
    urges: /(?<!\p{L})(?:поддерж\p{L}+|выступ\p{L}+\s+за)(?!\p{L})/iu,
    inFavour:
      /(?<!\p{L})(?:поддерж\p{L}+|выступ\p{L}+\s+за|необходим\p{L}*|нов\p{L}{2}|универсальн\p{L}+|разработ\p{L}+|переговор\p{L}*)(?!\p{L})/iu,
  },
  zh: {
    about: /公约|条约|文书|协定|协议|框架/u,
    against:
      /(?:不(?:支持|赞成|需要|必要|认为)|没有必要|无需|无须|反对|为时过早|过早|足够|充分|现有)[^，；。]*/u,
    urges: /支持|赞成|呼吁|主张/u,
    inFavour: /支持|赞成|呼吁|主张|需要|必要|新的?|全球性|普遍|谈判|制定|拟订/u,
  },
  ar: {
    about: /(?<!\p{L})(?:[وبلف]*(?:ال)?)(?:اتفاقي\p{L}+|معاهد\p{L}+|صكوك|صك|اتفاق|أطر|إطار)(?!\p{L})/u,
    against:
      /(?:لا\s+(?:\p{L}+\s+){0,2}(?:حاجة|ضرورة|تؤيد|تحتاج|ترى|لزوم)|من\s+السابق\s+لأوانه|تعارض|عارضت|ترفض|رفضت|كافية|كاف|تكفي|القائمة|الحالية)[^،؛.]*/u,
    urges: /(?<!\p{L})و?(?:تؤيد|[أا]يدت?|تدعم|دعمت?|تدعو|دعت)(?!\p{L})/u,
    inFavour:
      /(?<!\p{L})و?(?:تؤيد|[أا]يدت?|تدعم|دعمت?|تدعو|دعت|ضرورة|جديدة?|عالمية?|التفاوض|وضع|إبرام|لوضع)(?!\p{L})/u,
  },
}
