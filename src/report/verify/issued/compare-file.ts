/** Holds an issued file against the one drawn from its manifest: words, order, and whatever could hide or add words. */
import { foldSpace, type Sign, type SignKind, type VisibleFile } from '#official-document'
import { revise } from '../../revision/revise.ts'
import type { Change } from '../../revision/revision.ts'
import { compareNumbers } from './compare-numbers.ts'
import { type IssuedFinding, noticed } from './issued-check.ts'

/**
 * What differs between a file and the same file as drawn from the manifest.
 *
 * Finds `text-differs` (a sentence changed, missing, moved, or added without a statement), `hidden-or-overlaid`,
 * `tracked-change`, `comment-kept`. Both are read alike, so that what our own files hold is never held against them.
 */
export function compareFile(file: VisibleFile, drawn: VisibleFile): IssuedFinding[] {
  const differing = compareWords(file, drawn)
  const words = [...differing, ...compareNumbers(file, drawn, differing)]
  return [...words, ...compareSigns(file, drawn, words), ...openWork(file), ...comparePictures(file, drawn)]
}

/**
 * What differs for certain where another version of this program made the file: the words of the body, and open work.
 *
 * What only this version's drawing could tell — signs, looks, words in heads and contents — is said in one
 * `not-drawn-again`, with the signs this version would not make, and is held against nobody.
 */
export function compareAcrossVersions(
  file: VisibleFile,
  drawn: VisibleFile,
  { made, here }: { readonly made: string; readonly here: string },
): IssuedFinding[] {
  const strange = [
    ...strangeSigns(file, drawn).map(({ kind, what }) => `${MEANS[kind]} (${short(what)})`),
    ...[...comparePart(file, drawn, true), ...exchanged(file, drawn)].map(
      ({ was, now }) => `beside the text “${short(now ?? '')}” where it has “${short(was ?? '')}”`,
    ),
  ]
  const more = strange.length > MOST_TOLD ? ` and ${strange.length - MOST_TOLD} more` : ''
  const told =
    strange.length === 0
      ? ''
      : ` This version would not make: ${strange.slice(0, MOST_TOLD).join('; ')}${more}.`
  const unproved = noticed(
    'not-drawn-again',
    `The file says that version ${made} made it; this is version ${here}, which may draw it otherwise. The words of the text were compared; what stands beside them, or hides or overlays them, could not be proved.${told}`,
    { hint: `Check it once more with version ${made}.` },
  )
  const differing = comparePart(file, drawn, false)
  return [unproved, ...differing, ...compareNumbers(file, drawn, differing), ...openWork(file)]
}

/** Contents, heads and lists repeat words of the text, and are compared among themselves. */
function compareWords(file: VisibleFile, drawn: VisibleFile): IssuedFinding[] {
  const findings = [...comparePart(file, drawn, false), ...comparePart(file, drawn, true)]
  return findings.length === 0 ? exchanged(file, drawn) : findings
}

/** On a page of HTML the passages stand beside the sentences that cite them: exchanged, each would prove another. */
function exchanged(file: VisibleFile, drawn: VisibleFile): IssuedFinding[] {
  if (file.format !== 'html') return []
  const [now, was] = [file, drawn].map(({ blocks }) =>
    blocks.filter(({ part }) => BESIDE.has(part)).map(({ text }) => foldSpace(text)),
  )
  const at = was?.findIndex((text, index) => text !== now?.[index]) ?? -1
  if (at === -1) return []
  return [
    noticed(
      'text-differs',
      `Beside the text the file shows “${short(now?.[at] ?? '')}” where it was issued with “${short(was?.[at] ?? '')}”.`,
      { was: was?.[at] ?? null, now: now?.[at] ?? null },
    ),
  ]
}

function comparePart(file: VisibleFile, drawn: VisibleFile, isBeside: boolean): IssuedFinding[] {
  const reading = ({ manifest, blocks, comments, open }: VisibleFile) => ({
    value: { manifest, blocks: blocks.filter(({ part }) => BESIDE.has(part) === isBeside), comments, open },
    findings: [],
  })
  const { value } = revise({
    issued: reading(drawn),
    edited: reading(file),
    states: null,
    confirmations: [],
  })
  if (value === null)
    return [noticed('manifest-edited', 'The file cannot be compared with its manifest: it is edited.')]
  return [
    ...value.changes.map((change) => differs(change)),
    ...value.untraced.map(({ text, under }) =>
      noticed(
        'text-differs',
        `Added without a statement${under === '' ? '' : `, under “${short(under)}”`}: “${short(text)}”. Nobody answers for it.`,
        { now: text, hint: 'Take it out, or bring it in through the record.' },
      ),
    ),
  ]
}

const BESIDE: ReadonlySet<string> = new Set(['contents', 'head'])

const TOLD: Readonly<Record<Change['standing'], (change: Change) => string>> = {
  changed: ({ was, now }) => `The file says “${short(now)}”; its manifest says “${short(was)}”.`,
  removed: ({ was }) => `The manifest has “${short(was)}”; the file does not show it.`,
  moved: ({ was }) => `“${short(was)}” stands in another place than its manifest puts it.`,
  misplaced: ({ was, under }) =>
    `“${short(was)}” stands under “${short(under ?? '')}”: another respondent would be saying it.`,
}

function differs(change: Change): IssuedFinding {
  const { respondent, page } = change.source
  const whose = respondent === null ? '' : ` Words of ${respondent}${page === null ? '' : `, page ${page}`}.`
  return noticed('text-differs', `${TOLD[change.standing](change)}${whose}`, {
    statement: change.statement,
    ...(change.statement === null ? {} : { subject: change.statement }),
    was: change.was,
    now: change.now === '' ? null : change.now,
    hint: 'Take the file as it was issued, or have the change made in the record and issued again.',
  })
}

/** What each sign means for whoever reads the file. */
const MEANS: Readonly<Record<SignKind, string>> = {
  'hidden-words': 'words that a reader does not see',
  'struck-words': 'words struck through, which a reader takes as withdrawn',
  script: 'a script that can change what is shown',
  style: 'a look that can hide, add or move words',
  'shown-attribute': 'words shown or spoken that are not part of the text',
  'foreign-element': 'an element that no report of ours has',
  link: 'a link to something outside the file',
  'text-box': 'words in a box laid over the page',
  picture: 'a picture that can cover or show words',
  embedded: 'another document inside',
  field: 'words that a field makes up',
  'note-mark': 'another mark of a note than the text was issued with',
  property: 'another title, symbol or date than the report has, where programs show it',
  'head-or-foot': 'words in a head or foot of the pages',
  instruction: 'an instruction to the program that shows the file',
  annotation: 'something laid over the page',
  layer: 'layers that can be switched on and off',
  active: 'something that runs when the file is opened',
  'later-update': 'a later layer of changes written over the file',
  'doubtful-reading': 'letters that may not be what is drawn',
}

/** Programs that save a file again repeat its heads for other kinds of pages. */
const REPEATED: ReadonlySet<SignKind> = new Set(['head-or-foot'])

/** Signs the file has and the drawn one has not, each kind and words once; none that the words found already tell. */
function compareSigns(
  file: VisibleFile,
  drawn: VisibleFile,
  words: readonly IssuedFinding[],
): IssuedFinding[] {
  const told = new Set(words.flatMap(({ was, now }) => [was ?? '', now ?? '']))
  const isTold = ({ kind, what }: Sign): boolean => REPEATED.has(kind) && told.has(what)
  const gone = goneFromHeads(file, drawn).filter((sign) => !isTold(sign))
  const strange = strangeSigns(file, drawn).filter((sign) => !isTold(sign))
  return [
    ...strange.map(({ kind, what }) =>
      noticed('hidden-or-overlaid', `The file holds ${MEANS[kind]}: “${short(plainly(kind, what))}”.`, {
        now: what,
        hint: 'It was not there when the file was issued. What is seen may not be what was read here.',
      }),
    ),
    ...gone.map(({ what }) =>
      noticed('hidden-or-overlaid', `A head or foot of the pages no longer says “${short(what)}”.`, {
        was: what,
        hint: 'Take the file as it was issued.',
      }),
    ),
  ]
}

/** What stood in heads and feet of the pages and stands in fewer of them now. */
function goneFromHeads(file: VisibleFile, drawn: VisibleFile): Sign[] {
  const now = countSigns(file.signs)
  return [...countSigns(drawn.signs)].flatMap(([key, { sign, count }]) =>
    REPEATED.has(sign.kind) && (now.get(key)?.count ?? 0) < count ? [sign] : [],
  )
}

function strangeSigns(file: VisibleFile, drawn: VisibleFile): Sign[] {
  const known = countSigns(drawn.signs)
  return [...countSigns(file.signs)].flatMap(([key, { sign, count }]) => {
    const before = known.get(key)?.count ?? 0
    return count <= before || (before > 0 && REPEATED.has(sign.kind)) ? [] : [sign]
  })
}

function countSigns(signs: readonly Sign[]): Map<string, { sign: Sign; count: number }> {
  const counted = new Map<string, { sign: Sign; count: number }>()
  for (const sign of signs) {
    const key = `${sign.kind} ${sign.what}`
    counted.set(key, { sign, count: (counted.get(key)?.count ?? 0) + 1 })
  }
  return counted
}

/** Pages of a PDF that look another way than drawn: letters painted over, or drawn as others than they are read. */
function comparePictures(file: VisibleFile, drawn: VisibleFile): IssuedFinding[] {
  const count = Math.max(file.pictures.length, drawn.pictures.length)
  const other = Array.from({ length: count }, (_, index) => index).filter(
    (index) => file.pictures[index] !== drawn.pictures[index],
  )
  if (other.length === 0) return []
  const pages = other.map((index) => index + 1).join(', ')
  return [
    noticed('hidden-or-overlaid', `Page ${pages} does not look as drawn from the manifest.`, {
      hint: 'Look at the page: words may be covered, or drawn as others than can be read in the file.',
    }),
  ]
}

function openWork({ open, comments }: VisibleFile): IssuedFinding[] {
  const changes = open.insertions + open.deletions + open.looks
  const tracked = noticed(
    'tracked-change',
    `${changes} tracked changes are neither accepted nor rejected; they were read as accepted.`,
    { hint: 'Accept or reject them, and check again: a reader may see either text.' },
  )
  return [
    ...(changes === 0 ? [] : [tracked]),
    ...comments.map(({ text, on }) =>
      noticed('hidden-or-overlaid', `A comment stands on “${short(on)}”: “${short(text)}”`, {
        hint: 'Take the comments out of what is issued.',
      }),
    ),
  ]
}

/** On one line; a doubt without the code of the reader that had it. */
function plainly(kind: SignKind, what: string): string {
  const said = kind === 'doubtful-reading' ? what.replace(/^[a-z]+(?:-[a-z]+)+: /u, '') : what
  return said.replace(/\s+/gu, ' ').trim()
}

const LONGEST = 160
/** Signs named in one message. */
const MOST_TOLD = 3

function short(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST).trimEnd()}…`
}
