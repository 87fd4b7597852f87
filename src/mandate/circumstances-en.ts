/** English words for money, conditions, recurrence and time limits. */
import type { CircumstanceWords } from './mandate-words.ts'

export const CIRCUMSTANCES_EN: CircumstanceWords = {
  funding: [
    {
      source: 'none',
      own: /without (?:any )?(?:additional cost|(?:programme |financial )?budget(?:ary)? implications)|at no (?:additional )?cost|cost-neutral/i,
      embedded:
        /without (?:any )?(?:additional cost|(?:programme |financial )?budget(?:ary)? implications)|at no (?:additional )?cost|cost-neutral/i,
    },
    { source: 'extrabudgetary', own: /extra-?budgetary/i, embedded: /extra-?budgetary/i },
    {
      source: 'existing',
      own: /existing resources|(?:within|from|through|using|under|by)(?: the)?(?: overall)? (?:existing|available|current|approved)(?: \w+)?(?: and \w+)? resources/i,
      embedded:
        /(?:within|from|through|using|under)(?: the)?(?: overall)? (?:existing|available|current|approved)(?: \w+)?(?: and \w+)? resources/i,
    },
    { source: 'voluntary', own: /volunt\w+/i, embedded: /voluntary (?:contributions|funding|resources)/i },
    {
      source: 'regular',
      own: /(?:regular|programme|approved|proposed|peacekeeping)(?: \w+)? budgets?|assess|\b(?:apportion|appropriate)\b|financial obligations/i,
      embedded:
        /(?:under|within|from|in|through|part of)(?: the)?(?: \w+)? ?(?:regular|programme|approved|proposed)(?: \w+)? budgets?/i,
    },
    {
      source: 'voluntary',
      own: /(?:financial|earmarked|generous|multi-year|unearmarked|core|in-kind) (?:\w+ )?contributions|contribut\w+ (?:generously|financially|to)|\bfunds?\b|donors?\b|contributions|pledg|financial (?:resources|support)|resources/i,
      embedded: /voluntary (?:contributions|funding|resources)/i,
    },
  ],
  conditions: [
    /unless (?:otherwise |the |it )[^,;]+/i,
    /\b(?:subject|without prejudice) to [^,;]+/i,
    /\bprovided that [^,;]+/i,
    /\b(?:upon|on|at) (?:their|its|his|her|the)? ?requests?(?: of [^,;]+| from [^,;]+)?/i,
    /\bupon request\b/i,
    /\bas (?:and when )?(?:appropriate|necessary|required|needed|applicable)\b/i,
    /\b(?:where|when|if|wherever|whenever) (?:appropriate|applicable|necessary|needed|possible|feasible|relevant|required|so requested|requested)\b/i,
    /\bto the (?:fullest |greatest )?extent (?:possible|feasible|permitted)[^,;]*/i,
    /\bin a position to do so\b/i,
    /\bon mutually agreed terms\b/i,
    /\bon a voluntary basis\b/i,
    /\b(?:in accordance|consistent|in line|in conformity) with (?:their |its |applicable |relevant |domestic |national |international |human rights |respective |the )*(?:law|laws|legislation|obligations|mandates?|priorities|circumstances|legal systems?|policies|plans)\b[^,;]*/i,
    /\bwithin (?:their|its|his|her|the)(?: respective| existing)? (?:mandates?|competence|spheres? of competence|means)\b/i,
    /\bwith the (?:prior )?consent of [^,;]+/i,
  ],
  recurrences: [
    { as: 'quarterly', words: /\bquarterly\b|every three months/i },
    { as: 'semi-annual', words: /\bsemi-?annual(?:ly)?\b|\btwice (?:a|per) year\b|every six months/i },
    {
      as: 'annual',
      words:
        /\b(?:report|brief|submit|present|update|inform|review|convene|meet|hold|provide|issue|publish)\w*\b[^;]{0,80}?\bannually\b|\bannually\b|\bon an annual basis\b|\b(?:every|each) (?:calendar )?year\b|\ban annual (?:report|briefing|update|meeting|session|panel|dialogue|review)\b|\bannual reporting\b|\bonce (?:a|per|every) year\b|\byearly\b|in (?:his|her|its) annual reports?\b/i,
    },
    {
      as: 'biennial',
      words:
        /\bbiennial(?:ly)?\b|every (?:two years|second year|second session|other year)|every two sessions/i,
    },
    { as: 'triennial', words: /\btriennial(?:ly)?\b|every (?:three years|third year)/i },
    { as: 'quadrennial', words: /\bquadrennial(?:ly)?\b|every (?:four years|fourth year)/i },
    { as: 'every five years', words: /every (?:five years|fifth year)|quinquennial(?:ly)?/i },
    { as: 'monthly', words: /\bmonthly\b|every (?:month|30 days|thirty days)/i },
    { as: 'every 60 days', words: /every (?:60|sixty) days/i },
    { as: 'every 90 days', words: /every (?:90|ninety) days/i },
    {
      as: 'each session',
      words: /\b(?:at|during) (?:each|every)(?: of (?:its|the|their))?(?: \w+){0,2} sessions?\b/i,
    },
    {
      as: 'each session named',
      words:
        /\bat (?:its|the) (?:[a-z]+(?:-[a-z]+)?, )*[a-z]+(?:-[a-z]+)?,? and [a-z]+(?:-[a-z]+)? sessions\b/i,
    },
    {
      as: 'regular',
      words:
        /\bregularly\b|\bon a regular basis\b|\bperiodically\b|\bregular (?:updates?|briefings?|reports?|reporting)\b|at regular intervals/i,
    },
  ],
  organs: [
    'Human Rights Council',
    'Economic and Social Council',
    'Security Council',
    'General Assembly',
    'Assembly',
    'Council',
    'Sixth Committee',
    'Third Committee',
    'Second Committee',
    'First Committee',
    'Fifth Committee',
    'Commission on the Status of Women',
    'Commission for Social Development',
    'Commission on Narcotic Drugs',
    'Commission on Crime Prevention and Criminal Justice',
    'Statistical Commission',
    'Commission on Science and Technology for Development',
    'Commission on Population and Development',
    'Peacebuilding Commission',
    'International Law Commission',
    'Commission',
    'Conference of the Parties',
    'Meeting of States Parties',
    'Conference of the States Parties',
    'Permanent Forum',
    'Committee',
    'Conference',
    'forum',
    'Working Group',
    'Ad Hoc Committee',
    'Preparatory Committee',
  ],
  mainCommittees: /^(?:First|Second|Third|Fifth|Sixth) Committee$/,
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  counts: {
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    eight: 8,
    nine: 9,
    ten: 10,
    twelve: 12,
    thirty: 30,
    forty: 40,
    sixty: 60,
    ninety: 90,
  },
  sessionBefore:
    /(?:\b(?:for consideration |for its consideration |by the end of |at the end of |at the beginning of |before the end of |before the start of |prior to |no later than |not later than |in time for |in advance of |during |at |before |by |until |from |starting (?:at|from) |beginning (?:at|with) |within |throughout |as from |through |in |for |to |agendas? of |agenda for )(?:(?:the|its|their|both|each|main part of|first part of|first|second|resumed|part|of|high-level|segment|week|general debate|plenary) )*)$/i,
  sessionAfter:
    /^(?:(?:,? (?:and|or|to|through)(?: (?:its|the|at its|at the))?| ?,) ?[a-z]+(?:-[a-z]+)?)*(?: (?:regular|ordinary|resumed|annual|substantive|plenary|organizational|special|emergency))* sessions?(?: of the (?:General Assembly|Assembly|Human Rights Council|Economic and Social Council|Council|Commission[A-Za-z ]*|Committee|Conference of [A-Za-z ]+))?/,
  sessionNext:
    /\b(?:at|during|before|by|for|prior to|in time for) (?:its|the|their) (?:next|forthcoming|following|upcoming|relevant|current|present|main)(?: (?:regular|annual|substantive|part of the|resumed))* sessions?\b(?: of the (?:General Assembly|Human Rights Council|Commission|Council|Committee))?/i,
  dateBefore:
    /\b(?:by|before|no later than|not later than|until|on|at the latest by|prior to|to be held on|held on|(?:from|on) \d{1,2}(?: [A-Z][a-z]+)? (?:to|and)|during the week of|during the week of \d{1,2} to)\s*$/i,
  year: /\b(?:by|before|no later than|not later than|until|in|during|starting in|beginning in)(?: (?:the end of|the beginning of|end|mid|early|late|the first (?:half|quarter) of|the second (?:half|quarter) of|the third quarter of|the last quarter of|(?:calendar |the )?year))*[ -]((?:19|20)\d\d)\b(?![/–-]\d)/i,
  month:
    /\b(?:by|before|no later than|not later than|until|in|during)(?: (?:the end of|the beginning of|end|mid|early|late))*[ -](?:January|February|March|April|May|June|July|August|September|October|November|December) (?:19|20)\d\d\b/i,
  within:
    /\bwithin (?:a period of )?(\w+)(?: \(\d+\))? (days|weeks|months|years?)(?: (?:of|from|after|following) (?:the )?(?:date of )?(?:adoption of |the )*(?:this|the present)? ?(?:resolution|adoption)?)?/i,
}
