/** Compares what a person reads with the golden kept for it; a differing one is written beside it as `-changed`. */
import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'
import { expect } from 'vitest'
import { packageRoot, readBytes, remove, writeWhole } from '#platform/files'

/** True while `npm run golden` accepts what is made now; never in CI. */
const isAccepting = process.env.RAPPORTEUR_GOLDEN === 'accept' && process.env.CI === undefined

export interface Picture {
  readonly width: number
  readonly height: number
  readonly rgba: Uint8Array
}

/** Share of pixels that may differ: the smoothing of letters is not the same on every machine. */
const TOLERATED = 0.0001
/** How far a pixel's colour may be off before it differs, from 0 to 1. */
const COLOUR_THRESHOLD = 0.15

/** Compares a picture with `tests/goldens/<name>.png`. */
export async function checkPicture(name: string, picture: Picture): Promise<void> {
  const { width, height, rgba } = picture
  const png = new PNG({ width, height })
  png.data.set(rgba)
  await check(`${name}.png`, PNG.sync.write(png), (golden) => {
    const kept = PNG.sync.read(Buffer.from(golden))
    if (kept.width !== width || kept.height !== height) return false
    const options = { threshold: COLOUR_THRESHOLD }
    return pixelmatch(kept.data, rgba, undefined, width, height, options) <= TOLERATED * width * height
  })
}

/** Compares a text with `tests/goldens/<name>`, letter by letter. */
export async function checkText(name: string, text: string): Promise<void> {
  await check(name, new TextEncoder().encode(text), (golden) => new TextDecoder().decode(golden) === text)
}

async function check(name: string, made: Uint8Array, isSame: (golden: Uint8Array) => boolean): Promise<void> {
  const path = `${packageRoot()}/tests/goldens/${name}`
  const changed = path.replace(/(\.[a-z]+)$/, '-changed$1')
  const golden = await readBytes(path)
  const same = golden !== null && isSame(golden)
  await remove(changed)
  if (same) return
  if (isAccepting) return writeWhole(path, made)
  await writeWhole(changed, made)
  expect.fail(
    golden === null
      ? `There is no golden ${path}. Look at ${changed}; if it is right, npm run golden accepts it.`
      : `${path} is not what is made now. Look at ${changed} beside it; if it is right, npm run golden accepts it.`,
  )
}
