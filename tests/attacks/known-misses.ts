/** Lines of the set written by hand that the rules get wrong, each with the reason: none is left out in silence. */

/** False statements accepted and true ones that alarm, by id. One that is right by now leaves this list. */
export const KNOWN_MISSES: Readonly<Record<string, string>> = {
  'clean/misattributed/ar/f2-02':
    'Alarmed by negation-flipped: the rule looks at the names in a sentence, not at who is meant.',
  'clean/misattributed/en/f2-01':
    'Alarmed by negation-flipped: the rule looks at the names in a sentence, not at who is meant.',
  'clean/modal-strengthened/en/02':
    'Alarmed by negation-flipped: the rule on strength does not read this word.',
  'clean/modal-strengthened/es/03':
    'Alarmed by modal-strengthened: the rule on strength does not read this word.',
  'clean/name-changed/ar/02':
    'Alarmed by hedge-dropped, modal-strengthened, scope-widened: the rule on names does not know this form.',
  'clean/negation-flipped/en/02':
    'Alarmed by hedge-dropped, modal-strengthened: the rule on denials does not read this way to deny.',
  'clean/negation-flipped/en/05':
    'Alarmed by negation-flipped: the rule on denials does not read this way to deny.',
  'clean/negation-flipped/ru/03':
    'Alarmed by negation-flipped: the rule on denials does not read this way to deny.',
  'clean/number-changed/en/f2-03':
    'Alarmed by negation-flipped: the rule on figures does not tell what each figure counts.',
  'clean/number-changed/en/f2-16': 'Alarmed: “24-hour” for “round the clock” is no figure of the source.',
  'clean/number-changed/en/f2-32': 'Alarmed: a share is reckoned from two figures of the source.',
  'clean/number-changed/en/f2-35': 'Alarmed: 90 days are given as three months, which are not the same.',
  'clean/number-changed/en/f4-05': 'Alarmed: “two other States” are counted in an enumeration of the source.',
  'clean/number-changed/es/f2-05':
    'Alarmed by scope-widened: the rule on figures does not tell what each figure counts.',
  'clean/number-changed/ru/f2-02':
    'Alarmed by hedge-dropped, modal-strengthened: the rule on figures does not tell what each figure counts.',
  'clean/number-changed/ru/f2-04': 'Alarmed: one and a half times as much is given as 50 per cent more.',
  'clean/paraphrase/en/36':
    'Alarmed by scope-widened: a free condensation reads like a change to the rules on words.',
  'clean/paraphrase/en/82':
    'Alarmed by number-changed: a free condensation reads like a change to the rules on words.',
  'clean/paraphrase/en/87':
    'Alarmed by negation-flipped, scope-widened: a free condensation reads like a change to the rules on words.',
  'clean/paraphrase/es/15':
    'Alarmed by hedge-dropped: a free condensation reads like a change to the rules on words.',
  'clean/paraphrase/es/21':
    'Alarmed by negation-flipped: a free condensation reads like a change to the rules on words.',
  'clean/paraphrase/fr/w-02':
    'Alarmed by negation-flipped: the rule on denials does not read this way to deny.',
  'clean/paraphrase/zh/15':
    'Alarmed by name-changed: the end of the State’s name and the word after it are read as a name.',
  'clean/quantifier-unproved/ar/r-01':
    'Alarmed by scope-widened: “all” is read of one passage, not of the respondents.',
  'clean/quantifier-unproved/ru/r-01':
    'Alarmed by scope-widened: “all” is read of one passage, not of the respondents.',
  'clean/quantifier-unproved/zh/r-01':
    'Alarmed by scope-widened: “all” is read of one passage, not of the respondents.',
  'clean/state-extra/en/07':
    'Alarmed by negation-flipped: the rule looks at the names in a sentence, not at who is meant.',
  'clean/state-extra/zh/01':
    'Alarmed by scope-widened: the rule looks at the names in a sentence, not at who is meant.',
  'hedge-dropped/en/26': 'Accepted: the rule on hedges does not read this word.',
  'hedge-dropped/zh/08': 'Accepted: the rule on hedges does not read this word.',
  'hedge-dropped/zh/11': 'Accepted: the rule on hedges does not read this word.',
  'modal-strengthened/ru/03': 'Accepted: the rule on strength does not read this word.',
  'modal-strengthened/zh/03': 'Accepted: the rule on strength does not read this word.',
  'name-changed/en/f2-04': 'Accepted: the rule on names does not know this form.',
  'negation-flipped/en/36': 'Accepted: the rule on denials does not read this way to deny.',
  'negation-flipped/es/09': 'Accepted: the rule on denials does not read this way to deny.',
  'negation-flipped/ru/07': 'Accepted: the rule on denials does not read this way to deny.',
  'negation-flipped/ru/13': 'Accepted: the rule on denials does not read this way to deny.',
  'negation-flipped/ru/15': 'Accepted: the rule on denials does not read this way to deny.',
  'scope-widened/en/29': 'Accepted: the rule on scope does not read this limit.',
  'scope-widened/en/36': 'Accepted: the rule on scope does not read this limit.',
  'scope-widened/zh/05': 'Accepted: the rule on scope does not read this limit.',
  'unit-changed/es/f2-01': 'Accepted: the rule on units does not know this unit or scale.',
  'number-changed/en/f4-03':
    'Accepted: the share of all is given to a group that has one of its own in the next sentence.',
  'quantifier-unproved/en/13': 'Behind the name of a State a word of number is taken for that State’s own.',
  'quantifier-unproved/en/14':
    '“by several respondents” stands at the end; the rule looks at the head of a clause.',
  'hedge-dropped/zh/12':
    'Accepted: “可能会” told as “会”, which stands in the passage too; the clause is short.',
  'clean/number-changed/en/f3-02':
    'Alarm: the writer’s own count of two targets; the hedge of the sum is left out.',
  'clean/number-changed/es/f3-04':
    'Alarm: “of every ten” is taken for a wider scope than “of which 38 per cent”.',
  'clean/unit-changed/en/f3-06':
    'Alarm: “for three” stands for three years, which the source gives as 2019–2021.',
  'number-changed/fr/f3-02':
    'Accepted: the total is given to the largest; across languages no word tells them apart.',
  'clean/date-changed/en/f3-02':
    'Alarmed by negation-flipped: the rule on denials does not follow these words.',
  'clean/date-changed/ru/01':
    'Alarmed by scope-widened: the rule on how many and where does not follow these words.',
  'clean/hedge-dropped/es/02':
    'Alarmed by negation-flipped: the rule on denials does not follow these words.',
  'clean/name-changed/ar/01':
    'Alarmed by hedge-dropped, modal-strengthened: the rule on what weakens does not follow these words.',
  'clean/negation-flipped/zh/01':
    'Alarmed by negation-flipped: the rule on denials does not follow these words.',
  'clean/number-changed/en/f2-12':
    'Alarmed by scope-widened: the rule on how many and where does not follow these words.',
  'clean/paraphrase/zh/21': 'Alarmed by negation-flipped: the rule on denials does not follow these words.',
  'hedge-dropped/en/30': 'Accepted: the rule on what weakens does not follow these words.',
  'hedge-dropped/en/32': 'Accepted: the rule on what weakens does not follow these words.',
  'hedge-dropped/en/35': 'Accepted: the rule on what weakens does not follow these words.',
  'hedge-dropped/en/36': 'Accepted: the rule on what weakens does not follow these words.',
  'modal-strengthened/en/24': 'Accepted: the rule on what weakens does not follow these words.',
  'negation-flipped/en/02': 'Accepted: the rule on denials does not follow these words.',
  'hedge-dropped/en/w-09': 'Accepted: the rule on what weakens does not follow these words.',
  'clean/paraphrase/en/w2-03':
    'Alarmed by negation-flipped: the rule on denials does not follow these words.',
  'clean/paraphrase/en/w2-17':
    'Alarmed by negation-flipped: the rule on denials does not follow these words.',
  'clean/paraphrase/en/w2-24':
    'Alarmed by negation-flipped: the rule on denials does not follow these words.',
  'clean/paraphrase/en/w2-31':
    'Alarmed by negation-flipped: the rule on denials does not follow these words.',
  'hedge-dropped/en/w2-11': 'Accepted: the rule on what weakens does not follow these words.',
  'negation-flipped/en/w2-08': 'Accepted: the rule on denials does not follow these words.',
  'scope-widened/en/w2-04': 'Accepted: the rule on how many and where does not follow these words.',
  'scope-widened/en/w2-09': 'Accepted: the rule on how many and where does not follow these words.',
  'scope-widened/en/w2-12': 'Accepted: the rule on how many and where does not follow these words.',
  'clean/number-changed/en/f5-01':
    'Alarmed: a share is reckoned from two figures that the statement does not print.',
  'clean/number-changed/ru/f5-02': 'Alarmed: two thirds of a sum are reckoned as a sum.',
  'misattributed/en/f5-01':
    'Accepted: both States stand in the passage; nothing tells which of them the figure is said of.',
  'number-changed/en/f5-02':
    'Accepted: “a fine of between” stands as a range, and the noun for the least is not read.',
  'number-changed/en/f5-05':
    'Accepted: “proceedings” and “fines” are no units, and the words around are alike.',
  'number-changed/fr/f5-01': 'Accepted: the whole of a share is another.',
  'clean/paraphrase/en/w-04': 'Alarmed by negation-flipped: the rule on denials does not follow these words.',
  'clean/paraphrase/en/w-24': 'Alarmed by negation-flipped: the rule on denials does not follow these words.',
  'clean/paraphrase/en/w-31': 'Alarmed by negation-flipped: the rule on denials does not follow these words.',
  'clean/paraphrase/en/w3-01':
    'Alarmed by negation-flipped: the rule on denials does not follow these words.',
  'clean/paraphrase/zh/w-03':
    'Alarmed by hedge-dropped: the rule on what weakens does not follow these words.',
  'clean/paraphrase/zh/w-04':
    'Alarmed by hedge-dropped, modal-strengthened, negation-flipped: the rule on what weakens does not follow these words.',
  'hedge-dropped/en/w-04': 'Accepted: the rule on what weakens does not follow these words.',
  'hedge-dropped/zh/w-01': 'Accepted: the rule on what weakens does not follow these words.',
  'modal-strengthened/ar/w-01': 'Accepted: the rule on what weakens does not follow these words.',
  'modal-strengthened/en/w-09': 'Accepted: the rule on what weakens does not follow these words.',
  'modal-strengthened/es/w-01': 'Accepted: the rule on what weakens does not follow these words.',
  'modal-strengthened/zh/w3-01': 'Accepted: the rule on what weakens does not follow these words.',
  'negation-flipped/ar/w-02': 'Accepted: the rule on denials does not follow these words.',
  'negation-flipped/en/r-10': 'Accepted: the rule on denials does not read this way to deny.',
  'negation-flipped/en/w-06': 'Accepted: the rule on denials does not follow these words.',
  'negation-flipped/zh/w3-01': 'Accepted: the rule on denials does not follow these words.',
  'scope-widened/en/w-06': 'Accepted: the rule on how many and where does not follow these words.',
  'scope-widened/en/w-07': 'Accepted: the rule on how many and where does not follow these words.',
  'scope-widened/en/w-14': 'Accepted: the rule on how many and where does not follow these words.',
  'scope-widened/en/w3-03': 'Accepted: the rule on how many and where does not follow these words.',
  'scope-widened/fr/w-02': 'Accepted: the rule on how many and where does not follow these words.',
}
