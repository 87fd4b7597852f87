import { expect, test } from 'vitest'
import { readFileBytes } from '#extract'
import { passagesOf } from '#passage'
import { formulaeOf } from './formulae-of.ts'
import { reproduce } from './reproduce.ts'

/** The lines printed of a reply of one page, with these pages unread. */
async function printed(text: string, unreadPages: readonly number[]): Promise<string[]> {
  const transcription = await readFileBytes(new TextEncoder().encode(text), 'reply.txt')
  const { sha256, reader, textSha256 } = transcription
  const source = {
    path: 'reply.txt',
    sha256,
    reader,
    text: transcription.text,
    textSha256,
    passages: passagesOf('XAR', transcription),
    unreadPages,
    pages: [],
    findings: [],
  }
  const { blocks, statements } = reproduce({
    submission: 'XAR',
    memberState: 'XAR',
    source,
    translation: null,
    courtesies: 'print',
    formulae: formulaeOf('en'),
  })
  expect(new Set(statements.map((statement) => statement.id)).size).toBe(statements.length)
  return blocks.flatMap((block) =>
    'inlines' in block
      ? [
          block.inlines
            .map((inline) => inline.runs.map((run) => (run.type === 'text' ? run.text : '')).join(''))
            .join(''),
        ]
      : [],
  )
}

test('a page that could not be read is named where it stood', async () => {
  const words = 'The Ministry has trained forty investigators.'
  const notice = (page: number): string =>
    `[Page ${page} of the original not reproduced: its text could not be read]`
  expect(await printed(words, [])).toEqual([words])
  expect(await printed(words, [1])).toEqual([notice(1), words])
  expect(await printed(words, [2, 3])).toEqual([words, notice(2), notice(3)])
  expect(await printed('', [1])).toEqual([notice(1)])
})
