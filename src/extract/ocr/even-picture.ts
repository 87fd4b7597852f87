/** Gives a picture as many dots down as across: a fax has half, or nearly, and its letters would be read as flat. */

/** Resolutions that differ by less are one. */
const EVEN = 1.05
/** More is a fault in the file, not a resolution. */
const FARTHEST = 4

/** Takes a grey PNM of the size and its dots an inch across and down; gives it back, or stretched along its coarser side. */
export function evenPicture(
  pnm: Uint8Array,
  width: number,
  height: number,
  [across, down]: readonly [number, number],
): Uint8Array {
  const ratio = across / down
  if (Math.max(ratio, 1 / ratio) < EVEN || Math.max(ratio, 1 / ratio) > FARTHEST) return pnm
  const from = pnm.subarray(pnm.length - width * height)
  const size =
    ratio > 1
      ? ([width, Math.round(height * ratio)] as const)
      : ([Math.round(width / ratio), height] as const)
  return stretched(from, width, height, size)
}

/** Grey pixels of a width and height stretched to another size, as a PNM file. */
export function stretched(
  from: Uint8Array,
  width: number,
  height: number,
  [newWidth, newHeight]: readonly [number, number],
): Uint8Array {
  const head = new TextEncoder().encode(`P5\n${newWidth} ${newHeight}\n255\n`)
  const file = new Uint8Array(head.length + newWidth * newHeight)
  file.set(head)
  const columns = placesOf(newWidth, width)
  const rows = placesOf(newHeight, height)
  let at = head.length
  for (const [upper, lower, below] of rows)
    for (const [left, right, beside] of columns) {
      const top =
        (from[upper * width + left] ?? 255) * (1 - beside) + (from[upper * width + right] ?? 255) * beside
      const foot =
        (from[lower * width + left] ?? 255) * (1 - beside) + (from[lower * width + right] ?? 255) * beside
      file[at++] = top * (1 - below) + foot * below
    }
  return file
}

/** For each place of the new side, the two places of the old it lies between, and the share of the second. */
function placesOf(count: number, oldCount: number): (readonly [number, number, number])[] {
  return Array.from({ length: count }, (_, i) => {
    const place = Math.max(0, Math.min(oldCount - 1, ((i + 0.5) * oldCount) / count - 0.5))
    const first = Math.floor(place)
    return [first, Math.min(oldCount - 1, first + 1), place - first] as const
  })
}
