/** Keeps a broken file from burying everything under the same finding said thousands of times. */
import type { Finding } from '#un'
import type { ExtractCode } from './transcription.ts'

const MOST_ALIKE = 100

/** The first hundred findings of each code, and one more that says how many there were. */
export function atMostSome(findings: readonly Finding<ExtractCode>[]): readonly Finding<ExtractCode>[] {
  const counts = new Map<ExtractCode, number>()
  const kept = findings.filter(({ code }) => {
    const count = (counts.get(code) ?? 0) + 1
    counts.set(code, count)
    return count <= MOST_ALIKE
  })
  const more = [...counts].flatMap(([code, count]): Finding<ExtractCode>[] => {
    if (count <= MOST_ALIKE) return []
    const needsPerson = findings.some((finding) => finding.code === code && finding.needsPerson)
    return [{ code, message: `${count - MOST_ALIKE} more of this kind were found in the file.`, needsPerson }]
  })
  return more.length === 0 ? findings : [...kept, ...more]
}
