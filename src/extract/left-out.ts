/** What a word processor's file holds besides its text, counted while it is read, and what is told of it. */
import type { Finding } from '#un'
import { aboutFile } from './reader.ts'
import type { ExtractCode } from './transcription.ts'

/** Counts of what was met and is not in the text, or in it with a doubt. */
export interface LeftOut {
  trackedChanges: number
  comments: number
  /** Hidden, or white on a page without colour. */
  hiddenCharacters: number
}

/** Nothing met yet. */
export function nothingLeftOut(): LeftOut {
  return { trackedChanges: 0, comments: 0, hiddenCharacters: 0 }
}

/** Finds `tracked-changes`, `comments-ignored`, `hidden-text`. */
export function leftOutFindings({
  trackedChanges,
  comments,
  hiddenCharacters,
}: LeftOut): Finding<ExtractCode>[] {
  const findings: Finding<ExtractCode>[] = []
  if (trackedChanges > 0) {
    const message = `${trackedChanges} tracked changes are open; the text was read with all of them accepted.`
    const hint = 'Ask the sender which text is meant, or accept the changes in a copy.'
    findings.push(aboutFile('tracked-changes', message, true, hint))
  }
  if (comments > 0) {
    const message = `${comments} comments in the margin were not read.`
    findings.push(aboutFile('comments-ignored', message, false))
  }
  if (hiddenCharacters > 0) {
    const message = `${hiddenCharacters} characters cannot be seen (hidden or white) and were not read.`
    findings.push(aboutFile('hidden-text', message, true))
  }
  return findings
}

/** Objects of other programs inside a document; none for none. Finds `attachment-not-read`. */
export function objectFindings(count: number): Finding<ExtractCode>[] {
  if (count === 0) return []
  const message = `${count} embedded objects were not opened; only what the page shows of them was read.`
  return [aboutFile('attachment-not-read', message, true, 'Ask the sender for them as files.')]
}
