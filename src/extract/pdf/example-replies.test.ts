/** The PDFs of the example, read back letter by letter: each was typeset from a source whose every word is known. */
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { packageRoot, readBytes, readText } from '#platform/files'
import { readPdf } from './read-pdf.ts'

const EXAMPLE = join(packageRoot(), 'examples/a-res-73-187')

const source = z.looseObject({
  file: z.string(),
  language: z.string(),
  blocks: z.array(z.record(z.string(), z.union([z.string(), z.array(z.string())]))),
})

/** The text of the PDF is that of its source; a letterhead is one line, and every space is read as a plain one. */
async function check(name: string): Promise<void> {
  const { file, language, blocks } = source.parse(
    parse((await readText(join(EXAMPLE, 'source', name))) ?? ''),
  )
  const written = blocks.flatMap((block) =>
    Object.entries(block).flatMap(([key, text]) =>
      typeof text === 'string'
        ? [text]
        : key === 'letterhead'
          ? [text.join(language === 'zh' ? '' : ' ')]
          : text,
    ),
  )
  const bytes = (await readBytes(join(EXAMPLE, 'replies', file))) ?? new Uint8Array()
  const read = await readPdf(bytes, { languageOf: () => 'und' })
  const body = read.blocks.filter(({ type }) => type !== 'header' && type !== 'footer')
  expect(body.map((block) => block.text).join(' ')).toBe(
    written.join(' ').replace(/[\u00A0\u2009\u202F]/g, ' '),
  )
}

test.each(['sulmara.yaml', 'anshuo.yaml', 'cayumara.yaml', 'velmark.yaml'])(
  'the PDF of %s says what its source says',
  check,
)
