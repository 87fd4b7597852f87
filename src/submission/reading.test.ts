import { expect, test } from 'vitest'
import { transcribe } from '../../tests/worlds/transcribe.ts'
import { jointOf } from './joint.ts'
import { letterDate } from './received-on.ts'
import { gather, received, SAMPLE_CALL } from './sample-received.ts'
import { SAMPLE_STATES } from './sample-states.ts'
import { statusOf } from './status.ts'

/** "for A,B; with C; to D": spoken for, aligned with it, aligns itself with. */
function joint(text: string): string {
  const { onBehalfOf, alignedWith, alignsWith } = jointOf(text, 'XAA', SAMPLE_STATES, null)
  return `for ${onBehalfOf.join(',')}; with ${alignedWith.join(',')}; to ${alignsWith.join(',')}`
}

test.each([
  ['On behalf of Brenia and Corvania, Aldora submits the following.', 'for XBB,XCC; with ; to '],
  ['Statement by Aldora on behalf of the Harbour Union and its member States', 'for XHG; with ; to '],
  ['On behalf of my Government, I submit the following.', 'for ; with ; to '],
  ['On behalf of the Government of Aldora, I submit the following.', 'for ; with ; to '],
  ['I write on behalf of the Friends of Rivers Group, which met.', 'for Friends of Rivers Group; with ; to '],
  ['L’Aldorie s’exprime au nom de la Brénie.', 'for XBB; with ; to '],
  ['Aldoria habla en nombre de Brenia y Corvania.', 'for XBB,XCC; with ; to '],
  ['Альдория выступает от имени Брении и Корвании.', 'for XBB,XCC; with ; to '],
  ['تتكلم ألدوريا باسم برينيا وكورفانيا.', 'for XBB,XCC; with ; to '],
  ['阿尔多利亚代表布雷尼亚和科尔瓦尼亚提交以下意见。', 'for XBB,XCC; with ; to '],
  ['Brenia and Corvania align themselves with this statement.', 'for ; with XBB,XCC; to '],
  ['Aldora aligns itself with the statement of the Harbour Union.', 'for ; with ; to XHG'],
  ['L’Aldorie s’associe à la déclaration de la Brénie.', 'for ; with ; to XBB'],
  ['Альдория присоединяется к заявлению Брении.', 'for ; with ; to XBB'],
])('%s', (text, expected) => {
  expect(joint(text)).toBe(expected)
})

test('those who sign a letter together are told', () => {
  const letter =
    'Letter dated 3 May 2019 from the Permanent Representatives of Aldora, Brenia and Corvania to the United Nations\n\nWe have a view.'
  const [submission] = gather([received('1.pdf', letter)]).submissions
  expect(submission?.memberState).toBe('XAA')
  expect(submission?.onBehalfOf).toEqual(['XBB', 'XCC'])
  expect(submission?.findings.map((finding) => finding.code)).toContain('joint-reply')
})

const ALONE = { onBehalfOf: [], alignedWith: [], alignsWith: [] }

test.each([
  ['The Government of Aldora has no comments to offer.', 'no-views'],
  ['Aldora does not wish to submit any views.', 'no-views'],
  ['Aldora has no specific views on this matter.', 'no-views'],
  ['L’Aldorie n’a pas d’observations à formuler.', 'no-views'],
  ['El Gobierno no tiene observaciones que formular.', 'no-views'],
  ['Альдория не имеет замечаний.', 'no-views'],
  ['ليس لدى حكومة ألدوريا أي تعليقات.', 'no-views'],
  ['阿尔多利亚没有意见。', 'no-views'],
  ['Aldora refers to its previous submission on the matter.', 'refers-to-earlier'],
  ['The views of Aldora remain unchanged.', 'refers-to-earlier'],
  ['L’Aldorie renvoie à sa réponse précédente : sa position demeure inchangée.', 'refers-to-earlier'],
  ['Альдория подтверждает ранее изложенную позицию.', 'refers-to-earlier'],
  ['阿尔多利亚重申此前的立场。', 'refers-to-earlier'],
  ['Aldora has no law on evidence and asks for help.', 'views'],
  ['Many victims have no information on their rights. Aldora trains judges.', 'views'],
])('%s → %s', (text, expected) => {
  expect(statusOf(text, 20, ALONE)).toBe(expected)
})

test('a long reply gives views whatever else it says; no text is unreadable', () => {
  expect(statusOf('Aldora has no comments on paragraph 3.', 900, ALONE)).toBe('views')
  expect(statusOf(null, 0, ALONE)).toBe('unreadable')
  expect(statusOf('Aldora agrees.', 30, { ...ALONE, alignsWith: ['XHG'] })).toBe('aligns')
})

/** The date of a letter, or the words that can be read in two ways. */
function dated(written: string, language = 'en'): string | null {
  const { on, unclear } = letterDate(transcribe(written, { language }), SAMPLE_CALL)
  return on ?? unclear
}

test.each<[string, string, string | null]>([
  ['Ref. 12/2019\n\nNew York, 3 May 2019\n\nText.', 'en', '2019-05-03'],
  ['Text.\n\nNew York, le 3 mai 2019', 'fr', '2019-05-03'],
  ['Texto.\n\n3 de mayo de 2019', 'es', '2019-05-03'],
  ['Текст.\n\n3 мая 2019 года', 'ru', '2019-05-03'],
  ['نص.\n\n3 أيار/مايو 2019', 'ar', '2019-05-03'],
  ['正文。\n\n2019年5月3日', 'zh', '2019-05-03'],
  ['Letter dated 2 May 2019 from the Permanent Representative of Aldora\n\n4 May 2019', 'en', '2019-05-02'],
  [
    'The Mission refers to the note verbale dated 1 March 2019 and states that it agrees with all of it.',
    'en',
    null,
  ],
  ['Resolution 73/187 of 17 December 2018\n\nText.', 'en', null],
  ['Date: 03/05/2019\n\nText.', 'en', '03/05/2019'],
  ['May 2019\n\nText.', 'en', null],
])('%s', (written, language, expected) => {
  expect(dated(written, language)).toBe(expected)
})

test.each<[string, string, boolean | null, string[]]>([
  ['dated in time, and nobody knows when it came', 'Aldora, 3 March 2019', null, []],
  ['late', 'Aldora, 3 May 2019', true, ['late-reply']],
  ['much later', 'Aldora, 3 May 2021', true, ['file-later-than-call']],
  ['undated', 'Aldora', null, ['date-missing']],
])('%s', (_, line, late, codes) => {
  const [submission] = gather([
    received('Aldora.pdf', `${line}\n\nThe views of Aldora on the matter follow.`),
  ]).submissions
  expect([submission?.late, submission?.receivedOn]).toEqual([late, null])
  expect(submission?.findings.map((finding) => finding.code)).toEqual(codes)
})
