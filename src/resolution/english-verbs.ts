/**
 * The verbs that open operative paragraphs in English, with the words that belong to them before and after.
 *
 * Source: operative paragraphs of resolutions of the General Assembly, the Security Council, the Economic and Social
 * Council and the Human Rights Council; the editorial rules say that each begins with a verb in the present
 * indicative and that the second and third use of a verb takes "also" and "further".
 */
import type { VerbEntry } from './language-table.ts'

/** Verbs with words of their own; `|` parts them. */
const WITH_TAILS = `
calls: upon|for|on|attention to|once again upon
takes: note of|note that|note with appreciation of|note with appreciation that|note with satisfaction of|note with interest of|note with concern of|note with great appreciation of|note also of|note further of|note|into account|account of|into consideration|due note of|due account of
expresses: its appreciation to|its appreciation for|its appreciation|its gratitude to|its gratitude|its concern|its deep concern|its grave concern|its serious concern|its strong concern|its profound concern|its regret|its support for|its support|its full support for|its strong support for|its satisfaction|its hope|its intention|its determination|its readiness|its conviction|its solidarity|its condolences|its commitment|its strong commitment|its sympathy|its willingness|concern|deep concern|grave concern|serious concern|regret|appreciation|satisfaction|support for
looks: forward to|forward
pays: tribute to|tribute
draws: attention to|the attention of
reiterates: its request to|its request that|its request|its call upon|its call to|its call for|its call|its invitation to|its invitation|its appeal to|its appeal|its demand that|its demand|its decision|its recommendation|its commitment|its conviction|its concern|its deep concern|its support for|its support|its appreciation|its encouragement|the request|the importance of|the need for|the need
renews: its request to|its request|its call upon|its call|its invitation to|its invitation|its appeal to|its appeal|its commitment|its decision
repeats: its request to|its request|its call
reaffirms: its request to|its commitment|its decision|its support for
remains: seized of|actively seized of|deeply concerned|concerned|gravely concerned|convinced|committed
appeals: to|for|upon
gives: its support to|effect to
acts: under
bears: in mind
keeps: under review|in mind
places: on record|special emphasis on
puts: on record
joins: in|
extends: its appreciation to|its gratitude to|its thanks to|
insists: upon|on
agrees: with|upon
concurs: with|in|
approves: of|
disapproves: of
conveys: its appreciation to|
offers: its
attaches: great importance to|importance to
associates: itself with
dissociates: itself from
commits: itself to
recommits: itself to
pledges: itself to
rededicates: itself to|to
dedicates: itself to|
resolves: 
decides: 
determines: 
considers: 
invites: 
is: determined to|convinced that|deeply concerned|concerned|of the view|
shares: the
lends: its support to|
makes: an appeal to|a strong appeal|
undertakes: 
refers: 
responds: 
proceeds: 
continues: 
deems: it
finds: 
sets: up
opens: 
`

/** Verbs that stand alone. */
const ALONE = `
accepts acknowledges addresses adjusts admits adopts advises advocates affirms agrees alerts allocates
allows amends announces applauds appoints apportions appreciates appropriates approves asks asserts assesses
assigns assures authorizes authorises awaits bans believes cautions celebrates certifies clarifies
closes commemorates commends concludes condemns confers confirms congratulates consents constitutes convenes
 creates declares defers defines delegates demands denounces deplores designates
directs discontinues elects emphasises emphasizes enables encourages endorses enjoins entrusts
envisages establishes evaluates exempts exhorts explains fixes formulates 
 grants guarantees hails highlights honours hopes identifies implores informs initiates
institutes instructs intends issues laments launches maintains mandates mourns
 nominates notes notifies observes permits postpones praises
prescribes presents proclaims prohibits prolongs promotes proposes provides pursues 
 ratifies realizes recalls receives recognises recognizes recommends reconfirms
reconsiders reconstitutes reconvenes records redesignates reemphasizes re-emphasizes reestablishes
re-establishes refers refuses registers regards regrets reinforces reinstates reiterates rejects 
 relieves reminds removes repudiates requests requires rescinds reserves restates
restricts retains revises revokes salutes sanctions secures selects solicits specifies 
stipulates strengthens stresses submits suggests supplements supports suspends sustains terminates thanks
transfers transmits trusts underlines underscores upholds urges warns
welcomes wishes withdraws
`

/** Words before a verb. Longest is taken. */
export const VERB_BEFORE: readonly string[] = `
also|further|furthermore|once again|once more|again|strongly|deeply|reiterates and|hereby|solemnly|firmly|urgently|
emphatically|fully|gravely|seriously|earnestly|warmly|unequivocally|categorically|especially|particularly|
unanimously|formally|expressly|specifically|finally|additionally|in addition|accordingly|therefore|consequently|
likewise|similarly|equally|moreover|again strongly|further strongly|also strongly|in this regard|in this context|
in this respect|in that regard|in particular|at the same time|meanwhile|with appreciation|with concern|vehemently|
sincerely|respectfully|cordially|kindly|profoundly|highly|explicitly|simultaneously|subsequently|now|thus|
for this purpose|to this end|with this in mind|newly|utterly|resolutely|wholeheartedly|vigorously|
energetically|insistently|duly|provisionally|exceptionally|without prejudice|greatly|most strongly|very strongly
`
  .replace(/\n/g, '')
  .split('|')

/** Words after a verb that belong to it. Longest is taken, and again. */
export const VERB_AFTER: readonly string[] = `
also|further|once again|once more|again|strongly|in particular|in this regard|in this context|in this respect|
in that regard|in that context|with appreciation|with great appreciation|with deep appreciation|
with profound appreciation|with satisfaction|with great satisfaction|with deep satisfaction|with gratitude|
with concern|with deep concern|with grave concern|with great concern|with serious concern|with profound concern|
with increasing concern|with growing concern|with alarm|with regret|with deep regret|with profound regret|
with interest|with great interest|with keen interest|with approval|in the strongest terms|
in the strongest possible terms|in the strongest possible manner|especially|therefore|accordingly|hereby|deeply|
urgently|fully|solemnly|additionally|specifically|explicitly|unequivocally|gravely|in addition|with pride|with pleasure|
with dismay|with disappointment|with great regret|with sadness|with encouragement|with grave alarm|
with utmost concern|with the utmost concern|with strong concern|with deepest concern|with anxiety|with admiration
`
  .replace(/\n/g, '')
  .split('|')

function withTails(): VerbEntry[] {
  return WITH_TAILS.trim()
    .split('\n')
    .map((line) => {
      const [verb, tails] = line.split(':')
      return { verb: (verb ?? '').trim(), tails: (tails ?? '').split('|').flatMap((t) => t.trim() || []) }
    })
}

export const ENGLISH_VERBS: readonly VerbEntry[] = mergeOnce([
  ...withTails(),
  ...ALONE.trim()
    .split(/\s+/)
    .map((verb) => ({ verb, tails: [] })),
])

/** A verb listed twice keeps its first entry, the one with tails. */
function mergeOnce(entries: readonly VerbEntry[]): VerbEntry[] {
  return [...new Map([...entries].reverse().map((entry) => [entry.verb, entry])).values()]
}
