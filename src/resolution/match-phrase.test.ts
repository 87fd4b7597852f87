import { expect, test } from 'vitest'
import { ENGLISH } from './english.ts'
import { matchOpener, matchVerb } from './match-phrase.ts'

test.each([
  ['Requests the Secretary-General to report', 'Requests'],
  ['Also decides to include', 'Also decides'],
  ['Further requests the Board', 'Further requests'],
  ['Strongly urges all States', 'Strongly urges'],
  ['Once again urges bodies', 'Once again urges'],
  ['Reiterates its request to the Secretary-General to act', 'Reiterates its request to'],
  ['Calls upon Member States', 'Calls upon'],
  ['Also calls upon all parties', 'Also calls upon'],
  ['Takes note of the report', 'Takes note of'],
  ['Takes note with appreciation of the report', 'Takes note with appreciation of'],
  ['Notes with deep concern that', 'Notes with deep concern'],
  ['Expresses its appreciation to the Government', 'Expresses its appreciation to'],
  ['Looks forward to the session', 'Looks forward to'],
  ['Continues to encourage States', 'Continues'],
  ['Decides, in this regard, to meet', 'Decides'],
  ['“Decides to amend the annex', null],
  ['The Conference shall meet', null],
  ['requests the Board', null],
  ['Also the Board', null],
  ['', null],
])('%s begins with the verb %s', (text, verb) => {
  expect(matchVerb(text, ENGLISH)).toBe(verb)
})

test.each([
  ['Recalling its resolution', 'Recalling'],
  ['Recalling also its resolution', 'Recalling also'],
  ['Deeply concerned about the state', 'Deeply concerned'],
  ['Taking note with appreciation of the work', 'Taking note with appreciation of'],
  ['Taking note also of Commission', 'Taking note also of'],
  ['Bearing in mind the Charter', 'Bearing in mind'],
  ['Having considered the report', 'Having considered'],
  ['Recalling, in this regard, the outcome', 'Recalling'],
  ['Unequivocally condemning the acts', 'Unequivocally condemning'],
  ['United Nations bodies', null],
  ['Beijing Declaration', null],
  ['Also Recalling', null],
  ['recalling its resolution', null],
  ['', null],
])('%s begins with the opener %s', (text, opener) => {
  expect(matchOpener(text, ENGLISH)).toBe(opener)
})
