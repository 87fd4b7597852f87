/** Keeps what a function of one string gave, since a text has few different words. */

const MOST_KEPT = 20_000

/** The same function, which works out each string once; after so many different ones it begins anew. */
export function remembered<Value>(work: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>()
  return (text) => {
    const kept = known.get(text)
    if (kept !== undefined) return kept
    const value = work(text)
    if (known.size >= MOST_KEPT) known.clear()
    known.set(text, value)
    return value
  }
}
