import { expect, test } from 'vitest'
import { packageRoot, readText } from '#platform/files'
import { readStates } from '#un'
import { STATE_NAMES_EN } from './state-names-en.ts'

test('the names of States are those of the reference table', async () => {
  const text = await readText(`${packageRoot()}/data/member-states.yaml`)
  const names = readStates(text ?? '').value.all.flatMap((entry) =>
    entry.names.flatMap(({ short, formal }) => [short.en, formal?.en ?? '']),
  )
  const plain = names.flatMap((name) => name.replace(/^the /, '') || [])
  expect([...STATE_NAMES_EN]).toEqual([...new Set(plain)].sort())
})
