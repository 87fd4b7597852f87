/** Pictures in shades of grey and what a scanner does to them: turning, shrinking, noise, black and white. */
import type { PagePicture } from '../../../src/extract/pdf/render-page.ts'

/** One byte a pixel, rows from the top; 0 is black. */
export interface Picture {
  readonly width: number
  readonly height: number
  readonly pixels: Uint8Array
}

/** Random numbers from a seed (mulberry32), each from 0 to 1: the same on every machine. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

export function greyOf({ width, height, rgba }: PagePicture): Picture {
  const pixels = new Uint8Array(width * height)
  for (let at = 0; at < pixels.length; at++) {
    const [red, green, blue] = [rgba[at * 4] ?? 0, rgba[at * 4 + 1] ?? 0, rgba[at * 4 + 2] ?? 0]
    pixels[at] = Math.round((299 * red + 587 * green + 114 * blue) / 1000)
  }
  return { width, height, pixels }
}

/** The picture at another size, by the mean of what each new pixel covers. */
export function resized(picture: Picture, width: number, height: number): Picture {
  const pixels = new Uint8Array(width * height)
  const [stepX, stepY] = [picture.width / width, picture.height / height]
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      pixels[y * width + x] = meanOf(picture, x * stepX, y * stepY, (x + 1) * stepX, (y + 1) * stepY)
  return { width, height, pixels }
}

function meanOf(picture: Picture, x0: number, y0: number, x1: number, y1: number): number {
  let sum = 0
  let area = 0
  for (let y = Math.floor(y0); y < Math.min(picture.height, y1); y++) {
    const high = Math.min(y + 1, y1) - Math.max(y, y0)
    for (let x = Math.floor(x0); x < Math.min(picture.width, x1); x++) {
      const share = high * (Math.min(x + 1, x1) - Math.max(x, x0))
      sum += share * (picture.pixels[y * picture.width + x] ?? 255)
      area += share
    }
  }
  return area === 0 ? 255 : Math.round(sum / area)
}

/** Turned about its middle by an angle in degrees (clockwise); the size stays, the corners are white. */
export function skewed(picture: Picture, degrees: number): Picture {
  const { width, height } = picture
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)]
  const pixels = new Uint8Array(width * height)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const [right, down] = [x - width / 2, y - height / 2]
      pixels[y * width + x] = sampled(
        picture,
        width / 2 + right * cos + down * sin,
        height / 2 - right * sin + down * cos,
      )
    }
  return { width, height, pixels }
}

/** The shade at a place between pixels. */
function sampled({ width, height, pixels }: Picture, x: number, y: number): number {
  const [left, top] = [Math.floor(x), Math.floor(y)]
  const [across, down] = [x - left, y - top]
  const at = (column: number, row: number): number =>
    column < 0 || row < 0 || column >= width || row >= height ? 255 : (pixels[row * width + column] ?? 255)
  const upper = at(left, top) * (1 - across) + at(left + 1, top) * across
  const lower = at(left, top + 1) * (1 - across) + at(left + 1, top + 1) * across
  return Math.round(upper * (1 - down) + lower * down)
}

/** Turned by quarters, clockwise. */
export function quarterTurned(picture: Picture, turns: number): Picture {
  let now = picture
  for (let turn = 0; turn < turns; turn++) {
    const { width, height, pixels } = now
    const next = new Uint8Array(pixels.length)
    for (let y = 0; y < height; y++)
      for (let x = 0; x < width; x++) next[x * height + (height - 1 - y)] = pixels[y * width + x] ?? 255
    now = { width: height, height: width, pixels: next }
  }
  return now
}

/** Every pixel lighter or darker by chance (`strength` in shades), on paper that is not quite white. */
export function noisy(picture: Picture, strength: number, seed: number): Picture {
  const random = randomFrom(seed)
  const pixels = picture.pixels.map((shade) => {
    const bell = random() + random() + random() + random() - 2
    return Math.max(0, Math.min(255, Math.round(20 + shade * 0.88 + bell * strength)))
  })
  return { ...picture, pixels }
}

/** Black and white only, as a fax sends it. */
export function blackAndWhite(picture: Picture, threshold: number): Picture {
  return { ...picture, pixels: picture.pixels.map((shade) => (shade < threshold ? 0 : 255)) }
}
