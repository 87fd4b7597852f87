/** The source of every file in the pack: who made it, from what, with which version; after W3C PROV, in plain JSON. */
import { z } from 'zod'
import type { PackSource } from './source.ts'
import type { WrittenEntry } from './write-pack.ts'

const PROVENANCE_SCHEMA_VERSION = 1

export interface ProvenanceInput {
  readonly generator: { readonly name: string; readonly version: string }
  readonly report: string | null
  readonly resolution: string | null
  readonly sources: readonly PackSource[]
  readonly written: readonly WrittenEntry[]
}

/** Writes provenance.json. `entity`, `wasGeneratedBy` and `wasDerivedFrom` mean what they mean in PROV-O. */
export function provenanceOf({ generator, report, resolution, sources, written }: ProvenanceInput): string {
  const value = {
    type: 'rapporteur-provenance',
    schemaVersion: PROVENANCE_SCHEMA_VERSION,
    about:
      'Every file of this pack: who or what made it, and from which files. Paths are inside the pack; "sha256:…" is a file that is not in it. Terms are those of W3C PROV.',
    generator,
    report,
    resolution,
    sources,
    entities: written.map(({ entry, sizeBytes, sha256 }) => ({
      entity: entry.path,
      part: entry.part,
      sizeBytes,
      sha256,
      wasGeneratedBy: entry.madeBy,
      wasDerivedFrom: entry.madeFrom,
    })),
  }
  return `${JSON.stringify(value, null, 1)}\n`
}

/** The part of provenance.json that a check reads. */
export const provenanceContract = z.looseObject({
  type: z.literal('rapporteur-provenance'),
  schemaVersion: z.literal(PROVENANCE_SCHEMA_VERSION),
  sources: z.array(
    z.looseObject({
      name: z.string(),
      sha256: z.string().nullable(),
      text: z.string().nullable(),
      textSha256: z.string().nullable(),
      inside: z.string().nullable().default(null),
      keptAs: z.string().nullable().default(null),
      submission: z.string().nullable().default(null),
    }),
  ),
  entities: z.array(z.looseObject({ entity: z.string(), wasGeneratedBy: z.string() })).default([]),
})

export type Provenance = z.infer<typeof provenanceContract>

/** Reads provenance.json; null where it is none. */
export function readProvenance(json: string): Provenance | null {
  try {
    return provenanceContract.safeParse(JSON.parse(json)).data ?? null
  } catch {
    return null
  }
}
