/** Holds the reading of pictures to a time: so long for a page, so long for all pages of a file. */
import { LIMITS } from '../limits.ts'
import { type Expected, type PictureOutcome, readPicture } from './read-picture.ts'

/** Milliseconds of the processor's time, or of any clock; handed in by whoever runs the reading, for a room sees none. */
export type Clock = () => number

export type ReadPicture = (picture: Uint8Array, expected: Expected | null) => Promise<PictureOutcome>

/** A reading of the pictures of one file that stops where a page, or the file, takes too long. */
export function picturesWithin(clock: Clock): ReadPicture {
  let spent = 0
  return async (picture, expected) => {
    const most = Math.min(LIMITS.ocrPageMs, LIMITS.ocrFileMs - spent)
    if (most <= 0) return { reading: null, missingPackages: [], isOutOfTime: true }
    const start = clock()
    const outcome = await readPicture(picture, expected, () => clock() - start < most)
    spent += clock() - start
    return outcome
  }
}
