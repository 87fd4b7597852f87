/** Answers what is asked of passages: always as those of a submission, whose sender decides who sees them. */
import { CallStore } from '#call'
import { codePassage, type KeptPassage, PassageStore } from '#passage'
import { sha256 } from '#platform/files'
import type { Registry } from '#registry'
import { currentFiles, type SubmissionListed, SubmissionStore } from '#submission'
import { foldName } from '#un'
import { OF_OFFICE } from '../core/ask.ts'
import type { Interface } from '../core/interface.ts'
import { cutPage } from '../core/page.ts'
import { subjectOfSubmission } from '../submission/subject.ts'
import { codeOperation, readPassage, searchPassages } from './contract.ts'

/** A passage and the file it was read from. */
interface FoundPassage extends KeptPassage {
  readonly file: string
}

const MOST_OF_A_FILE = 20_000

/** Serves the operations of passages. */
export function servePassage(at: Interface, { book }: Registry): void {
  const tables = new PassageStore(book.store)
  const submissions = new SubmissionStore(book.store)
  const calls = new CallStore(book.store)

  /** The passages of a submission's files as the newest reading gives them, cut with the call's questions. */
  const passagesOf = async ({ id, call }: SubmissionListed): Promise<FoundPassage[]> => {
    const questions = sha256(JSON.stringify((await calls.facts(call))?.facts.questions ?? []))
    const files = currentFiles(await submissions.versions(id), await submissions.files(id))
    const parts = await Promise.all(
      files.map(async (file) => {
        const reading = (await tables.transcriptionsOf(file.sha256)).at(-1)
        const set = reading === undefined ? null : await tables.set(reading.id, questions)
        const passages = set === null ? [] : await tables.passages(set.id, { most: MOST_OF_A_FILE })
        return passages.map((passage) => ({ ...passage, file: file.id }))
      }),
    )
    return parts.flat()
  }

  at.serve(searchPassages, async (ask, { params: { submission: id }, query: { words = '', ...page } }) => {
    const submission = ask.see(await submissions.submission(id), 'passage-read', subjectOfSubmission)
    const wanted = foldName(words).split(' ').filter(Boolean)
    const found = (await passagesOf(submission)).filter(({ text }) => {
      const folded = foldName(text)
      return wanted.every((word) => folded.includes(word))
    })
    return cutPage(found, ['passages', id, words], page, (each) => `${each.file} ${each.id}`)
  })

  at.serve(readPassage, async (ask, { params: { submission: id, passage: wanted } }) => {
    const submission = ask.see(await submissions.submission(id), 'passage-read', subjectOfSubmission)
    const found = (await passagesOf(submission)).find((each) => each.id === wanted)
    const passage = ask.see(found, 'passage-read', () => subjectOfSubmission(submission))
    // What the Secretariat judges of a passage is its own work.
    const codings = ask.permits('passage-read', OF_OFFICE) ? await tables.codings(wanted) : []
    return { ...passage, codings }
  })

  at.serve(codeOperation, async (ask, { params: { submission: id, passage: wanted }, body }) => {
    ask.require('passage-code', OF_OFFICE)
    const submission = ask.see(await submissions.submission(id), 'passage-read', subjectOfSubmission)
    const found = (await passagesOf(submission)).find((each) => each.id === wanted)
    const { id: passage } = ask.see(found, 'passage-read', () => subjectOfSubmission(submission))
    await codePassage(book, ask.actor, { passage, ...body })
    return { passage }
  })
}
