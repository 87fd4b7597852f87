/** The Typst template's files, kept as .typ beside this one. */
import { packageRoot, readText } from '#platform/files'

const FILES = ['document.typ', 'text.typ', 'masthead.typ', 'blocks.typ'] as const

/** Reads the template; the files belong to the package, so one that is missing is a fault of the installation. */
export async function readTemplate(): Promise<Record<string, string>> {
  const folder = `${packageRoot()}/src/official-document/pdf`
  const files = await Promise.all(
    FILES.map(async (name) => [name, (await readText(`${folder}/${name}`)) ?? ''] as const),
  )
  return Object.fromEntries(files)
}
