/** The office's files that a command is given: those beside the replies, and those that options name. */
import { basename, dirname, join } from 'node:path'
import { type CallFacts, OFFICE_FILE_KINDS, type OfficeFileKind } from '#call'
import { listNames } from '#platform/files'
import type { OfficeFileGiven } from '#registry'
import { officeFileKind } from '#submission'

/** Files of the office's by the options that name them. */
export interface OfficeOptions {
  readonly call?: string
  readonly states?: string
  readonly corrections?: string
  readonly themes?: string
  readonly scale?: string
  readonly translations?: readonly string[]
}

/**
 * The files, and the kinds that are given whole: where the sources are named whole, what is not among them is taken away from
 * the record.
 */
export async function officeFiles({
  options,
  facts,
  replies,
  isWhole,
}: {
  readonly options: OfficeOptions
  readonly facts: CallFacts
  readonly replies: string | null
  readonly isWhole: boolean
}): Promise<{ readonly kinds: readonly OfficeFileKind[]; readonly office: readonly OfficeFileGiven[] }> {
  const office = [...(await besideReplies(replies, options.corrections)), ...named(options, facts)]
  const beside: readonly OfficeFileKind[] = replies === null ? [] : ['index', 'corrections']
  const kinds = isWhole ? OFFICE_FILE_KINDS : [...new Set([...beside, ...office.map(({ kind }) => kind)])]
  return { kinds, office }
}

/** The index and the corrections in the folder of replies; corrections named elsewhere take the place of those there. */
async function besideReplies(
  replies: string | null,
  corrections: string | undefined,
): Promise<OfficeFileGiven[]> {
  const there = replies === null ? [] : await listNames(replies)
  const inFolder = there.flatMap((name): OfficeFileGiven[] => {
    const kind = officeFileKind(name)
    return kind === null ? [] : [{ kind, name, path: `${replies}/${name}` }]
  })
  if (corrections === undefined) return inFolder
  return [...inFolder.filter(({ kind }) => kind !== 'corrections'), fileAt('corrections', corrections)]
}

function named(options: OfficeOptions, facts: CallFacts): OfficeFileGiven[] {
  const { call, states, themes, scale, translations = [] } = options
  const ofCall = facts.scale
  return [
    ...(call === undefined ? [] : [fileAt('facts', call)]),
    ...(states === undefined ? [] : [fileAt('states', states)]),
    ...(themes === undefined ? [] : [fileAt('themes', themes)]),
    ...(scale === undefined ? [] : [fileAt('scale', scale)]),
    ...(scale === undefined && themes !== undefined && ofCall !== undefined && call !== undefined
      ? [{ kind: 'scale' as const, name: ofCall, path: join(dirname(call), ofCall) }]
      : []),
    ...translations.map((path) => fileAt('translations', path)),
  ]
}

function fileAt(kind: OfficeFileKind, path: string): OfficeFileGiven {
  return { kind, name: basename(path), path }
}
