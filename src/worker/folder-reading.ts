/** A folder of replies while it is read, and everything that was noticed in it. */
import type { FolderReading } from '#submission'
import type { Finding } from '#un'
import type { Work } from './work.ts'

/** Tells how far the reading of a folder is. */
export function readingOf({ progress }: Work): (done: number, total: number, path: string) => void {
  return (done, total, path) => {
    if (done === 0) progress.stage('reading replies', total)
    else progress.step(done, path)
  }
}

/** Every finding of a folder: its own, those of each file's reader, and those of each submission. */
export function allFindings(replies: FolderReading): Finding[] {
  const ofReaders = [...replies.transcriptions].flatMap(([path, transcription]) =>
    transcription.findings.map((finding) => ({ ...finding, subject: finding.subject ?? path })),
  )
  return [
    ...replies.findings,
    ...ofReaders,
    ...replies.submissions.flatMap((submission) => submission.findings),
  ]
}
