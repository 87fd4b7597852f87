/** The fixture keeps the contract it is the example of. */
import { expect, test } from 'vitest'
import { sampleDocument } from './sample-document.ts'
import { inlinesOf, notesInOrder, statementsOf } from './statements-of.ts'

test('ids are unique, fit a Word bookmark and their alphabet', () => {
  const { body, summary, notes } = sampleDocument()
  const blocks = [...summary, ...body]
  const statements = [...blocks.flatMap(inlinesOf), ...notes.flatMap((note) => note.inlines)].flatMap(
    ({ statement }) => statement ?? [],
  )
  const ids = [...blocks.map(({ id }) => id), ...statements]
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.filter((id) => !/^[a-z][a-z0-9-]{0,35}$/.test(id))).toEqual([])
})

test('it has at least sixty statements and a manifest that knows each of them', () => {
  const document = sampleDocument()
  const printed = statementsOf(document)
  expect(printed.length).toBeGreaterThanOrEqual(60)
  expect(document.manifest.statements).toHaveLength(printed.length)
  expect(Object.keys(document.details)).toHaveLength(printed.length)
})

test('notes are numbered by their first mark, notes nobody marks are not printed', () => {
  const document = sampleDocument()
  expect(notesInOrder(document)).toEqual(['late', 'xaa-1', 'xab-1', 'xad-1', 'xae-1', 'xaf-1'])
  const unmarked = sampleDocument({
    notes: [...document.notes, { key: 'never', language: 'en', inlines: [] }],
  })
  expect(notesInOrder(unmarked)).toEqual(notesInOrder(document))
})

test('every call gives an equal document', () => {
  expect(sampleDocument()).toEqual(sampleDocument())
})
