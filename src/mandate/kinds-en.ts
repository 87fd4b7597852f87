/**
 * English rules of the kinds, tried in this order on the words of a thing asked, from its verb on.
 *
 * A rule names whose asking it holds for (`force`), for whom (`who`), and the words; the first that holds gives the kind.
 */

import type { MandateKind } from './mandate.ts'
import type { KindRule, KindWords } from './mandate-words.ts'

/** "submit|provide" with the -ing form of each. */
function verbs(list: string): string {
  return list
    .split('|')
    .map((verb) => {
      if (verb.includes(' ')) return verb.replace(/^(\w+)/, (first) => `(?:${withGerund(first)})`)
      return withGerund(verb)
    })
    .join('|')
}

function withGerund(verb: string): string {
  if (/(?:mit|set|run|get|put)$/.test(verb)) return `${verb}(?:${verb.slice(-1)}ing)?`
  if (verb.endsWith('e')) return `${verb.slice(0, -1)}(?:e|ing)`
  return `${verb}(?:ing)?`
}

const VIEWS =
  '(?:views?|comments?|inputs?|submissions?|proposals?|opinions?|observations?|feedback|replies|responses?|assessments?|suggestions|information|contributions? to (?:the|his|her|its|that|this|such)(?: \\w+){0,3} (?:reports?|study|compilation)|lessons learned|experiences|positions)'
const PAPERS =
  '(?:reports?|sub-?reports?|(?:latest |written |oral )reporting|updates?|briefings?|summar(?:y|ies)|recommendations?|findings|conclusions|observations|proposals?|notes? on|a note|an account|a study|studies|an analysis|analyses|an assessment|an evaluation|a review|options|a plan|a roadmap|a strategy|outlines?|papers?|compilation|overview|information|presentations?|results|outcomes?|text|statements|accounts|documentation|figures|statistics|drafts?)'
const ORGANS =
  '(?:the )?(?:General Assembly|Assembly|Security Council|Council|Human Rights Council|Economic and Social Council|Commission|Committee|Conference|Member States|States|Governments|Congress|Forum|high-level political forum|meeting|Board|Working Group|Meeting|Special Committee|Advisory Committee|\\w+ Committee|Main Committees|membership|Executive Board|it\\b|them\\b|Authority)'
const PERSONS =
  '(?:(?:the |his |her |its |that |this |said )*(?:United Nations |International Law )?(?:Secretary-General|Secretariat|secretariat|Special Rapporteur|Special Rapporteurs|Independent Expert|High Commissioner|Office|Working Group|Committee|Council|Commission|Division|Department|Organization|Authority|Conference|Register|Executive Secretary|Executive Director|Special Representative|Special Adviser|General Assembly|Assembly|Secretary|United Nations|Depositary|depositary|President|Chair|Bureau|Panel|focal point|International Atomic Energy Agency|Agency|co-facilitators|treaty bodies|special procedures|Expert Mechanism)|him\\b|her\\b|it\\b|them\\b)'
const MEETINGS =
  '(?:meetings?|conferences?|sessions?|workshops?|panels?|panel discussions?|summits?|dialogues?|consultations?|forums?|seminars?|segments?|debates?|symposiums?|symposia|congress|events?|hearings?|round tables?|discussions?|working groups?|intergovernmental process|commemorat\\w+|negotiations)'
const BODIES =
  '(?:bod(?:y|ies)|funds?|trust funds?|groups?|panels?|committees?|commissions?|mechanisms?|offices?|posts?|positions?|units?|regist(?:er|ry|ries)|databases?|platforms?|experts?|envoys?|coordinators?|focal points?|networks?|task forces?|days?|years?|decades?|weeks?|centres?|institutes?|repositor(?:y|ies)|rosters?|missions?|forums?|secretariats?|rapporteurs?|boards?|mandates?|tribunals?|processes|process|facilit(?:y|ies)|programmes? of|special account|advis(?:e|o)ry|representatives?|councils?|conference|convention|inventory|portal|alliance)'
/** Help in the widest sense, for those whose work it is to give it. */
const AID =
  '(?:(?:technical|financial|economic|legal|humanitarian|advisory|material|electoral|emergency|development|social|necessary|appropriate|further|increased|enhanced|adequate|additional|substantive|specialized|practical|other|all|relevant|targeted|required|effective|sustained|international|logistical|capacity-building|and|,|or|needed|timely|greater|continued|bilateral|multilateral|predictable)[ ,]+)*(?:assistance|aid\\b|capacity-building|capacity building|technical cooperation|technical support|technical expertise|training|support(?! (?:initiatives|efforts|measures|activities|this|these|such|its|their)\\b)|advisory services|cooperation and assistance|help|technology transfer|transfer of technology|means of implementation|capacity development|relief)'
const AIDED =
  '(?:(?:the |all |those |other |affected |interested |requesting |developing |least developed |landlocked |small |host |vulnerable |concerned |relevant |transit |African |neighbouring |recently |graduat\\w+ |middle-income |low-income |Pacific |Caribbean |its |their )*(?:Member )?(?:States?|countries|country|Governments?|Territor(?:y|ies)|peoples?|refugees|victims|populations?|communities|survivors|Palestinian\\w*|returnees|displaced|families|migrants|women|children|farmers|communities|civilians|islands?|regions?|persons|parties|nations|regional organizations|national institutions|authorities|Africa|Haiti|Afghanistan|Yemen|Syrian|Central African|inhabitants|regions)\\b)'

/** The object of a verb, without the remarks in it on what is to be borne in mind. */
const OBJECT =
  '(?:,? (?:taking into account|bearing in mind|pursuant to|in accordance with|in response to|on the basis of)\\b[^,;]*(?=,)|(?! (?:taking into account|bearing in mind)\\b)[^;])'

const NOT_SERVICE =
  '(?! (?:the (?:work|efforts|activities|initiative|Secretary|Special|Committee|Council|Commission|implementation|process)|efforts|and (?:implement|participate)))'
const AIDED_STATES =
  '(?:(?:the |all |those |other |affected |interested |requesting |developing |least developed |landlocked |small |host |transit |African |neighbouring |graduat\\w+ |middle-income |low-income |Pacific |Caribbean )*(?:Member )?(?:States?|countries|Governments?|Territor(?:y|ies)|Palestinian\\w*|peoples|islands?|Africa\\b|Haiti\\b|Afghanistan\\b|Yemen\\b))'
const AID_OF_STATES =
  '(?:technical (?:and financial |cooperation and )?assistance|financial and technical (?:assistance|support)|capacity-building|capacity building|technical cooperation|technical support|technical expertise|(?:financial|economic|humanitarian|material|development|reconstruction|emergency|bilateral)(?:,? (?:and |or )?[a-z]+){0,3} (?:assistance|aid)|assistance (?:to|for) (?:the |all |those |other |affected |interested |developing |least developed |those )*(?:States|countries|Territor|Palestinian|peoples)|technology transfer|transfer of technology|means of implementation|capacity development)'
const GIVE = verbs(
  'provide|extend|render|offer|deliver|increase|enhance|strengthen|reinforce|intensify|expand|step up|scale up|give|accelerate|sustain|maintain|facilitate|broaden|mobilize|channel|furnish|conduct|organize|carry out|undertake|redouble|lend|grant|ensure|develop|cooperate|support|make available|prioritize|continue',
)
/** Services to the Organization's own work, and one's own abilities: no help to others. */
const SERVICE =
  /^\w+ (?:[\w-]+ ){0,8}(?:Special Rapporteur|Independent Expert|Special Envoy|Committee|Working Group|preparatory|mandate holder|the Office|Secretariat|secretariat|Mission|Force\b|law enforcement|Panel|Mechanism|working group|attention)|^(?:ensur|develop|prioriti|cooperat|undertak|conduct)\w* (?![^;]{0,120}(?:technical assistance|technical support|capacity-building|assistance to|support (?:to|for)|technical cooperation))|process\b|Summit\b|convening|meetings?\b|necessary (?:resources|human)|secretariat support|conference services|resources (?:and support )?necessary|their own capacit|continue (?:its|his|their|her) efforts|^giv\w+ (?:\w+ ){0,3}consideration\b/

/** "all necessary support to the Committee": support for what is no State, territory or people. */
const SUPPORT_OF_WORK = new RegExp(
  `^\\w+ (?:(?:all|the|any|necessary|adequate|appropriate|full|further|every|required|continued|substantive|logistical|administrative|financial|organizational|technical|and|[a-z]+ly)[ ,]+)*(?:support|assistance)(?: (?:necessary|required|needed))?(?:,[^,;]*,)? (?:to|for) (?!${AIDED})(?:(?!(?:and|through|in|by|with)\\b)[\\w-]+ ){0,4}?(?:[Cc]entres?|[Ww]ork|consultations|[Ss]ecretariats?|Division|Office|(?:Sub)?[Cc]ommittees?|Commission|(?:Working )?Group|Conference|Congress|meetings?|[Pp]rocess|mandates?|Special|Mission|Force|[Mm]echanisms?|Panel|Board|Bureau|Forum|Council|Tribunal|efforts|implementation|human rights institutions)\\b`,
)

const RULES: KindRule[] = [
  rule(
    'funding-condition',
    'contributions are asked for',
    ['asks'],
    'any',
    `^(?:${verbs('make|provide|increase|pay|consider|continue|maintain|announce|pledge|scale up|enhance|solicit|mobilize|give')})\\b(?!.{0,30}information)[^;]{0,60}?\\b(?:(?:voluntary|financial|earmarked|unearmarked|generous|assessed|extrabudgetary|multi-year|core|further|additional|predictable) )*(?:(?:voluntary|financial|earmarked|unearmarked|generous|assessed|extrabudgetary|multi-year|core) (?:and in-kind )?)(?:contributions?|donations?|pledges?)\\b|^(?:${verbs('contribute|donate')}) (?:(?:generously|financially|further|additional funds|voluntarily|funds|resources)\\b|[^,;]{0,40}?\\bto (?:the |that |this |its |those )?[^,;]{0,120}?\\b(?:trust |voluntary |special )?(?:funds?|account)\\b)|^(?:${verbs('make|provide')}) (?:(?:additional|further|timely|adequate|regular) )?contributions\\b|^(?:${verbs('pay|fulfil|meet|discharge')})\\b[^;]{0,60}?(?:assessed contributions|financial obligations|contributions)\\b|^(?:continue |his efforts|her efforts|efforts| |in|to)*appeal(?:ing)? for\\b|^${verbs('seek')} (?:the |further |additional )*(?:voluntary )?contributions of (?:States|donors)[^;]{0,80}?(?:basis|resources)|^support [^,;]{0,50}?\\b(?:trust|voluntary) fund\\b|^(?:${verbs('scale up|increase|enhance|sustain|maintain|step up|expand')}) (?:the |their |its )?contributions\\b[^;]{0,120}?\\b(?:[Ff]und|[Aa]ccount|resources|Agency|Programme)\\b|^(?:provide|mobilize|consider providing) (?:additional |further |adequate )?(?:extrabudgetary|voluntary) (?:resources|funding|funds|financing)\\b|^(?:for )?(?:(?:generous|further|voluntary|additional|financial|earmarked|and) )*contributions (?:to|in|for|from|by)\\b`,
  ),
  rule(
    'funding-condition',
    'money is asked of those who give it',
    ['asks'],
    'payers',
    `^(?:${verbs('provide|mobilize|increase|allocate|continue')})\\b[^;]{0,90}?\\b(?:financial (?:resources|support|contributions)|(?:additional |adequate |predictable )*funding|additional resources)\\b`,
  ),
  rule(
    'funding-condition',
    'costs are shared out or money is granted',
    ['decides', 'makes'],
    'any',
    '^(?:to )?(?:appropriate|apportion|assess|set off|finance|fund)\\b|^that\\b[^;]*?\\b(?:shall|should|will) be set off against (?:the|their) (?:apportionment|outstanding obligations)',
  ),
  rule(
    'place-on-agenda',
    'an item is put on an agenda',
    ['asks', 'decides', 'makes'],
    'any',
    `^(?:to )?(?:${verbs('include|place|inscribe|retain|keep|maintain|add')})\\b[^;]{0,500}?\\b(?:on|in|under|into) (?:the |its |their )?(?:draft |provisional |annual )*agendas?\\b|^that[^;]{0,120}?\\bitem\\b[^;]{0,160}?(?:shall|should|will)(?: also)? be (?:included|placed|considered)\\b[^;]{0,60}?agenda|^(?:to )?defer\\b[^;]{0,60}?consideration`,
  ),
  rule(
    'seek-views',
    'views, comments, inputs or information are to be obtained',
    ['asks', 'decides'],
    'others',
    `^(?:${verbs('seek|solicit|gather|obtain|collect|compile|elicit|canvass|ascertain|receive|call for|request|invite')})(?: (?:further|again|also|continuously|regularly|in writing))?,? [^;]{0,90}?\\b${VIEWS}\\b(?: (?:and|or) [a-z]+)?(?:,[^,;]+,)? (?:of|from|by|on|about|regarding|concerning|in relation|relating|with|provided)\\b`,
    /^\w+ (?:assistance|funding|resources|contributions of States, relevant)/,
  ),
  rule(
    'seek-views',
    'States or others are to be consulted on a matter',
    ['asks'],
    'others',
    '^consult(?:ing)? (?:with )?[^;]{0,160}?\\b(?:States|Governments|organizations|stakeholders|entities|parties)\\b[^;]{0,40}? (?:on|about|regarding|concerning)\\b',
  ),
  rule(
    'seek-views',
    'States or others are to be invited to give their views',
    ['asks', 'decides'],
    'others',
    `^(?:${verbs('invite|request|encourage|ask')}|call upon) [^;]{0,120}? to (?:submit|provide|present|communicate|share|express|give|send|contribute|transmit|inform|respond)\\b[^;]{0,100}?\\b${VIEWS}\\b`,
  ),
  rule(
    'seek-views',
    'views are to be sought',
    ['asks'],
    'states',
    `^(?:${verbs('seek|solicit|gather|obtain')}) (?:the )?(?:views|comments|opinions|inputs)\\b`,
  ),
  rule(
    'submit-views',
    'those asked are to give views or information to a recipient',
    ['asks'],
    'states',
    `^(?:${verbs('submit|provide|communicate|send|transmit|forward|present|convey|furnish|supply|make available|share|express|contribute|offer')})\\b[^;]{0,140}?\\b(?:to|with) (?:the attention of )?${PERSONS}[^;]{0,200}?\\b(?:${VIEWS.slice(3, -1)}|reports?|data|materials?|replies|documentation|updates?|statistics)\\b`,
  ),
  rule(
    'submit-views',
    'those asked are to give views or information to a recipient',
    ['asks'],
    'states',
    `^(?:${verbs('submit|provide|communicate|send|transmit|forward|present|convey|furnish|supply|make available|share|contribute|offer')})\\b[^;]{0,140}?\\b(?:${VIEWS.slice(3, -1)}|reports?|data|replies|updates?|statistics|information)\\b[^;]{0,140}?\\b(?:to|with) (?:the attention of )?${PERSONS}`,
  ),
  rule(
    'submit-views',
    'States are to submit their views or information',
    ['asks'],
    'states',
    `^(?:${verbs('submit|communicate|provide|present|send|express|give')}) (?:their |its |such |as much |further |additional |written |any |relevant |in writing |detailed |voluntary |comments|proposals )*(?:views?|comments|inputs|observations|replies|responses|proposals|opinions|assessments|information|suggestions)\\b(?! (?:and education|to (?:the )?public|campaigns|to (?:women|children|victims|persons)|about))`,
    /^provid\w+ (?:information|inputs)(?! (?:on|regarding|to the|as|with))/,
  ),
  rule(
    'submit-views',
    'views are asked from those named',
    ['asks'],
    'any',
    '^(?:the |further |additional |written |continued |more )*(?:comments|views|inputs|proposals|submissions|observations|information) (?:from|by)\\b',
  ),
  rule(
    'submit-views',
    'those asked are to inform or answer a recipient',
    ['asks'],
    'states',
    `^(?:${verbs('inform|notify|apprise|advise|update|brief|report to|report,[^,]+, to|report annually to|report regularly to|report voluntarily to|report back to')}|keep) ${PERSONS}|^(?:continue to )?report\\b[^;]{0,60}? to ${PERSONS}|^(?:${verbs('respond|reply')})\\b[^;]{0,80}?\\b(?:questionnaires?|notes? verbales?|requests? for (?:information|views|comments|inputs?|data)|calls? for (?:inputs?|information)|surveys?)|^provide ${PERSONS}[^;]{0,60}? with\\b[^;]{0,60}?\\b(?:information|views|data|comments|inputs)|^provide ${PERSONS} with[^;]{0,60}information`,
  ),
  rule(
    'submit-views',
    'others are to give views or information to an office or a person',
    ['asks'],
    'others',
    `^(?:${verbs('submit|provide|communicate|send|transmit|forward|furnish|share|contribute|make available|give|inform')})\\b[^;]{0,120}?\\b(?:to|with|inform(?:ing)?) (?:the attention of )?(?:the )?(?:Secretary-General|Secretariat|Special Rapporteur|Independent Expert|High Commissioner|him\\b|her\\b)[^;]{0,160}?\\b(?:${VIEWS.slice(3, -1)}|progress|efforts|measures|activities|reports?)\\b|^(?:${verbs('submit|provide|communicate|share')}) [^;]{0,60}?\\b(?:views|comments|inputs|information)\\b[^;]{0,80}? to the (?:Secretary-General|Secretariat|Special Rapporteur|High Commissioner)`,
    /\breport\b[^;]{0,80}for consideration by the/,
  ),
  rule(
    'submit-views',
    'others are to give their views',
    ['asks'],
    'others',
    `^(?:${verbs('submit|provide|share|contribute|send|express')}) (?:(?:their|its|written|such|relevant|further) )*(?:inputs|views|comments|opinions|replies)\\b`,
  ),
  rule(
    'report',
    'those asked are to report',
    ['asks', 'decides'],
    'others',
    `^(?:an?|the|regular|further) [^,;]{0,60}?(?:briefings?|reports?|updates?) (?:from|by)\\b|^(?:submit|present|transmit) (?:it|them|the same)\\b|^report(?:ing)?,|^(?:${verbs('report')}) (?!cases|incidents|violations|abuses|crimes|suspected)(?:on|back|to|at|thereon|in|annually|regularly|periodically|orally|biennially|every|through|within|upon|about|,|as|by|no later|its|comprehensively|fully|further|the|any|once|progress|during|his|her|their|all|with|under|separately)?`,
    /^give (?:due|full|careful|special|serious|favourable)|^reporting (?:obligations|requirements|lines|mechanism|channels|systems?|burden|cycle|procedures)/,
  ),
  rule(
    'report',
    'a body is to be kept informed',
    ['asks', 'decides'],
    'others',
    `^keep(?:ing)? (?!abreast|informed|updated|up to date)[^;]{0,90}?\\b(?:informed|apprised|abreast|advised|updated|up to date)\\b|^(?:${verbs('inform|apprise|brief|update|advise|notify')}) (?:(?:regularly|orally|periodically|annually|fully|promptly|immediately) )?${ORGANS}`,
  ),
  rule(
    'report',
    'a report, update, briefing, summary or recommendations are to be put before a body',
    ['asks', 'decides'],
    'others',
    `^(?:${verbs('submit|present|prepare|issue|deliver|produce|circulate|compile|draft|table|put forward|transmit|elaborate|render|publish|finalize|complete|develop and submit')})(?! the present resolution| this resolution)\\b${OBJECT}{0,220}?\\b${PAPERS}\\b`,
    /^(?:transmit\w*|circulat\w+|publish\w*|issu\w+|elaborat\w+|complet\w+|finaliz\w+|prepar\w+|compil\w+|draft\w*|produc\w+|deliver\w*) (?![^;]{0,140}(?:\breports?\b|\bbriefings?\b|\bsummar(?:y|ies)\b|\bupdates?\b|\bstudy\b|to the (?:General )?Assembly|to the Council|to the Human Rights|recommendations))|guidance|guidelines|proposals? for the (?:budget|financing)/,
  ),
  rule(
    'report',
    'information, updates or recommendations are to be put before a body',
    ['asks', 'decides'],
    'others',
    `^(?:${verbs('provide|give|make|offer|hold|organize|convene')})\\b[^;]{0,60}?\\b(?:(?:oral|written|regular|annual|periodic|interim|comprehensive|progress|detailed|substantive|mid-term|informal) )*(?:updates?|briefings?|reports?)\\b|^(?:${verbs('provide|make|give|offer')})(?:, [^,;]{1,40},)? (?:(?:appropriate|concrete|specific|further|any|such|relevant|its|his|her|practical|action-oriented|necessary|detailed|possible) )*(?:recommendations?|proposals?)\\b(?! to (?!the\\b|its\\b|his\\b|it\\b)(?:[a-z]+|States|Member States|Governments)\\b(?![^;]{0,200}\\bconsideration (?:by|of)\\b))|^(?:${verbs('provide|make available|disclose|give')})\\b[^;]{0,100}?\\b(?:information|assessment|analysis|overview|justifications?|details|explanations?|clarifications?|data|account)\\b[^;]{0,160}?\\b(?:to ${ORGANS}|in (?:the context of )?(?:the |his |her |its |their )(?:\\w+ ){0,4}(?:reports?|budgets?|submissions?|performance)|at (?:its|the) [a-z-]+ session|on (?:the )?(?:progress|implementation|status))|^(?:${verbs('provide')}) ${ORGANS}[^;]{0,60}? with [^;]{0,80}?\\b(?:information|updates?|briefings?|reports?|recommendations|assessment|analysis)\\b|^(?:${verbs('provide')}) (?:accurate|detailed|further|updated|comprehensive|additional|up-to-date|consolidated|clear)[^;]{0,60}?\\binformation\\b`,
  ),
  rule(
    'report',
    'a matter is to be treated in a report',
    ['asks', 'decides'],
    'others',
    `^(?:${verbs('include|reflect|address|incorporate|integrate|elaborate|cover|consider|devote|take|refine|improve|describe|set out|identify|present|analyse|specify|update|focus|dedicate')})\\b[^;]{0,220}?\\b(?:in|(?:section|chapter|part|annex) (?:of|to)) (?:(?:the|his|her|its|their|all|any|that|this|such|a|an) )?(?:(?:next|aforementioned|above-mentioned|said|present|annual|forthcoming|future|regular|subsequent|progress|periodic|upcoming|context of|relevant|biennial|comprehensive|overview|existing|own|respective|special|separate|dedicated|section|chapter|part|of|the|his|her|its|performance|budget) )*reports?\\b(?! (?:of|on) the (?:Board|Advisory|Joint))`,
  ),
  rule(
    'convene',
    'a meeting, conference or session is to be held',
    ['asks', 'decides', 'makes'],
    'others',
    `^(?:to )?(?:${verbs('convene|reconvene|schedule|hold|organize|arrange|call')})(?! (?:accountable|responsible|to account|activities))\\b[^;]{0,160}?\\b${MEETINGS}\\b`,
  ),
  rule(
    'convene',
    'a session or meeting is to be held, by which something is done',
    ['asks', 'decides'],
    'others',
    `\\bby (?:holding|convening|meeting for) (?:(?:a|an|one|two|three|its|\\w+) )?(?:[a-z-]+ )?${MEETINGS}\\b`,
  ),
  rule(
    'convene',
    'States are to hold a meeting',
    ['asks'],
    'states',
    `^(?:${verbs('convene|host|hold')}) (?:(?:a|an|the|regular|regional|annual|such|further|international|high-level|joint|next|\\w+th) )*(?:meetings?|conferences?|summits?|consultations|sessions?|dialogues?|negotiations|workshops?)\\b`,
  ),
  rule(
    'convene',
    'a meeting, conference or session shall be held',
    ['decides', 'asks'],
    'any',
    `^that[^;]{0,200}?\\b${MEETINGS}\\b[^;]{0,120}?(?:shall|should|will|to|would|may)(?: also| further)?(?: be)? (?:be |also be )?(?:held|convened?|hold|meet|take place|open (?:on|with)|commence|begin|scheduled|reconvened?)\\b|^to (?:devote|dedicate)\\b[^;]{0,120}?\\b${MEETINGS}\\b|^to (?:include|add)[^;]{0,80}?calendar of conferences|^to meet\\b|^to (?:observe|commemorate|mark)\\b[^;]{0,80}?\\bmeeting`,
  ),
  rule(
    'establish',
    'a body, post, fund, day or register is set up',
    ['decides', 'makes'],
    'any',
    `^(?:to )?(?:establish|create|set up|institute|constitute|re-?establish|reconstitute|found)\\b|^(?:to )?(?:proclaim|declare|designate|observe annually|commemorate)\\b[^;]{0,120}?\\b(?:Days?|Years?|Decades?|Weeks?|Month)\\b|^to (?:extend|renew|prolong)\\b[^;]{0,80}?\\b(?:mandates?|tenure|term)\\b|^to (?:continue|extend|renew) the [^,;]{0,80}?\\b(?:Process|Group|Committee|Panel|Forum|Decade|Commission|Mechanism|Programme) (?:for|until|through)\\b|^that[^;]{0,260}?(?:shall|should|will) be (?:designated|declared|proclaimed|observed|known)\\b[^;]{0,160}?\\b(?:Days?|Years?|Decades?|Weeks?)\\b|^that[^;]{0,200}?(?:shall|should|will) be (?:established|created|set up)\\b|^(?:the )?(?:establishment|creation) of\\b|^(?:establishes|creates|institutes|constitutes|sets up)\\b|^(?:proclaims|declares|designates)\\b[^;]{0,120}?\\b(?:Days?|Years?|Decades?|Weeks?)\\b`,
    /^to (?:continue )?observe(?! annually)/,
  ),
  rule(
    'establish',
    'those asked are to set up a body, post, fund or register',
    ['asks'],
    'others',
    `^(?:${verbs('establish|create|set up|institute|constitute|convene and establish')})\\b[^;]{0,110}?\\b${BODIES}\\b|^appoint an? (?:new )?(?:United Nations |high-level |independent |Special |special )*(?:envoy|rapporteur|representative|coordinator|adviser|independent expert|panel|group|committee|board|body|team)\\b`,
    /^\w+ (?:conditions|an? (?:enabling|safe)|awareness|synergies|effective measures|a framework|links|(?:more |closer )?linkages|partnerships)/,
  ),
  rule(
    'review',
    'the organ will take up a matter itself',
    ['decides'],
    'any',
    '^(?:to )?(?:further |also )?(?:review|consider|examine|revert|discuss|undertake a(?: \\w+)? review|conduct a(?: \\w+)? review|carry out a(?: \\w+)? review|evaluate|address (?:this|the) (?:matter|issue|question)|take up|keep (?:\\w+ )?under(?: active| close| constant| continuous)? (?:review|consideration)|give (?:its |due |full |further |special |careful )*(?:full )?consideration|continue (?:its|the|their) (?:consideration|examination|review|discussion|deliberation)s?|continue (?:to )?(?:consider|examine|review|discuss|give consideration|keep)\\w*|remain (?:actively )?seized|resume (?:its )?consideration|return to)\\b|^(?:actively )?seized of|^that[^;]{0,160}?(?:shall|will|should) (?:be (?:considered|reviewed|examined|discussed)|review|consider|examine)\\b(?! (?:the report|adopting))',
    /^to consider(?:ing)? (?:favourably|making)/,
  ),
  rule(
    'review',
    'a body is to take up a matter itself',
    ['asks'],
    'bodies',
    '^(?:review|consider|examine|discuss|evaluate|take up|keep (?:\\w+ |this \\w+ |the \\w+ ){0,3}under (?:\\w+ )?(?:review|consideration)|give (?:\\w+ )*consideration|continue (?:its|the|their) (?:consideration|examination|review|discussion|deliberation)s?|undertake (?:a|its) (?:\\w+ )?review|conduct (?:a|its) (?:\\w+ )?review)\\b',
  ),
  rule(
    'assist',
    'requests for assistance are to be met',
    ['asks'],
    'any',
    `^(?:${verbs('give|accord|respond|consider')})\\b[^;]{0,60}?\\brequests?\\b[^;]{0,80}?\\bassistance\\b`,
  ),
  rule(
    'assist',
    'help is asked for States, territories or people',
    ['asks'],
    'helpers',
    `^(?:${verbs('assist|help|support|aid')})\\b${NOT_SERVICE}[^;]{0,20}?\\b${AIDED}`,
  ),
  rule(
    'assist',
    'help is asked of States for other States, territories or peoples',
    ['asks'],
    'states',
    `^(?:${verbs('assist|help|support|aid')})\\b${NOT_SERVICE}(?: and [a-z]+)? ${AIDED_STATES}`,
  ),
  rule(
    'assist',
    'assistance, support or capacity-building is asked for',
    ['asks'],
    'helpers',
    `^(?:${GIVE}|continue and enhance)\\b(?:(?! on | about | regarding |information)[^;]){0,60}?\\b${AID}(?! of\\b)|^(?:${verbs('build|strengthen|enhance|develop')}) (?:the |national |institutional |human )*capacit(?:y|ies) of (?:developing|States|least|national|countries|Member)`,
    new RegExp(`${SERVICE.source}|${SUPPORT_OF_WORK.source}`),
  ),
  rule(
    'assist',
    'technical assistance or capacity-building is asked for',
    ['asks'],
    'states',
    `^(?:${GIVE})\\b(?:(?! on | about | regarding |information| their (?:national )?capacity)[^;]){0,60}?\\b${AID_OF_STATES}`,
    SERVICE,
  ),
]

function rule(
  kind: MandateKind,
  because: string,
  force: KindRule['force'],
  who: KindRule['who'],
  words: string,
  unless?: RegExp,
): KindRule {
  const base = { kind, because, force, who, words: new RegExp(words, 'i') }
  return unless === undefined ? base : { ...base, unless }
}

/** "on" and its like before a matter; not the "on" of an organ's own name, nor of "on an annual basis". */
const MATTER =
  '(?<!(?:Commission|Committee|Conference|Rapporteur|Office|Panel|Group|Forum|Convention|Programme|Department|Division|Declaration) )\\b(?:on|regarding|concerning|about|relating to|in relation to|with regard to|with respect to|as to)(?! (?:an?|the) (?:[\\w-]+ )?basis)'

export const KINDS_EN: KindWords = {
  rules: RULES,
  lead: /^(?:(?:to|also|further|actively|jointly|again|fully|urgently|strongly|regularly|, [^,;]{1,60},|as appropriate,|on a regular basis,?|where appropriate,|inter alia,|(?!re?ply |suppl)[a-z]+ly) )*(?:(?:(?:continue|begin|start|resume|endeavour|strive|undertake|work) (?:(?:also|further|, [^,;]{1,60},|[a-z]+ly) )*to|consider(?=,? (?:[a-z]+ly )?(?:also )?[a-z]+ing)|consider, [^,;]{1,40},|continue(?=,? (?!ongoing)[a-z]+ing)|(?:begin|start)(?= [a-z]+ing)|seek to|seek further to) (?:(?:also|further|, [^,;]{1,60},|actively|regularly|jointly|fully|[a-z]+ly) )*)?(?:, [^,;]{1,80}, )?/i,
  costs:
    /\b(?:costs?|expenses|expenditures?|activities|requirements|funding|funds|resources|implementation|arrangements|financing|participation|travel|conference|meetings?|day|year|decade|fund|centre|institute|assistance)\b[^;]{0,220}?\b(?:shall|should|will|must|may|can|be|to|would)(?: also| only| continue to| in future)?(?: be)? (?:be )?(?:met|funded|financed|covered|defrayed|borne|absorbed|supported|provided(?: for)?|made available|accommodated)\b[^;]{0,80}?\b(?:from|by|through|within|under|out of)\b[^;]{0,80}?\b(?:voluntary|existing|available|regular budget|programme budget|extra-?budgetary|contributions|resources|budget|sources|States)\b/i,
  costsOf:
    /\bparagraphs? (\d+(?: \([a-z]\))?(?:(?:, | and | to )\d+(?: \([a-z]\))?)*)(?: above| below| of (?:the present|this) resolution)/,
  costsNamed: /\bthat (?:the |all |any )*(.+?) (?:that|shall|should|will|must|may) /,
  subjects: {
    'seek-views': [new RegExp(`${MATTER} (.+)$`, 'i')],
    'submit-views': [
      new RegExp(
        `\\b(?:views|information|comments|inputs|reports?|data|proposals|replies|observations|her|him|Secretary-General)\\b[^;]{0,90}? (?:${MATTER}|of) (.+)$`,
        'i',
      ),
      new RegExp(`${MATTER} (.+)$`, 'i'),
    ],
    report: [
      new RegExp(
        `\\b(?:thereon|report(?:s|ing)?|updates?|briefings?|informed|apprised|information|recommendations|summary|session|Assembly|Council)\\b[^;]{0,160}? (${'based on|containing|summarizing|assessing'}) (.+)$`,
        'i',
      ),
      new RegExp(`${MATTER} (?!an annual|a regular|a biennial|a yearly)(.+)$`, 'i'),
      /\b(?:apprised|informed|abreast) of (.+)$/i,
    ],
    review: [/\b(?:consideration of|consider|examine|review|seized of|examination of|discuss) (.+)$/i],
    convene: [
      /\b(?:entitled|under the theme|to (?:discuss|consider|commemorate|mark|explore|address|review)) (.+)$/i,
      new RegExp(`${MATTER} (?!\\d)(.+)$`, 'i'),
    ],
    establish: [
      /\b(?:establish|creat|set up|proclaim|declar|designat|extend|renew|appoint|institut|constitut)\w* (.+)$/i,
      /^that (.+?) (?:shall|should|will) be/i,
    ],
    assist: [/\b(?:to|in|for) (.+)$/i],
  },
  addressees: {
    'seek-views': [
      /\b(?:views|comments|inputs?|information|submissions|proposals|opinions|observations|contributions|feedback|replies)\b[^,;]{0,60}? (?:of|from) (?:the )?(.+?)(?=,? (?:on|regarding|concerning|and to|in the|in preparation|about|with regard|relating)\b|, (?:in|by|with|including|taking|as|through|for|bearing|based)\b|$)/i,
      /^consult\w* (?:with )?(?:the )?(.+?)(?= on | about | regarding | concerning )/i,
      /^(?:invite|request|encourage|ask|call upon)\w* (.+?) to (?:submit|provide|present|communicate|share|express|give|send|contribute|transmit|inform)/i,
    ],
    'submit-views': [
      /\b(?:to|with|inform|notify|provide|keep|update|brief) (?:the attention of )?((?:the |his |her |that |this )?(?:[A-Z][\w’'-]*)(?:(?: (?:of|for|on|and|the|to))* [A-Z][\w’'()-]*)*|him|her|it|them)\b/,
    ],
    report: [
      /(?<!\b(?:[Ii]mprovements|contributions?|relating|annexe?s?|pursuant|according|related|regard|respect|attention|addressed|access|pertinent|amendments|transmitted|submitted|belonging|support|assistance|available|relevant|members|party|parties|accession|referred)) to (?:the )?((?:[A-Z][\w’'-]*)(?:(?: (?:of|for|on|and|the))* [A-Z][\w’'()-]*)*)/,
      /\b(?:inform|apprise|brief|update|keep|notify) (?:the )?((?:[A-Z][\w’'-]*)(?:(?: (?:of|for|on|and|the))* [A-Z][\w’'()-]*)*)/,
      /\bconsideration (?:by|of) (?:the )?((?:[A-Z][\w’'-]*)(?:(?: (?:of|for|on|and|the))* [A-Z][\w’'()-]*)*)/,
    ],
    assist: [new RegExp(`\\b(?:to|assist\\w*|help\\w*|support\\w*) (${AIDED})`, 'i')],
  },
}
