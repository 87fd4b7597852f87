/** The authoring file and the scale that a report is given: read, or refused with every line that is wrong. */
import { dirname, join } from 'node:path'
import { loadScale } from '#house'
import { readText } from '#platform/files'
import { type Authoring, type QuantifierScale, readAuthoring } from '#report'
import { WorkRefusal } from './work.ts'

export interface ThematicOptions {
  readonly themes?: string
  readonly scale?: string
  readonly call?: string
}

export interface ThematicInput {
  readonly authoring: Authoring
  readonly scale: QuantifierScale
  /** The office's own scale; null where it is the published one. */
  readonly scalePath: string | null
}

/** Null for a compilation. `ofCall` is the scale that call.yaml names, beside itself. */
export async function thematicFor(
  { themes, scale, call }: ThematicOptions,
  ofCall: string | undefined,
): Promise<ThematicInput | null> {
  if (themes === undefined) {
    if (scale === undefined) return null
    throw new WorkRefusal(
      'nothing-given',
      '--scale is for --themes: without thematic sections no word of number is printed.',
    )
  }
  const beside = ofCall === undefined || call === undefined ? null : join(dirname(call), ofCall)
  const scalePath = scale ?? beside
  return { authoring: await authoringFrom(themes), scale: await scaleFrom(scalePath), scalePath }
}

async function authoringFrom(path: string): Promise<Authoring> {
  const text = await readText(path)
  if (text === null) throw new WorkRefusal('no-such-file', `--themes ${path}: no such file. Check the path.`)
  const { value, findings } = readAuthoring(text, path)
  if (value !== null) return value
  throw new WorkRefusal('themes-invalid', findings.map(({ message }) => message).join('\n'))
}

async function scaleFrom(path: string | null): Promise<QuantifierScale> {
  const reading = await loadScale(path)
  if (reading === null)
    throw new WorkRefusal(
      'no-such-file',
      `--scale ${path ?? 'quantifiers.yaml'}: no such file. Check the path.`,
    )
  if (reading.value !== null) return reading.value
  throw new WorkRefusal('scale-invalid', reading.findings.map(({ message }) => message).join('\n'))
}
