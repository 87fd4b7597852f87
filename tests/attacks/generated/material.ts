/** The sentences of the example's replies with their States: what true statements and generated attacks are made of. */
import { join } from 'node:path'
import { EXAMPLE } from '../../../examples/a-res-73-187/make/read-sources.ts'
import type { FileToRead, Transcription } from '../../../src/extract/index.ts'
import { bodyPassages, type Passage, passagesOf } from '../../../src/passage/index.ts'
import { listFiles, readBytes, readText } from '../../../src/platform/files.ts'
import { isOfficialLanguage, type Language, readStates, type StateTable } from '../../../src/un/index.ts'
import { readExpected } from '../../example-expected.ts'
import type { StatementAttack } from '../attack.ts'

export type PassageLine = StatementAttack['passages'][number]

/** One file of a reply. `passages` are those of the body, in order. */
export interface ReplyText {
  readonly file: string
  readonly state: string
  readonly behalf: readonly string[]
  readonly isTranslation: boolean
  readonly passages: readonly Passage[]
}

/** A sentence as the State wrote it, white space folded: true wherever it is quoted whole as that State's. */
export interface Sentence {
  readonly words: string
  readonly language: Language
  readonly passage: Passage
  readonly reply: ReplyText
}

export interface Material {
  readonly states: StateTable
  readonly replies: readonly ReplyText[]
  readonly sentences: readonly Sentence[]
}

/** Roles of files whose words are a State's views. */
const READ_ROLES = new Set(['original', 'addendum', 'executive-summary', 'translation'])

/** The table of the example's States. */
export async function readExampleStates(): Promise<StateTable> {
  return readStates((await readText(join(EXAMPLE, 'states.yaml'))) ?? '').value
}

/**
 * Reads the replies by the reader given, all or those whose file is named so. Who sent which file is taken from `expected.yaml`, where a person wrote it down,
 * so that nothing here rests on the attribution under test.
 */
export async function readMaterial(
  read: (file: FileToRead) => Promise<Transcription>,
  which: RegExp = /./,
): Promise<Material> {
  const replyFolder = join(EXAMPLE, 'replies')
  const { files } = await readExpected()
  const present = new Set(await listFiles(replyFolder))
  const replies: ReplyText[] = []
  for (const { path, party, role, onBehalfOf } of files) {
    if (!READ_ROLES.has(role) || !present.has(path) || !which.test(path)) continue
    const bytes = (await readBytes(join(replyFolder, path))) ?? new Uint8Array()
    const passages = bodyPassages(passagesOf(party, await read({ bytes, name: path })))
    const isTranslation = role === 'translation'
    replies.push({ file: path, state: party, behalf: onBehalfOf, isTranslation, passages })
  }
  return { states: await readExampleStates(), replies, sentences: replies.flatMap(sentencesOf) }
}

/** Shorter ones are captions, list marks and greetings. */
const FEWEST_LETTERS = { zh: 10, other: 30 }

function sentencesOf(reply: ReplyText): Sentence[] {
  return reply.passages.flatMap((passage) => {
    const { type, language, question, text } = passage
    const isViews = (type === 'paragraph' || type === 'list-item') && question !== text
    if (!isViews || !isOfficialLanguage(language)) return []
    const least = language === 'zh' ? FEWEST_LETTERS.zh : FEWEST_LETTERS.other
    return passage.sentences.flatMap(({ text: written }): Sentence[] => {
      const words = written.replace(/\s+/gu, ' ').trim()
      return words.length < least ? [] : [{ words, language, passage, reply }]
    })
  })
}

/** A passage as a line of the attack set has it. */
export function lineOf(passage: Passage, reply: ReplyText, id: string): PassageLine {
  const { language, text, type } = passage
  return {
    ...{ id, state: reply.state, language, text, type, submission: reply.state, file: reply.file },
    ...{ behalf: [...reply.behalf], withheld: false, translationOf: null },
    translation: reply.isTranslation ? 'by-the-state' : null,
  }
}
