/** Tells ink from paper in the picture of a page. */
import type { GreyPicture, PictureSize } from './engine.ts'

/** A pixel a byte, 1 where there is ink. */
export interface Ink extends PictureSize {
  readonly dark: Uint8Array
}

/** Ink by the threshold that parts a picture's dark from its light best (Otsu). */
export function inkOf({ width, height, grey }: GreyPicture): Ink {
  const threshold = thresholdOf(grey)
  const dark = new Uint8Array(grey.length)
  for (let at = 0; at < grey.length; at++) if ((grey[at] ?? 255) <= threshold) dark[at] = 1
  return { width, height, dark }
}

function thresholdOf(grey: Uint8Array): number {
  const counts = new Float64Array(256)
  for (const value of grey) counts[value] = (counts[value] ?? 0) + 1
  const total = counts.reduce((sum, count, value) => sum + count * value, 0)
  let [best, bestAt, count, sum] = [-1, 127, 0, 0]
  counts.forEach((here, value) => {
    count += here
    sum += here * value
    const rest = grey.length - count
    if (count === 0 || rest === 0) return
    const between = count * rest * (sum / count - (total - sum) / rest) ** 2
    if (between > best) [best, bestAt] = [between, value]
  })
  return bestAt
}
