import { expect, test } from 'vitest'
import { readIndex, rowFor } from './read-index.ts'
import { gather, received } from './sample-received.ts'

/** Each row as "file code party role language date". */
function rows(csv: string): string[] {
  return readIndex(csv, 'index.csv').value.map((row) =>
    [row.file, row.code, row.party, row.role, row.language, row.receivedOn]
      .map((each) => each ?? '-')
      .join(' '),
  )
}

test.each<[string, string, string[]]>([
  [
    'commas, quotes and times',
    'Code,Party,FileType,Language,Filename,SubmissionDate\nXAA,Aldora,Translation,English,"a, b.pdf",2019-04-01 10:00:00\n',
    ['a, b.pdf XAA Aldora translation en 2019-04-01'],
  ],
  [
    'semicolons and a byte order mark',
    '\uFEFFÉtat membre;Langue;Nom du fichier;Date\nBrénie;français;b.docx;1er avril 2019\n',
    ['b.docx - Brénie - fr 2019-04-01'],
  ],
  [
    'tabs, Spanish headings',
    'País\tIdioma\tArchivo\tTipo\nCorvania\tespañol\tc.txt\tAdenda\n',
    ['c.txt - Corvania addendum es -'].map((row) => row.replace('addendum', '-')),
  ],
  [
    'Chinese headings',
    '国家,语言,文件名,类型\n布雷尼亚,中文,b.pdf,译文\n',
    ['b.pdf - 布雷尼亚 translation zh -'],
  ],
  ['a row without a file is no row', 'Code,File\nXAA,\n,b.pdf\n', ['b.pdf - - - - -']],
  ['backslashes in paths', 'Code,Path\nXAA,one\\two.pdf\n', ['one/two.pdf XAA - - - -']],
])('%s', (_, csv, expected) => {
  expect(rows(csv)).toEqual(expected)
})

test.each<[string, string, string]>([
  ['no sender', 'Filename,Size\na.pdf,3\n', 'index-invalid'],
  ['no file', 'Code,Party\nXAA,Aldora\n', 'index-invalid'],
  ['nothing', '', 'index-invalid'],
  ['a date read in two ways', 'Code,File,Date\nXAA,a.pdf,03/04/2019\n', 'date-unclear'],
])('finds: %s', (_, csv, code) => {
  expect(readIndex(csv, 'index.csv').findings.map((finding) => finding.code)).toEqual([code])
})

test('the language of the original is a column of its own, beside the name the file was sent under', () => {
  const { value } = readIndex(
    'File,Code,Language,OriginalLanguage,OriginalFilename\na.html,XAA,en,ru,Ответ.doc\nb.html,XBB,en,,\n',
    'index.csv',
  )
  expect(value.map(({ translatedFrom, originalName }) => [translatedFrom, originalName])).toEqual([
    ['ru', 'Ответ.doc'],
    [null, null],
  ])
})

test('a file finds its row by path, name, the name it was sent under, or its stem', () => {
  const { value } = readIndex(
    'Code,File,OriginalFilename\nXAA,a/One.PDF,\nXBB,two.pdf,Réponse (1).docx\nXCC,three.docx,\n',
    'index.csv',
  )
  const codeFor = (path: string) => rowFor(path, value)?.code ?? null
  expect(codeFor('a/One.PDF')).toBe('XAA')
  expect(codeFor('elsewhere/one.pdf')).toBe('XAA')
  expect(codeFor('Re\u0301ponse (1).docx')).toBe('XBB')
  expect(codeFor('three.pdf')).toBe('XCC')
  expect(codeFor('four.pdf')).toBeNull()
})

const OFTEN = 'Aldora. '.repeat(12)

test.each<[string, string, string, string, string[]]>([
  ['the index is obeyed', 'Code,File\nXBB,scan.pdf\n', 'scan.pdf', 'XBB', []],
  [
    'a file without row goes by its text',
    'Code,File\nXBB,other.pdf\n',
    'scan.pdf',
    'XAA',
    ['file-not-in-index'],
  ],
  [
    'an older name of the party',
    'Party,File\nOld Brenia,scan.pdf\n',
    'scan.pdf',
    'XBB',
    ['name-not-valid-on-date'],
  ],
  [
    'code and name of two States',
    'Code,Party,File\nXBB,Aldora,scan.pdf\n',
    'scan.pdf',
    '?',
    ['party-conflict'],
  ],
  [
    'nobody of the table',
    'Party,File\nUniversity of Somewhere,scan.pdf\n',
    'scan.pdf',
    'University of Somewhere',
    ['party-unknown'],
  ],
])('%s', (_, csv, path, expected, codes) => {
  const index = readIndex(csv, 'index.csv').value
  const [submission] = gather([received(path, `# Aldora\n\n${OFTEN}`)], { index }).submissions
  expect(submission?.memberState ?? submission?.respondent ?? '?').toBe(expected)
  expect(
    submission?.findings.map((finding) => finding.code).filter((code) => code !== 'date-missing'),
  ).toEqual(codes)
})

test('rows without files are one finding, and the index against a letter is told', () => {
  const index = readIndex('Code,File\nXBB,a.pdf\nXAA,gone.pdf\nXCC,gone too.pdf\n', 'index.csv').value
  const letter = received(
    'a.pdf',
    'The Permanent Mission of Aldora presents its compliments to the Secretariat.',
  )
  const { submissions, findings } = gather([letter], { index })
  expect(findings.map((finding) => finding.code)).toEqual(['index-row-without-file'])
  expect(findings[0]?.message).toContain('2 of 3')
  expect(submissions[0]?.memberState).toBe('XBB')
  expect(submissions[0]?.findings.map((finding) => finding.code)).toContain('party-conflict')
})
