/** The interface under nonsense: requests made out of its own document and broken; no fault, no leak, and the log holds. */
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { verifyLog } from '#audit'
import type { Jobs } from '#platform/jobs'
import { openMetrics } from '#platform/metrics'
import { documentOf } from '../../src/api/core/document.ts'
import { type SampleInterface, sampleInterface } from '../../src/api/sample-interface.ts'
import { samplePost } from '../../src/api/sample-people.ts'
import {
  fillSampleRecord,
  HIDDEN_WORDS,
  OFFICE_WORDS,
  openSampleJobs,
  type SampleRecord,
} from '../../src/api/sample-record.ts'
import { serveRooms } from '../../src/api/serve-rooms.ts'
import { REGISTRY_KINDS, type RegistryOpened } from '../registries.ts'

/** An operation as the document tells of it to strangers. */
interface Told {
  readonly method: string
  readonly path: string
  readonly parameters: readonly { readonly name: string; readonly in: string }[]
  readonly takesJson: boolean
}

const RUNS = Number(process.env.RAPPORTEUR_FUZZ_RUNS ?? 150)
const KINDS = [...REGISTRY_KINDS]

/** Somebody who may see neither what XAA sent nor the report. */
const STRANGERS = [null, 'reader@XAB', 'contributor@XAB', 'finance-officer'] as const

const odd = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    '',
    '0',
    '-1',
    '1e999',
    'null',
    '../..',
    "';--",
    '\u0000',
    '%',
    'a'.repeat(3000),
    '٠١',
    '\ud800',
  ),
)

/** A text whose halves of characters are replaced, as a client would send it. */
function wellFormed(text: string): string {
  return Buffer.from(text, 'utf8').toString('utf8')
}

function toldOperations(document: unknown): Told[] {
  const { paths } = document as { paths: Record<string, Record<string, Record<string, unknown>>> }
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, op]) => ({
      method: method.toUpperCase(),
      path,
      parameters: (op.parameters ?? []) as Told['parameters'],
      takesJson: JSON.stringify(op.requestBody ?? '').includes('application/json'),
    })),
  )
}

describe.each(KINDS)('the interface under nonsense, $kind', ({ open }) => {
  let opened: RegistryOpened
  let jobs: Jobs
  let sample: SampleInterface
  let record: SampleRecord
  let told: readonly Told[] = []
  beforeAll(async () => {
    opened = await open()
    const { registry } = opened
    jobs = await openSampleJobs(registry)
    record = await fillSampleRecord(registry, jobs)
    sample = sampleInterface(registry, { 'limits.perAddress': 1_000_000, 'limits.perPerson': 1_000_000 })
    const post = samplePost(registry)
    serveRooms(sample.at, { registry, jobs, metrics: openMetrics(), post, token: null, isHere: () => false })
    told = toldOperations(JSON.parse(JSON.stringify(documentOf(sample.at.operations, '0'))))
  })
  afterAll(async () => {
    await jobs.stop(1000)
    await opened.remove()
  })

  /** An address with some parameters right and some odd. */
  const addressOf = ({ path, parameters }: Told, words: readonly string[]): string => {
    const known: Readonly<Record<string, string>> = { ...record, sequence: '1' }
    let at = 0
    const word = (name: string): string => {
      const chosen = words[at++ % words.length] ?? ''
      return encodeURIComponent(wellFormed(chosen.length % 2 === 0 ? (known[name] ?? chosen) : chosen))
    }
    const inPath = path.replace(/\{(\w+)\}/g, (_whole, name: string) => word(name))
    const query = parameters.filter((each) => each.in === 'query').map(({ name }) => `${name}=${word(name)}`)
    return query.length === 0 ? inPath : `${inPath}?${query.join('&')}`
  }

  it('answers or refuses, and tells strangers nothing', async () => {
    const strangers = fc.constantFrom(...STRANGERS, 'secretariat-officer', 'auditor')
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...told),
        strangers,
        fc.array(odd, { minLength: 1, maxLength: 5 }),
        fc.oneof(
          fc.jsonValue(),
          fc.dictionary(fc.constantFrom('ground', 'mayPublish', 'reason', 'statement'), fc.jsonValue()),
        ),
        async (op, as, words, body) => {
          const answer = await sample.ask(addressOf(op, words), as, {
            method: op.method,
            ...(op.method === 'GET'
              ? {}
              : {
                  body: op.takesJson ? JSON.stringify(body) : wellFormed(words[0] ?? ''),
                  headers: {
                    'content-type': op.takesJson ? 'application/json' : 'text/plain',
                    'idempotency-key': `k-${words.join('').length}-${JSON.stringify(body).length}`,
                  },
                }),
          })
          expect(answer.status).toBeLessThan(500)
          if (answer.headers.get('content-type') === 'text/event-stream') return answer.body?.cancel()
          const text = await answer.text()
          expect(text).not.toMatch(/\bat .*\.ts:|node_modules|select |insert /i)
          if (STRANGERS.some((each) => each === as)) {
            expect(text).not.toContain(HIDDEN_WORDS)
            expect(text).not.toContain(OFFICE_WORDS)
          }
        },
      ),
      { numRuns: RUNS },
    )
  })

  it('takes many writers at once, each act once, and the log holds', async () => {
    const send = (writer: number, time: number) =>
      sample.ask(`/api/v1/calls/${record.call}/submissions`, 'contributor@XAC', {
        method: 'POST',
        body: `reply ${writer}`,
        headers: {
          'idempotency-key': `writer-${writer}-${time}`,
          'content-disposition': `attachment; filename="${writer}.txt"`,
        },
      })
    const answers = await Promise.all(Array.from({ length: 24 }, (_, at) => send(Math.floor(at / 2), 1)))
    expect(answers.every(({ status }) => status === 201 || status === 409)).toBe(true)
    const again = await Promise.all(Array.from({ length: 12 }, (_, writer) => send(writer, 1)))
    const versions = await Promise.all(again.map(async (answer) => JSON.parse(await answer.text()).version))
    expect([...versions].sort((one, other) => one - other)).toEqual(
      Array.from({ length: 12 }, (_, at) => at + 1),
    )
    const { book, keys } = opened.registry
    expect((await verifyLog(book.log, { keys, notes: [] })).findings).toEqual([])
  })
})
