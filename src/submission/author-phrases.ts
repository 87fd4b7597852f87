/** The words in front of (or, in Chinese, behind) a name by which its bearer speaks as the author of a letter or paper. */

/** How surely the phrase names the author: `office` is a mission, embassy or representative; `paper` names a document. */
export interface AuthorPhrase {
  readonly sure: 'office' | 'paper'
  readonly pattern: RegExp
}

/**
 * The name follows the match directly, with nothing but an article between.
 * Source: openings of notes verbales and of letters issued as documents; titles of replies to calls of the secretariats.
 */
export const PHRASES_BEFORE_NAME: readonly AuthorPhrase[] = [
  {
    sure: 'office',
    pattern:
      /\b(?:permanent |observer |special |diplomatic )*(?:missions?|delegations?) (?:of|for) (?:the (?:government|state) of )?/giu,
  },
  {
    sure: 'office',
    pattern:
      /\b(?:permanent (?:observers?|representatives?)|from the representatives?|chargée? d['’]affaires(?: a\.i\.)?) (?:of|for) /giu,
  },
  {
    sure: 'office',
    pattern: /\b(?:royal )?(?:embass(?:y|ies)|consulates?(?:-general)?|high commission) of /giu,
  },
  { sure: 'office', pattern: /\bon behalf of the (?:government|state) of /giu },
  {
    sure: 'paper',
    pattern:
      /\b(?:submissions?|submitted|views|comments|observations|repl(?:y|ies)|responses?|answers?|contributions?(?: \([A-Za-z-]{2,6}\)| \/ [A-Z]+)?|inputs?|statement|position(?: paper)?|information (?:provided|submitted|received)|reports?|communication|presented|prepared|provided|I?NDCs?) (?:by|of|from|for) (?:the )?(?:governments? of )?/giu,
  },
  {
    sure: 'office',
    pattern:
      /(?:missions?|délégations?|représentations?) permanentes? (?:d['’]observation )?(?:de la |du |de l['’]|des |de |d['’])/giu,
  },
  {
    sure: 'office',
    pattern:
      /(?:ambassades?|représentants? permanents?|représentante permanente) (?:de la |du |de l['’]|des |de |d['’])/giu,
  },
  { sure: 'office', pattern: /au nom du gouvernement (?:de la |du |de l['’]|des |de |d['’])/giu },
  {
    sure: 'paper',
    pattern:
      /(?:contribution|réponses?|observations|vues|avis|commentaires|communication|présentation|soumission|CPDN)(?: [^.\n]{0,40}?)? (?:du gouvernement )?(?:de la |du |de l['’]|des |de |d['’])/giu,
  },
  {
    sure: 'office',
    pattern:
      /(?:misi[oó]n|delegaci[oó]n|representaci[oó]n) permanente (?:de observaci[oó]n )?(?:de la |del |de los |de las |de )/giu,
  },
  {
    sure: 'office',
    pattern:
      /(?:embajada|representante permanente|en nombre del gobierno) (?:de la |del |de los |de las |de )/giu,
  },
  {
    sure: 'paper',
    pattern:
      /(?:respuestas?|observaciones|opiniones|contribuci[oó]n|comentarios|aportes?|comunicaci[oó]n|presentaci[oó]n|informaci[oó]n (?:presentada|proporcionada))(?: [^.\n]{0,40}?)? (?:por )?(?:del gobierno )?(?:de la |del |de los |de las |de |por )/giu,
  },
  {
    sure: 'office',
    pattern: /постоянн\S+ (?:представительств\S+|мисси\S+|наблюдател\S+|представител\S+) /giu,
  },
  { sure: 'office', pattern: /(?:посольств\S+|от имени правительства) /giu },
  {
    sure: 'paper',
    pattern:
      /(?:ответ\S*|мнени\S+|позици\S+|замечани\S+|вклад\S*|соображени\S+|информаци\S+|со стороны)(?: [^.\n]{0,30}?)? (?:правительства )?/giu,
  },
  {
    sure: 'office',
    pattern: /(?:البعثة|الوفد|الممثلية|بعثة|وفد) (?:الدائم(?:ة)? )?(?:المراقب(?:ة)? )?(?:لدولة |ل)?/gu,
  },
  { sure: 'office', pattern: /(?:المندوب|الممثل|المراقب) الدائم ل?|سفارة |(?:باسم|نيابة عن) حكومة /gu },
  {
    sure: 'paper',
    pattern: /(?:رد|ردود|آراء|مساهمة|تقرير|ملاحظات|تعليقات|موقف|مقدم من|مقدمة من)\s(?:حكومة )?/gu,
  },
]

/** The name stands directly before the match. */
export const PHRASES_BEHIND_NAME: readonly AuthorPhrase[] = [
  {
    sure: 'office',
    pattern: /^ (?:permanent |observer )?(?:mission|delegation) (?:to the united nations|presents? its)/iu,
  },
  {
    sure: 'office',
    pattern:
      /^(?: (?:to|at) the (?:united nations|international organi[sz]ations)[^.,;\n]{0,60})? presents? (?:its|their|his|her) (?:\w+ )?compliments/iu,
  },
  {
    sure: 'office',
    pattern: /^(?: auprès d[^.,;\n]{0,60})? présente(?:nt)? (?:ses|leurs) compliments/iu,
  },
  { sure: 'office', pattern: /^(?: ante [^.,;\n]{0,60})? saludan? (?:muy )?(?:atenta|cordial)mente/iu },
  { sure: 'office', pattern: /^(?: при [^.,;\n]{0,60})? свидетельству(?:ет|ют)\s/iu },
  { sure: 'office', pattern: /^(?:政府)?(?:常驻|驻)[^，。、\s]{0,14}(?:代表团|使团|大使馆|代表处|代表)/u },
  { sure: 'office', pattern: /^(?:大使馆|驻华使馆)/u },
  {
    sure: 'paper',
    pattern: /^(?:政府)?(?:的|关于|对|就)?[^，。\n]{0,30}(?:意见|答复|立场文件|立场|看法|回复|国家自主贡献)/u,
  },
  {
    sure: 'paper',
    pattern:
      /^['’]s? (?:[\p{L}-]+ ){0,6}(?:submission|views|comments|repl(?:y|ies)|response|contributions?|INDC|NDC|position)\b/iu,
  },
]

/** What may stand between phrase and name: an article, a quotation mark, white space. */
export const ARTICLE_BETWEEN = /^[\s"“«]*(?:the|la|le|les|l['’]|el|los|las|ال|ل|لل)?[\s"“«]*$/iu

/** "the Government of X", "X Ministry": an office of X on the first page; weaker, because others are spoken of so as well. */
export const OFFICE_BEFORE_NAME: readonly RegExp[] = [
  /\b(?:government|ministry of [^.,\n]{3,80}?|minister (?:of|for) [^.,\n]{3,80}?|ministry|republic|department of [^.,\n]{3,60}?) of (?:the )?$/iu,
  /(?:gouvernement|minist[èe]re [^.,\n]{3,80}?|république|état) (?:de la |du |de l['’]|des |de |d['’])$/iu,
  /(?:gobierno|ministerio [^.,\n]{3,80}?|rep[uú]blica|estado) (?:de la |del |de los |de las |de )$/iu,
  /(?:правительств\S+|министерств\S+(?: [^.,\n]{3,80}?)?) $/iu,
  /(?:حكومة|وزارة [^.،\n]{2,60}?(?:في|ل)?|دولة|مملكة|جمهورية)\s?$/u,
]

/** "X政府", "X外交部". */
export const OFFICE_BEHIND_NAME: readonly RegExp[] = [/^(?:政府|外交部|公安部|司法部|国家)/u]
