/** The door to the value of a YAML text that somebody gave us, in the chain or in the settings: aliases in it may multiply a page into more than memory holds. */

/** Aliases that are followed, nested ones multiplied, before the text is held to be a trap: a name for each State would pass. */
const MOST_ALIASES = 300

/** The document as plain data; null where it refers to itself too often to be written out. Takes a document of `yaml`. */
export function plainYaml(document: {
  toJS(options: { maxAliasCount: number }): unknown
}): { readonly value: unknown } | null {
  try {
    return { value: document.toJS({ maxAliasCount: MOST_ALIASES }) }
  } catch (fault) {
    if (fault instanceof ReferenceError) return null
    throw fault
  }
}

/** What to say where `plainYaml` gives null. */
export const TOO_MANY_ALIASES =
  'it refers to itself too often (“&name”, “*name”); write out what the aliases stand for'
