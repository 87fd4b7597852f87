/** The translations that a report is given: each file whole, or left out with a finding. */
import { basename } from 'node:path'
import { readText } from '#platform/files'
import { readTranslations, type Translations } from '#report'
import type { Finding } from '#un'
import { WorkRefusal } from './work.ts'

/** The files of `report --translations`, each whole or left out with a finding. */
export async function translationsFor(
  paths: readonly string[],
): Promise<{ readonly translations: readonly Translations[]; readonly findings: readonly Finding[] }> {
  const readings = await Promise.all(
    paths.map(async (path) => {
      const text = await readText(path)
      if (text === null)
        throw new WorkRefusal('no-such-file', `${path}: no such file. Make it with "translations import".`)
      return readTranslations(text, basename(path))
    }),
  )
  return {
    translations: readings.flatMap(({ value }) => value ?? []),
    findings: readings.flatMap(({ findings }) => findings),
  }
}
