/** The style sheet and the client's code of the page, kept as files beside this one. */
import { packageRoot, readText } from '#platform/files'
import type { PageAssets } from './page.ts'

/** Reads both files; they belong to the package. */
export async function readAssets(): Promise<PageAssets> {
  const folder = `${packageRoot()}/src/official-document/html`
  const css = await readText(`${folder}/page.css`)
  const script = await readText(`${folder}/client.js`)
  return { css: css ?? '', script: script ?? '' }
}
