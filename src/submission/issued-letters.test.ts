/** Letters that missions had issued as documents: who sends them, when, and for whom. */
import { expect, test } from 'vitest'
import { gather, received } from './sample-received.ts'

const MASTHEAD = 'A/74/XXX\n\nGeneral Assembly\n\nDistr.: General\n\n'

/** "XAA+XBB 2019-03-03": sender, those it speaks for, date. */
function read(written: string): string {
  const [submission] = gather([received('1.pdf', MASTHEAD + written)]).submissions
  return `${[submission?.memberState ?? '?', ...(submission?.onBehalfOf ?? [])].join('+')} ${submission?.datedOn ?? '-'}`
}

test.each([
  [
    'of several representatives',
    'XAA+XBB+XCC 2019-03-03',
    'Letter dated 3 March 2019 from the representatives of Aldora, Brenia and Corvania to the United Nations addressed to the Secretary-General',
  ],
  [
    'identical letters of a chargé d’affaires',
    'XAA 2019-03-03',
    'Identical letters dated 3 March 2019 from the Chargé d’affaires a.i. of the Permanent Mission of Aldora to the United Nations addressed to the Secretary-General\n\nBrenia did this. Brenia did that.',
  ],
  [
    'for the States in brackets',
    'XAA+XBB+XCC 2019-03-03',
    'Letter dated 3 March 2019 from the Permanent Representative of Aldora to the United Nations\n\nOn behalf of the island States of the south (Aldora, Brenia and Corvania), I have the honour.',
  ],
  [
    'Russian, the date behind the sender',
    'XAA 2019-03-03',
    'Письмо Постоянного представителя Альдории при Организации Объединенных Наций от 3 марта 2019 года на имя Генерального секретаря',
  ],
  [
    'of the Secretary-General: nobody’s',
    '? 2019-03-03',
    'Letter dated 3 March 2019 from the Secretary-General addressed to the President of the Security Council\n\nThe Permanent Mission of Brenia has agreed.',
  ],
])('%s', (_case, expected, written) => expect(read(written)).toBe(expected))
