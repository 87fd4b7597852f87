/** What a person confirms in the record stands in the next report made from it, as long as the sentence is the same. */
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openCall } from '#call'
import { makeTemporaryFolder, packageRoot, readText, remove, writeWhole } from '#platform/files'
import { putText, type Registry, takeInOffice, writeWorkingCopy } from '#registry'
import { REGISTRY_KINDS, type RegistryOpened } from '../../tests/registries.ts'
import { buildReport } from './build-report.ts'
import { confirmKeptStatement } from './confirm-statement.ts'
import { isConfirmed } from './confirmed-hash.ts'
import { keepReportVersion } from './keep-version.ts'
import type { Report } from './report.ts'
import { sampleInput } from './sample-record.ts'
import type { Statement } from './statement.ts'
import { ReportStore } from './store.ts'
import { readAuthoring, readScale } from './thematic/read-authoring.ts'

const SCALE = readScale(readFileSync(`${packageRoot()}/data/quantifiers.yaml`, 'utf8'), 'q.yaml').value
const AUTHORED = `type: hybrid
# A note of the editor's.
sections:
  - heading: Training
    paragraphs:
      - statements:
          - kind: paraphrase
            text: Arvenia supported training of prosecutors.
            cites: [{ from: XAR, words: training of prosecutors }]
`

async function made(yaml: string): Promise<Report> {
  const { value, findings } = readAuthoring(yaml, 'themes.yaml')
  expect(findings).toEqual([])
  const replies = [{ state: 'XAR', text: 'We support training of prosecutors.' }]
  return buildReport({ ...(await sampleInput(replies)), authoring: value, scale: SCALE })
}

function paraphraseOf(report: Report): Statement {
  const statement = report.documents[0]?.statements.find(({ kind }) => kind === 'paraphrase')
  if (statement === undefined) throw new Error('the report has a paraphrase')
  return statement
}

describe.each(REGISTRY_KINDS)('confirmations of the record, $kind', ({ open }) => {
  let opened: RegistryOpened
  let registry: Registry
  let folder: string
  beforeAll(async () => {
    opened = await open()
    registry = opened.registry
    folder = await makeTemporaryFolder('kept-confirmations')
  })
  afterAll(async () => {
    await opened.remove()
    await remove(folder)
  })

  it('come back into the report, and are lost by a sentence that is changed', async () => {
    const { book, blobs } = registry
    const call = await openCall(book, 'person:1', { resolution: null })
    const path = `${folder}/given.yaml`
    await writeWhole(path, Buffer.from(AUTHORED))
    await takeInOffice(registry, 'person:1', {
      ...{ call, facts: {}, kinds: ['themes'] },
      files: [{ kind: 'themes', name: 'themes.yaml', path }],
    })
    const copied = async (name: string): Promise<string> => {
      const copy = await writeWorkingCopy(registry, call, `${folder}/${name}`)
      return (await readText(copy.themes ?? '')) ?? ''
    }
    expect(await copied('before')).toBe(AUTHORED)

    const first = await made(AUTHORED)
    const files = [{ ...(await putText(blobs, 'one')), name: 'report.html', mediaType: 'text/html' }]
    const { report, version } = await keepReportVersion(book, blobs, 'person:1', {
      ...{ call, report: null, made: first, generator: 'test@1', files },
    })
    const { id } = paraphraseOf(first)
    const kept = await new ReportStore(book.store).statement(report, version, id)
    const seen = { report, version, statement: id, ofSha256: kept?.statementSha256 ?? '', reason: 'read' }
    await confirmKeptStatement(book, 'system:command-line', seen)
    expect(await copied('by-no-person')).toBe(AUTHORED)
    await confirmKeptStatement(book, 'person:2', seen)
    await confirmKeptStatement(book, 'person:3', seen)

    const written = await copied('after')
    expect(written).toContain("# A note of the editor's.")
    const again = await made(written)
    const { confirmation, ...said } = paraphraseOf(again)
    expect(said).toEqual(paraphraseOf(first))
    expect(confirmation).toMatchObject({ by: 'person:2', reason: 'read' })
    expect(confirmation !== undefined && isConfirmed(paraphraseOf(again), confirmation)).toBe(true)
    expect(again.openStatements).toBe(first.openStatements - 1)

    const changed = await made(written.replace('supported training', 'supports training'))
    expect(paraphraseOf(changed).confirmation).toBeUndefined()
    expect(changed.openStatements).toBe(first.openStatements)
  })
})
