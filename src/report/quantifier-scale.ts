/** The published scale of "a few", "several", "many", "most": which number and which share carry which word. */
import { z } from 'zod'
import { LANGUAGES } from '#un'

const perCent = z.int().min(0).max(100)
const wordsByLanguage = z.partialRecord(z.enum(LANGUAGES), z.array(z.string().min(1)))

/** A level of the scale, its bounds (absent: none) and its words in each language; a "*" ends a stem. */
const level = z
  .strictObject({
    level: z.string().regex(/^[a-z][a-z-]*$/),
    /** At least and at most so many, counted. */
    least: z.int().nonnegative().optional(),
    most: z.int().nonnegative().optional(),
    /** From and up to this share of the whole asked about, rounded to whole per cent. */
    fromPercent: perCent.optional(),
    toPercent: perCent.optional(),
    words: wordsByLanguage,
  })
  .refine(({ level: name }) => name !== 'innocent', 'no level may be called "innocent"')

/** The scale as `data/quantifiers.yaml`, an office's own file and the manifest carry it. */
export const quantifierScaleContract = z.strictObject({
  source: z.string().min(1),
  levels: z.array(level).min(1),
  /** Phrases that hold a word of the scale but not its sense. */
  notWords: wordsByLanguage.default({}),
})

export type QuantifierScale = z.infer<typeof quantifierScaleContract>
export type QuantifierLevel = z.infer<typeof level>

/** Whether a number out of a whole carries the word of a level. Of nothing nothing is proved. */
export function carries(
  { least, most, fromPercent, toPercent }: QuantifierLevel,
  { count, whole }: { readonly count: number; readonly whole: number },
): boolean {
  if (whole === 0) return false
  const share = shareOf(count, whole)
  return (
    count >= (least ?? 0) &&
    count <= (most ?? count) &&
    share >= (fromPercent ?? 0) &&
    share <= (toPercent ?? 100)
  )
}

/** In whole per cent; only the whole is 100, and only nothing 0. */
function shareOf(count: number, whole: number): number {
  if (count === whole) return 100
  return count === 0 ? 0 : Math.min(99, Math.max(1, Math.round((count / whole) * 100)))
}
