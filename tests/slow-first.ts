/** The order of a run: what takes long begins first, so that no worker ends long after the other. */
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** The longest first, by processor time (the fuzzing by the clock); a name that is no longer there does no harm. */
const SLOW: readonly string[] = [
  'tests/journeys/main-chain.test.ts',
  'tests/hostile/fuzz.test.ts',
  'tests/hostile/hostile-files.test.ts',
  'tests/journeys/verify.test.ts',
  'tests/journeys/split.test.ts',
  'tests/hostile/hostile-folders.test.ts',
  'tests/attacks/issued/issued-attacks.test.ts',
  'tests/journeys/pack.test.ts',
  'tests/attacks/attacks.test.ts',
  'tests/scans.test.ts',
  'tests/journeys/legacy-replies.test.ts',
  'src/extract/pdf/shared-files.test.ts',
  'src/extract/ocr/read-image.test.ts',
  'src/report/verify/issued/check-issued.test.ts',
  'src/official-document/render-pdf.test.ts',
  'src/official-document/tracked/compare-docx.test.ts',
  'src/official-document/render-html.browser.test.ts',
]

/** Files with a process of their own first, then those that share one; in both the slow ones, then Vitest's own order. */
export class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const placeOf = ({ moduleId, project }: TestSpecification): number => {
      const place = SLOW.findIndex((name) => moduleId.endsWith(`/${name}`))
      return (project.config.isolate ? 0 : 1000) + (place === -1 ? SLOW.length : place)
    }
    return (await super.sort(files)).sort((one, other) => placeOf(one) - placeOf(other))
  }
}
