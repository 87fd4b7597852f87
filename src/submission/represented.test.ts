import { expect, test } from 'vitest'
import { readGroupMembers } from '#un'
import { jointOf } from './joint.ts'
import { gather, received } from './sample-received.ts'
import { SAMPLE_STATES } from './sample-states.ts'

const UNION = `
source: invented for this test
groups:
  - code: XHG
    source: invented
    members:
      - { from: 2000-01-01, codes: [XAA] }
      - { from: 2000-01-01, to: 2015-01-01, codes: [XBB] }
      - { from: 2015-01-01, codes: [XCC] }
`
const STATES = readGroupMembers(UNION, SAMPLE_STATES).value

/** For whom a text of an author speaks on a day. */
function spokenFor(author: string, text: string, on = '2019-03-01'): string {
  return jointOf(text, author, STATES, on).onBehalfOf.join(',')
}

test.each([
  ['en', 'SUBMISSION BY CORVANIA ON BEHALF OF THE HARBOUR UNION AND ITS MEMBER STATES'],
  ['en', 'The Harbour Union and its 2 member States welcome the opportunity to comment.'],
  ['en', 'Views of the Harbour Union and its Member States'],
  ['en', 'Statement on behalf of the member States of the Harbour Union'],
  ['fr', 'La présente réponse est soumise au nom de l’Union des havres et de ses États membres.'],
  ['fr', 'Réponse de l’Union des havres et de ses 2 États membres'],
  ['es', 'Declaración en nombre de la Unión de Puertos y sus Estados miembros'],
  ['ru', 'Ответ представляется от имени Союза гаваней и его государств-членов.'],
  ['ru', 'Союз гаваней и его государства-члены приветствуют доклад.'],
  ['ar', 'يقدم هذا الرد باسم اتحاد المرافئ والدول الأعضاء فيه.'],
  ['zh', '本答复代表港口联盟及其成员国提交。'],
  ['zh', '港口联盟及其成员国感谢秘书处。'],
])('a group and its member States, %s: %s', (_, text) => {
  expect(spokenFor('XHG', text)).toBe('XAA,XCC')
})

test('members are those of the day', () => {
  const text = 'Views of the Harbour Union and its Member States'
  expect(spokenFor('XHG', text, '2014-12-31')).toBe('XAA,XBB')
  expect(spokenFor('XHG', text, '2015-01-01')).toBe('XAA,XCC')
})

test('a State that speaks for a group and its members', () => {
  const text = 'Aldora has the honour to speak on behalf of the Harbour Union and its member States.'
  expect(spokenFor('XAA', text)).toBe('XHG,XCC')
  expect(spokenFor('XAA', 'Aldora speaks on behalf of the Harbour Union.')).toBe('XHG')
})

test.each([
  'Aldora thanks the Harbour Union and its member States for their help.',
  'Aldora aligns itself with the statement of the Harbour Union and its member States.',
  'Aldora took note of the contribution of the Harbour Union and its member States (Brenia, Corvania).',
  'The following States have ratified the convention: Brenia, Corvania.',
  'Les États suivants ont ratifié la convention : la Brénie et la Corvanie.',
])('being mentioned is not enough: %s', (text) => {
  expect(spokenFor('XAA', text)).toBe('')
})

test.each([
  [
    'XHG',
    'en',
    'Parties\tThe Harbour Union and its Member States (Aldora,\nBrenia, Corvania) acting jointly',
  ],
  [
    'XHG',
    'fr',
    'L’Union des havres et ses États membres (Aldorie, Brénie et Corvanie), agissant conjointement',
  ],
  [
    'XHG',
    'es',
    'La Unión de Puertos y sus Estados miembros (Aldoria, Brenia y Corvania) actuando conjuntamente',
  ],
  ['XHG', 'ru', 'Союз гаваней и его государства-члены (Альдория, Брения и Корвания), действующие совместно'],
  ['XHG', 'ar', 'اتحاد المرافئ والدول الأعضاء فيه (ألدوريا وبرينيا وكورفانيا) مجتمعة'],
  ['XHG', 'zh', '港口联盟及其成员国（阿尔多利亚、布雷尼亚和科尔瓦尼亚）共同行动'],
])('member States listed in brackets are believed over the table: %s %s', (author, _, text) => {
  const deep = `${'A measure is in place. '.repeat(200)}\n\n${text}`
  expect(spokenFor(author, text)).toBe('XAA,XBB,XCC')
  expect(spokenFor(author, deep)).toBe('XAA,XBB,XCC')
})

test.each([
  ['en', 'This reply is submitted by the following States: Aldora, Brenia and Corvania.'],
  ['en', 'We write on behalf of the following States:\n\n• Brenia\n\n• Corvania'],
  ['en', 'Aldora, Brenia and Corvania, acting jointly, make these comments.'],
  ['fr', 'Les États membres suivants soumettent cette réponse : Aldorie, Brénie, Corvanie.'],
  ['es', 'Los siguientes Estados presentan esta respuesta: Aldoria, Brenia y Corvania.'],
  ['ru', 'Следующие государства-члены представляют совместный ответ: Альдория, Брения и Корвания.'],
  ['ar', 'تقدم الدول الأعضاء التالية هذا الرد المشترك: ألدوريا وبرينيا وكورفانيا.'],
  ['zh', '以下会员国谨提交联合答复：阿尔多利亚、布雷尼亚和科尔瓦尼亚。'],
])('States listed, %s: %s', (_, text) => {
  expect(spokenFor('XAA', text)).toBe('XBB,XCC')
})

const REPLY = received(
  'Harbour Union.pdf',
  'Submission on behalf of the Harbour Union and its member States\n\nThe Harbour Union asks for training of judges.\n\n3 March 2019',
)

/** The joint-reply findings of the first submission: whether a person is needed, and the message. */
function told(more: Parameters<typeof gather>[1]) {
  const [submission] = gather([REPLY], more).submissions
  const findings = submission?.findings.filter(({ code }) => code === 'joint-reply') ?? []
  return {
    codes: submission?.onBehalfOf,
    findings: findings.map((each) => `${each.needsPerson} ${each.message}`),
  }
}

test('a person confirms whom it speaks for, and is told where members are not known', () => {
  const known = told({ states: STATES })
  expect(known.codes).toEqual(['XAA', 'XCC'])
  expect(known.findings).toEqual([expect.stringMatching(/^true .*on behalf of XAA, XCC; confirm/u)])
  const unknown = told({ states: SAMPLE_STATES })
  expect(unknown.codes).toEqual([])
  expect(unknown.findings).toEqual([
    expect.stringMatching(/^true .*member States of XHG, whose members .* not known/u),
  ])
  const said = told({ entries: [{ file: REPLY.path, onBehalfOf: ['XBB'] }] })
  expect(said.codes).toEqual(['XBB'])
  expect(said.findings).toEqual([expect.stringMatching(/^false .*on behalf of XBB\.$/u)])
})

test('a group the table does not have is named as it is written', () => {
  const reading = jointOf(
    'I speak on behalf of the River Friends Group and its member States.',
    'XAA',
    STATES,
    null,
  )
  expect(reading.onBehalfOf).toEqual(['River Friends Group'])
  expect(reading.membersUnknown).toEqual(['River Friends Group'])
})

test('a member that also replied keeps its own submission', () => {
  const own = received(
    'Corvania.txt',
    'The Permanent Mission of Corvania presents its compliments.\n\nCorvania trains judges.',
  )
  const { submissions } = gather([REPLY, own], { states: STATES })
  expect(submissions.map((each) => each.memberState)).toEqual(['XCC', 'XHG'])
  expect(submissions[0]?.onBehalfOf).toEqual([])
})
