/** Whom a letter is written to is not its sender; a name that the text never speaks of is doubted. */
import { expect, test } from 'vitest'
import { gather, received } from './sample-received.ts'

/** The code a single file is given to; "?" with the finding where it is not decided. */
function sender(path: string, written: string): string {
  const [submission] = gather([received(path, written)]).submissions
  const finding = submission?.findings.find(({ code }) => code.startsWith('party-'))
  return submission?.memberState ?? `? ${finding?.code ?? ''}`.trim()
}

test.each([
  [
    'between missions',
    'XAA',
    'The Permanent Mission of Aldora presents its compliments to the Permanent Mission of Brenia and has the honour to submit.',
  ],
  [
    'the addressee stands first',
    'XAA',
    'To: the Permanent Mission of Brenia\n\nThe Permanent Mission of Aldora presents its compliments to the Permanent Mission of Brenia.',
  ],
  [
    'from a ministry to an embassy',
    'XAA',
    'The Ministry of Foreign Affairs of Aldora presents its compliments to the Embassy of Brenia in Alport.',
  ],
  [
    'name before the office',
    'XAA',
    'Aldora Mission to the United Nations\n\nThe Aldora Mission presents its compliments to the Permanent Mission of Brenia.',
  ],
  [
    'from the Secretariat',
    '? party-undecided',
    'The Secretariat presents its compliments to the Permanent Mission of Brenia and has the honour to refer to the resolution.',
  ],
  [
    'French, between missions',
    'XAA',
    'La Mission permanente de l’Aldorie présente ses compliments à la Mission permanente de la Brénie.',
  ],
  [
    'French, from the Secretariat',
    '? party-undecided',
    'Le Secrétariat présente ses compliments à la Mission permanente de la Brénie et a l’honneur.',
  ],
  [
    'Spanish, from the Secretariat',
    '? party-undecided',
    'La Secretaría saluda atentamente a la Misión Permanente de Corvania y tiene el honor.',
  ],
  [
    'Russian, between missions',
    'XAA',
    'Постоянное представительство Альдории свидетельствует уважение Постоянному представительству Корвании.',
  ],
  [
    'Russian, from the Secretariat',
    '? party-undecided',
    'Секретариат свидетельствует уважение Постоянному представительству Корвании и имеет честь.',
  ],
  [
    'Arabic, from the Secretariat',
    '? party-undecided',
    'تهدي الأمانة العامة تحياتها إلى البعثة الدائمة لكورفانيا وتتشرف',
  ],
  ['Chinese, between missions', 'XAA', '阿尔多利亚常驻联合国代表团向科尔瓦尼亚常驻联合国代表团致意'],
  ['Chinese, from the Secretariat', '? party-undecided', '秘书处向科尔瓦尼亚常驻联合国代表团致意。'],
])('%s', (_case, expected, written) => expect(sender('1.pdf', written)).toBe(expected))

test.each([
  [
    'another is named, its own name never',
    '? party-conflict',
    'Aldora.pdf',
    'Brenia has a law. Brenia trains judges.',
  ],
  ['one passing mention of another', 'XAA', 'Aldora.pdf', 'Our courts are slow, as in Brenia.'],
  ['both are named', 'XAA', 'Aldora.pdf', 'Aldora has a law, as Brenia has.'],
  ['nobody is named', 'XAA', 'Aldora.pdf', 'Our courts are slow.'],
])('a file under a name: %s', (_case, expected, path, written) =>
  expect(sender(path, written)).toBe(expected),
)
