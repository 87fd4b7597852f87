import { expect, test } from 'vitest'
import { sampleContext, sampleStatement } from '../sample-proof.ts'
import { verifyQuotedStatement } from '../verify-quoted-statement.ts'

/** The codes found in a statement that quotes these passages; see sample-proof.ts for the notation. */
function check(lines: string, text: string, codes: string, language = 'en'): void {
  test(`${codes || 'nothing'}: ${text}`, () => {
    const context = sampleContext(lines)
    const findings = verifyQuotedStatement(sampleStatement(text, context, { language }), context)
    expect([...new Set(findings.map(({ code }) => code))].join(' '), findings[0]?.message).toBe(codes)
  })
}

const FOR =
  'XAR: Arvenia supports the elaboration of a new universal instrument. The regional centres offer training to judges and prosecutors.'
const AGAINST =
  'XAR: Arvenia opposes the elaboration of a new universal instrument. It cannot accept the mandatory retention of data.'

// A position of ours that the passage does not take.
check(FOR, 'Arvenia rejected “a new universal instrument”.', 'negation-flipped')
check(FOR, 'Arvenia was not in favour of “a new universal instrument”.', 'negation-flipped')
check(FOR, 'Arvenia expressed reservations about “a new universal instrument”.', 'negation-flipped')
check(FOR, 'Arvenia spoke against any plan for “a new universal instrument”.', 'negation-flipped')
check(FOR, '“[A] new universal instrument” was rejected by Arvenia.', 'negation-flipped')
check(FOR, 'Arvenia asked that “a new universal instrument” be dropped.', 'negation-flipped')
check(FOR, 'Arvenia considered “a new universal instrument” to be premature.', 'negation-flipped')
check(FOR, 'Arvenia distanced itself from “a new universal instrument”.', 'negation-flipped')
check(AGAINST, 'Arvenia endorsed “the elaboration of a new universal instrument”.', 'negation-flipped')
check(
  AGAINST,
  'Arvenia could accept “the mandatory retention of data”.',
  'cut-skips-negation negation-flipped',
)

// A position that it takes, in other words; a denial of a denial is none.
check(AGAINST, 'Arvenia rejected “a new universal instrument”.', '')
check(AGAINST, 'Arvenia did not favour “a new universal instrument”.', '')
check(AGAINST, 'Arvenia expressed objections to “the mandatory retention of data”.', '')
check(FOR, 'Arvenia spoke in favour of “a new universal instrument”.', '')
check(FOR, 'Arvenia rejected a delay and stressed the importance of “a new universal instrument”.', '')

// Words that take no position.
for (const frame of ['noted', 'referred to', 'recalled', 'called for', 'expressed its interest in'])
  check(FOR, `Arvenia ${frame} “the elaboration of a new universal instrument”.`, '')

// A restriction that the passage does not make, and one that it does.
check(FOR, 'Training in Arvenia was limited to “judges and prosecutors”.', 'scope-widened')
check(FOR, 'Arvenia offered training to “judges and prosecutors” only.', 'scope-widened')
check(FOR, 'Arvenia offered training not only to “judges and prosecutors”.', '')
check('XAR: Training is given to judges only.', 'Training was confined to “judges”.', '')

// Other languages.
check(
  'XAR fr: L’Arvénie appuie un nouvel instrument.',
  'L’Arvénie a refusé « un nouvel instrument ».',
  'negation-flipped',
  'fr',
)
check('XAR zh: 阿尔韦尼亚支持制定新文书。', '阿尔韦尼亚反对“制定新文书”。', 'negation-flipped', 'zh')
check(
  'XAR ru: Арвения выступает за новый документ.',
  'Арвения не поддержала «новый документ».',
  'negation-flipped',
  'ru',
)
check(
  'XAR es: Arvenia se opone a un nuevo instrumento.',
  'Arvenia no apoyó «un nuevo instrumento».',
  '',
  'es',
)
