/** What is done to the manifest of a report before the document is drawn from it again: the drawing betrays nothing. */
import type { Manifest } from '../../../src/official-document/index.ts'
import { isObject, type Leaf, leavesLike, nameOf, type Path, valueAt, withValue } from './manifest-tree.ts'

export type ManifestAttack = (manifest: Manifest) => Manifest

/** Other words, another number, the contrary: whatever the first such field says, now it says something else. */
function other(name: RegExp, put: (value: unknown) => unknown = otherValue): ManifestAttack {
  return (manifest) => {
    const leaf = leavesLike(manifest, name).find(({ value }) => put(value) !== value)
    if (leaf === undefined) throw new Error(`nothing to attack: ${name.source} says that already`)
    return withValue(manifest, leaf.path, put(leaf.value))
  }
}

/** Another value of the same kind. */
export function otherValue(value: unknown): unknown {
  if (typeof value === 'string') return /^\d{4}-\d\d-\d\d$/.test(value) ? '2019-03-03' : `${value} and others`
  if (typeof value === 'number') return value + 1
  if (typeof value === 'boolean') return !value
  return value === null ? 'Bolmar' : ['Bolmar']
}

/** Two fields of different value exchanged. */
function exchanged(name: RegExp): ManifestAttack {
  return (manifest) => {
    const [one, ...more] = leavesLike(manifest, name)
    const second = more.find(({ value }) => value !== one?.value)
    if (one === undefined || second === undefined) throw new Error(`nothing to exchange: ${name.source}`)
    return withValue(withValue(manifest, one.path, second.value), second.path, one.value)
  }
}

/** Words of a sentence exchanged for as many letters: its layout still fits. */
function reworded(words: string, put: string): ManifestAttack {
  return (manifest) => {
    const leaf = leavesLike(manifest, /^statements\.\d+\.text$/).find(
      ({ value }) => typeof value === 'string' && value.includes(words),
    )
    if (leaf === undefined || words.length !== put.length) throw new Error(`nothing to attack: “${words}”`)
    return withValue(manifest, leaf.path, String(leaf.value).replace(words, put))
  }
}

/** The paragraph of a thematic statement behind everything else. */
function thematicParagraphLast(manifest: Manifest): Manifest {
  const body = listAt(manifest, ['layout', 'body'])
  const isThematic = (block: unknown): boolean =>
    isObject(block) && block.type === 'paragraph' && JSON.stringify(block).includes('"s-theme')
  const moved = body.filter(isThematic)
  if (moved.length === 0) throw new Error('nothing to attack: no thematic paragraph')
  return withValue(manifest, ['layout', 'body'], [...body.filter((block) => !isThematic(block)), ...moved])
}

function withoutFirst(path: Path): ManifestAttack {
  return (manifest) => withValue(manifest, path, listAt(manifest, path).slice(1))
}

function listAt(manifest: Manifest, path: Path): readonly unknown[] {
  const value = valueAt(manifest, path)
  if (!Array.isArray(value) || value.length === 0) throw new Error(`nothing to attack: no ${nameOf(path)}`)
  return value
}

/** The manifest is edited in one field, and the document drawn from it. */
export const MANIFEST_ATTACKS: Readonly<Record<string, ManifestAttack>> = {
  'note-marks-exchanged': exchanged(/^layout\.body\..*\.note$/),
  'note-bodies-exchanged': exchanged(/^layout\.notes\.\d+\.key$/),
  'note-language': other(/^layout\.notes\.\d+\.language$/, () => 'fr'),
  'first-page-note': other(/^layout\.masthead\.notes\.0\.text$/),
  'first-page-date': other(/^layout\.masthead\.date$/),
  'first-page-item': other(/^layout\.masthead\.agendaLine$/),
  'first-page-session': other(/^layout\.masthead\.session$/),
  'first-page-original': other(/^layout\.masthead\.original$/),
  author: other(/^layout\.title\.author$/),
  title: other(/^layout\.title\.title$/),
  subtitle: other(/^layout\.title\.subtitle$/),
  banner: other(/^layout\.banner$/, () => null),
  'contents-word': other(/^layout\.words\.contents$/),
  'no-contents': other(/^layout\.hasContents$/),
  'summary-words': reworded('views', 'pleas'),
  'limits-title': other(/^layout\.limits\.groups\.0\.title$/),
  'limits-absence': other(/^layout\.limits\.absence\.0$/),
  'limits-row-gone': withoutFirst(['layout', 'limits', 'groups']),
  'respondent-name': other(/^layout\.respondents\.\d+\.name$/),
  'respondent-remark': other(/^layout\.respondents\.\d+\.remark$/),
  'respondent-words': other(/^layout\.respondents\.\d+\.wordCount$/),
  'respondent-late': other(/^layout\.respondents\.\d+\.late$/),
  'respondent-gone': withoutFirst(['layout', 'respondents']),
  'panel-respondent': exchanged(/^layout\.details\.[^.]+\.respondent$/),
  'panel-page': other(/^layout\.details\.[^.]+\.page$/, (value) =>
    typeof value === 'number' ? value + 1 : value,
  ),
  'panel-file': exchanged(/^layout\.details\.[^.]+\.file$/),
  'panel-passage': exchanged(/^layout\.details\.[^.]+\.passage$/),
  'panel-href': other(/^layout\.details\.[^.]+\.href$/),
  'panel-kind': other(/^layout\.details\.[^.]+\.kind$/, () => 'reproduction'),
  'panel-more': other(/^layout\.details\.[^.]+\.more\.0\.respondent$/),
  'panel-confirmed': other(/^layout\.details\.[^.]+\.confirmed\.by$/),
  'theme-behind-replies': thematicParagraphLast,
  'paragraph-number': other(/^layout\.body\.\d+\.number$/),
  'paragraph-look': other(/^layout\.body\.\d+\.look$/, () => 'centred'),
  'paragraph-gone': withoutFirst(['layout', 'summary']),
  'heading-level': other(/^layout\.body\.\d+\.level$/, () => 5),
  italics: other(/^layout\.body\.\d+\.inlines\.\d+\.runs\.0\.looks$/, () => ['italic']),
  'cell-is-head': other(/^layout\.body\..*\.header$/),
  'block-language': other(/^layout\.body\.\d+\.language$/, () => 'ru'),
  property: other(/^layout\.properties\.Title1$/),
  stamp: other(/^layout\.stampedAt$/, () => '2020-01-01T00:00:00Z'),
  'verdict-gone': other(/^layout\.verdicts\.statements\.[^.]+\.verdict$/, () => 'proved'),
  'verdict-reach': other(/^layout\.verdicts\.statements\.[^.]+\.reach$/, () => 'file'),
  'behalf-of': other(/^submissions\.\d+\.onBehalfOf$/, () => ['XBO']),
  'sender-name': exchanged(/^submissions\.\d+\.respondent$/),
  'received-on': other(/^submissions\.\d+\.receivedOn$/),
  'dated-on': other(/^submissions\.\d+\.datedOn$/, () => '2019-03-03'),
  'translation-flag': other(/^statements\.\d+\.citations\.\d+\.translation$/, (value) =>
    value === null ? value : null,
  ),
  'citation-page': other(/^statements\.\d+\.citations\.\d+\.page$/),
  'citation-language': other(/^statements\.\d+\.citations\.\d+\.language$/, () => 'ru'),
  binding: other(/^statements\.\d+\.bindings\.\d+\.value$/),
  'statement-language': other(/^statements\.\d+\.language$/, () => 'ru'),
  'confirmed-by': other(/^statements\.\d+\.confirmation\.by$/),
  'confirmed-at': other(/^statements\.\d+\.confirmation\.at$/, () => '2019-07-13'),
  'confirmed-reason': other(/^statements\.\d+\.confirmation\.reason$/),
  coding: withoutFirst(['replies', 'codings', 0, 'passages']),
  'counted-group': other(/^replies\.replies\.\d+\.respondents$/, () => 'other'),
  'edition-deadline': other(/^edition\.deadline$/),
  'received-gone': withoutFirst(['received']),
  'ocr-pages': other(/^sources\.\d+\.ocrPages$/, () => [1]),
  'document-date': other(/^document\.date$/, () => '2019-07-29'),
  'no-record': (manifest) => withValue(manifest, ['record'], null),
}

/** A field of the record is edited, and the whole document written from it again: only the files received tell. */
export const RECORD_ATTACKS: Readonly<Record<string, ManifestAttack>> = {
  'record-behalf-of': other(/^record\.submissions\.\d+\.onBehalfOf$/, () => ['XBO']),
  'record-spoken-for': other(/^record\.submissions\.\d+\.onBehalfOf\.0$/, () => 'XBO'),
  'record-received-on': other(/^record\.submissions\.\d+\.receivedOn$/),
  'record-dated-on': other(/^record\.submissions\.\d+\.datedOn$/, () => '2019-03-03'),
  'record-status': other(/^record\.submissions\.\d+\.status$/, () => 'no-views'),
  'record-language': other(/^record\.submissions\.\d+\.files\.0\.language$/, () => 'fr'),
  'record-translation': other(/^record\.submissions\.\d+\.files\.\d+\.translation$/, (value) =>
    value === null ? value : 'by-a-machine',
  ),
  'record-note-target': exchanged(/^record\.sources\.\d+\.passages\.\d+\.marks\.\d+\.target$/),
  'record-emphasis': other(/^record\.sources\.\d+\.passages\.\d+\.marks\.\d+\.type$/, (value) =>
    value === 'italic' || value === 'bold' ? 'superscript' : value,
  ),
  'record-part': other(/^record\.sources\.\d+\.passages\.\d+\.part$/, (value) =>
    value === 'body' ? 'covering' : value,
  ),
  'record-level': other(/^record\.sources\.\d+\.passages\.\d+\.level$/, (value) =>
    value === null ? value : 3,
  ),
  'record-marker': other(/^record\.sources\.\d+\.passages\.\d+\.marker$/, (value) =>
    value === null ? value : '9.',
  ),
  'record-page': other(/^record\.sources\.\d+\.passages\.\d+\.page$/),
  'record-unread-pages': other(/^record\.sources\.\d+\.unreadPages$/, () => [1]),
  'record-read-from-pictures': other(/^record\.sources\.\d+\.pages\.\d+\.obtained$/, () => 'ocr'),
  'record-order': (manifest) => {
    const path = ['record', 'sources', 0, 'passages']
    const [first, second, ...rest] = listAt(manifest, path)
    return withValue(manifest, path, [second, first, ...rest])
  },
  'record-words': (manifest) => {
    const leaf: Leaf | undefined = leavesLike(manifest, /^passages\.\d+\.text$/).find(
      ({ value }) => typeof value === 'string' && value.includes(' not '),
    )
    if (leaf === undefined) throw new Error('nothing to attack: nobody says “not”')
    return withValue(manifest, leaf.path, String(leaf.value).replace(' not ', ' now '))
  },
}
