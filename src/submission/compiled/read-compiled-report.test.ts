import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readFileBytes } from '#extract'
import { readRepliesYaml } from '../read-replies-yaml.ts'
import { SAMPLE_STATES } from '../sample-states.ts'
import { readCompiledReport } from './read-compiled-report.ts'
import { repliesFolder } from './replies-folder.ts'

/** Reads HTML made of lines: "# …" and "## …" are headings, "| a | b" a row of a table, others paragraphs. */
async function split(written: string) {
  const markup = written.split('\n').flatMap((line) => {
    const text = line.trim()
    const heading = /^(#{1,4}) (.*)$/u.exec(text)
    if (text === '') return []
    if (heading !== null) return [`<h${heading[1]?.length}>${heading[2]}</h${heading[1]?.length}>`]
    if (text.startsWith('| '))
      return [
        `<table border="1"><tr>${text
          .slice(2)
          .split(' | ')
          .map((cell) => `<td>${cell}</td>`)
          .join('')}</tr></table>`,
      ]
    return [`<p>${text}</p>`]
  })
  const html = `<!DOCTYPE html><html lang="en"><body>${markup.join('\n')}</body></html>`
  const report = await readFileBytes(new TextEncoder().encode(html), 'report.html')
  return { report, ...readCompiledReport(report, SAMPLE_STATES) }
}

/** "XAA en 2019-05-31: first words … last words", a reply a line, then the findings that need a person. */
async function told(written: string): Promise<string[]> {
  const { value, findings } = await split(written)
  expect(value.characters.inParts).toBe(value.characters.inReport)
  return [
    ...value.replies.map(({ code, name, originals, receivedOn, onBehalfOf, blocks }) =>
      [
        [code ?? name, ...onBehalfOf].join('+'),
        originals.join('/') || '-',
        receivedOn ?? '-',
        blocks.map(({ text }) => text).join(' '),
      ].join(' '),
    ),
    ...findings
      .filter(({ needsPerson }) => needsPerson)
      .map(({ code, subject }) => `! ${code} ${subject ?? ''}`.trim()),
  ]
}

async function check(written: string, expected: readonly string[]): Promise<void> {
  expect(await told(written)).toEqual(expected)
}

const AB = `# II. Replies received from Governments
## Aldora
[Original: English]
[31 May 2019]
First of Aldora.
## Brenia
[Original: French]
[1 June 2019]
First of Brenia.`

test('two replies, with language and date', () =>
  check(AB, ['XAA en 2019-05-31 First of Aldora.', 'XBB fr 2019-06-01 First of Brenia.']))

test.each([
  ['language and date in one bracket each, side by side', '[Original: English] [31 May 2019]'],
  ['French', '[Original : anglais]\n[31 mai 2019]'],
  ['Spanish', '[Original: inglés]\n[31 de mayo de 2019]'],
  ['Russian', '[Подлинный текст на английском языке]\n[31 мая 2019 года]'],
  ['Arabic', '[الأصل: بالإنكليزية]\n[31 أيار/مايو 2019]'],
  ['Chinese', '[原件：英文]\n[2019年5月31日]'],
  ['without brackets', 'Original: English\n[31 May 2019]'],
])('the lines under a head: %s', (_case, lines) =>
  check(`## Aldora\n${lines}\nWords of Aldora.\n## Brenia\n${lines}\nWords of Brenia.`, [
    'XAA en 2019-05-31 Words of Aldora.',
    'XBB en 2019-05-31 Words of Brenia.',
  ]),
)

test.each([
  ['lettered', '## A. Aldora', '## B. Brenia'],
  ['numbered', '## 1. Aldora', '## 2. Brenia'],
  ['formal names', '## Republic of Aldora', '## Kingdom of Brenia'],
  ['capitals', '## ALDORA', '## BRENIA'],
  ['a note mark', '## Aldora*', '## Brenia'],
  ['article behind', '## Aldora (The)', '## Brenia'],
  ['in Arabic', '## ألدوريا', '## برينيا'],
  ['in Chinese', '## 阿尔多利亚', '## 布雷尼亚'],
  ['as paragraphs', 'Aldora', 'Brenia'],
])('heads: %s', (_case, one, other) =>
  check(`${one}\n[Original: English]\nWords of A.\n${other}\n[Original: French]\nWords of B.`, [
    'XAA en - Words of A.',
    'XBB fr - Words of B.',
  ]),
)

test('a name inside a reply parts nothing: deeper heading, cell, heading of cooperation', () =>
  check(
    `## Aldora
[Original: English]
### Cooperation with Brenia
Treaty.
### Corvania
Treaty.
| Brenia | 2
## Brenia
[Original: French]
Words of B.`,
    ['XAA en - Cooperation with Brenia Treaty. Corvania Treaty. Brenia\t2', 'XBB fr - Words of B.'],
  ))

test('a name that looks like a head, out of order and without a line of the original, is a doubt for a person', () =>
  check(
    `## Aldora
[Original: English]
Words of A.
## Corvania
More of A, or of Corvania.
## Brenia
[Original: French]
Words of B.`,
    [
      'XAA en - Words of A. Corvania More of A, or of Corvania.',
      'XBB fr - Words of B.',
      '! name-not-a-head Corvania',
    ],
  ))

test('a head in its order without a line of the original is taken, and told', () =>
  check(
    `## Aldora
[Original: English]
Words of A.
## Brenia
Words of B.
## Corvania
[Original: French]
Words of C.`,
    ['XAA en - Words of A.', 'XBB - - Words of B.', 'XCC fr - Words of C.', '! head-doubtful Brenia'],
  ))

test('without any line of the original, look and order decide', () =>
  check(
    `# Contents
Aldora 2
Brenia 3
Corvania 5
## Aldora
Words of A.
### Brenia
Of Brenia, says A.
## Brenia
Words of B.
## Corvania
Words of C.`,
    ['XAA - - Words of A. Brenia Of Brenia, says A.', 'XBB - - Words of B.', 'XCC - - Words of C.'],
  ))

test('a State that the list of contents names and nobody found is told', async () => {
  expect(await told(`# Contents\nAldora 2\nBrenia 3\nCorvania 5\n${AB}`)).toContain(
    '! listed-without-reply Corvania',
  )
})

test('a bare list of names is no row of replies', () =>
  check(`Aldora\nBrenia\nCorvania\n${AB}\n## Corvania\n[Original: English]\nWords.`, [
    'XAA en 2019-05-31 First of Aldora.',
    'XBB fr 2019-06-01 First of Brenia.',
    'XCC en - Words.',
  ]))

test('a reply that goes on under its name again is one reply', () =>
  check(`${AB.replace('First of Aldora.', 'First of Aldora.\n## Aldora (continued)\nSecond of Aldora.')}`, [
    'XAA en 2019-05-31 First of Aldora. Second of Aldora.',
    'XBB fr 2019-06-01 First of Brenia.',
  ]))

test('other parts of the report end a reply; a reply’s own headings do not', () =>
  check(
    `# I. Introduction
Words of the Secretariat about Aldora.
${AB}
### Conclusions
Last of Brenia.
# III. Replies received from intergovernmental organizations
## Harbour Union
[Original: English]
Words of H.
# Annex
List.`,
    [
      'XAA en 2019-05-31 First of Aldora.',
      'XBB fr 2019-06-01 First of Brenia. Conclusions Last of Brenia.',
      'XHG en - Words of H.',
    ],
  ))

test('joint heads, lines on behalf, a respondent of no table', () =>
  check(
    `## Aldora and Brenia
[Original: English]
Words.
## Corvania
[Original: English]
[On behalf of Aldora and Brenia]
Words.
## Guild of Lamps
[Original: English]
Words.`,
    [
      'XAA+XBB en - Words.',
      'XCC+XAA+XBB en - Words.',
      'Guild of Lamps en - Words.',
      '! joint-head Aldora and Brenia',
      '! joint-head Corvania',
      '! respondent-unknown Guild of Lamps',
    ],
  ))

test('no reply at all is told, never thrown', () => check('# Report\nWords.', ['! no-replies-found']))

test('the folder holds the words, facts and corrections', async () => {
  const { report, value } = await split(
    AB.replace('First of Brenia.', '<b>First</b> of Brenia.<sup><a href="#fn-1">1</a></sup>\n- item (a)'),
  )
  const folder = await repliesFolder(value, 'report.html')
  expect(folder.findings).toEqual([])
  expect(folder.value.files.map(({ name }) => name)).toEqual([
    'XAA_Aldora.html',
    'XBB_Brenia.html',
    'secretariat-text.html',
    'index.csv',
    'replies.yaml',
  ])
  const index = folder.value.files.find(({ name }) => name === 'index.csv')?.content ?? ''
  const [file, code, party, , , original, received, ...source] = (index.split('\n')[2] ?? '').split(',')
  expect([file, code, party, original, received, ...source]).toEqual([
    'XBB_Brenia.html',
    'XBB',
    'Brenia',
    'fr',
    '2019-06-01',
    '1',
    'report.html',
    report.sha256,
  ])
  const corrections = folder.value.files.find(({ name }) => name === 'replies.yaml')?.content ?? ''
  expect(readRepliesYaml(corrections, 'replies.yaml')).toMatchObject({
    findings: [],
    value: [
      { party: 'XAA', receivedOn: '2019-05-31' },
      { party: 'XBB' },
      { file: 'secretariat-text.html' },
      {},
    ],
  })
})

test('every character of any report stands in one part', async () => {
  const line = fc.constantFrom(
    ...[
      '## Aldora',
      '### Brenia',
      '# Annex',
      '[Original: English]',
      '[31 May 2019]',
      'Words.',
      'Corvania',
      '| Aldora | 3',
      '# II. Replies received from Governments',
      'Aldora (continued)',
    ],
  )
  await fc.assert(
    fc.asyncProperty(fc.array(line, { maxLength: 14 }), async (lines) => {
      const { report, value } = await split(lines.join('\n'))
      const parts = [
        ...value.replies.flatMap(({ head, blocks }) => [...head, ...blocks]),
        ...value.secretariat,
        ...value.furniture,
      ]
      expect(parts.map(({ start }) => start).sort((a, b) => a - b)).toEqual(
        report.blocks.map(({ start }) => start),
      )
    }),
    { numRuns: 60 },
  )
})
