/** Keeps what a function gave, since a text has few different words, and a report cites few different texts. */

const MOST_KEPT = 20_000

/** The same function of one string, which works out each once; after so many different ones it begins anew. */
export function remembered<Value>(work: (text: string) => Value): (text: string) => Value {
  return rememberedBy((text) => text, work)
}

/** The same function, which works out once what has the same key; after so many different keys it begins anew. */
export function rememberedBy<Input, Value>(
  keyOf: (input: Input) => string,
  work: (input: Input) => Value,
): (input: Input) => Value {
  const known = new Map<string, Value>()
  return (input) => {
    const key = keyOf(input)
    const kept = known.get(key)
    if (kept !== undefined) return kept
    const value = work(input)
    if (known.size >= MOST_KEPT) known.clear()
    known.set(key, value)
    return value
  }
}
