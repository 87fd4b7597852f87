import { expect, test } from 'vitest'
import { LANGUAGES } from '#un'
import { formulaeOf } from './formulae-of.ts'
import { pastOf } from './past-verbs.ts'
import { quoteMandate } from './quoted-mandate.ts'
import { SAMPLE_MANDATE, SAMPLE_RESOLUTION } from './sample-record.ts'

test.each([
  ['Requests', 'en', 'requested'],
  ['Also requests', 'en', 'also requested'],
  ['Prie également', 'fr', 'a prié également'],
  ['Solicita también', 'es', 'solicitó también'],
  ['настоятельно призывает', 'ru', 'настоятельно призвала'],
  ['又请', 'zh', '又请'],
  ['تطلب أيضا', 'ar', 'طلبت أيضا'],
  ['Requests', 'fr', null],
  ['Requests', 'und', null],
] as const)('%s in %s has the past %s', (verb, language, past) => {
  expect(pastOf(verb, language)).toBe(past)
})

test('an edition in another language than the resolution’s names the paragraph and quotes no word of it', () => {
  const quoted = quoteMandate(SAMPLE_RESOLUTION, SAMPLE_MANDATE)
  if (quoted === null) throw new Error('the sample resolution has a mandate')
  for (const language of LANGUAGES) {
    const { introduction } = formulaeOf(language)
    const printed = [introduction.mandate(quoted), ...introduction.summary(quoted)].join(' ')
    expect(printed).toContain('73/187')
    expect(printed.includes(quoted.words)).toBe(language === 'en')
    expect(/[“”«»]/u.test(printed)).toBe(language === 'en')
  }
})
