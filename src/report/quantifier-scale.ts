/** The published scale of "a few", "several", "many", "most": which number and which share carry which word. */
import { z } from 'zod'
import { LANGUAGES } from '#un'

const bound = {
  /** At least, at most so many, counted. */
  least: z.int().nonnegative().optional(),
  most: z.int().nonnegative().optional(),
  /** Of the whole asked about: above, and up to, this share; 0 to 1. */
  above: z.number().min(0).max(1).optional(),
  upTo: z.number().min(0).max(1).optional(),
}

/** A level of the scale, its bounds and its words in each language; a word's forms are parted by "|", a "*" ends a stem. */
const level = z.strictObject({
  level: z.string().regex(/^[a-z][a-z-]*$/),
  ...bound,
  words: z.partialRecord(z.enum(LANGUAGES), z.string()),
})

/** The scale as `data/quantifiers.yaml`, an office's own file and the manifest carry it. */
export const quantifierScaleContract = z.strictObject({
  source: z.string(),
  levels: z.array(level).min(1),
})

export type QuantifierScale = z.infer<typeof quantifierScaleContract>
export type QuantifierLevel = z.infer<typeof level>
