/** A manifest that is edited, and the document drawn from it again, is found; what is not is on the list of what is taken on trust. */
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Manifest } from '../../../src/official-document/index.ts'
import { documentOf } from '../../../src/official-document/index.ts'
import { packageRoot } from '../../../src/platform/files.ts'
import { trustOf } from '../../../src/report/record/on-trust.ts'
import { MANIFEST_ATTACKS, otherValue, RECORD_ATTACKS } from './attack-manifest.ts'
import { afterAttack, readManifestAttacks, runManifestAttack } from './issued-attack.ts'
import { checkFile, checkManifest, drawn, manifestBase, writtenFrom } from './manifest-base.ts'
import { fieldOf, type Leaf, leavesOf, nameOf, withValue } from './manifest-tree.ts'

const attacks = await readManifestAttacks(join(packageRoot(), 'tests', 'attacks'))
const base = await manifestBase()
const FORMATS = ['docx', 'html', 'xml', 'pdf'] as const

/** What a person has to look at. */
function found(manifest: Manifest, isWithSources: boolean): string[] {
  const { findings } = checkManifest(base, manifest, isWithSources)
  return findings.filter(({ severity }) => severity !== 'to-know').map(({ code }) => code)
}

test('as issued, nothing is found in any format', async () => {
  for (const format of FORMATS) {
    const bytes = await drawn(base.manifest, format)
    const check = bytes === null ? null : await checkFile(base, bytes)
    expect([format, check?.findings, check?.faithful.verdict]).toEqual([format, [], 'proved'])
    expect(check?.onTrust.map(({ id }) => id)).toEqual(expect.not.arrayContaining(['senders', 'reading']))
  }
})

test('every operation has a line', () => {
  const operations = [...Object.keys(MANIFEST_ATTACKS), ...Object.keys(RECORD_ATTACKS)]
  expect([...new Set(attacks.map(({ operation }) => operation))].sort()).toEqual(operations.sort())
})

/** Each once, whatever the format; drawn in the formats that the lines name by `npm run attacks -- --issued`. */
const once = [...new Map(attacks.map((attack) => [attack.operation, attack])).values()]

test.each(once)('$operation: $why', ({ operation, expected }) => {
  const edited = afterAttack(operation, base)
  expect(edited).not.toEqual(base.manifest)
  const codes = found(edited ?? {}, Object.hasOwn(RECORD_ATTACKS, operation))
  expect(codes.some((code) => expected.includes(code))).toBe(true)
})

/** Drawn in all four formats here too. */
const DRAWN = ['note-marks-exchanged', 'theme-behind-replies', 'record-behalf-of']

describe('drawn in each format', () => {
  test.each(attacks.filter(({ operation }) => DRAWN.includes(operation)))('$id', async (attack) => {
    const { isAccepted, said } = await runManifestAttack(attack, base)
    expect(isAccepted, said.map(({ message }) => message).join('\n')).toBe(false)
  })
})

const leaves = leavesOf(base.manifest)
const RUNS = { numRuns: 15 }

/** Any field, then any leaf that has it: there are many sentences, and one first page. */
function leafOf(all: readonly Leaf[]): fc.Arbitrary<Leaf> {
  const byField = new Map<string, Leaf[]>()
  for (const leaf of all) byField.set(fieldOf(leaf.path), [...(byField.get(fieldOf(leaf.path)) ?? []), leaf])
  const fields = [...byField.values()]
  return fc
    .tuple(fc.nat(fields.length - 1), fc.nat())
    .map(
      ([field, leaf]) => fields[field]?.at(leaf % (fields[field]?.length ?? 1)) ?? { path: [], value: null },
    )
}

describe('any leaf whatever', () => {
  test('changed, and the document drawn again: found, or taken on trust', () => {
    fc.assert(
      fc.property(leafOf(leaves), ({ path, value }) => {
        const edited = withValue(base.manifest, path, otherValue(value))
        if (documentOf(edited) === null || trustOf(nameOf(path)) !== null) return
        expect([nameOf(path), found(edited, false)]).not.toEqual([nameOf(path), []])
      }),
      RUNS,
    )
  })

  test('of the record, and the document written again: found in the files, or taken on trust', () => {
    const ofRecord = leaves.filter(({ path }) => path[0] === 'record' || path[0] === 'passages')
    fc.assert(
      fc.property(leafOf(ofRecord), ({ path, value }) => {
        const again = writtenFrom(withValue(base.manifest, path, otherValue(value)), base)
        const trust = trustOf(nameOf(path))?.id ?? null
        if (again === null || (trust !== null && trust !== 'senders' && trust !== 'reading')) return
        expect([nameOf(path), found(again, true)]).not.toEqual([nameOf(path), []])
      }),
      RUNS,
    )
  })
})
