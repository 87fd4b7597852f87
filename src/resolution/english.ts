/** The English table: how resolutions are written in English. Another language is another file of this shape. */
import { readOrdinal } from '#un'
import { ENGLISH_VERBS, VERB_AFTER, VERB_BEFORE } from './english-verbs.ts'
import type { LanguageTable } from './language-table.ts'
import { ENGLISH_WORDS } from './words-en.ts'

const split = (words: string): string[] => words.trim().split(/\s+/)
const phrases = (lines: string): string[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => line.trim())

const MONTHS = split('January February March April May June July August September October November December')
const MONTH = `(?:${MONTHS.join('|')})`
const DATE = `\\d{1,2} ${MONTH} \\d{4}`

/** Source: the preambles of General Assembly, Security Council, Economic and Social Council and Human Rights Council resolutions. */
const OPENERS = new Set(
  split(`
  accepting acknowledging acting addressing adopting affirming agreeing alarmed anticipating anxious appalled
  appealing applauding appreciating approving ashamed asserting aware bearing being believing calling celebrating
  cherishing cognizant commemorating commending committed concerned concluding concurring condemning confident
  confirming congratulating conscious considering continuing contemplating convinced declaring dedicated deeming
  defining deploring desiring desirous determined determining disappointed dismayed disturbed drawing emphasizing
  emphasising encouraged encouraging endorsing envisaging expecting expressing fearing following fulfilling
  further gratified grateful guided having heartened highlighting honouring hopeful hoping impressed indicating
  indignant insisting inspired intending inviting keeping lamenting learning looking maintaining mindful moved
  noting observing offering opposing outraged paying perturbed pledging pointing praising preoccupied proceeding
  proclaiming prompted proud pursuing reacting reaffirming realizing recalling receiving recognizing recognising
  recommending recommitting reconfirming referring reflecting regretting reiterating rejecting rejoicing relying
  remaining remembering reminded reminding renewing repeating repudiating requesting resolute resolved responding
  resolving saddened satisfied saluting seeing seeking seized seriously shocked sharing standing stressing
  struck supporting surprised taking thanking troubled trusting underlining underscoring urging upholding
  viewing vowing warning weighing welcoming wishing worried
`),
)

export const ENGLISH: LanguageTable = {
  language: 'en',
  commonWords: new Set(
    split('the of and to in on its for that with by as an at from or their be is are which'),
  ),
  words: ENGLISH_WORDS,
  organs: [
    { name: 'General Assembly', prefix: 'A/RES/', decisionPrefix: 'A/DEC/', numbers: 'session' },
    { name: 'Security Council', prefix: 'S/RES/', decisionPrefix: null, numbers: 'year-in-brackets' },
    {
      name: 'Economic and Social Council',
      prefix: 'E/RES/',
      decisionPrefix: 'E/DEC/',
      numbers: 'year-first',
    },
    {
      name: 'Human Rights Council',
      prefix: 'A/HRC/RES/',
      decisionPrefix: 'A/HRC/DEC/',
      numbers: 'session',
    },
  ],
  organLine:
    /^The ((?:General Assembly|Security Council|Economic and Social Council|Human Rights Council|Trusteeship Council)|(?:Commission|Committee|Conference|Council|Governing Council|United Nations Environment Assembly|United Nations Assembly)\b[^,.;:]{0,160}),/,
  openers: {
    words: OPENERS,
    never: new Set(
      split(
        'united according based beijing including regarding concerning pending during notwithstanding developing developed limited established related updated proposed integrated advanced held inviting nothing something everything morning evening spring peking building king ring string thing outstanding',
      ),
    ),
    before: new Set(
      split(
        'deeply also further fully gravely seriously strongly firmly especially particularly profoundly extremely keenly acutely greatly equally again once more still solemnly unequivocally unanimously warmly highly increasingly similarly likewise moreover finally furthermore additionally ever mutually genuinely sincerely categorically vehemently resolutely utterly very most particularly expressly and therefore thus',
      ),
    ),
    ending: /(?:ing|ized|ised)$/,
    tails: phrases(`
      in mind
      note of
      note with appreciation of
      note with satisfaction of
      note with concern of
      note also of
      note
      into account
      into consideration
      account of
      forward to
      forward
      upon
      considered
      examined
      noted
      reviewed
      received
      heard
      adopted
      met
      taken note of
      taken into account
    `),
  },
  verbs: ENGLISH_VERBS,
  verbBefore: VERB_BEFORE,
  verbAfter: VERB_AFTER,
  months: MONTHS,
  ordinal: (words) => readOrdinal(words, 'en'),
  frontMatter: {
    session:
      /^((?:[A-Z][a-z]+(?:-[a-z]+)?|(?:One )?[Hh]undred(?: and)? [a-z-]+))\s+(special |emergency special |resumed )?session\b/,
    agendaItem:
      /^Agenda items? (\d+(?: \([a-z]{1,2}\))?(?:(?:,| and|, and| to) (?:\d+(?: \([a-z]{1,2}\))?|\([a-z]{1,2}\)))*)/,
    adoptedOn: new RegExp(
      `(?:Resolution|Decision) adopted by the ([A-Z][A-Za-z ]+?) on (${DATE})|Adopted on (${DATE})`,
    ),
    onReportOf:
      /\[((?:on the report of|without reference to|on the recommendation of|on a proposal|on the proposal)[^\]]{0,600})\]/,
    title: /^(\d{1,3}\/\d{1,4}|\d{4}\/\d{1,3}|E?S-\d{1,2}\/\d{1,3})((?: [A-Z])?)\.\s*(.*)$/,
    numberOnly: /^(\d{1,3}\/\d{1,4}|\d{4}\/\d{1,3}|E?S-\d{1,2}\/\d{1,3})((?: [A-Z])?)\.?$/,
    yearResolution: /^Resolution (\d{1,4}) \((\d{4})\)/,
    adoptedAtMeeting: new RegExp(
      `Adopted by the ([A-Z][A-Za-z ]+?) at its (\\d{1,5})(?:st|nd|rd|th) (?:plenary )?meeting,? (?:held )?on (${DATE})`,
    ),
    draftTitle: /:\s*(?:revised )?draft (?:resolution|decision)\s*(?:\d+|[IVXL]+)?\s*$/,
  },
  meeting: /^(\d{1,5})(?:st|nd|rd|th)(?: \([a-z]+\))?(?: plenary)? meeting\b/,
  annexHeading: /^(?:Annex|Appendix|Enclosure)(?: [IVXL]{1,6}| [A-Z]| \d{1,2})?\*?$/,
  headingLine:
    /^(?:(?:Article|Rule|Regulation|Section|Chapter|Part|Title|Principle|Goal) (?:\d{1,3}|[IVXL]{1,6}|[A-Z]|one|two|three|four|five)\b\.?[^.;]*|Preamble|(?:[IVXL]{1,6}|[A-Z])\.?)$/,
  footnoteStart:
    /^(?:See\b|Official Records|Resolutions? |Ibid\b|Decisions? |General Assembly|Security Council|United Nations|Report of|Available|Adopted|For the|The |As |Economic and|Document|Also|Subsequently|Treaty|International|Formerly|Previously|A\/|E\/|S\/|CRC|FCCC|CCPR|TD\/|[A-Z]{2,}\/)/,
  abbreviations: new Set(
    split(
      'no nos vol vols chap chaps sect sects para paras p pp art arts fig ed eds rev add corr st cf etc al',
    ),
  ),
  beforeNumbers: new Set(
    split(
      'paragraph paragraphs subparagraph article articles rule rules section sections chapter chapters goal goals target targets no nos part phase annex appendix regulation resolution resolutions decision decisions supplement supplements volume item items page pages level tier type protocol principle para paras sect chap art pillar category table figure to and or of by in from between until over than about least under priority group stage window track number step cluster outcome objective increment version session approximately nearly only within some',
    ),
  ),
  furniture: [
    /^please recycle\b/i,
    /^select target paragraph\s*\d*$/i,
    /^https?:\/\/\S+$/,
    /^(?:www\.)?undocs\.org\S*$/,
    /^page \d+(?: of \d+)?$/i,
    /^(?:back to top|print|download|share|skip to (?:main )?content)$/i,
  ],
  furnitureInside:
    /\bSelect target paragraph\s?\d*|\bPlease recycle\b|(?<![\d/-])(?:\d{1,3}\/\d{1,3} )?(?:V\.|GE\.)?\d{2}-\d{5}(?: \([ACEFRS]\))?(?: \d{6}){0,2}(?: \*\d{7}\*)?(?: \d{1,3}\/\d{1,3})?(?![\d/-])|https?:\/\/\S+|\*\d{7}\*/g,
  references: {
    resolutionWord: /\b[Rr]esolutions?\b/g,
    decisionWord: /\b[Dd]ecisions?\b/g,
    ofDate: new RegExp(`^,? (?:of|on|adopted on|dated) (${DATE})`),
    and: /^(?:, and | and |, | or | to )/,
    shared: /^,? (?:both|all) of /,
    own: /\b(?:its|the) (?:own |relevant |previous |subsequent |earlier |annual )*$/,
    officialRecords:
      /Official Records of the [A-Z][^.;]{3,120}?(?:Session|Year|\d{4})(?:[^.;]{0,60}?)?, (?:[^.;]{0,60}?)Supplement(?: No)?s?\.? (?:No[s]?\. )?\d+[A-Z]?(?:, (?:Part|vol\.) [IVX]+)?(?: and corrigend(?:um|a))?(?: \([^()]*(?:\([^()]*\)[^()]*)*\))?(?: and (?:corrigend(?:um|a)|addend(?:um|a))(?: \([^()]*\))?)?/g,
    treatySeries:
      /(?:United Nations|League of Nations), Treaty Series, vols?\. [\dIVXLC]+(?:(?:, | and )[\dIVXLC]+)*(?:, Nos?\. (?:I-)?\d+(?:(?:, | and )\d+)*)?/g,
    charterArticle:
      /\bArticles? \d+(?:[^.;,]{0,12}?)?(?:(?:, | and |, and | to )\d+)*(?:, paragraphs? \d+(?: \([a-z]\))?,)? of the Charter\b/g,
    commissionName:
      /(?:Commission|Committee|Conference|Board|Assembly|Council|Organization|Agency|Fund|Programme)\b/,
  },
}
