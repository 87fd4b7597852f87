/** Gives the source's own characters for a place in a run: what is printed, and what messages show. */
import type { Place } from './find-words.ts'
import type { Member, Run } from './passage-runs.ts'

/** The source's characters from one place to another of the run's folded text. */
export function sourceWords(run: Run, { start, end }: Place): string {
  return membersIn(run, { start, end })
    .map(({ passage, words, at }) => {
      const first = words.starts[Math.max(0, start - at)] ?? passage.text.length
      const last = words.ends[Math.min(words.text.length, end - at) - 1] ?? 0
      return passage.text.slice(first, last)
    })
    .join(' ')
}

/** The passages of a run that a place touches. */
export function membersIn(run: Run, { start, end }: Place): Member[] {
  return run.members.filter(({ at, words }) => at < end && start < at + words.text.length)
}

const SHOWN = 70
const UNSEEN = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\p{Co}\p{Cn}]/gu

/** Words around a place, the place marked with "▸"; characters that print nothing are named. */
export function marked(text: string, at: number): string {
  const [from, to] = [Math.max(0, at - SHOWN), Math.min(text.length, at + SHOWN)]
  const shown = `${from > 0 ? '… ' : ''}${text.slice(from, at)}▸${text.slice(at, to)}${to < text.length ? ' …' : ''}`
  return shown.replace(UNSEEN, (character) => `<${codeName(character)}>`)
}

/** "U+200B". */
export function codeName(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
