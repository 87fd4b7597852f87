/** Keeps what a function gave, since a text has few different words, and a report cites the same texts again and again. */
import type { LanguageTag } from '#un'

const WORDS_KEPT = 10_000
const TEXTS_KEPT = 1_000

/** The same function of one word, which works out each once; those not asked for lately are forgotten. */
export function remembered<Value>(work: (word: string) => Value): (word: string) => Value {
  return rememberedBy((word) => word, work)
}

/** The same function, which works out once what has the same key: as many keys as `most` at least, and twice as many at most. */
export function rememberedBy<Input, Value>(
  keyOf: (input: Input) => string,
  work: (input: Input) => Value,
  most: number = WORDS_KEPT,
): (input: Input) => Value {
  let young = new Map<string, Value>()
  let old = new Map<string, Value>()
  return (input) => {
    const key = keyOf(input)
    const kept = young.get(key)
    if (kept !== undefined) return kept
    const value = old.get(key) ?? work(input)
    if (young.size >= most) {
      old = young
      young = new Map()
    }
    young.set(key, value)
    return value
  }
}

/** What is worked out when it is first asked for, and never twice. */
export function once<Value extends NonNullable<unknown>>(make: () => Value): () => Value {
  let made: Value | undefined
  return () => {
    made ??= make()
    return made
  }
}

/** A function of a text in its language, which reads each once; texts not asked for lately are forgotten. */
export function rememberedTexts<Value>(
  work: (text: string, language: LanguageTag) => Value,
): (text: string, language: LanguageTag) => Value {
  return rememberedIn(work, TEXTS_KEPT)
}

/** The same of a word, of which many more are kept. */
export function rememberedWords<Value, Tag extends LanguageTag>(
  work: (word: string, language: Tag) => Value,
): (word: string, language: Tag) => Value {
  return rememberedIn(work, WORDS_KEPT)
}

function rememberedIn<Value, Tag extends LanguageTag>(
  work: (text: string, language: Tag) => Value,
  most: number,
): (text: string, language: Tag) => Value {
  const readers = new Map<Tag, (text: string) => Value>()
  return (text, language) => {
    const known = readers.get(language)
    if (known !== undefined) return known(text)
    const reader = rememberedBy(
      (each: string) => each,
      (each) => work(each, language),
      most,
    )
    readers.set(language, reader)
    return reader(text)
  }
}

/** What is made once for each table of States, or any other object, and kept as long as that is. */
export function rememberedFor<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new WeakMap<Key, Value>()
  return (key) => {
    const known = made.get(key)
    if (known !== undefined) return known
    const value = make(key)
    made.set(key, value)
    return value
  }
}

/** The same of several things, or of a part of one: made once for each object that `keyOf` gives, and kept as long as that is. */
export function rememberedAt<Given extends readonly unknown[], Value>(
  keyOf: (...given: Given) => object,
  make: (...given: Given) => Value,
): (...given: Given) => Value {
  const made = new WeakMap<object, Value>()
  return (...given) => {
    const key = keyOf(...given)
    const known = made.get(key)
    if (known !== undefined) return known
    const value = make(...given)
    made.set(key, value)
    return value
  }
}
