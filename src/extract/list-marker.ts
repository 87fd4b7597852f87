/** The labels that people type before items and paragraphs: "1.", "(a)", "•", "一、", "أولاً:". */

export interface Labelled {
  /** As printed, without the white space after it. */
  readonly marker: string
  /** What follows the label. */
  readonly rest: string
  /** How many characters stand before `rest`. */
  readonly width: number
  readonly kind: 'bullet' | 'number'
}

/** Signs used as bullets, the ones that Word's symbol fonts leave behind included. */
const BULLET = /^[•◦▪▫■□●○◆◇►▶➢➤✓✔❖·∙‣⁃\uF0B7\uF0A7\uF0D8\uF076\uF0FC§*–—−-](?=[\s\u00A0])/u
const NUMBERS = [
  /^\(?\d{1,3}(?:\.\d{1,2}){0,4}[.)](?=\s)/, // 1.  1)  (1)  1.2.  1.2)
  /^\d{1,2}(?:\.\d{1,2}){1,4}(?=\s)/, // 1.2  1.2.3
  /^\(?[ivxlc]{1,6}[.)](?=\s)/i, // (iv)  IV.
  /^\(?\p{L}[.)](?=\s)/u, // (a)  b)  A.  а)  أ)
  /^\(?[\u0621-\u064A]{1,3}\)(?=\s)/, // (أ)  (ب)
  /^[\d٠-٩]{1,3}[-–](?=\s)/, // 1-  ٣-
  /^[أبجدهوزحطي][-–](?=\s)/, // أ-
  /^\(?[٠-٩]{1,3}[.)](?=\s)/, // ٣.  (٣)
  /^[一二三四五六七八九十]{1,3}、/, // 一、
  /^[（(][一二三四五六七八九十\d]{1,3}[）)]/, // （一）  （1）
  /^\d{1,3}[、．]/, // 1、
  /^[①-⑳]/,
]

/** Splits a label from the text it stands before; null where the text begins with none. */
export function splitMarker(text: string): Labelled | null {
  const bullet = BULLET.exec(text)?.[0]
  if (bullet !== undefined) return labelled(text, bullet, 'bullet')
  for (const pattern of NUMBERS) {
    const number = pattern.exec(text)?.[0]
    if (number !== undefined) return labelled(text, number, 'number')
  }
  return null
}

function labelled(text: string, marker: string, kind: Labelled['kind']): Labelled | null {
  const width = marker.length + (/^[\s\u00A0]*/.exec(text.slice(marker.length))?.[0].length ?? 0)
  const rest = text.slice(width)
  return rest === '' ? null : { marker, rest, width, kind }
}
