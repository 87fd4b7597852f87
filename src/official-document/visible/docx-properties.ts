/** What a Word file says of itself where programs show it: its title and symbol, and the variables its heads read. */
import { elementsIn, type Markup, readMarkup, textIn } from '../read-markup.ts'
import type { Parts } from '../tracked/word-package.ts'
import type { Sign } from './visible.ts'

/** Properties that programs show as the file's own. */
const SHOWN = new Set(['title', 'subject', 'description'])
const READ_BY_FIELD = /\bDOCVARIABLE\s+"?([^"\\\s]+)/g
const WORDED = /^word\/(?:document|footnotes|endnotes|header\d*|footer\d*)\.xml$/

/** Title, subject and description as far as they are given, and each variable that a field reads, once. */
export function docxProperties(parts: Parts): Sign[] {
  const core = rootOf(parts, 'docProps/core.xml')
  const settings = rootOf(parts, 'word/settings.xml')
  const read = new Set(
    Object.keys(parts).flatMap((name) => (WORDED.test(name) ? variablesRead(parts, name) : [])),
  )
  const own = (core === null ? [] : elementsIn(core))
    .filter((each) => SHOWN.has(each.name) && textIn(each).trim() !== '')
    .map((each) => `${each.name}: ${textIn(each).trim()}`)
  const variables = (settings === null ? [] : named(settings, 'docVar'))
    .filter(({ attributes }) => read.has((attributes.name ?? '').toLowerCase()))
    .map(({ attributes }) => `${attributes.name}: ${attributes.val ?? ''}`)
  return [...new Set([...own, ...variables])].map((what) => ({ kind: 'property', what }))
}

/** Names of variables are the same in large and small letters. */
function variablesRead(parts: Parts, name: string): string[] {
  const root = rootOf(parts, name)
  if (root === null) return []
  const codes = [
    named(root, 'instrText').map(textIn).join(''),
    ...named(root, 'fldSimple').map(({ attributes }) => attributes.instr ?? ''),
  ]
  return codes.flatMap((code) =>
    [...code.matchAll(READ_BY_FIELD)].map(([, variable]) => (variable ?? '').toLowerCase()),
  )
}

function rootOf(parts: Parts, name: string): Markup | null {
  return readMarkup(parts[name] ?? new Uint8Array())
}

function named(markup: Markup, name: string): Markup[] {
  return elementsIn(markup).flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...named(child, name),
  ])
}
