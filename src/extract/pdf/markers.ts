/** Labels of list items, as printed in the six languages: "(a)", "1.", "iv)", "•", "（一）", "أ)", "б)". */

interface Marker {
  readonly label: string
  /** What kind of counting it is; items of one list share it. */
  readonly kind: string
  /** Length of label and the space after it in the text it was found in. */
  readonly length: number
}

interface Form {
  readonly kind: string
  readonly pattern: RegExp
}

/** First match wins. Every pattern is anchored at the start; group 1 is the label. */
const FORMS: readonly Form[] = [
  { kind: 'bullet', pattern: /^([•●○◦▪■□◆◇►➢➤➔✓✔☑❖·∙⁃‣¾§])\s*/u },
  { kind: 'dash', pattern: /^([-–—−*])\s+/u },
  { kind: 'circle', pattern: /^([oо¨])\s+(?=\S)/u },
  { kind: 'decimal.decimal', pattern: /^(\d{1,2}(?:\.\d{1,2}){1,4}\.?)\s+(?=\D)/u },
  { kind: 'decimal', pattern: /^(\d{1,3}[.．])\s+/u },
  { kind: '(decimal)', pattern: /^([(（]\d{1,3}[)）])\s*/u },
  { kind: 'decimal)', pattern: /^(\d{1,3}\))\s*/u },
  { kind: 'decimal-', pattern: /^(\d{1,2}\s?[-–])\s+(?=\p{L})/u },
  { kind: '(roman)', pattern: /^(\((?:i{1,3}|iv|vi{0,3}|ix|xi{0,3}|xiv|xvi{0,3})\))\s*/u },
  { kind: 'roman)', pattern: /^((?:i{1,3}|iv|vi{0,3}|ix|xi{0,3}|xiv|xvi{0,3})\))\s*/u },
  { kind: 'roman.', pattern: /^((?:i{1,3}|iv|vi{1,3}|ix|xi{1,3})\.)\s+/u },
  { kind: '(latin)', pattern: /^(\([a-z]{1,2}\))\s*/u },
  { kind: 'latin)', pattern: /^([a-z]\))\s+/u },
  { kind: 'latin.', pattern: /^([a-hj-z]\.)\s+/u },
  { kind: 'ROMAN.', pattern: /^((?:I{1,3}|IV|VI{0,3}|IX|XI{0,3}|XIV|XVI{0,3})\.)\s+/u },
  { kind: 'LATIN.', pattern: /^([A-Z]\.)\s+(?!\p{Lu}\.)/u },
  { kind: 'LATIN)', pattern: /^([A-Z]\))\s+/u },
  { kind: '(cyrillic)', pattern: /^(\([а-я]\))\s*/u },
  { kind: 'cyrillic)', pattern: /^([а-я]\))\s+/u },
  { kind: '(arabic)', pattern: /^([(][\u0621-\u064A]{1,2}[)])\s*/u },
  { kind: 'arabic)', pattern: /^([\u0621-\u064A]\))\s+/u },
  { kind: 'arabic-', pattern: /^([\u0621-\u064A]\s?[-–])\s+/u },
  { kind: 'arabic-digit', pattern: /^([\u0660-\u0669]{1,3}\s?[-–.])\s*/u },
  { kind: '(arabic-digit)', pattern: /^(\([\u0660-\u0669]{1,3}\))\s*/u },
  { kind: '（han）', pattern: /^([(（][一二三四五六七八九十]{1,3}[)）])\s*/u },
  { kind: 'han、', pattern: /^([一二三四五六七八九十]{1,3}[、．])\s*/u },
  { kind: 'decimal、', pattern: /^(\d{1,2}、)\s*/u },
  { kind: 'circled', pattern: /^([\u2460-\u2473])\s*/u },
]

/** The marker a text begins with; null for none. The text must have something after the marker. */
export function markerOf(text: string): Marker | null {
  for (const { kind, pattern } of FORMS) {
    const match = pattern.exec(text)
    const label = match?.[1]
    if (match === null || label === undefined) continue
    if (match[0].length >= text.length) return null
    return { label, kind, length: match[0].length }
  }
  return null
}

/** True for a text that is a marker and nothing else (its item stands in the next run or line). */
export function isBareMarker(text: string): boolean {
  const bare = text.trim()
  return bare.length <= 6 && markerOf(`${bare} x`)?.label === bare
}
