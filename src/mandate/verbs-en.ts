/** English verbs of resolutions by what they do, and the words around them; patterns, matched without regard to case. */
import type { VerbWords } from './mandate-words.ts'

const REPEATED = 'request|call|invitation|appeal|encouragement|recommendation|demand|urging'
const BASE = 'encourage|request|invite|urge|call (?:up)?on|call for|appeal to|ask|recommend'

const ASKS = [
  `(?:reiterates|renews|repeats|reaffirms|restates)(?:, [^,]+,)? (?:its|the|that) (?:[a-z]+ )?(?:${REPEATED})(?: (?:to|upon|on|for))?`,
  `continues to (?:strongly )?(?:${BASE})`,
  `decides(?:, [^,]+,)? to (?:further |also )?(?:${BASE}|entrust|instruct|mandate|task)`,
  `makes an? (?:[a-z]+ )?appeal to`,
  'requests|invites|urges|encourages|asks|instructs|directs|implores|exhorts|advises|enjoins|entrusts|tasks',
  'calls (?:once again |again |also |further |strongly )?(?:upon|on|for)',
  'appeals (?:once again |again |strongly )?(?:to|for|upon)',
  'demands|insists|recommends|suggests|proposes|expects|requires|beseeches|solicits|mandates',
]

const SAYS = `
recalls|reaffirms|affirms|confirms|welcomes|notes|takes|recognizes|recognises|acknowledges|stresses|emphasizes|
emphasises|underlines|underscores|highlights|expresses|commends|applauds|congratulates|appreciates|thanks|
supports|endorses|adopts|accepts|condemns|deplores|regrets|denounces|rejects|reiterates|renews|repeats|
restates|considers|believes|looks|pays|draws|bears|commits|pledges|authorizes|authorises|permits|allows|
observes|reminds|acts|concurs|hails|salutes|extends|conveys|offers|is|keeps|concludes|finds|regards|trusts|hopes|
warns|alerts|advocates|promotes|strengthens|upholds|elects|appoints|admits|amends|transmits|refers|joins|attaches|
associates|dissociates|undertakes|places|gives|lends|deems|shares|appropriates|apportions|assesses|continues|
reemphasizes|re-emphasizes|recommits|announces|values|assures|rededicates|terminates|discontinues|lifts|imposes
`.replaceAll('\n', '')

const BETWEEN = `
in (?:this|that) (?:regard|context|respect|connection)|in this (?:area|vein|spirit|matter)|to (?:this|that|these) ends?|
for (?:this|that) purpose|(?:once )?again|once more|also|further|furthermore|moreover|in addition|in particular|
strongly|urgently|therefore|hereby|accordingly|additionally|solemnly|similarly|likewise|earnestly|firmly|deeply|
warmly|especially|particularly|specifically|fully|consequently|thus|for its part|with appreciation|with concern|
with satisfaction|with interest|inter alia|finally|emphatically
`.replaceAll('\n', '')

/** One name in the plural that “them” can mean: “the international financial institutions”. */
const PLURAL =
  '(?:(?:the |all |those |other |relevant |[A-Z][a-z]+ )*(?:Member )?(?:States(?: parties)?|Governments|countries|(?:[a-z-]+ ){0,2}(?:organizations|entities|agencies|institutions|banks|donors|partners|platforms|stakeholders)))'

export const VERBS_EN: VerbWords = {
  verbs: {
    asks: ASKS.join('|'),
    decides: 'decides|agrees|resolves|determines|approves|remains',
    makes:
      'establishes|creates|proclaims|declares|designates|convenes|institutes|constitutes|sets up|reconvenes',
    says: SAYS,
  },
  alsoNouns:
    '(?:institutes|requests|calls|demands|appeals|mandates|notes|supports|takes|advances|looks|acts|finds|offers|shares|values|hopes|conveys|refers|is|keeps|regards|gives|places|continues|remains|strengthens|promotes|extends|elects|admits|tasks|proposes|expects|requires|suggests|allows|permits|upholds|lifts|imposes|creates|finds|proclaims|joins|directs|advocates|sets up|warns|alerts|trusts|assesses|is|undertakes|commits|hails|adopts|accepts|considers|believes|appoints|refers)',
  notVerbBefore:
    ' (?:for|from|of|by|and|or|to|made|submitted|are|is|were|verbales|in|as|at|with|their|its own)\\b|[,.;]',
  between: BETWEEN,
  joint: ',? and|, but|,? as well as|[,;:]|,? while also',
  asideOpens:
    'pending|consequently|therefore|accordingly|where necessary|in accordance|in line|in (?:full )?compliance|in conformity|in (?:this|that) (?:regard|context|respect|connection)|in particular|in (?:its|his|her|their) capacity|in (?:its|his|her|their) (?:next|annual|future|report)|in the context|in the light|in light|in view|in order|in a |in an|in keeping|in pursuance|in implementation|in their|in its|in his|in her|in such|in the|in addition|in all|in both|in the course|in response|in preparing|in due|in full|as|where|when|whenever|wherever|upon|if|under|pursuant|consistent|subject|inter alia|taking|bearing|on an?|on the basis|on the|on its|on their|by|at|no later|not later|within|during|before|prior|for|without|while|with a view|with the aim|with due|with regard|with respect|with full|with the exception|through|throughout|starting|beginning|following|after|drawing|building|acting|recogni[sz]ing|noting|respecting|if and|to the|to this|to that|to the extent|unless|until|individually|jointly|collectively|both|also|further|once again|again|especially|particularly|notably|including|such as|among others|at all|at the|regardless|irrespective|based|given|having|making|using|depending|along|alongside|whether|directly|either|between|across|towards|according|mindful|guided|keeping|making|applying|considering|ensuring|promoting',
  asideWithActors:
    '(?:in (?:close |full |continued |further |coordination and |cooperation and |close cooperation and |close coordination and |consultation and )*(?:cooperation|collaboration|consultation|coordination|partnership|association|conjunction|dialogue|concert|liaison|engagement)s?(?: and (?:cooperation|collaboration|consultation|coordination|partnership))? (?:with|among)|together with|jointly with|with the (?:[a-z]+ )?(?:support|assistance|participation|involvement|help|cooperation|collaboration|inputs?|contribution|engagement)|working (?:closely )?with|in (?:close )?(?:contact|communication) with|through|including|in particular|especially|particularly|such as|notably|after consult|drawing upon|drawing on|in tandem|supported by|assisted by|as well as with|with the exception|under the (?:leadership|auspices|guidance))',
  asideSingles: 'including|such as|in particular|especially|particularly|notably',
  asideResumes: 'as well as|and (?:to|upon|on) ',
  holdsTo:
    'position|able|unable|order|wishing|wish|wishes|yet|need|needs|view|due|required|willing|willingness|entitled|invited|seeking|seek|aiming|aim|aims|ready|readiness|likely|access|referred|according|relation|respect|regard|addition|opposed|contrary|pursuant|subject|relating|related|contributing|relevant|responsible|mandated|requested|encouraged|asked|expected|helping|applicable|similar|vulnerable|want|wanting|fail|fails|failed|failing|hoping|working|attributable|pertaining|belonging|adjacent|close|up|prior|devoted|have|has|had|having|as',
  mayHoldTo:
    'right|rights|continues?|ability|capacity|contribution|contributions|committed|commitment|dedicated|designed|intended|efforts|effort|measures|steps|proposals|approach|approaches|ways|means|opportunity|opportunities|chance|available|capacities|resources|obligations|failure|support|assistance|attention|amendments|laws|tools|attempts|decision|decisions|measure|enough|necessary|possible',
  notInfinitive:
    'the|a|an|all|any|each|every|some|both|either|other|others|such|this|that|these|those|it|its|them|their|him|his|her|hers|us|our|which|whom|who|what|whether|how|where|when|and|or|in|of|by|on|at|with|from|for|as|international|national|regional|local|armed|date|climate|human|training|existing|sustainable|affordable|safe|information|bilateral|private|individuals|prosecution|victims|additional|regulation|options|ways|solutions|countries|developing|developed|states|member|be held|me|non|nuclear|survivors|sustainability|adherence|civil|economic|social|public|relevant|energy|health|food|water|justice|education|peace|development|women|girls|children|youth|persons|people|peoples|more|new|full|further \\w+ing|digital|financial|technical|humanitarian|paragraphs?|article|section|annex|resolution|one|two|three|four|five|gender|race|persons|members|parties|governments|communities|societies|least|low|high|up|mine|drugs?|terrorism|poverty|quality|basic|clean|modern|participation|access|\\d+|be (?:\\w+ed|held|\\w+en)',
  bareInfinitive:
    'report|submit|present|inform|convene|include in|keep the|keep member|brief|make (?:concrete |appropriate |specific |further |such |any )?(?:recommendations|proposals|voluntary|financial|contributions)|provide (?:an? )?(?:oral |written |regular |annual |interim |detailed |comprehensive |further |updated )*(?:updates?|briefings?|information|reports?|recommendations|contributions|voluntary|financial|to the general assembly|the general assembly|the secretary-general|technical|capacity)|seek the views|(?:seeking|soliciting|gathering|obtaining) (?:the |further |again )*(?:views|comments|inputs|opinions)|solicit|update the|contribute to the (?:trust|voluntary)|communicate|build (?:the )?capacit|share with|submitting|reporting (?:to|thereon|on)|presenting|issue an?|publish an?|transmit|establish an?|set up an?|convene an?',
  duty: '^,? ?that .*? (?:shall|should|will)(?: also| further)? (?:not )?(?<act>[a-z]+(?: [a-z]+)*)',
  notActs:
    'comprise|have|consist|be|focus|remain|apply|take the form|take place|last|not exceed|cover|contain|commence|open|begin|start|end|conclude|constitute|become|mean|expire|enter into force|bear|form|serve|continue to be|exceed|amount|fall|receive|enjoy|benefit|include|not be',
  purposes:
    'support|enable|allow|ensure|help|achieve|facilitate|meet|address|assist|avoid|reduce|make|create|contribute|improve|fulfil|realize|promote|provide|advance|accelerate|prevent|protect|guarantee|enhance|strengthen|maximize|minimize|better|serve|reflect',
  modals: 'shall|should|will|must|may|continue|be',
  pronouns: 'them|him|her|it|the latter|those States|the same',
  that: '^,? ?that (?<who>.+?)(?<! to) (?:(?<modal>MODALS)\\b(?: (?:also|further|not|, [^,]+,))*|(?=(?:(?:[a-z]+ly|also|further) )*(?:VERBS)\\b(?!-)))',
  subjunctives:
    'submit|report|provide|take|consider|ensure|include|convene|keep|undertake|present|examine|adopt|give|address|remain|implement|make|hold|establish|develop|review|prepare|refrain|cooperate|respect|cease|comply|release|allow|end|withdraw|facilitate|lift|support|appoint|bring|request|invite|elect|designate|select|decide|discuss|adopt|approve|extend|consult|work|use|apply|pay|continue|begin|accord|respond|inform|assess|monitor|conduct|organize|assist|promote|strengthen|enhance|coordinate|identify|share|seek|transmit|publish|urge|recognize|accept|halt|stop|allocate|put|desist|adhere|meet|abide|act|enable|permit|grant|guarantee|protect|disclose|dismantle|abandon|renounce|fulfil|honour|carry|engage|join|participate|return|disarm|leave|rescind|commit|uphold|resolve|reconsider|proceed|open|close|declare|vacate|dedicate|devote|mobilize|ratify|sign|designate|place|settle',
  passive: 'be\\b|(?:\\w+ )?(?:also )?be \\w+(?:ed|n|t)',
  modalIsVerb: 'continue',
  byNoun: [
    '^[^,;]{0,120}?\\b(?:between|among) (.+?)(?=, (?:in|with|to|as|and in)| in | on | for | with |$)',
    '^[^,]{0,70}?\\b(?:by|from) (?:the )?(.+?)(?= of | to | in | on | with | before |, |$)',
    '^(?:[a-z]+ )*(?:participation|cooperation|involvement|engagement|attendance|accession|adherence|presence|representation)(?: and [a-z]+)? of (.+?)(?= in | to | at | with | on | for |, |$)',
    '^(?:with|for) (.+?)(?= of | to | in | on |, |$)',
  ],
  askedBefore:
    '(?:made|expressed|contained|set out|set forth)? ?in [^,;]{0,100}?(?=\\bthat |\\bto the )|, ?(?:as )?(?:made|expressed|contained|set out|set forth) in [^,;]{0,100}, ?',
  unfinishedVerb: '\\w+',
  listEnd: '(?:, inter alia)?,?(?: to)?:\\s*$|(?:, inter alia)?,? to$',
  negation: 'not',
  and: 'and|also|as well as|or|but',
  asideInside:
    'in (?:close |full )*(?:cooperation|collaboration|consultation|coordination|partnership) with|within existing resources|when doing so|as appropriate|where appropriate|in this regard|once again',
  to: 'to',
  infinitive:
    '(?:not )?(?:(?:also|further|, [^,;]{1,60},|[a-z]+ly) )*(?!(?:NOT)\\b)(?![a-z]+ing\\b(?<!bring))[a-z][a-z-]+',
  betweenThings: 'where appropriate|as appropriate|in doing so',
  thingJoint: ',? and|,? as well as|[,;]|,? or|,? but',
  thingAnd: ',? and|,? as well as|,? or|,? but',
  thingGerund:
    '(?:seeking|soliciting|gathering|obtaining) (?:the |further |again )*(?:views|comments|inputs|opinions)',
  relative: 'that|which|who',
  relativeNot: '(?:that|which|who) (?:have|has|had|do|does|did|are|is) not',
  relativeHoldsTo:
    'continues?|chooses?|decides?|agrees?|begins?|began|begun|started|chosen|decided|agreed|continued|wishes|wished|intends?|tends?|purports?|serves?|seeks?|undertook|undertaken|undertakes?',
  incompleteNoun: 'measures?|steps?|action|actions|efforts?',
  entrusts: 'entrust',
  seriesEnd: 'and',
  decisionJoint:
    ', and (?:also |further )?(?=to [a-z])| and (?:also |further )?(?=to (?:include|place|inscribe|maintain|keep|remain|continue|revert)\\b)',
  doSo: '(?:continue to |also )*do (?:so|the same)',
  onlySays: 'recalls?|welcomes|appreciates|recogni[sz]es|reaffirms|acknowledges|takes|commends|thanks',
  itemAside: '(?:In|As|Within|With|Where|Through|Consistent|Subject|Upon|Taking|When)\\b[^;]*?, to (?=[a-z])',
  unfinishedThing: '\\bto:$|\\b(?:following|measures|steps|action)[^:]{0,40}:$',
  plurals: `\\b(?:by|of|from|to|with|those|the|among|engaging) (${PLURAL}(?:(?:, | and |, and )${PLURAL})*)\\b`,
  pluralPronoun: 'them|those',
  personPronoun: 'him|her',
}
