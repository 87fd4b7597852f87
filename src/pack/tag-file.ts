/** Tag files of a bag: `bagit.txt` and `bag-info.txt`, lines of "Label: value" (RFC 8493, 2.1.1 and 2.2.2). */

export type Tag = readonly [label: string, value: string]

/** The declaration every bag has. */
export const BAG_DECLARATION = 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n'

/** Characters a line may hold before it goes on in the next, as the standard recommends. */
const LINE = 79

/** Writes tags; a long value goes on in lines that begin with a space, a break in a value becomes a space. */
export function formatTags(tags: readonly Tag[]): string {
  return tags
    .map(([label, value]) => `${folded(`${label}: ${value.replace(/\s+/gu, ' ').trim()}`)}\n`)
    .join('')
}

function folded(text: string): string {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > LINE) {
      lines.push(line)
      line = ` ${word}`
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line].join('\n')
}

/** Reads tags; lines that are none are passed over. */
export function readTags(text: string): Tag[] {
  const whole = text.replace(/^\ufeff/, '').replace(/(?:\r\n|\n|\r)[ \t]+/g, ' ')
  return whole.split(/\r\n|\n|\r/).flatMap((line): Tag[] => {
    const [, label, value] = /^([^:\s][^:]*):[ \t]*(.*)$/.exec(line) ?? []
    return label === undefined || value === undefined ? [] : [[label, value.trim()]]
  })
}
