/** The structural rules of XLIFF 2.1 that our export relies on, for this room's tests. Source: OASIS XLIFF 2.1, 4.2–4.3. */
import { elementsIn, type Markup, readMarkup } from '#official-document'

const NAMESPACE = 'urn:oasis:names:tc:xliff:document:2.0'
const NMTOKEN = /^[\p{L}\p{N}._:-]+$/u
const YES_NO = /^(?:yes|no)$/

/** Attributes of each element, by local name (`lang` and `space` are those of XML). */
const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  xliff: ['version', 'srcLang', 'trgLang', 'space'],
  file: ['id', 'canResegment', 'original', 'translate', 'srcDir', 'trgDir', 'space'],
  group: ['id', 'name', 'canResegment', 'translate', 'srcDir', 'trgDir', 'type', 'space'],
  unit: ['id', 'name', 'canResegment', 'translate', 'srcDir', 'trgDir', 'type', 'space'],
  notes: [],
  note: ['id', 'appliesTo', 'category', 'priority'],
  segment: ['id', 'canResegment', 'state', 'subState'],
  source: ['lang', 'space'],
  target: ['lang', 'space', 'order'],
  ph: ['id', 'canCopy', 'canDelete', 'canReorder', 'copyOf', 'disp', 'equiv', 'type', 'subType', 'dataRef'],
  pc: ['id', 'canCopy', 'canDelete', 'canOverlap', 'canReorder', 'copyOf', 'dir', 'type', 'subType'],
  cp: ['hex'],
}

/** Elements each may hold, in the order they must come in. */
const CHILDREN: Readonly<Record<string, readonly string[]>> = {
  xliff: ['file'],
  file: ['notes', 'unit|group'],
  group: ['notes', 'unit|group'],
  unit: ['notes', 'segment'],
  notes: ['note'],
  note: [],
  segment: ['source', 'target'],
  source: ['ph|cp|pc'],
  target: ['ph|cp|pc'],
  pc: ['ph|cp|pc'],
  ph: [],
  cp: [],
}

/** Elements that hold words; white space alone anywhere else would be content a tool may trip over. */
const WORDED = new Set(['note', 'source', 'target', 'pc'])
const NEEDED: Readonly<Record<string, readonly string[]>> = {
  xliff: ['version', 'srcLang'],
  file: ['id'],
  group: ['id'],
  unit: ['id'],
  ph: ['id'],
  pc: ['id'],
  cp: ['hex'],
}

/** What breaks a rule, one line each; none for a file that keeps them. */
export function xliffFaults(bytes: Uint8Array): string[] {
  const root = readMarkup(bytes)
  if (root === null) return ['not well formed']
  const { version, srcLang, trgLang } = root.attributes
  return [
    ...(root.name === 'xliff' && version === '2.1' ? [] : ['the root is not xliff 2.1']),
    ...elementFaults(root),
    ...all(root, 'source').flatMap((each) => languageFault(each, srcLang)),
    ...all(root, 'target').flatMap((each) => languageFault(each, trgLang)),
    ...repeated('file', elementsIn(root)),
    ...elementsIn(root).flatMap((file) => [
      ...repeated('unit', all(file, 'unit')),
      ...repeated('group', all(file, 'group')),
    ]),
    ...all(root, 'notes').flatMap((notes) => repeated('note', elementsIn(notes))),
    ...all(root, 'unit').flatMap(unitFaults),
  ]
}

function elementFaults(markup: Markup): string[] {
  const { name, attributes } = markup
  const children = elementsIn(markup)
  const allowed = CHILDREN[name]
  if (allowed === undefined || markup.namespace !== NAMESPACE) return [`<${name}> is not of the core`]
  const places = children.map((child) => allowed.findIndex((names) => names.split('|').includes(child.name)))
  const words = markup.children.some((child) => typeof child === 'string')
  return [
    ...Object.keys(attributes).flatMap((key) =>
      ATTRIBUTES[name]?.includes(key) ? [] : [`<${name}> may not have ${key}`],
    ),
    ...(NEEDED[name] ?? []).flatMap((key) => (key in attributes ? [] : [`<${name}> needs ${key}`])),
    ...(attributes.id === undefined || NMTOKEN.test(attributes.id) ? [] : [`${attributes.id} is no NMTOKEN`]),
    ...['translate', 'canResegment', 'canCopy', 'canDelete'].flatMap((key) =>
      YES_NO.test(attributes[key] ?? 'yes') ? [] : [`${key} is yes or no`],
    ),
    ...(places.some((place, index) => place < (places[index - 1] ?? 0))
      ? [`<${name}>: order of children`]
      : []),
    ...(words && !WORDED.has(name) ? [`<${name}> holds words`] : []),
    ...(['xliff', 'file', 'unit', 'notes'].includes(name) && children.length === 0
      ? [`<${name}> is empty`]
      : []),
    ...(attributes.subType === undefined || /^[^:]+:.+$/.test(attributes.subType)
      ? []
      : ['subType has no prefix']),
    ...(attributes.subType !== undefined && attributes.type === undefined ? ['subType without type'] : []),
    ...children.flatMap(elementFaults),
  ]
}

function languageFault(side: Markup, language: string | undefined): string[] {
  const own = side.attributes.lang
  return own === undefined || own === language ? [] : [`<${side.name}> is in ${own}, not ${language}`]
}

/** Ids of segments and inline codes are unique in their unit; a state after `initial` needs a target. */
function unitFaults(unit: Markup): string[] {
  const segments = elementsIn(unit).filter((child) => child.name === 'segment')
  const codes = segments.flatMap((segment) => [...all(segment, 'ph'), ...all(segment, 'pc')])
  const named = [...segments, ...codes].filter((each) => each.attributes.id !== undefined)
  return [
    ...(segments.length === 0 ? ['a unit without a segment'] : []),
    ...segments.flatMap((segment) => {
      const sides = elementsIn(segment).map((side) => side.name)
      const state = segment.attributes.state ?? 'initial'
      const isKnown = ['initial', 'translated', 'reviewed', 'final'].includes(state)
      return [
        ...(sides.filter((side) => side === 'source').length === 1 ? [] : ['a segment has one source']),
        ...(isKnown && (state === 'initial' || sides.includes('target')) ? [] : [`state ${state}`]),
      ]
    }),
    ...repeated('code', named),
  ]
}

function repeated(what: string, elements: readonly Markup[]): string[] {
  const ids = elements.flatMap((each) => each.attributes.id ?? [])
  return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${what} ${id} twice`)
}

function all(markup: Markup, name: string): Markup[] {
  return elementsIn(markup).flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)])
}
