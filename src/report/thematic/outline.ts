/** Thematic sections as they were written, as data: headings, paragraphs, and each statement by its id. */

/** One level of sections, whatever stands below it. */
export interface OutlinedSection {
  readonly heading: string
  readonly paragraphs: readonly (readonly string[])[]
  readonly sections: readonly OutlinedSection[]
}
