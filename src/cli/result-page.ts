/** Where the page of a check may be written: nowhere that a file of somebody else is, or is read from. */
import { dirname, isAbsolute, join, relative, resolve } from 'node:path'
import { readText, statOf } from '#platform/files'
import { RESULT_PAGE_MARK } from '#report'
import { CliRefusal } from './exit-codes.ts'

/** As far as the mark of a page of ours is looked for, in letters. */
const HEAD = 4000

/**
 * Refuses a page inside the sources (`output-inside-replies`), inside a pack, or over anything that is there and is no earlier page
 * of a check (`out-not-empty`): the report itself, its sources, a key, whatever an office keeps beside them.
 */
export async function refuseBadPage(
  page: string,
  checked: string,
  sources: string | undefined,
): Promise<void> {
  if (sources !== undefined && isBelow(page, sources))
    throw new CliRefusal(
      'output-inside-replies',
      `--html ${page} is inside the sources, ${sources}; nothing is written there. Give another place.`,
    )
  const pack = await packAround(dirname(resolve(page)))
  if (pack !== null)
    throw new CliRefusal(
      'out-not-empty',
      `--html ${page} is inside a pack, ${pack}, and a pack is never written into. Give another place.`,
    )
  if ((await statOf(page)) === null || ((await isOurPage(page)) && !(await isSame(page, checked)))) return
  throw new CliRefusal(
    'out-not-empty',
    `--html ${page} is there already and is no page of an earlier check; it is not written over. Give another name.`,
  )
}

function isBelow(path: string, folder: string): boolean {
  const below = relative(resolve(folder), resolve(path))
  return !(below.startsWith('..') || isAbsolute(below))
}

async function packAround(folder: string): Promise<string | null> {
  if ((await statOf(join(folder, 'bagit.txt'))) !== null) return folder
  const above = dirname(folder)
  return above === folder ? null : packAround(above)
}

async function isOurPage(page: string): Promise<boolean> {
  const stats = await statOf(page)
  if (stats === null || !stats.isFile()) return false
  return ((await readText(page)) ?? '').slice(0, HEAD).includes(RESULT_PAGE_MARK)
}

/** A report may hold the mark of a page, and have several names. */
async function isSame(one: string, other: string): Promise<boolean> {
  const [first, second] = [await statOf(one), await statOf(other)]
  return first !== null && first.dev === second?.dev && first.ino === second.ino
}
