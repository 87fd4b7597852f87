/** Names of people and bodies as they are typed. */
import { PeopleRefusal } from './people-refusal.ts'

/** The longest name, in characters. */
export const LONGEST_NAME = 200

/** A name in one line, without white space around it. Refuses `name-unreadable`: nothing, too long, or with control characters. */
export function readName(text: string): string {
  const name = text.trim().replace(/\s+/gu, ' ')
  if (name === '' || name.length > LONGEST_NAME || /[\p{Cc}\p{Cs}]/u.test(name))
    throw new PeopleRefusal('name-unreadable')
  return name
}
