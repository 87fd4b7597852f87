/** Attacks on issued files of every format and kind are found, and a file only written again is not taken for one. */
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { packageRoot } from '../../../src/platform/files.ts'
import { OPERATIONS, readIssuedAttacks, runIssuedAttack } from './issued-attack.ts'
import { checkAttacked, issueReport, withPart } from './issued-base.ts'
import { putTogether, takeApart } from './pdf-objects.ts'

const attacks = await readIssuedAttacks(join(packageRoot(), 'tests', 'attacks'))
const base = await issueReport()

test('every operation has a line, and every code at least twelve', () => {
  const named = Object.entries(OPERATIONS).flatMap(([format, table]) =>
    Object.keys(table).map((name) => `${format} ${name}`),
  )
  expect(attacks.map(({ format, operation }) => `${format} ${operation}`).sort()).toEqual(named.sort())
  for (const code of ['hidden-or-overlaid', 'text-differs'])
    expect(attacks.filter(({ expected }) => expected[0] === code).length).toBeGreaterThanOrEqual(12)
})

/** Of each format: words hidden, words laid over, words changed, added and taken out; all others by `npm run attacks -- --issued`. */
const SAMPLE: Readonly<Record<string, readonly string[]>> = {
  docx: [
    ...['vanish', 'white', 'text-box', 'not-dropped', 'sentence-added', 'sentence-removed'],
    ...['symbol-in-head', 'figure-in-banner', 'banner-out-of-head'],
    ...['page-number-written', 'page-number-worded', 'paragraph-renumbered', 'paragraph-number-out'],
    ...['variable-of-head', 'title-of-file'],
  ],
  html: [
    'display-none',
    'script',
    'css-content',
    'digit-changed',
    'sources-exchanged-beside',
    'sentence-added',
    'paragraph-renumbered',
    'paragraph-number-out',
    'note-mark-worded',
    'title-of-page',
  ],
  xml: [
    'style-hides',
    'foreign-words',
    'not-dropped',
    'state-swapped',
    'note-added',
    'paragraph-renumbered',
    'symbol-in-metadata',
    'date-in-metadata',
  ],
  pdf: [
    'white-box',
    'invisible-words',
    'later-update',
    'updated-as-for-the-web',
    'letters-changed',
    'page-removed',
  ],
}
const sampled = attacks.filter(({ format, operation }) => SAMPLE[format]?.includes(operation))

test('the sample is of the set', () => expect(sampled.length).toBe(Object.values(SAMPLE).flat().length))

describe('what was done to an issued file is found', () => {
  test.each(sampled)('$id', async (attack) => {
    const { isAccepted, said } = await runIssuedAttack(attack, base)
    expect(isAccepted, said.map(({ message }) => message).join('\n')).toBe(false)
  })
})

test('a paragraph under another number is told once, with both', async () => {
  for (const format of ['docx', 'html', 'xml'] as const) {
    const renumber = OPERATIONS[format]['paragraph-renumbered']
    const { findings } = await checkAttacked(base, format, renumber?.(base.files[format]) ?? new Uint8Array())
    expect(findings.map(({ code, was, now }) => [code, was, now])).toEqual([
      ['text-differs', '2.', format === 'xml' ? '1.' : '12.'],
    ])
  }
})

test('the figures that page number fields hold are free', async () => {
  const counted = withPart(base.files.docx, 'word/footer2.xml', (text) => text.replaceAll('>1<', '>17<'))
  const { unchanged, findings } = await checkAttacked(base, 'docx', counted)
  expect([unchanged.verdict, findings]).toEqual(['words-identical', []])
})

test('a PDF written again object by object says the same', async () => {
  const again = putTogether(takeApart(base.files.pdf), new Map())
  const { unchanged, findings } = await checkAttacked(base, 'pdf', again)
  expect([unchanged.verdict, findings]).toEqual(['words-identical', []])
})
