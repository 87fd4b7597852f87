/** Reading PDFs whose every word is known, because they are typeset here. */
import { describe, expect, test } from 'vitest'
import { readPdf } from './read-pdf.ts'
import { renderPdfPage } from './render-page.ts'
import { asLines, readBack, typeset } from './typeset-for-test.ts'

async function check(markup: string, expected: readonly string[]): Promise<void> {
  expect(asLines(await readBack(markup))).toEqual(expected)
}

const PROSE_EN =
  'The Government of Xanadu notes that countering the use of information technologies for criminal purposes calls for cooperation among all States, and it has adopted an open-ended programme of training for investigators.'

describe('prose', () => {
  test('a heading and two paragraphs', () =>
    check(`= Challenges\n\n${PROSE_EN}\n\nA second paragraph follows it.`, [
      'h1 Challenges',
      `p ${PROSE_EN}`,
      'p A second paragraph follows it.',
    ]))

  test.each([
    [
      'fr',
      'Le Gouvernement de Xanadu constate que la lutte contre l’utilisation des technologies de l’information à des fins criminelles exige une coopération étroite entre tous les États.',
    ],
    [
      'es',
      'El Gobierno de Xanadu observa que la lucha contra la utilización de las tecnologías de la información con fines delictivos exige una estrecha cooperación entre todos los Estados.',
    ],
    [
      'ru',
      'Правительство Ксанаду отмечает, что противодействие использованию информационных технологий в преступных целях требует тесного сотрудничества между всеми государствами.',
    ],
    [
      'zh',
      '仙那都政府指出，打击为犯罪目的使用信息和通信技术的行为，需要所有国家之间密切合作。政府在2018年通过了新的法律，并为调查人员开办了培训班，帮助他们掌握新的方法。',
    ],
  ])('a paragraph in %s keeps every character', (_, text) => check(text, [`p ${text}`]))

  test('Arabic comes out in logical order, with numbers and Latin words inside', async () => {
    const text =
      'تلاحظ حكومة زانادو أن مكافحة استخدام تكنولوجيا المعلومات لأغراض إجرامية تتطلب تعاونا وثيقا بين جميع الدول خلال عام 2018 وفقا للقرار A/RES/73/187 الصادر عن الأمم المتحدة.'
    await check(`#set text(dir: rtl, lang: "ar", font: "Amiri")\n${text}`, [`p ${text}`])
  })

  test('a paragraph that goes on over a page break is one paragraph', async () => {
    const filler = Array.from({ length: 14 }, (_, i) => `${'No. '.repeat(i % 3)}${PROSE_EN}`).join('\n\n')
    const read = await readBack(`${filler}\n\n${PROSE_EN}\n\n#lorem(60)`)
    const paragraphs = read.blocks.filter((block) => block.type === 'paragraph')
    expect(read.pages.length).toBeGreaterThan(1)
    expect(paragraphs.filter((block) => block.text.endsWith(PROSE_EN))).toHaveLength(15)
  })

  test('a block that goes on over pages says where each later page begins', async () => {
    const words = Array.from({ length: 900 }, (_, i) => `word${i}`).join(' ')
    const read = await readBack(`#set page(width: 300pt, height: 300pt)\nThe Ministry lists ${words} here.`)
    const [block] = read.blocks
    const starts = block?.pageStarts ?? []
    expect(starts.map((start) => start.page)).toEqual(read.pages.slice(1).map((page) => page.number))
    for (const { at } of starts) expect(read.text.slice(at - 1).startsWith(' word')).toBe(true)
    expect(starts.map((start) => start.at)).toEqual(
      [...starts].map((start) => start.at).sort((a, b) => a - b),
    )
  })

  test('rows of a table on a later page say so', async () => {
    const rows = Array.from({ length: 30 }, (_, i) => `[Row ${i + 1}], [${i + 10} cases]`).join(', ')
    const read = await readBack(
      `#set page(width: 300pt, height: 300pt)\n#table(columns: (100pt, 100pt), ${rows})`,
    )
    const tables = read.blocks.filter((block) => block.type === 'table')
    const [table] = tables
    expect(tables).toHaveLength(1)
    const pages = new Set(table?.pageStarts?.map((start) => start.page))
    expect([...pages]).toEqual(read.pages.slice(1).map((page) => page.number))
  })

  test('hyphenated line ends are healed, the hyphen of a compound is kept, and the raw text stays beside', async () => {
    const words = 'cooperation investigators information technologies programme countering international '
    const read = await readBack(
      `#set text(hyphenate: true, lang: "en")\n#set page(width: 190pt)\n${words.repeat(14)}and an open-ended programme of self-determination.`,
    )
    const [block] = read.blocks
    expect(block?.text).toBe(`${words.repeat(14)}and an open-ended programme of self-determination.`)
    expect(block?.raw).toMatch(/\u00AD\n/)
  })

  test('bold and italic are marks, spaces outside them', async () => {
    const read = await readBack('It _strongly urges_ all States to *act* now and without delay, as agreed.')
    const [block] = read.blocks
    const marked = block?.marks?.map((mark) => [mark.type, block.text.slice(mark.start, mark.end)])
    expect(marked).toEqual([
      ['italic', 'strongly urges'],
      ['bold', 'act'],
    ])
  })
})

describe('layout', () => {
  const left = `${PROSE_EN} ${PROSE_EN}`
  test('two columns are read one after the other', async () => {
    const read = await readBack(
      `#set text(size: 8pt)\n= Title over both columns\n#columns(2)[${left}\n\n${left}\n\nThe second column begins with this sentence. ${left}\n\n${left}]`,
    )
    const prose = read.blocks.filter((block) => block.type === 'paragraph')
    expect(prose.map((block) => block.text)).toEqual([
      left,
      left,
      `The second column begins with this sentence. ${left}`,
      left,
    ])
  })

  test('a heading at the top of a page is no running head though the first page has its words', async () => {
    const read = await readBack(
      `${PROSE_EN} See the sources of funding.\n\n#pagebreak()\n*Sources of funding*\n#v(20pt)\n${PROSE_EN}\n\n#pagebreak()\n${PROSE_EN}`,
    )
    expect(asLines(read).filter((line) => line.includes('Sources'))).toEqual(['h1 Sources of funding'])
  })

  test('running heads, feet and page numbers are apart', async () => {
    const read = await readBack(
      `#set page(header: [A/XA/12 #h(1fr) Views of Xanadu], footer: context [#h(1fr) #counter(page).display("1/1", both: true)])\n${Array.from({ length: 4 }, (_, i) => `Paragraph ${i + 1} says this. ${PROSE_EN}`).join('\n\n#pagebreak()\n\n')}`,
    )
    expect(asLines(read).slice(0, 4)).toEqual([
      'head A/XA/12',
      'head Views of Xanadu',
      `p Paragraph 1 says this. ${PROSE_EN}`,
      'foot 1/4',
    ])
    expect(read.blocks.filter((block) => block.type === 'paragraph')).toHaveLength(4)
  })

  test('footnotes are blocks, tied to their marks', () =>
    check(
      `The law was adopted.#footnote[Law No. 12 of Xanadu.] It was amended later#footnote[Law No. 14 of Xanadu, in force since 2018.] by the Parliament.`,
      [
        'p {1,2} The law was adopted.1 It was amended later2 by the Parliament.',
        'fn «1» Law No. 12 of Xanadu.',
        'fn «2» Law No. 14 of Xanadu, in force since 2018.',
      ],
    ))

  test('lists have markers and depths', () =>
    check(
      `Measures:\n+ Prevention of offences\n+ Detection:\n  - by the police\n  - by the public\n+ Prosecution of offenders`,
      [
        'p Measures:',
        'li1 «1.» Prevention of offences',
        'li1 «2.» Detection:',
        'li2 «•» by the police',
        'li2 «•» by the public',
        'li1 «3.» Prosecution of offenders',
      ],
    ))

  test('a ruled table is rows of cells', () =>
    check(
      `Figures:\n\n#table(columns: 3, [*Year*], [*Cases*], [*Remarks*], [2017], [12], [First year of the law, and of the unit that applies it], [2018], [45], [])`,
      [
        'p Figures:',
        'table Year | Cases | Remarks / 2017 | 12 | First year of the law, and of the unit that applies it / 2018 | 45 | ',
      ],
    ))

  test('an unruled table is rows of cells as well', () =>
    check(
      `#table(columns: (90pt, 1fr), stroke: none, [Period], [From 2018 until the end of 2030, with a review after five years of work by the unit], [Coverage], [The whole territory], [Sectors], [Energy and transport])`,
      [
        'table Period | From 2018 until the end of 2030, with a review after five years of work by the unit / Coverage | The whole territory / Sectors | Energy and transport',
      ],
    ))

  test('a sentence over which the box of a picture reaches is text', async () => {
    const pixels = `bytes((${Array.from({ length: 30 }, (_, i) => 40 + 5 * i).join(', ')}))`
    const picture = `image(${pixels}, format: (encoding: "rgb8", width: 5, height: 2), width: 300pt, height: 120pt)`
    const caption = 'Figure 1 shows the yearly number of offences that were reported in Xanadu.'
    const read = await readBack(
      `${PROSE_EN}\n\n#box(width: 300pt, height: 120pt)[#place(${picture})#place(bottom)[${caption}]#place(dx: 20pt, dy: 20pt, text(size: 7pt)[12.5])]\n\n${PROSE_EN}`,
    )
    const lines = asLines(read)
    expect(lines).toContain(`p ${caption}`)
    expect(lines).toContain('figure 12.5')
  })

  test('a drawing is a figure and its labels are no sentence', async () => {
    const bars = Array.from(
      { length: 9 },
      (_, i) => `#place(dx: ${20 + i * 25}pt, dy: ${100 - i * 9}pt, circle(radius: ${6 + i}pt))`,
    ).join('\n')
    const read = await readBack(
      `${PROSE_EN}\n\n#block(width: 100%, height: 150pt)[${bars} #place(dx: 60pt, dy: 60pt, text(size: 7pt)[12.5])]\n\n${PROSE_EN}`,
    )
    expect(asLines(read)).toEqual([`p ${PROSE_EN}`, 'figure 12.5', `p ${PROSE_EN}`])
    expect(read.findings.map((finding) => finding.code)).toEqual(['figure-not-read'])
  })

  test('a page set sideways is read, its boxes on the page as shown', async () => {
    const read = await readBack(
      `#set page(flipped: false)\n#rotate(-90deg, reflow: true)[#block(width: 380pt)[${PROSE_EN}]]`,
    )
    expect(asLines(read)).toEqual([`p ${PROSE_EN}`])
    const [block] = read.blocks
    expect(block?.box?.height).toBeGreaterThan(300)
    expect(block?.box?.width).toBeLessThan(60)
  })
})

describe('what is odd', () => {
  test('white text is left out and said', async () => {
    const read = await readBack(
      `${PROSE_EN}\n\n#text(fill: white)[This sentence is white on white and nobody can see it.]`,
    )
    expect(asLines(read)).toEqual([`p ${PROSE_EN}`])
    expect(read.findings.map((finding) => finding.code)).toEqual(['hidden-text'])
  })

  test.each([
    ['nothing', new Uint8Array(), 'empty-file'],
    ['a torn file', new TextEncoder().encode('%PDF-1.7\n1 0 obj\n<<'), 'file-damaged'],
    ['half of a file', typeset(PROSE_EN).slice(0, 900), 'file-damaged'],
  ])('%s gives a finding and no text', async (_, bytes, code) => {
    const read = await readPdf(bytes, { languageOf: () => 'und' })
    expect(read.findings.map((finding) => finding.code)).toEqual([code])
    expect(read.text).toBe('')
  })

  test('a limit keeps what was read', async () => {
    const bytes = typeset(['One.', 'Two.', 'Three.'].join('\n#pagebreak()\n'))
    const read = await readPdf(bytes, { languageOf: () => 'und', limits: { pages: 2 } })
    expect(read.pages).toHaveLength(2)
    expect(read.findings.map((finding) => finding.code)).toEqual(['limit-exceeded'])
  })

  test('the same bytes give the same transcription', async () => {
    const bytes = typeset(`= Title\n${PROSE_EN}`)
    const [one, two] = [
      await readPdf(bytes, { languageOf: () => 'en' }),
      await readPdf(bytes, { languageOf: () => 'en' }),
    ]
    expect(JSON.stringify(one)).toBe(JSON.stringify(two))
  })
})

test('a page is rendered at its size, white with dark letters', async () => {
  const picture = await renderPdfPage(typeset(PROSE_EN), 1, 72)
  expect(picture?.width).toBe(400)
  expect(picture?.height).toBe(500)
  expect([...(picture?.rgba.slice(0, 4) ?? [])]).toEqual([255, 255, 255, 255])
  expect(picture?.rgba.some((value, i) => i % 4 === 0 && value < 80)).toBe(true)
  expect(await renderPdfPage(typeset(PROSE_EN), 2, 72)).toBe(null)
})
