import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Resolution } from '#resolution'
import { MANDATE_KINDS } from './mandate.ts'
import { readMandates } from './read-mandates.ts'
import { lineOf, sampleResolution } from './sample-resolution.ts'

/** Paragraphs in the room's notation against one line a mandate; no lines: nothing is asked. */
function check(lines: string, expected: string, facts: Partial<Resolution> = {}): void {
  const wanted = expected
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  expect(readMandates(sampleResolution(lines, facts)).mandates.map(lineOf)).toEqual(wanted)
}

test('73/187 seeks views, asks for a report, says who pays, and comes back on the agenda', () => {
  const lines = `
    1. Requests the Secretary-General to seek the views of Member States on the challenges that they face in countering the use of information and communications technologies for criminal purposes and to present a report based on those views for consideration by the General Assembly at its seventy-fourth session;
    2. Decides that the additional costs that may arise from the implementation of paragraph 1 of the present resolution should be met from voluntary contributions;
    3. Also decides to include in the provisional agenda of its seventy-fourth session an item entitled “Countering the use of information and communications technologies for criminal purposes”.`
  check(
    lines,
    `op1 seek-views Secretary-General ← Member States
     op1 report Secretary-General → General Assembly @74 2019-09-17
     op2 funding-condition $voluntary
     op3 place-on-agenda General Assembly → General Assembly @74 2019-09-17`,
  )
  const [seek, report, costs, item] = readMandates(sampleResolution(lines)).mandates
  expect(seek?.id).toBe('op1.seek-views')
  expect(seek?.verb).toBe('to seek')
  expect(seek?.subject).toMatch(/^the challenges that they face in countering/)
  expect(report?.deadline?.asWritten).toBe('at its seventy-fourth session')
  expect(costs?.subject).toBe('op. 1')
  expect(item?.verb).toBe('Also decides to include')
  expect(item?.subject).toBe(
    'Countering the use of information and communications technologies for criminal purposes',
  )
})

test('what only welcomes, notes, recalls, reaffirms or stresses asks nothing', () => {
  check(
    '1. Welcomes the report of the Secretary-General and takes note of his recommendations to Member States;',
    '',
  )
  check(
    '1. Recalls its request to the Secretary-General to submit a report at its seventy-fourth session;',
    '',
  )
  check(
    '1. Reaffirms that States shall cooperate, and stresses the need for the Secretariat to report on it;',
    '',
  )
  check('1. Urges timely action to ensure full implementation;', '')
  check('1. Encourages the full and effective implementation of the Framework;', '')
})

test('a second verb gives its own mandate', () => {
  check(
    '1. Welcomes the work of the Office, and invites Member States to continue it;',
    'op1 call-on-states Member States',
  )
  check(
    '1. Encourages States to cooperate, and requests the Secretary-General to report thereon to the General Assembly at its seventy-fifth session, and in this regard calls upon donors to make voluntary contributions to the trust fund;',
    `op1 call-on-states States
     op1 report Secretary-General → General Assembly @75 2020-09-15
     op1 funding-condition donors $voluntary`,
  )
  check(
    '1. Welcomes the efforts by States to prevent the offences, and encourages them to continue;',
    'op1 call-on-states States',
  )
})

test('a list gives one for each thing asked', () => {
  check(
    `1. Requests the Secretary-General:
     (a) To seek the views of Member States on the matter;
     (b) To submit a report to the General Assembly at its seventy-fifth session;
     (c) To bring the present resolution to the attention of the specialized agencies;`,
    `op1(a) seek-views Secretary-General ← Member States
     op1(b) report Secretary-General → General Assembly @75 2020-09-15
     op1(c) request-other Secretary-General`,
  )
  check(
    `1. Calls upon all States to:
     (a) Review their legislation;
     (b) Provide technical assistance to developing countries, upon request;`,
    `op1(a) call-on-states States
     op1(b) assist States → developing countries`,
  )
  check(
    `1. Emphasizes the need for measures, and in this regard:
     (a) Notes the work done;
     (b) Invites the Commission on Narcotic Drugs to consider the matter at its sixty-second session;`,
    'op1(b) review Commission on Narcotic Drugs @[at its sixty-second session]',
  )
  check(
    `1. Requests the Secretary-General to submit to the General Assembly at its seventy-fifth session a report containing:
     (a) Information provided by States;
     (b) Recommendations;`,
    'op1 report Secretary-General → General Assembly @75 2020-09-15',
  )
})

test('views and information are sought and submitted', () => {
  check(
    '1. Invites Member States to communicate to the Secretary-General, by 31 May 2019, their views on the matter, and requests the Secretary-General to circulate a report containing those views to the General Assembly at its seventy-fourth session;',
    `op1 submit-views Member States → Secretary-General 2019-05-31
     op1 report Secretary-General → General Assembly @74 2019-09-17`,
  )
  check(
    '1. Invites all Member States, taking into account the assessments of the Group, to continue to inform the Secretary-General of their views on the following questions;',
    'op1 submit-views Member States → Secretary-General',
  )
  check(
    '1. Requests the Secretary-General to invite States to provide information on national measures and to report to the General Assembly at its seventy-fourth session;',
    `op1 seek-views Secretary-General ← States
     op1 report Secretary-General → General Assembly @74 2019-09-17`,
  )
  check(
    '1. Invites regional organizations to submit to the Secretary-General information on the measures that they have adopted;',
    'op1 submit-views regional organizations → Secretary-General',
  )
})

test('those whose views are sought are the first named, not the matter', () => {
  check(
    '1. Requests the Secretary-General to seek the views of Member States on the issue of the promotion of dialogue;',
    'op1 seek-views Secretary-General ← Member States',
  )
  check(
    '1. Requests the Secretary-General to consult States and intergovernmental organizations on ways and means of cooperation;',
    'op1 seek-views Secretary-General ← States, intergovernmental organizations',
  )
  check(
    '1. Requests the Secretary-General to collect, in the preparation of the report, information from Member States and all relevant bodies;',
    'op1 seek-views Secretary-General ← Member States, relevant bodies',
  )
})

test('the matter is named without time limit and organ', () => {
  const subject = (text: string): string | null | undefined =>
    readMandates(sampleResolution(`1. ${text};`)).mandates[0]?.subject
  expect(
    subject(
      'Requests the Secretary-General to report to the General Assembly at its seventy-fourth session on the safety of rivers',
    ),
  ).toBe('the safety of rivers')
  expect(
    subject('Requests the Secretary-General to report annually to the Commission on Narcotic Drugs'),
  ).toBeNull()
  expect(
    subject(
      'Decides to continue its consideration of the question at its seventy-fourth session under the item entitled “Sample”',
    ),
  ).toBe('the question')
  expect(subject('Decides to establish a committee of experts')).toBe('a committee of experts')
})

test('a report to two bodies is put before the one whose session is named', () => {
  check(
    '1. Requests the Special Rapporteur to report annually to the Human Rights Council and the General Assembly, starting from its seventy-fourth session;',
    'op1 report Special Rapporteur → General Assembly, Human Rights Council @74 2019-09-17 ~annual',
  )
})

test('deadlines in words become sessions and days, of the right organ', () => {
  const report = (limit: string): string =>
    `1. Requests the Secretary-General to submit a report on the matter to the General Assembly ${limit};`
  check(report('no later than 1 March 2020'), 'op1 report Secretary-General → General Assembly 2020-03-01')
  check(report('before the end of 2019'), 'op1 report Secretary-General → General Assembly 2019-12-31')
  check(report('by the end of April 2019'), 'op1 report Secretary-General → General Assembly 2019-04-30')
  check(
    report('within 90 days of the adoption of the present resolution'),
    'op1 report Secretary-General → General Assembly 2019-03-17',
  )
  check(report('at its next session'), 'op1 report Secretary-General → General Assembly @74 2019-09-17')
  check(report('on an annual basis'), 'op1 report Secretary-General → General Assembly ~annual')
  check(report('every two years'), 'op1 report Secretary-General → General Assembly ~biennial')
  check(
    '1. Requests the High Commissioner for Human Rights to report to the Human Rights Council at its fifty-eighth session;',
    'op1 report United Nations High Commissioner for Human Rights → Human Rights Council @[at its fifty-eighth session]',
  )
  check(
    '1. Requests the Secretary-General to report to the General Assembly at its seventy-fifth session and to the Human Rights Council at its forty-third session;',
    'op1 report Secretary-General → General Assembly, Human Rights Council @75 2020-09-15',
  )
})

test('money', () => {
  check(
    '1. Stresses that the cost of all activities arising from the present resolution should be met from voluntary contributions;',
    'op1 funding-condition $voluntary',
  )
  check(
    '1. Decides that all costs relating to the Conference shall be financed through extrabudgetary resources;',
    'op1 funding-condition $extrabudgetary',
  )
  check(
    '1. Invites Member States and other donors to provide extrabudgetary contributions for those purposes, in accordance with the rules and procedures of the United Nations;',
    'op1 funding-condition Member States, other donors $extrabudgetary',
  )
  check(
    '1. Requests the United Nations Office on Drugs and Crime, subject to the availability of extrabudgetary resources, to provide technical assistance to Member States, upon request;',
    'op1 assist United Nations Office on Drugs and Crime → Member States $extrabudgetary',
  )
  check(
    '1. Requests the Secretary-General, within existing resources, to maintain the website;',
    'op1 request-other Secretary-General $existing',
  )
})

test('what was missed once: nouns, donors, shared requests, days', () => {
  check(
    '1. Invites Member States and other donors to provide extrabudgetary resources for the purposes specified in the present resolution;',
    'op1 funding-condition Member States, other donors $extrabudgetary',
  )
  check(
    '1. Decides that, in order to raise awareness, 24 December should be designated International Sample Day;',
    'op1 establish General Assembly',
  )
  check(
    '1. Requests the Secretariat, and invites Member States, to continue their cooperation;',
    `op1 request-other Secretariat
     op1 call-on-states Member States`,
  )
  check('1. Invites further comments from Member States on that report;', 'op1 submit-views Member States')
  check(
    '1. Reiterates its request in paragraph 78 of its resolution 72/900 that the Secretary-General submit a report to the General Assembly;',
    'op1 report Secretary-General → General Assembly',
  )
  check('1. Urges Israel not to impede exports;', 'op1 call-on-states Israel')
  check(
    '1. Invites all States that have not yet subscribed to the Code to do so;',
    'op1 call-on-states States',
  )
  check('1. Appeals for generous voluntary contributions to the Fund;', 'op1 funding-condition $voluntary')
  check(
    '1. Recommends cooperation between the Secretariat and the World Health Organization;',
    'op1 request-other Secretariat, World Health Organization',
  )
})

test('the organ decides: agenda, meetings, bodies, consideration', () => {
  check(
    '1. Decides to convene a high-level meeting during the high-level segment of its seventy-fifth session;',
    'op1 convene General Assembly @75 2020-09-15',
  )
  check(
    '1. Decides to establish an open-ended ad hoc intergovernmental committee of experts;',
    'op1 establish General Assembly',
  )
  check('1. Proclaims 4 February the International Day of Sample Rivers;', 'op1 establish General Assembly')
  check(
    '1. Decides to continue its consideration of the question at its seventy-fifth session;',
    'op1 review General Assembly → General Assembly @75 2020-09-15',
  )
  check('1. Decides to remain seized of the matter.', 'op1 review General Assembly → General Assembly')
  check('1. Decides that the Conference shall adopt a brief declaration;', 'op1 request-other Conference')
  check(
    '1. Decides that the Conference shall be held in Vienna in 2020;',
    'op1 convene General Assembly @[in 2020]',
  )
  check('1. Resolves to bridge the digital divides between countries;', '')
})

test('the styles of the Security Council, the Economic and Social Council and the Human Rights Council', () => {
  const securityCouncil = { body: 'Security Council', gaSession: null }
  check(
    '1. Demands that all parties to the conflict immediately cease hostilities;',
    'op1 call-on-states parties to the conflict',
    securityCouncil,
  )
  check(
    '1. Requests the Secretary-General to report to the Security Council every 90 days on the implementation of the present resolution;',
    'op1 report Secretary-General → Security Council ~every 90 days',
    securityCouncil,
  )
  check(
    '1. Decides to extend until 31 May 2019 the mandate of the Panel of Experts;',
    'op1 establish Security Council 2019-05-31',
    securityCouncil,
  )
  check(
    '1. Decides to remain actively seized of the matter.',
    'op1 review Security Council → Security Council',
    securityCouncil,
  )
  const humanRightsCouncil = { body: 'Human Rights Council', gaSession: null }
  check(
    '1. Requests the Office of the United Nations High Commissioner for Human Rights to prepare a study on the matter, in consultation with States, and to submit it to the Council at its fifty-eighth session;',
    'op1 report Office of the United Nations High Commissioner for Human Rights → Human Rights Council @[at its fifty-eighth session]',
    humanRightsCouncil,
  )
  check(
    '1. Decides to convene, at its sixtieth session, a panel discussion on the matter;',
    'op1 convene Human Rights Council @[at its sixtieth session]',
    humanRightsCouncil,
  )
  check(
    '1. Requests that the Secretary-General submit a progress report to the Economic and Social Council at its 2020 session;',
    'op1 report Secretary-General → Economic and Social Council',
    { body: 'Economic and Social Council', gaSession: null },
  )
})

test('actors are normalised, one by one', () => {
  const actors = (text: string): readonly string[] =>
    readMandates(sampleResolution(`1. Urges ${text} to act;`)).mandates[0]?.actors ?? []
  expect(actors('States that have not yet done so')).toEqual(['States'])
  expect(actors('all Member States, UNODC and other relevant organizations')).toEqual([
    'Member States',
    'United Nations Office on Drugs and Crime',
    'other relevant organizations',
  ])
  expect(
    actors('the Food and Agriculture Organization of the United Nations and the World Health Organization'),
  ).toEqual(['Food and Agriculture Organization of the United Nations', 'World Health Organization'])
  expect(
    actors('Governments, in accordance with their national law and in cooperation with banks and donors,'),
  ).toEqual(['Governments'])
  expect(actors('Bosnia and Herzegovina and the Republic of Moldova')).toEqual([
    'Bosnia and Herzegovina',
    'Republic of Moldova',
  ])
})

test('a short name is that of the body named before', () => {
  check(
    `1. Welcomes the work of the United Nations Office on Drugs and Crime;
     2. Requests the Office to continue it;`,
    'op2 request-other United Nations Office on Drugs and Crime',
  )
})

test('a second of a kind has an id of its own', () => {
  const { mandates } = readMandates(
    sampleResolution('1. Calls upon States to act, and also calls upon Governments to cooperate;'),
  )
  expect(mandates.map(({ id }) => id)).toEqual(['op1.call-on-states', 'op1.call-on-states.2'])
})

test('what is unclear is a finding', () => {
  const codes = (line: string, facts: Partial<Resolution> = {}): string[] =>
    readMandates(sampleResolution(line, facts)).findings.map(({ code }) => code)
  expect(codes('1. Xylophones of the north;')).toEqual(['paragraph-not-understood'])
  expect(codes('1. Encourages them to continue;')).toEqual(['actor-unclear'])
  expect(codes('1. Invites Member States to submit their views;')).toEqual(['recipient-missing'])
  expect(codes('1. Urges Samplonia to act;')).toEqual(['kind-uncertain'])
  expect(codes('1. Requests the Secretary-General to report to the Commission at its next session;')).toEqual(
    ['deadline-unclear'],
  )
  expect(codes('1. Prie le Secrétaire général de présenter un rapport;', { language: 'fr' })).toEqual([
    'paragraph-not-understood',
  ])
})

test('any text is read without a fault, and the mandates keep their shape', () => {
  const word = fc.constantFrom(
    'Requests',
    'the Secretary-General',
    'to',
    'report',
    'and',
    ',',
    'States',
    'Decides',
    'that',
    ':',
    'invites',
    'its seventy-fourth session',
    'at',
    'Member States',
    'views',
    'by',
    '31 June 2019',
    '“',
    '”',
    'contributions',
    '(a)',
    'them',
    '',
    '😀',
    'to be',
    'within 90 days',
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(word, fc.string()), { maxLength: 40 }), (words) => {
      const { mandates } = readMandates(sampleResolution(`1. ${words.join(' ').replaceAll('\n', ' ')}`))
      expect(new Set(mandates.map(({ id }) => id)).size).toBe(mandates.length)
      for (const mandate of mandates) {
        expect(MANDATE_KINDS).toContain(mandate.kind)
        expect(mandate.kindReason).not.toBe('')
        expect(mandate.what.trim()).not.toBe('')
      }
    }),
    { numRuns: 300 },
  )
})

test('what is past is no time limit, a range of days ends with its last, and sessions named are a recurrence', () => {
  check(
    '1. Invites States to take part in the conference in the capacity they had at the conferences held in 1994;',
    'op1 call-on-states States',
  )
  check(
    '1. Decides to convene a preparatory meeting of States from 23 to 27 June 2025, to prepare for the conference in 2027;',
    'op1 convene General Assembly 2025-06-27',
  )
  const [report] = readMandates(
    sampleResolution(
      '1. Requests the Special Rapporteur to report to the General Assembly at its eightieth and eighty-second sessions;',
    ),
  ).mandates
  expect(report?.deadline?.gaSession).toBe(80)
  expect(report?.recurrence).toBe('each session named')
})

test('those a pronoun means are all of the list before, and inputs may be invited without a recipient', () => {
  check(
    '1. Notes the work of the international financial institutions, international organizations and multilateral banks, and invites them to use the index;',
    'op1 request-other international financial institutions, international organizations, multilateral banks',
  )
  check('1. Invites relevant organizations to submit inputs;', 'op1 submit-views relevant organizations')
  check(
    '1. Invites the treaty bodies to give attention to the matter, and to provide, where appropriate, specific recommendations;',
    `op1 request-other treaty bodies
     op1 report treaty bodies`,
  )
  check('1. Requests the Secretary-General to provide assistance to Tokelau;', 'op1 assist Secretary-General')
})

test('two decisions under one verb, and a list of things whose end is “, and to”', () => {
  check(
    '1. Decides to continue its consideration of the question at its seventy-fifth session, and to maintain in the provisional agenda the sub-item entitled “Follow-up”.',
    `op1 review General Assembly → General Assembly @75 2020-09-15
     op1 place-on-agenda General Assembly → General Assembly`,
  )
  check(
    '1. Requests the Secretary-General to convene a meeting of the Group, to provide it with the facilities necessary, and to arrange for its records;',
    `op1 convene Secretary-General
     op1 request-other Secretary-General`,
  )
  check(
    '1. Decides that the Committee will complete its work by holding a session of five days;',
    'op1 convene Committee',
  )
})

test('support for work of the Organization is no assistance, and a short name is whose it was given to', () => {
  check(
    '1. Requests the Secretary-General to provide all support necessary, within existing resources, to the regional centres in carrying out their work;',
    'op1 request-other Secretary-General $existing',
  )
  check(
    `1. Notes the work of the Commission on the Limits of the Continental Shelf (the Commission) and of the Intergovernmental Oceanographic Commission;
     2. Requests the Commission to continue its cooperation;`,
    'op2 request-other Commission on the Limits of the Continental Shelf',
  )
  check(
    '1. Appeals to Member States, in particular those of the region, as well as to international organizations and foundations, to make voluntary contributions;',
    'op1 funding-condition Member States, international organizations, foundations $voluntary',
  )
})

/** What is printed as asked, one string a mandate. */
function whats(line: string): string[] {
  return readMandates(sampleResolution(line)).mandates.map(({ what }) => what)
}

test('a verb of the clause that narrows those asked is not what is asked', () => {
  expect(
    whats('1. Urges States that have and continue to apply such measures to take the steps to repeal them;'),
  ).toEqual(['to take the steps to repeal them'])
  expect(whats('1. Calls upon States that continue to keep such lists to publish them;')).toEqual([
    'to publish them',
  ])
})

test('what is asked is printed whole: words before a verb, ends, and what says to do so', () => {
  const whole = (asked: string, who = 'Calls upon the parties'): void =>
    expect(whats(`1. ${who} ${asked};`)).toEqual([asked])
  whole('to account for the missing and, in cases of death, to take such steps as are due')
  whole(
    'to take all measures, in a timely manner, to determine their fate, and, to the greatest extent possible, to provide their families with information',
  )
  whole('to keep the archives, as appropriate, and to continue to do so, where needed, after the transfer')
  whole(
    'to consider a conference, as proposed in the Declaration, to identify ways of doing so',
    'Requests the Secretary-General',
  )
  whole('to hold consultations on the text, to enable all delegations to take part', 'Requests the Office')
  whole(
    'to prepare and submit a report to the General Assembly at its eightieth session',
    'Requests the Office',
  )
  whole('to preserve, and, as appropriate, to open the archives')
})

test('views that are to be sought along with a report are asked for of their own', () => {
  const line =
    '1. Requests the Secretary-General to report to the General Assembly at its eighty-first session on the matter, and seeking the views of Member States;'
  check(
    line,
    `op1 report Secretary-General → General Assembly @81 2026-09-08
     op1 seek-views Secretary-General ← Member States`,
  )
  expect(whats(line)[1]).toBe('seeking the views of Member States')
})

test('a clause that narrows those asked is kept as a condition, and their names as the table has them', () => {
  const line =
    '1. Encourages those States that have not yet become parties to the treaties to give consideration to acceding to them;'
  check(line, 'op1 call-on-states States')
  const [mandate] = readMandates(sampleResolution(line)).mandates
  expect(mandate?.condition).toBe('those States that have not yet become parties to the treaties')
})

test('a remark between the last two of those asked leaves no mark behind', () => {
  check(
    '1. Invites States, national institutions and, as appropriate, intergovernmental, international and non-governmental organizations to exchange practices;',
    'op1 call-on-states States, national institutions, intergovernmental, international and non-governmental organizations',
  )
})

test('two bodies that receive a report both stand behind one arrow', () => {
  check(
    '1. Requests the Secretary-General to transmit its report to the Conference on Disarmament and the Disarmament Commission;',
    'op1 report Secretary-General → Conference on Disarmament, Disarmament Commission',
  )
})

test('what is asked of nobody by name is told, word for word', () => {
  const { mandates, findings } = readMandates(
    sampleResolution('1. Calls for a review of doctrines and immediate steps to reduce the risk;'),
  )
  expect(mandates).toEqual([])
  expect(findings.map(({ code }) => code)).toEqual(['actor-unclear'])
  expect(findings[0]?.message).toContain(
    '“Calls for a review of doctrines and immediate steps to reduce the risk”',
  )
})

test('a working group that shall report is asked, and so are States whose participation is', () => {
  check(
    '1. Decides that the open-ended working group shall submit its report to the General Assembly at its eighty-first session;',
    'op1 report open-ended working group → General Assembly @81 2026-09-08',
  )
  check(
    '1. Urges the participation of all interested States in multilateral negotiations on disarmament;',
    'op1 call-on-states interested States',
  )
  check(
    '1. Calls upon States that have not joined rule of law efforts to do so, and, wherever possible, to develop plans;',
    'op1 call-on-states States',
  )
  expect(
    whats(
      '1. Calls upon States that have not joined such efforts to do so, and, wherever possible, to develop plans;',
    ),
  ).toEqual(['to do so, and, wherever possible, to develop plans'])
})

test('at least once a year is a recurrence', () => {
  check(
    '1. Requests the Secretary-General to meet informally at least once a year with the Chair of the Committee;',
    'op1 request-other Secretary-General ~annual',
  )
})
