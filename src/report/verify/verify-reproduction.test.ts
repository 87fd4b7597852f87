import { expect, test } from 'vitest'
import type { Edit } from '../statement.ts'
import { citationOf, sampleContext, sampleStatement } from './sample-proof.ts'
import { verifyReproduction } from './verify-reproduction.ts'

/** The codes found in a reproduction of the words cited, printed so; `cited` are those of passage p1 or a part of it. */
function check(
  lines: string,
  printed: string,
  codes: string,
  { cited, edits = [] }: { cited?: string; edits?: readonly Edit[] } = {},
): void {
  test(`${codes || 'nothing'}: ${printed}`, () => {
    const context = sampleContext(lines)
    const citation = citationOf('p1', context)
    const exact = cited ?? citation.selector.textQuote.exact
    const statement = {
      ...sampleStatement(printed, context, { kind: 'reproduction' }),
      citations: [
        { ...citation, selector: { ...citation.selector, textQuote: { exact, prefix: '', suffix: '' } } },
      ],
      edits,
    }
    const findings = verifyReproduction(statement, context)
    expect([...new Set(findings.map(({ code }) => code))].join(' '), findings[0]?.message).toBe(codes)
  })
}

const YEAR = 'XAR: Our vision for 20301 stands.'
const RAISED: readonly Edit[] = [{ type: 'note-mark', at: 19, removed: '1' }]

test('a mark behind a figure is one where the reader saw it there, and only there', () => {
  for (const [noteMarks, codes] of [
    [[{ start: 19, end: 20 }], ''],
    [[{ start: 15, end: 16 }], 'quote-altered'],
    [[], 'quote-altered'],
  ] as const) {
    const context = sampleContext(YEAR)
    const passage = context.passages.get('p1')
    const passages = passage === undefined ? context.passages : new Map([['p1', { ...passage, noteMarks }]])
    const statement = {
      ...sampleStatement('Our vision for 2030 stands.', context, { kind: 'reproduction' }),
      edits: RAISED,
    }
    const found = verifyReproduction(statement, { ...context, passages })
    expect(found.map(({ code }) => code).join(' ')).toBe(codes)
  }
})

const VIEW = 'XAR: We trained 15 officers.1 We do not support a treaty,2 unless⏎all States agree.'

check(VIEW, 'We trained 15 officers.1 We do not support a treaty,2 unless all States agree.', '')
check(VIEW, 'We trained 15 officers.', '', { cited: 'We trained 15 officers.' })
check(VIEW, 'We trained 15 officers.', '', {
  cited: 'We trained 15 officers.1',
  edits: [{ type: 'note-mark', at: 23, removed: '1' }],
})
check(VIEW, 'We trained officers.', 'quote-altered', {
  cited: 'We trained 15 officers.',
  edits: [{ type: 'note-mark', at: 11, removed: '15 ' }],
})
check(VIEW, 'We trained 1 officers.', 'quote-altered', {
  cited: 'We trained 15 officers.',
  edits: [{ type: 'note-mark', at: 12, removed: '5' }],
})
check(VIEW, 'We trained 16 officers.', 'quote-altered', { cited: 'We trained 15 officers.' })
check(VIEW, 'We do support a treaty,2 unless all States agree.', 'quote-altered', {
  cited: 'We do not support a treaty,2 unless⏎all States agree.'.replaceAll('⏎', '\n'),
})
check(VIEW, 'We trained 15', 'quote-altered', { cited: 'We trained 15 officers.' })
check(VIEW, 'We trained […]', 'quote-altered', { cited: 'We trained 15 officers.' })
check(VIEW, 'We trained 15 [police] officers.', 'quote-altered', { cited: 'We trained 15 officers.' })
check(VIEW, 'support a treaty', 'cut-skips-negation cut-skips-condition', { cited: 'support a treaty' })
check(VIEW, 'We are of another mind altogether today.', 'quote-fabricated')
check(
  `${VIEW}⏎\n\nXBO: We will sign it before the year is out.`,
  'We will sign it before the year is out.',
  'misattributed',
)
