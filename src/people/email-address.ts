/** E-mail addresses as people type them. */

const LONGEST = 254
/** One @, a dot in the domain, no white space and nothing that ends a header or a list. */
const ADDRESS = /^[^\s@<>()[\]\\,;:"]+@[^\s@<>()[\]\\,;:"]+\.[^\s@<>()[\]\\,;:".]{2,}$/u

/** The address in the form it is kept in: trimmed, lower case; null where it is none. Source of the length: RFC 5321, 4.5.3.1. */
export function readEmailAddress(text: string): string | null {
  const address = text.trim().toLowerCase()
  return address.length <= LONGEST && ADDRESS.test(address) ? address : null
}
