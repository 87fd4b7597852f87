/** Reads how far verbs are done by their auxiliaries and endings, in the languages that have them. */
import { remembered, rememberedFor } from '../../facts/remember.ts'
import type { VerbForms } from '../words/status-words.ts'
import type { Unit } from '../words/word-units.ts'
import type { Status, Statuses, Step } from './step.ts'
import type { Wording } from './wording.ts'

/** How many units may stand between an auxiliary and its verb, and between two verbs that are joined. */
const AUXILIARY_WITHIN = 4
const JOINED_WITHIN = 10

interface Auxiliary {
  readonly step: Step
  readonly at: number
  /** A verb in its bare form follows: “to”, “will”. */
  readonly isOpen: boolean
}

type Form = 'participle' | 'progress' | 'infinitive' | 'bare'

interface Reading {
  aux: Auxiliary | null
  /** “Shall, in accordance with its law, provide”: taken up again behind the second comma. */
  parted: Auxiliary | null
  last: { readonly status: Status; readonly form: Form; readonly at: number } | null
}

/** By auxiliaries and endings, and from one verb to those joined to it. */
export function taggedByForms({ units }: Wording, forms: VerbForms): Statuses {
  const tags: Statuses = units.map(() => undefined)
  const reading: Reading = { aux: null, parted: null, last: null }
  for (const [at, unit] of units.entries()) {
    if (unit.type === 'stop') {
      atStop(reading, unit, at)
      continue
    }
    if (unit.type === 'figure' || forms.apart.has(unit.text)) {
      reading.aux = null
      continue
    }
    const aux = auxiliaryAt(units, at, forms, reading.aux, tags)
    if (aux !== undefined) {
      reading.aux = aux
      continue
    }
    const found = verbAt(units, at, forms, reading, tags)
    if (found === null) continue
    tags[at] = found.status
    reading.last = { ...found, at }
    reading.aux = null
  }
  return tags
}

function atStop(reading: Reading, { text }: Unit, at: number): void {
  const isComma = /[,،]/u.test(text)
  const { aux, parted } = reading
  reading.parted = isComma && aux?.isOpen === true && aux.at === at - 1 ? aux : null
  reading.aux = isComma && parted !== null ? { ...parted, at } : null
  if (!isComma) reading.last = null
}

function auxiliaryAt(
  units: readonly Unit[],
  at: number,
  forms: VerbForms,
  aux: Auxiliary | null,
  tags: Statuses,
): Auxiliary | null | undefined {
  const word = units[at]?.text ?? ''
  const isHeld = aux !== null && aux.step === 'held' && at - aux.at <= AUXILIARY_WITHIN
  const auxiliary = (step: Step, isOpen = false): Auxiliary => ({ step, at, isOpen })
  if (forms.carrying.has(word)) return aux === null ? null : { ...aux, at }
  if (forms.perfect.has(word)) return isHeld ? { ...aux, at, isOpen: false } : auxiliary('done')
  if (forms.past.has(word)) return auxiliary('past')
  if (forms.present.has(word)) return auxiliary('present')
  if (forms.coming.has(word)) return auxiliary(aux?.step === 'done' ? 'done' : 'held')
  if (forms.passing.has(word)) return isHeld ? auxiliary('held') : auxiliary('underway')
  if (forms.opening.has(word)) return auxiliary(openedBy(units, at, forms, tags), true)
  return undefined
}

/** What a bare verb or an infinitive is, by the verb that governs it: “enabled to reach”. */
function openedBy(units: readonly Unit[], at: number, forms: VerbForms, tags: Statuses): Step {
  for (let before = at - 1; before >= Math.max(0, at - GOVERNED_WITHIN); before--) {
    const unit = units[before]
    if (unit === undefined || unit.type === 'stop') break
    if (before === at - 1 && forms.reaching.test(unit.text)) return 'present'
    if (forms.toiling.test(unit.text)) return 'tried'
    if (forms.bringing.test(unit.text)) return tags[before]?.step === 'held' ? 'held' : 'present'
  }
  return 'held'
}
const GOVERNED_WITHIN = 4

type Verb = { readonly status: Status; readonly form: Form }

function verbAt(
  units: readonly Unit[],
  at: number,
  forms: VerbForms,
  reading: Reading,
  tags: Statuses,
): Verb | null {
  const word = units[at]?.text ?? ''
  const shape = shapesOf(forms)(word)
  if (shape.isOther) return null
  const { aux, last } = reading
  const near = aux !== null && at - aux.at <= AUXILIARY_WITHIN ? aux : null
  const by = near?.at ?? at
  if (shape.isParticiple) return participleAt(units, at, forms, near, last)
  if (shape.isProgress) return progressAt(units, at, forms, near, last)
  if (near?.isOpen === true && !ADVERBS.test(word))
    return verb(near.step, 'bare', by, units[by]?.text !== INFINITIVE_MARK)
  if (shape.isInfinitive) return verb(openedBy(units, at, forms, tags), 'infinitive', by, false)
  if (shape.step !== null) return verb(shape.step, 'bare', by)
  return shape.isUnbare ? null : joinedTo(units, at, last, 'bare', forms)
}

/** What the letters of a word show by themselves; `step` is that of a finite form. */
interface Shape {
  readonly isOther: boolean
  readonly isParticiple: boolean
  readonly isProgress: boolean
  readonly isInfinitive: boolean
  readonly isUnbare: boolean
  readonly step: Step | null
}

/** By the forms of a language; a word has one shape wherever it stands. */
const shapesOf = rememberedFor((forms: VerbForms) =>
  remembered(
    (word): Shape => ({
      isOther: forms.others.test(word),
      isParticiple: forms.participle.test(word),
      isProgress: forms.progress.test(word),
      isInfinitive: forms.infinitive.test(word),
      isUnbare: forms.unbare.test(word),
      step: finiteStep(word, forms),
    }),
  ),
)

const ADVERBS = /ly$|^(?:also|further|not|never|then|soon|only|even)$/u
const INFINITIVE_MARK = 'to'

function verb(step: Step, form: Form, by: number, finite = true): Verb {
  return { status: { step, by, isFinite: finite }, form }
}

function finiteStep(word: string, forms: VerbForms): Step | null {
  if (forms.future.test(word)) return 'held'
  if (forms.underway.test(word)) return 'underway'
  if (!forms.done.test(word)) return null
  return forms.imperfective.test(word) ? 'past' : 'done'
}

function participleAt(
  units: readonly Unit[],
  at: number,
  forms: VerbForms,
  near: Auxiliary | null,
  last: Reading['last'],
): Verb | null {
  if (near !== null && !(near.isOpen && near.step === 'held')) return verb(near.step, 'participle', near.at)
  const joined = joinedTo(units, at, last, 'participle', forms)
  return joined ?? (forms.alone === null ? null : verb(forms.alone, 'participle', at))
}

function progressAt(
  units: readonly Unit[],
  at: number,
  forms: VerbForms,
  near: Auxiliary | null,
  last: Reading['last'],
): Verb | null {
  if (near?.step === 'past' || near?.step === 'present') return verb('underway', 'progress', near.at)
  if (near?.step === 'done') return verb('past', 'progress', near.at)
  if (near?.isOpen === true) return verb(near.step, 'progress', near.at, false)
  return joinedTo(units, at, last, 'progress', forms)
}

/** A verb right behind “and” or a comma stands as the one before it, where both have one form. */
function joinedTo(
  units: readonly Unit[],
  at: number,
  last: Reading['last'],
  form: Form,
  forms: VerbForms,
): Verb | null {
  if (last === null || last.form !== form || at - last.at > JOINED_WITHIN) return null
  const isAdverb = /ly$|^(?:further|also|then|mente)$/u.test(units[at - 1]?.text ?? '')
  const before = units[isAdverb ? at - 2 : at - 1]
  const isJoined = before !== undefined && (forms.joining.has(before.text) || /^[,،]$/u.test(before.text))
  return isJoined ? { status: last.status, form } : null
}
