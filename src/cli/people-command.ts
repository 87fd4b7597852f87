/** `rapporteur people`: what whoever runs the machine does for people before anybody can sign in. */
import { makeFirstLink, PeopleRefusal } from '#people'
import { loadSettings } from '#platform/settings'
import { CliRefusal, EXIT } from './exit-codes.ts'
import { withRecord } from './record-at.ts'
import type { Session } from './session.ts'

/** Prints a new one-time link for the first administrator; the one before is worth nothing any more. */
export async function firstLinkCommand(session: Session, store: string): Promise<number> {
  const { settings, problems } = loadSettings(session.environment)
  if (problems.length > 0) throw new CliRefusal('settings-invalid', problems.join('\n'))
  const url = settings['server.origin'] ?? `http://localhost:${settings['server.port']}`
  const link = await withRecord(session, store, async ({ book }) => {
    try {
      return await makeFirstLink(book, url)
    } catch (refusal) {
      if (!(refusal instanceof PeopleRefusal)) throw refusal
      throw new CliRefusal(
        'record-refused',
        `${store} has an administrator. Ask them to invite you; there is no other way in.`,
      )
    }
  })
  if (session.isJson) session.print(JSON.stringify({ schemaVersion: 1, firstLink: link }, null, 2))
  else
    session.print(
      `This link makes the first administrator, once, within a day, while the server runs at ${url}:\n  ${link}`,
    )
  return EXIT.done
}
