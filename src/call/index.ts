/** The door of `call`: the facts of a call for views. */
export type { CallFacts, EditionText, OrderRule } from './call-facts.ts'
export { callFactsSchema } from './call-facts.ts'
export type { CallCode } from './read-call.ts'
export { readCall } from './read-call.ts'
export { type TextForEdition, textFor } from './text-for.ts'
