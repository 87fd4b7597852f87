/** Reads how far verbs are done by the marks beside them, in Chinese and Arabic. */
import {
  ARABIC_FIRST_PAST,
  ARABIC_HIS_PAST,
  ARABIC_NO_PAST,
  ARABIC_STATUS,
  ARABIC_TASK,
  CHINESE_DONE,
  CHINESE_STATUS,
  CHINESE_TASKS,
} from '../words/status-words.ts'
import type { Unit } from '../words/word-units.ts'
import { HOLDING, type Status, type Statuses, type Step } from './step.ts'
import type { Wording } from './wording.ts'

/** By the mark before a verb or behind it; a clause without one that begins with a task is one of a plan. */
export function taggedChinese({ units, modals, hedges }: Wording): Statuses {
  const tags: Statuses = units.map(() => undefined)
  const held = new Set(
    [...modals, ...hedges].flatMap(({ kind, from }) =>
      HOLDING.has(kind) && kind !== 'called' ? [from] : [],
    ),
  )
  const isOfTasks = !units.some(({ text }) => CHINESE_DONE.test(text))
  let now: Status | undefined
  for (const [at, { text, type }] of units.entries()) {
    const step = (isOfTasks && isTask(units, at)) || held.has(at) ? 'held' : chineseMark(text)
    if (type === 'stop') now = undefined
    else if (step !== null) now = { step, by: at, isFinite: true }
    else if (CHINESE_STATUS.behind.test(text) && now === undefined) {
      now = { step: 'done', by: at, isFinite: true }
      for (let before = at - 1; before >= 0 && units[before]?.type === 'word'; before--) tags[before] ??= now
    }
    tags[at] ??= now
  }
  return tags
}

function chineseMark(text: string): Step | null {
  if (CHINESE_STATUS.before.test(text)) return 'done'
  return CHINESE_STATUS.passing.test(text) ? 'underway' : null
}

function isTask(units: readonly Unit[], at: number): boolean {
  const isFirst = at === 0 || units[at - 1]?.type === 'stop'
  return isFirst && CHINESE_TASKS.has(`${units[at]?.text ?? ''}${units[at + 1]?.text ?? ''}`)
}

/** By particles and by the form of the past; a sentence that begins with a noun of action is an item of a plan. */
export function taggedArabic({ units }: Wording): Statuses {
  const tags: Statuses = units.map(() => undefined)
  let task: Status | undefined
  for (const [at, { text, type }] of units.entries()) {
    if (type !== 'word') {
      if (!/[,،]/u.test(text)) task = undefined
      continue
    }
    const step = arabicStep(units, at)
    if (step !== null) tags[at] = { step, by: at, isFinite: true }
    else if (opensSentence(units, at) && ARABIC_TASK.test(text))
      task = { step: 'held', by: at, isFinite: true }
    tags[at] ??= task
  }
  return tags
}

function arabicStep(units: readonly Unit[], at: number): Step | null {
  const { text = '', also = [] } = units[at] ?? {}
  const isAmong = (words: ReadonlySet<string>): boolean => [text, ...also].some((word) => words.has(word))
  if (isAmong(ARABIC_STATUS.done)) return 'done'
  if (isAmong(ARABIC_STATUS.passing)) return 'underway'
  const isPast =
    ARABIC_STATUS.past.test(text) && !ARABIC_STATUS.others.has(text) && !ARABIC_NO_PAST.test(text)
  const isFirstPast =
    opensSentence(units, at) && ARABIC_FIRST_PAST.test(text) && !ARABIC_STATUS.others.has(text)
  const isHisPast =
    (at === 0 || follows(units, at, ARABIC_STATUS.saying)) &&
    ARABIC_HIS_PAST.test(text) &&
    !ARABIC_TASK.test(text)
  return isPast || isFirstPast || isHisPast ? 'done' : null
}

function follows(units: readonly Unit[], at: number, words: ReadonlySet<string>): boolean {
  return words.has(units[at - 1]?.text ?? '')
}

function opensSentence(units: readonly Unit[], at: number): boolean {
  const before = units[at - 1]
  return before === undefined || /^[.:؛;!؟]$/u.test(before.text)
}
