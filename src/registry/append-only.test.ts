import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openCall } from '#call'
import { receiveSubmission } from '#submission'
import { REGISTRY_KINDS, type RegistryOpened } from '../../tests/registries.ts'

const ROOMS = ['mandate', 'call', 'submission', 'passage', 'report']
/** Tables that hold words, which an authorised destruction may take. */
const WORDS = [
  'passage_passage',
  // Derived from the passages, and made again from them.
  'passage_words',
  'passage_words_of',
  'report_statement_words',
  'submission_attribution_words',
  'submission_correction_words',
  'submission_file_name',
]

describe.each(REGISTRY_KINDS)('the tables of the record, $kind', ({ open }) => {
  let opened: RegistryOpened
  beforeAll(async () => {
    opened = await open()
  })
  afterAll(() => opened.remove())
  const run = (statement: string) => sql.raw(statement).execute(opened.registry.book.store.tables())

  it('are only added to; words go only by an authorised destruction', async () => {
    const { rows } = await sql<{
      name: string
      column: string
    }>`select table_name as name, min(column_name) as column
      from information_schema.columns where table_schema = current_schema() group by 1 order by 1`.execute(
      opened.registry.book.store.tables(),
    )
    const own = rows.filter(({ name }) => ROOMS.includes(name.slice(0, name.indexOf('_'))))
    const removable: string[] = []
    for (const { name, column } of own) {
      await expect(run(`update ${name} set "${column}" = "${column}"`), name).rejects.toMatchObject(REFUSED)
      await expect(run(`truncate ${name} cascade`), name).rejects.toMatchObject(REFUSED)
      await run(`delete from ${name}`).then(
        () => removable.push(name),
        (fault) => expect(fault, name).toMatchObject(REFUSED),
      )
    }
    expect({ tables: own.length, removable }).toEqual({ tables: 36, removable: WORDS })
  })

  it('keep words against everybody else', async () => {
    const { book, blobs } = opened.registry
    const call = await openCall(book, 'person:1', { resolution: null })
    const bytes = (async function* () {
      yield Buffer.from('views')
    })()
    const file = { ...(await blobs.put(bytes)), path: 'XAA.txt', mediaType: 'text/plain' }
    await receiveSubmission(book, blobs, 'person:1', {
      ...{ call, submission: null, isWhole: false, way: 'folder', receivedOn: null, sender: null },
      files: [file],
    })
    await expect(run('delete from submission_file_name')).rejects.toMatchObject(REFUSED)
  })
})

const REFUSED = { code: '23001' }
