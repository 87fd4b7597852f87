import { expect, test } from 'vitest'
import { compareFacts } from './compare-facts.ts'
import { sampleContext, sampleStatement } from './sample-proof.ts'
import { verifyAttribution } from './verify-attribution.ts'

const SOURCES = `XAR: We welcome the proposal of Dalmere and opened 12 cases.

XDA: We opened 40 cases.`

/** What is said of the passages cited ("p1" from Arvenia, "p2" from Dalmere), and the codes. */
function check(cites: string, said: string, ...codes: string[]): void {
  const context = sampleContext(SOURCES)
  const language = said.slice(0, 2)
  const statement = sampleStatement(said.slice(4), context, {
    kind: 'paraphrase',
    language,
    cites: cites.split(' '),
  })
  const found = [...verifyAttribution(statement, context), ...compareFacts(statement, context)].map(
    ({ code }) => code,
  )
  expect([...new Set(found), said]).toEqual([...codes, said])
}

test('States named are the States cited', () => {
  check('p1 p2', 'en: Arvenia and Dalmere opened cases.')
  check('p1', 'en: Arvenia welcomed the proposal of Dalmere.')
  check('p1', 'en: Dalmere’s proposal was welcomed by Arvenia.')
  check('p1 p2', 'en: Several States, including Arvenia, opened cases.')
  check('p1 p2', 'en: Cases were opened.')
  check('p1', 'fr: L’Arvénie a ouvert des affaires.')
  check('p1 p2', 'fr: L’Arvénie et la Dalmère ont ouvert des affaires.')
  check('p1 p2', 'es: Arvenia y Dalmera abrieron casos.')
  check('p1 p2', 'ru: Арвения и Далмера возбудили дела.')
  check('p1 p2', 'zh: 阿文尼亚和达尔梅拉已立案。')
  check('p1 p2', 'ar: فتحت أرفينيا ودالميرا قضايا.')
})

test('views, brackets and names on a date', () => {
  const views = `XAR: Arvenia supports a new international convention on cybercrime.

XDA: Dalmere finds the existing instruments sufficient and has a team of 60 officers.`
  const said = (text: string) => {
    const context = sampleContext(views)
    const statement = sampleStatement(text, context, { kind: 'paraphrase' })
    return [
      ...new Set(
        [...verifyAttribution(statement, context), ...compareFacts(statement, context)].map(
          ({ code }) => code,
        ),
      ),
    ]
  }
  const own =
    'Arvenia supported a new international convention; Dalmere found the existing instruments sufficient.'
  expect(said(own)).toEqual([])
  expect(said(own.replace('Arvenia', 'X').replace('Dalmere', 'Arvenia').replace('X', 'Dalmere'))).toEqual([
    'misattributed',
  ])
  expect(said('Arvenia and Dalmere supported a new international convention on cybercrime.')).toEqual([
    'misattributed',
  ])
  expect(said('Teams existed in Arvenia (60 officers) and Dalmere.')).toEqual(['misattributed'])
  expect(said('Arvenia supported a convention, whereas another State found instruments sufficient.')).toEqual(
    ['state-missing'],
  )
  expect(said('One State supported a new international convention.')).toEqual(['state-missing'])
})

test('another State, or one too many or too few', () => {
  check('p1', 'en: Dalmere welcomed the proposal.', 'misattributed', 'state-missing')
  check('p1', 'en: Bolmar opened cases.', 'misattributed', 'state-extra', 'state-missing')
  check('p1', 'en: Arvenia and Bolmar opened cases.', 'misattributed', 'state-extra')
  check('p1', 'en: Arvenia welcomed the views of Bolmar.', 'state-extra')
  check('p1 p2', 'en: Arvenia opened cases.', 'state-missing')
  check('p1', 'en: According to Dalmere, cases were opened.', 'misattributed', 'state-missing')
  check('p1', 'fr: Le Bolmar a ouvert des affaires.', 'misattributed', 'state-extra', 'state-missing')
  check('p1 p2', 'ru: Арвения возбудила дела.', 'state-missing')
  check('p1', 'zh: 博尔马已立案。', 'misattributed', 'state-extra', 'state-missing')
  check('p1', 'ar: ذكرت بولمار أنها فتحت قضايا.', 'misattributed', 'state-extra', 'state-missing')
})

test('each figure stands beside the State that gave it', () => {
  check('p1 p2', 'en: Arvenia opened 12 cases and Dalmere 40.')
  check('p1 p2', 'en: Arvenia opened 40 cases, while Dalmere opened 12.', 'misattributed')
})
