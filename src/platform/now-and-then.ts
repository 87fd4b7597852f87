/** What is done now and then, by one of the processes of an office: whoever comes first when it is due. */
import { sql } from 'kysely'
import type { Store } from './database.ts'

/**
 * Whether it is due, by the database's clock; whoever is told so does it, and nobody else before the time is over. A time in
 * the future, after a clock was set back, counts as over.
 */
export async function isDue(store: Store, what: string, everyHours: number): Promise<boolean> {
  const { rows } = await sql`insert into platform_done as d (what, done_at) values (${what}, now())
    on conflict (what) do update set done_at = now()
      where d.done_at <= now() - make_interval(hours => ${everyHours}::integer) or d.done_at > now() + interval '1 minute'
    returning 1 as due`.execute(store.tables())
  return rows.length > 0
}
