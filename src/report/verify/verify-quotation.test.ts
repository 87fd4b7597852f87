import { expect, test } from 'vitest'
import { type SampleOptions, sampleContext, sampleStatement } from './sample-proof.ts'
import { verifyQuotation } from './verify-quotation.ts'

/** The codes found in a statement that cites these passages; see sample-proof.ts for the notation. */
function check(lines: string, text: string, codes: string, options: SampleOptions = {}): void {
  test(`${codes || 'nothing'}: ${text}`, () => {
    const context = sampleContext(lines)
    const findings = verifyQuotation(sampleStatement(text, context, options), context)
    expect([...new Set(findings.map(({ code }) => code))].join(' '), findings[0]?.message).toBe(codes)
  })
}

const VIEW =
  'XAR: The Government of Arvenia does not support a new treaty, unless it is adopted by consensus.'
const LONG =
  'XAR: Arvenia trained 15 officers in 2018. It may ratify the Convention, if its parliament agrees. Cooperation across borders remains slow and costly. The ministry of justice leads the work.'

// As it stands, however it is printed.
check(VIEW, 'Arvenia “does not support a new treaty, unless it is adopted by consensus”.', '')
check(VIEW, 'Arvenia «\u00a0does not support a new treaty, unless it is adopted by consensus\u00a0».', '')
check(VIEW, 'Arvenia „does  not support a new\ntreaty, unless it is adopted by consensus“.', '')
check('XAR: We call it “lawful access” today.', 'It said: “We call it ‘lawful access’ today.”', '')
check('XAR: We call it "lawful access" today.', 'It said: "We call it "lawful access" today."', '')
check('XAR: We call it “lawful access” today.', 'It said: “We call it “lawful access” today.”', '')
check('XAR: co-⏎operation and long-⏎term aid', '“cooperation and long-term aid”', '')
check('XAR: the period 2015–2020 — a long one', '“the period 2015-2020 – a long one”', '')
check('XAR: the oﬃce', '“the office”', '')
check('XAR ar: تدعم الحكومــة الاتفاقية', 'قالت أرفينيا: «تدعم الحكومة الاتفاقية»', '', { language: 'ar' })
check('XAR zh: 政府支持 打击网络犯罪。', '阿文尼亚表示：“政府支持打击网络犯罪。”', '', { language: 'zh' })
check('XAR zh: 政府支持打击网络犯罪。', '阿文尼亚表示：「政府支持打击网络犯罪。」', '', { language: 'zh' })

// Changed words.
check(VIEW, 'Arvenia “does support a new treaty, unless it is adopted by consensus”.', 'quote-altered')
check(LONG, 'Arvenia “trained 16 officers in 2018”.', 'quote-altered')
check(LONG, 'Arvenia “Trained 15 officers in 2018”.', 'quote-altered')
check(LONG, '“[T]rained 15 officers in 2018” was its answer.', '')
check(LONG, 'Arvenia “trained 15 officers in 2018, and more in 2019”.', 'quote-altered insertion-unmarked')
check(LONG, 'Arvenia “trained 15\u200b officers in 2018”.', 'quote-altered')
check(LONG, 'Arvenia “trained 15 \u202eofficers in 2018”.', 'quote-altered')
check(LONG, 'Arvenia “trained 15 оfficers in 2018”.', 'quote-altered')
check(LONG, 'Arvenia “rained 15 officers”.', 'quote-altered')
check(LONG, 'Arvenia “trained 5 officers”.', 'quote-altered')
check(LONG, 'Arvenia “will join every treaty on this matter at once”.', 'quote-fabricated')
check(LONG, 'Arvenia ‘will join every treaty on this matter at once’.', 'quote-fabricated')
check(LONG, 'Arvenia said “it will join every treaty on this matter at once.', 'quote-fabricated')
check(LONG, '阿文尼亚“立即加入所有条约”。', 'quote-fabricated translation-unmarked', { language: 'zh' })

check(LONG, 'The Assembly asked for “a report at once”.', 'quote-fabricated', {
  kind: 'procedural',
  cites: [],
})

// Order and places.
check(
  LONG,
  'It said that “Cooperation across borders remains slow and costly. Arvenia trained 15 officers in 2018.”',
  'quote-reordered',
)
check(LONG, 'Its cooperation “remains slow and costly”; it “trained 15 officers in 2018”.', 'quote-reordered')
check(LONG, 'It “trained 15 officers”; its cooperation “remains slow and costly”.', '')
check(
  LONG,
  'It said: “Arvenia trained 15 officers in 2018. The ministry of justice leads the work.”',
  'quote-stitched',
)
check(
  `${LONG}\n\nXBO: Bolmar wants a new convention without delay.`,
  '“Arvenia trained 15 officers in 2018. Bolmar wants a new convention without delay.”',
  'quote-stitched',
)
check(
  `${LONG}\n\nXBO: Bolmar wants a new convention without delay.`,
  'Arvenia “wants a new convention without delay”.',
  'misattributed',
  { cites: ['p1'] },
)
check(
  `${LONG}\n\nXAR: We want a new convention without delay.`,
  'Arvenia: “We want a new convention without delay.”',
  'uncited',
  { cites: ['p1'] },
)
const TWO = 'XAR: We want a new convention.\n\nXBO: We see no need of one.'
check(TWO, 'Arvenia said “We want a new convention”, Bolmar “We see no need of one”.', '')
check(TWO, 'Arvenia said “We see no need of one”, Bolmar “We want a new convention”.', 'misattributed')
check(TWO, '“We want a new convention”, said Arvenia; “We see no need of one”, said Bolmar.', '')

// Cuts and insertions.
check(LONG, 'It said: “Cooperation across borders … leads the work.”', '')
check(LONG, 'It said: “Cooperation [...] remains slow (…) The ministry of justice leads the work.”', '')
check(
  VIEW,
  'It said: “The Government of Arvenia … support a new treaty”.',
  'cut-skips-negation cut-skips-condition',
)
check(
  LONG,
  'It said: “It may ratify the Convention … Cooperation across borders remains slow”.',
  'cut-skips-condition',
)
check(LONG, 'It said: “Cooperation across borders … Arvenia trained 15 officers in 2018.”', 'quote-reordered')
check(
  `XAR: It began well. ${'Many words were said of other things here. '.repeat(7)}It ended well.`,
  '“It began well. … It ended well.”',
  'cut-too-wide',
)
check('XAR: We support it.\nXAR: We will ratify it.', '“We support it. … We will ratify it.”', '')
check(
  'XAR: We support it.\n\nXAR: We will ratify it.',
  '“We support it. … We will ratify it.”',
  'quote-stitched',
)
check(LONG, 'It said: “The ministry [of justice and police] leads the work.”', '')
check(LONG, 'It said: “[The] ministry of justice [Arvenia] lead[s] the work.”', '')
check(
  VIEW,
  'It said: “The Government of Arvenia does [not wish to] support a new treaty”.',
  'cut-skips-condition',
)
check(LONG, 'It said: “The ministry of justice [never] leads the work.”', 'quote-altered')

// What stands directly outside.
check(VIEW, 'Arvenia would “support a new treaty, unless it is adopted by consensus”.', 'cut-skips-negation')
check(VIEW, 'Arvenia does not “support a new treaty”, unless by consensus.', '')
check(VIEW, 'Arvenia does not “support a new treaty”.', 'cut-skips-condition')

// What a sentence says over the words torn out of it.
const FRAMES =
  'XAR: It is not the case that Arvenia left the pact. If its parliament agrees, Arvenia will open a second office. Judges may, if needed, order the keeping of data. Arvenia hopes that all providers will answer. It does not wait and acts alone.'
check(FRAMES, 'Arvenia stated that “Arvenia left the pact”.', 'cut-skips-negation')
check(FRAMES, 'Arvenia denied that “Arvenia left the pact”.', '')
check(FRAMES, 'Arvenia stated that “Arvenia will open a second office”.', 'cut-skips-condition')
check(FRAMES, 'If parliament agreed, “Arvenia will open a second office”.', '')
check(FRAMES, 'Its judges “order the keeping of data”.', 'cut-skips-condition')
check(FRAMES, 'Arvenia stated that “all providers will answer”.', 'cut-skips-condition')
check(FRAMES, 'Arvenia “acts alone”.', '')
check(LONG, 'Arvenia denied that the “ministry of justice leads the work”.', 'negation-flipped')

// A small letter where the passage's sentence begins; words put in; nothing marked.
check(LONG, 'It noted that “cooperation across borders remains slow”.', '')
check('XAR: It met the Board of Trade.', 'It met the “board of Trade”.', 'quote-altered')
check(
  LONG,
  'It noted that “cooperation across all borders remains slow”.',
  'quote-altered insertion-unmarked',
)
check(LONG, 'It said: “Arvenia trained 15 officers.”', 'quote-altered')
check(LONG, 'In its words: Arvenia leads the world.', 'quote-fabricated')
check(
  'XAR: Bolmar stated that “no treaty is needed”. We do not share that view.',
  'Arvenia held that “no treaty is needed”.',
  'misattributed',
)

// What a thing is said of, and what only introduces it, is no condition of the words quoted.
check(
  'XAR: The measures proposed in the national plan reduce costs for all agencies.',
  '“in the national plan reduce costs for all agencies”',
  '',
)
check(
  'XAR: The measures are proposed in the national plan for all agencies.',
  '“in the national plan for all agencies”',
  'cut-skips-condition',
)
check('XAR: Arvenia promotes the free exchange of information.', '“the free exchange of information”', '')
check(
  'XAR: Arvenia may promote free exchange of information.',
  '“promote free exchange of information”',
  'cut-skips-condition',
)

// What a quotation from the middle of a sentence leaves outside: a name is no condition, a relative clause no frame.
const PLEDGE =
  'XAR: Arvenia will carry out the conditional part of its contribution by 2030. Its contribution as a whole is conditional on support.'
check(PLEDGE, 'Arvenia said that it “will carry out the”.', '')
check(PLEDGE, 'Arvenia said of “Its contribution as a whole”.', 'cut-skips-condition')
const EXPECTED =
  'XAR fr: Les effets constatés et prévus du changement climatique touchent les côtes du pays. Il est prévu de former des juges.'
check(EXPECTED, 'L’Arvénie déclare que « changement climatique touchent les côtes du pays ».', '', {
  language: 'fr',
})
check(EXPECTED, 'L’Arvénie déclare « former des juges ».', 'cut-skips-condition', { language: 'fr' })
const HOPED =
  'XAR es: Se espera ofrecer nuevas opciones por medio del mercado, que se encuentra en fase de preparación con acciones propias. Se espera, por tanto, que el parlamento apruebe la ley este año.'
check(HOPED, 'Arvenia señaló “fase de preparación con acciones propias”.', '', { language: 'es' })
check(HOPED, 'Arvenia señaló que “el parlamento apruebe la ley este año”.', 'cut-skips-condition', {
  language: 'es',
})
const CAUSE = 'XAR: Such gases are not covered since they are rarely used in the country.'
check(CAUSE, 'Arvenia said that they “are rarely used in the country”.', '')
check(CAUSE, 'Arvenia said that gases are “covered since they are rarely used”.', 'cut-skips-negation')
const LAW =
  'XAR fr: La loi prévoit également des dispositions en matière de preuve. L’Arvénie prévoit de créer un parquet.'
check(LAW, 'L’Arvénie cite « des dispositions en matière de preuve ».', '', { language: 'fr' })
check(LAW, 'L’Arvénie déclare « créer un parquet ».', 'cut-skips-condition', { language: 'fr' })

// A name that another language writes with its own letters is no quotation; words that are translated are one, and say whose.
const FUND = 'XAR es: Desde 2014, Fundacosta ejecuta un programa del fondo.'
const TOLD = { language: 'ru', kind: 'paraphrase' } as const
check(FUND, 'С 2014 года организация «Фундакоста» осуществляет программу.', '', TOLD)
check(
  FUND,
  'С 2014 года организация «Мегаполис» осуществляет программу.',
  'quote-fabricated translation-unmarked',
  TOLD,
)
check(FUND, 'С 2014 года осуществляется «программа фонда».', 'quote-fabricated translation-unmarked', TOLD)
