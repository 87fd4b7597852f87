/** What is done to an issued PDF, by name. */
import { type PdfObjects, putTogether, streamIn, streamOf, takeApart, withUpdate } from './pdf-objects.ts'

type Changes = ReadonlyMap<number, string>
type Attack = (pdf: Uint8Array) => Uint8Array

const changing =
  (change: (pdf: PdfObjects) => Changes): Attack =>
  (bytes) => {
    const pdf = takeApart(bytes)
    return putTogether(pdf, change(pdf))
  }

/** The first number that no object has; those after it are free too. */
const free = ({ objects }: PdfObjects): number => Math.max(...objects.keys()) + 1
/** The page of the replies: the second, after the first page with its summary. */
const REPLIES = 2

function bodyOf({ objects }: PdfObjects, number: number): string {
  const body = objects.get(number)
  if (body === undefined) throw new Error(`nothing to attack: there is no object ${number}`)
  return body
}

function pageNumber({ pages }: PdfObjects): number {
  const number = pages[Math.min(REPLIES, pages.length - 1)]
  if (number === undefined) throw new Error('nothing to attack: the file has no pages')
  return number
}

/** What is painted on the page, otherwise. */
const painting = (edit: (content: string) => string): Attack =>
  changing((pdf) => {
    const page = bodyOf(pdf, pageNumber(pdf))
    const content = Number(/\/Contents (\d+) 0 R/.exec(page)?.[1])
    const before = streamIn(bodyOf(pdf, content))
    const after = edit(before)
    if (after === before) throw new Error('nothing to attack on the page')
    return new Map([[content, streamOf(after)]])
  })

const painted = (operators: string): Attack => painting((content) => `q\n${content}\nQ\n${operators}\n`)
/** Glyphs that spell something in the first font of the page; what they spell does not matter. */
const GLYPHS = '<000100020003000400050006> Tj'
const words = (how: string, at = '1 0 0 1 100 200 Tm'): Attack =>
  painted(`BT /f0 12 Tf ${how} ${at} ${GLYPHS} ET`)

const pageWith = (entries: (pdf: PdfObjects) => string, more: (at: number) => Changes): Attack =>
  changing((pdf) => {
    const number = pageNumber(pdf)
    const page = bodyOf(pdf, number).replace(/\/Annots \[[^\]]*\]/s, '')
    return new Map([[number, page.replace('<<', `<<\n${entries(pdf)}`)], ...more(free(pdf))])
  })

const annotated = (annotation: string): Attack =>
  pageWith(
    (pdf) => `/Annots [${free(pdf)} 0 R]\n`,
    (at) => new Map([[at, annotation]]),
  )

const catalogued = (entries: string, more: (at: number) => Changes = () => new Map()): Attack =>
  changing(
    (pdf) => new Map([[pdf.root, bodyOf(pdf, pdf.root).replace('<<', `<<\n${entries}`)], ...more(free(pdf))]),
  )

const LINE = /\[(?:\((?:\\.|[^\\)])*\)|[^\]()])*\] TJ/gs
/** Lines of words on the page, longest last. */
function lines(content: string): string[] {
  return [...content.matchAll(LINE)].map(([line]) => line).sort((one, other) => one.length - other.length)
}
const longest = (content: string): string => lines(content).at(-1) ?? ''
const STRING = /\((?:\\.|[^\\)])*\)/gs

/** A line whose first two different letters change places. */
function lettersSwapped(line: string): string {
  const letters = [...line.matchAll(STRING)].map(([letter]) => letter)
  const other = letters.find((letter) => letter !== letters[0]) ?? ''
  return line
    .replace(letters[0] ?? '', '\u0001')
    .replace(other, letters[0] ?? '')
    .replace('\u0001', other)
}

/** Two letters of every font are said to be each other: the page looks the same and reads otherwise. */
const forgedLetters = changing((pdf) => {
  const maps = [...pdf.objects].flatMap(([number, body]) => {
    const text = /stream\n/.test(body) ? safely(() => (/FlateDecode/.test(body) ? streamIn(body) : body)) : ''
    const letters = [...text.matchAll(/<([0-9a-f]{4})>\s*<(00(?:6[1-9a-f]|7[0-9a]))>/gi)]
    const [one, other] = letters
    if (one === undefined || other === undefined) return []
    const swapped = text
      .replace(one[0], `<${one[1]}> <${other[2]}>`)
      .replace(other[0], `<${other[1]}> <${one[2]}>`)
    return [[number, streamOf(swapped, body.includes('/Type /CMap') ? '/Type /CMap\n' : '')] as const]
  })
  if (maps.length === 0) throw new Error('nothing to attack: no font says what its letters are')
  return new Map(maps)
})

function safely(read: () => string): string {
  try {
    return read()
  } catch {
    return ''
  }
}

const withKids = (edit: (kids: string[]) => string[]): Attack =>
  changing((pdf) => {
    const tree = [...pdf.objects].find(([, body]) => /\/Type \/Pages\b/.test(body))
    if (tree === undefined) throw new Error('nothing to attack: the file has no pages')
    const kids = edit(pdf.pages.map((number) => `${number} 0 R`))
    const body = tree[1]
      .replace(/\/Kids \[.*?\]/s, `/Kids [${kids.join(' ')}]`)
      .replace(/\/Count \d+/, `/Count ${kids.length}`)
    return new Map([[tree[0], body]])
  })

const APPEARANCE = streamOf(
  '1 1 1 rg 0 0 400 200 re f',
  '/Type /XObject\n/Subtype /Form\n/BBox [0 0 400 200]\n',
)

export const PDF_ATTACKS: Readonly<Record<string, Attack>> = {
  'free-text': annotated(
    '<< /Type /Annot /Subtype /FreeText /Rect [60 300 400 340] /Contents (Bolmar objects.) /DA (/Helv 12 Tf) >>',
  ),
  note: annotated('<< /Type /Annot /Subtype /Text /Rect [60 300 80 320] /Contents (Not so.) >>'),
  stamp: pageWith(
    (pdf) => `/Annots [${free(pdf)} 0 R]\n`,
    (at) =>
      new Map([
        [at, `<< /Type /Annot /Subtype /Stamp /Rect [60 300 460 500] /AP << /N ${at + 1} 0 R >> >>`],
        [at + 1, APPEARANCE],
      ]),
  ),
  'link-away': annotated(
    '<< /Type /Annot /Subtype /Link /Rect [60 300 400 500] /A << /S /URI /URI (https://example.org/) >> >>',
  ),
  'white-box': painted('q 1 1 1 rg 60 300 480 300 re f Q'),
  'black-box': painted('q 0 0 0 rg 60 300 480 300 re f Q'),
  'box-and-other-words': painted(
    `q 1 1 1 rg 60 300 480 300 re f Q BT 0 g /f0 12 Tf 1 0 0 1 100 400 Tm ${GLYPHS} ET`,
  ),
  'invisible-words': words('3 Tr'),
  'white-words': words('1 1 1 rg'),
  'tiny-words': painted(`BT /f0 0.1 Tf 1 0 0 1 100 200 Tm ${GLYPHS} ET`),
  'words-off-the-page': words('', '1 0 0 1 5000 5000 Tm'),
  'words-clipped-away': painted(`q 0 0 1 1 re W n BT /f0 12 Tf 1 0 0 1 100 200 Tm ${GLYPHS} ET Q`),
  layers: catalogued('/OCProperties << /OCGs [] /D << /ON [] >> >>\n'),
  'later-update': (bytes) => {
    const pdf = takeApart(bytes)
    return withUpdate(bytes, pdf, new Map([[free(pdf), '<< /Note (nothing) >>']]))
  },
  'updated-as-for-the-web': (bytes) => {
    const pdf = takeApart(bytes)
    const note = new Map([[free(pdf), '<< /Note (nothing) >>']])
    const text = Buffer.from(withUpdate(bytes, pdf, note)).toString('latin1')
    const says = (length: number): string =>
      `${free(pdf) + 1} 0 obj\n<< /Linearized 1 /L ${length} >>\nendobj\n`
    const more = says(text.length + says(text.length).length)
    return new Uint8Array(
      Buffer.from(
        text.replace(/(?<=^%PDF[^\n]*\n)/, () => more),
        'latin1',
      ),
    )
  },
  'page-updated': (bytes) => {
    const pdf = takeApart(bytes)
    const number = pageNumber(pdf)
    return withUpdate(
      bytes,
      pdf,
      new Map([[number, bodyOf(pdf, number).replace(/\/MediaBox \[[^\]]*\]/, '/MediaBox [0 400 612 792]')]]),
    )
  },
  'runs-a-script': catalogued('/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>\n'),
  form: catalogued('/AcroForm << /Fields [] >>\n'),
  'forged-letters': forgedLetters,
  'page-cropped': changing((pdf) => {
    const number = pageNumber(pdf)
    return new Map([[number, bodyOf(pdf, number).replace('<<', '<<\n/CropBox [0 500 612 792]\n')]])
  }),
  'letters-changed': painting((content) => content.replace(longest(content), lettersSwapped)),
  'line-removed': painting((content) => content.replace(longest(content), '')),
  'line-repeated': painting((content) => content.replace(longest(content), (line) => `${line} ${line}`)),
  'lines-exchanged': painting((content) => {
    const [one = '', other = ''] = lines(content).slice(-2)
    return content
      .replace(one, '\u0001')
      .replace(other, () => one)
      .replace('\u0001', () => other)
  }),
  'words-added': words('0 g'),
  'page-removed': withKids((kids) => kids.slice(0, -1)),
  'pages-exchanged': withKids((kids) => [...kids.slice(0, -2), ...kids.slice(-2).reverse()]),
  'page-repeated': withKids((kids) => [...kids, ...kids.slice(-1)]),
  'manifest-removed': changing(
    (pdf) => new Map([[pdf.root, bodyOf(pdf, pdf.root).replace(/\/EmbeddedFiles <<.*?>>/s, '')]]),
  ),
}
