import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { STORE_KINDS } from '../../tests/stores.ts'
import { isDue } from './now-and-then.ts'

it.each(STORE_KINDS)(
  'what is done daily is due once a day, for one of all who ask, $kind',
  async ({ open }) => {
    const { store, remove } = await open()
    const asked = () => Promise.all(Array.from({ length: 4 }, () => isDue(store, 'sweep', 24)))
    const set = (ago: string) =>
      sql`update platform_done set done_at = now() - ${ago}::interval`.execute(store.tables())
    expect((await asked()).filter(Boolean)).toEqual([true])
    expect((await asked()).filter(Boolean)).toEqual([])
    await set('25 hours')
    expect((await asked()).filter(Boolean)).toEqual([true])
    await set('-3 hours')
    expect((await asked()).filter(Boolean)).toEqual([true])
    await store.close()
    await remove()
  },
)
