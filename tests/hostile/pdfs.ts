/** Hostile PDF files: endless, looping, huge, packed, locked, cut, with scripts and programs, with letters that lie. */
import { type HostileFile, SENTENCE } from './hostile-file.ts'
import { inObjectStream, linesOf, manyPages, mapped, onePage, packed, pdfFile } from './pdf-maker.ts'

const PAGE =
  '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>'
const FONT = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>'

/** A page tree whose pages are its own root. */
function looping(): Uint8Array {
  return pdfFile(
    new Map<number, string>([
      [1, '<< /Type /Catalog /Pages 2 0 R >>'],
      [2, '<< /Type /Pages /Kids [2 0 R 3 0 R 2 0 R] /Count 1000000 >>'],
      [3, '<< /Type /Pages /Parent 2 0 R /Kids [2 0 R] /Count 1000000 >>'],
    ]),
  )
}

/** A form that draws itself. */
function selfDrawing(): Uint8Array {
  const form = '/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /XObject << /X 10 0 R >> >>'
  return onePage({
    resources: '/XObject << /X 10 0 R >>',
    content: `${linesOf(SENTENCE)} /X Do`,
    more: new Map([[10, packed(form, '/X Do /X Do')]]),
  })
}

/** Forms that each draw the next ten times. */
function laughing(): Uint8Array {
  const forms = Array.from({ length: 12 }, (_, level): [number, readonly [string, Uint8Array]] => [
    level + 10,
    packed(
      `/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /Font << /F1 5 0 R >> /XObject << /X ${level + 11} 0 R >> >>`,
      level === 11 ? linesOf('ha') : '/X Do '.repeat(10),
    ),
  ])
  return onePage({
    resources: '/XObject << /X 10 0 R >>',
    content: `${linesOf(SENTENCE)} /X Do`,
    more: new Map(forms),
  })
}

/** An array of arrays, in the catalogue. */
const deepArray = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth)

function picture(size: number): Uint8Array {
  const image = `/Type /XObject /Subtype /Image /Width ${size} /Height ${size} /ColorSpace /DeviceRGB /BitsPerComponent 8`
  return onePage({
    resources: '/XObject << /X 10 0 R >>',
    content: `q 500 0 0 500 40 40 cm /X Do Q ${linesOf(SENTENCE)}`,
    more: new Map([[10, packed(image, Buffer.alloc(30_000))]]),
  })
}

const attached = (): Uint8Array =>
  onePage({
    catalogue: '/Names << /EmbeddedFiles << /Names [(a.exe) 10 0 R] >> >>',
    more: new Map<number, string | readonly [string, Uint8Array]>([
      [10, '<< /Type /Filespec /F (a.exe) /EF << /F 11 0 R >> >>'],
      [11, packed('/Type /EmbeddedFile', 'MZ')],
    ]),
  })

const hex = (code: number, digits: number): string => code.toString(16).padStart(digits, '0')

/** Every small letter is read as another: its neighbour in the alphabet, thirteen places on. */
function forged(): Uint8Array {
  const rows = Array.from(
    { length: 26 },
    (_, at) => `<${hex(97 + at, 2)}> <${hex(97 + ((at + 13) % 26), 4)}>`,
  )
  return mapped(`26 beginbfchar ${rows.join(' ')} endbfchar`, linesOf(SENTENCE, SENTENCE))
}

/** The sign "~", drawn as such, is read as a control. */
function withControl(code: number): Uint8Array {
  const map = `2 beginbfrange <20> <7d> <0020> <7e> <7e> <${hex(code, 4)}> endbfrange`
  return mapped(map, linesOf(SENTENCE, 'It does n~ot agree, and it gives ~001 courses.'))
}

/** The two lines of the page, and nothing else. */
const WHOLE = new RegExp(`^${SENTENCE} ${SENTENCE}$`)

export const PDFS: readonly HostileFile[] = [
  {
    what: 'a font that draws other letters than it gives to a machine',
    name: 'forged.pdf',
    make: forged,
    codes: ['ocr-read'],
    text: /^The Government of Xandria supports the work/,
  },
  {
    what: 'a direction override that a PDF does not draw',
    name: 'turned.pdf',
    make: () => withControl(0x202e),
    codes: ['direction-controls'],
    text: /Xandria/,
  },
  {
    what: 'a joiner inside a word of a PDF',
    name: 'unseen.pdf',
    make: () => withControl(0x200d),
    codes: ['invisible-characters'],
    text: /Xandria/,
  },
  {
    what: 'a PDF of 10,000 pages',
    name: 'pages.pdf',
    make: () => manyPages(10_000),
    codes: ['limit-exceeded'],
    text: /Xandria/,
  },
  {
    what: 'a page of 400 km',
    name: 'huge.pdf',
    make: () => onePage({ box: '[0 0 1e9 1e9]' }),
    codes: [],
    text: WHOLE,
  },
  {
    what: 'a page whose size is no number',
    name: 'sizeless.pdf',
    make: () => onePage({ box: '[0 0 99999999999999999999999999 -1]' }),
    codes: [],
    text: WHOLE,
  },
  { what: 'a page tree that is its own branch', name: 'loop.pdf', make: looping, codes: ['file-damaged'] },
  { what: 'a form that draws itself', name: 'self.pdf', make: selfDrawing, codes: ['limit-exceeded'] },
  {
    what: 'forms that draw each other a billion times',
    name: 'laughs.pdf',
    make: laughing,
    codes: ['limit-exceeded'],
  },
  {
    what: 'an object stream that unpacks to 400 MB',
    name: 'objects.pdf',
    make: () =>
      inObjectStream(
        new Map([
          [1, '<< /Type /Catalog /Pages 2 0 R >>'],
          [2, '<< /Type /Pages /Kids [3 0 R] /Count 1 >>'],
          [3, '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>'],
        ]),
        400_000_000,
      ),
    codes: ['limit-exceeded'],
    text: 'none',
  },
  {
    what: 'a page whose content unpacks to 300 MB',
    name: 'content.pdf',
    make: () => onePage({ content: linesOf(SENTENCE) + ' '.repeat(300_000_000) }),
    codes: ['limit-exceeded'],
  },
  {
    what: 'arrays 100,000 deep',
    name: 'deep.pdf',
    make: () => onePage({ catalogue: `/X ${deepArray(100_000)}` }),
    codes: [],
    text: WHOLE,
  },
  {
    what: 'a script that runs on opening',
    name: 'script.pdf',
    make: () =>
      onePage({
        catalogue: '/OpenAction << /S /JavaScript /JS (app.launchURL\\("http://127.0.0.1:9"\\)) >>',
      }),
    codes: ['active-content'],
    text: /Xandria/,
  },
  {
    what: 'a script whose name is written in numbers',
    name: 'veiled.pdf',
    make: () => onePage({ catalogue: '/OpenAction << /S /J#61vaScript /J#53 (app.alert\\(1\\)) >>' }),
    codes: ['active-content'],
    text: /Xandria/,
  },
  {
    what: 'a script inside an object stream',
    name: 'packed-script.pdf',
    make: () =>
      inObjectStream(
        new Map([
          [1, '<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (x) >> >>'],
          [2, '<< /Type /Pages /Kids [3 0 R] /Count 1 >>'],
          [3, '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>'],
        ]),
      ),
    codes: ['active-content'],
  },
  {
    what: 'an action that launches a program',
    name: 'launch.pdf',
    make: () => onePage({ catalogue: '/OpenAction << /S /Launch /F (/bin/sh) >>' }),
    codes: ['active-content'],
    text: /Xandria/,
  },
  {
    what: 'a program attached',
    name: 'attached.pdf',
    make: attached,
    codes: ['attachment-not-read'],
    text: /Xandria/,
  },
  {
    what: 'a picture of 100,000 by 100,000 dots',
    name: 'picture.pdf',
    make: () => picture(100_000),
    codes: ['figure-not-read'],
    text: /Xandria/,
  },
  {
    what: 'a PDF under a password',
    name: 'locked.pdf',
    make: () =>
      onePage({
        trailer:
          '/Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -44 /O <00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff> /U <ffeeddccbbaa99887766554433221100ffeeddccbbaa99887766554433221100> >> /ID [<00112233445566778899aabbccddeeff> <00112233445566778899aabbccddeeff>]',
      }),
    codes: ['file-encrypted'],
    text: 'none',
  },
  {
    what: 'a PDF cut after its header',
    name: 'cut.pdf',
    make: () => onePage().subarray(0, 60),
    codes: ['file-damaged'],
    text: 'none',
  },
  {
    what: 'a PDF without its end',
    name: 'half.pdf',
    make: () => {
      const whole = onePage()
      return whole.subarray(0, whole.length - 300)
    },
    codes: ['file-damaged'],
    text: 'none',
  },
  {
    what: 'a PDF whose objects name each other for ever',
    name: 'circle.pdf',
    make: () =>
      pdfFile(
        new Map<number, string>([
          [1, '<< /Type /Catalog /Pages 2 0 R >>'],
          [2, '<< /Type /Pages /Kids [3 0 R] /Count 1 >>'],
          [3, PAGE],
          [4, '4 0 R'],
          [5, FONT.replace('/WinAnsiEncoding', '5 0 R')],
        ]),
      ),
    codes: ['no-text-layer'],
    text: 'none',
  },
]
