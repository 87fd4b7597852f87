/** The numbers of sections in the editions that print Roman ones. */
const NUMERALS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X']

/** 2 → "II"; above ten, where no report of this kind has sections, figures. */
export function romanNumeral(section: number): string {
  return NUMERALS[section - 1] ?? String(section)
}
