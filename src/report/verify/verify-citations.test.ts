import { expect, test } from 'vitest'
import type { Citation, Statement } from '../statement.ts'
import { citationOf, sampleContext, sampleStatement } from './sample-proof.ts'
import { verifyCitations } from './verify-citations.ts'

/** The codes found in a statement of one citation of passage p1, with these differences. */
function check(
  lines: string,
  codes: string,
  statement: Partial<Statement> = {},
  citation: Partial<Citation> = {},
): void {
  test(`${codes || 'nothing'}: ${lines} ${JSON.stringify(statement)} ${JSON.stringify(citation)}`, () => {
    const context = sampleContext(lines)
    const given = {
      ...sampleStatement('It agrees.', context),
      citations: [{ ...citationOf('p1', context), ...citation }],
      ...statement,
    }
    const findings = verifyCitations(given, context)
    expect(findings.map(({ code }) => code).join(' '), findings[0]?.message).toBe(codes)
  })
}

const SAID = 'XAR: It agrees.'
const wordsCited = (exact: string): Citation['selector'] => ({
  textQuote: { exact, prefix: '', suffix: '' },
  textPosition: { start: 0, end: exact.length },
})

check(SAID, '')
check(SAID, 'uncited', { citations: [] })
check(SAID, '', { citations: [], kind: 'procedural' })
check(SAID, '', { citations: [], kind: 'editorial' })
check(SAID, 'citation-dangling', {}, { passage: 'p9' })
check(SAID, 'citation-dangling', {}, { selector: wordsCited('It disagrees.') })
check(SAID, 'citation-dangling', {}, { selector: wordsCited('') })
check(SAID, 'citation-dangling misattributed', {}, { submission: 'XBO', memberState: 'XBO' })
check(SAID, 'source-changed', {}, { fileSha256: 'other' })
check(SAID, 'misattributed', {}, { memberState: 'XBO' })
check(SAID, 'misattributed', {}, { memberState: null })
check('XAR heading: Views on the treaty', 'heading-cited')
check('XAR heading: Views on the treaty', 'heading-cited', { kind: 'paraphrase' })
check('XAR heading: Views on the treaty', '', { kind: 'reproduction' })
check('XAR withheld: It agrees.', 'passage-withheld')
check('XAR by-a-machine: It agrees.', '')
check('XAR by-a-machine: It agrees.', 'translation-unmarked', {}, { translation: null })
check('XAR by-a-machine: It agrees.', 'translation-unmarked', {}, { translation: 'official' })
check('XAR fr: Elle en convient.', 'translation-unmarked', { kind: 'reproduction' })
check('XAR fr: Elle en convient.', '', { kind: 'paraphrase' })
check(
  'XAR fr: Elle en convient.',
  '',
  { kind: 'reproduction', translationOf: 's-original' },
  { translation: 'official' },
)
check('XAR fr: Elle en convient.', 'translation-unmarked', {
  kind: 'reproduction',
  translationOf: 's-original',
})
