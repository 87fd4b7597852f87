/** Passages are looked for over all submissions, and nobody is shown what is not theirs to see. */
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openCall, recordCallFacts } from '#call'
import { codePassage, PassageStore, questionsHash } from '#passage'
import { sha256 } from '#platform/files'
import { type Jobs, openJobs } from '#platform/jobs'
import { openMetrics } from '#platform/metrics'
import { destroySubmission, type Registry } from '#registry'
import { permitPublication, receiveSubmission, withdrawSubmission } from '#submission'
import { REGISTRY_KINDS, type RegistryOpened } from '../../../tests/registries.ts'
import { QUEUES } from '../../worker/queues.ts'
import { type SampleInterface, sampleInterface } from '../sample-interface.ts'
import { samplePost } from '../sample-people.ts'
import { serveRooms } from '../serve-rooms.ts'

const ACTOR = 'person-sample'
const OFFICER = 'secretariat-officer'
const QUESTIONS = ['What was done?', 'What is needed?']

/** What the States of the sample sent, a passage a line. */
const TEXTS = {
  XAA: ['Electronic evidence is hard to collect.', 'The evidence act of 2001 was amended.'],
  XAB: ['La preuve électronique manque.', 'Электронные доказательства собираются.'],
  XAC: ['电子证据的收集十分困难。', 'جمع الأدلة الإلكترونية صعب.', 'La evidencia electrónica.'],
} as const

async function* bytes(text: string): AsyncIterable<Uint8Array> {
  yield Buffer.from(text)
}

describe.each(REGISTRY_KINDS)('passages that are looked for, $kind', ({ open }) => {
  let opened: RegistryOpened
  let registry: Registry
  let jobs: Jobs
  let sample: SampleInterface
  let call: string
  const submissions: Record<string, string> = {}
  let readings = 0

  beforeAll(async () => {
    opened = await open()
    registry = opened.registry
    const { book } = registry
    jobs = await openJobs(book.store, { queues: QUEUES, id: book.means.id, notice: () => undefined })
    sample = sampleInterface(registry)
    const post = samplePost(registry)
    serveRooms(sample.at, { registry, jobs, metrics: openMetrics(), post, token: null, isHere: () => false })
    call = await openCall(book, ACTOR, { resolution: null })
    const facts = { title: 'A call', noteVerbale: { date: '2026-01-01' }, questions: QUESTIONS }
    await recordCallFacts(book, ACTOR, { call, facts })
    for (const [memberState, texts] of Object.entries(TEXTS))
      submissions[memberState] = await send(memberState, `${memberState}.txt`, [...texts])
  })
  afterAll(async () => {
    await jobs.stop(0)
    await opened.remove()
  })

  const receive = async (memberState: string, path: string, content: string, isWhole = false) => {
    const file = { ...(await registry.blobs.put(bytes(content))), path, mediaType: 'text/plain' }
    const sender = { memberState, group: 'member-state' as const }
    const { submission } = await receiveSubmission(registry.book, registry.blobs, ACTOR, {
      ...{ call, submission: submissions[memberState] ?? null, isWhole, way: 'portal' as const },
      ...{ receivedOn: null, files: [file], sender },
    })
    return { submission, fileSha256: file.sha256 }
  }
  /** Keeps a reading of a file with its passages, as an intake does. */
  const read = async (
    fileSha256: string,
    texts: readonly string[],
    {
      carrier = null,
      questions = QUESTIONS,
    }: { carrier?: string | null; questions?: readonly string[] } = {},
  ): Promise<string> => {
    const tables = new PassageStore(registry.book.store)
    readings += 1
    const id = `reading-${readings}`
    const at = `2026-01-02T03:04:${String(10 + readings)}.000Z`
    const by = { at, by: ACTOR }
    const reader = { name: 'sample', version: '1' }
    await tables.insertTranscriptions(
      [
        {
          ...{ id, fileSha256, readers: `r${readings}`, reader, kind: 'text' as const, language: 'en' },
          ...{ pageCount: 1, textSha256: sha256(texts.join()), blobSha256: fileSha256, carrier },
        },
      ],
      by,
    )
    const questionsSha256 = questionsHash(questions)
    const set = { id: `set-${readings}`, transcription: id, questionsSha256, passageCount: texts.length }
    const passages = texts.map((text, at) => ({
      ...{ id: `${fileSha256.slice(0, 12)}-${readings}-${at + 1}`, number: at + 1, type: 'paragraph' },
      ...{ part: 'body', language: at === 0 ? 'en' : 'fr', page: 1, start: 0, end: text.length, text },
      question: questions[at] ?? null,
    }))
    await registry.book.store.transact(() => tables.insertSet(set, passages, by))
    return id
  }
  const send = async (memberState: string, path: string, texts: readonly string[]): Promise<string> => {
    const { submission, fileSha256 } = await receive(memberState, path, texts.join('\n'))
    await read(fileSha256, texts)
    return submission
  }
  const ask = async (query: Record<string, string>, as: string | null = OFFICER) => {
    const answer = await sample.ask(`/api/v1/passages?${new URLSearchParams(query)}`, as)
    return { status: answer.status, ...JSON.parse(await answer.text()) }
  }
  /** The States and the texts of what is found. */
  const found = async (query: Record<string, string>, as: string | null = OFFICER): Promise<string[]> => {
    const { items } = await ask(query, as)
    return (items ?? [])
      .map((each: { memberState: string; text: string }) => `${each.memberState} ${each.text}`)
      .sort()
  }
  const lines = (...of: readonly [keyof typeof TEXTS, number][]): string[] =>
    of.map(([state, at]) => `${state} ${TEXTS[state][at]}`).sort()

  it.each<[string, [keyof typeof TEXTS, number][]]>([
    [
      'evidence',
      [
        ['XAA', 0],
        ['XAA', 1],
      ],
    ],
    [
      'EVID electron',
      [
        ['XAA', 0],
        ['XAC', 2],
      ],
    ],
    ['"evidence act"', [['XAA', 1]]],
    ['preuve', [['XAB', 0]]],
    ['доказательств', [['XAB', 1]]],
    ['证据', [['XAC', 0]]],
    ['أدلة', [['XAC', 1]]],
    ['evidencia', [['XAC', 2]]],
    ['nothing', []],
    ["'); --", []],
  ])('%s', async (words, expected) => {
    expect(await found({ words })).toEqual(lines(...expected))
  })

  it('are filtered by State, language, question, call', async () => {
    expect(await found({ words: 'evid', memberState: 'XAC' })).toEqual(lines(['XAC', 2]))
    expect(await found({ language: 'en' })).toEqual(lines(['XAA', 0], ['XAB', 0], ['XAC', 0]))
    expect(await found({ question: QUESTIONS[1] ?? '' })).toEqual(lines(['XAA', 1], ['XAB', 1], ['XAC', 1]))
    expect((await found({ call })).length).toBe(7)
    expect(await found({ call: 'another' })).toEqual([])
    expect(await found({ resolution: 'another' })).toEqual([])
  })

  it('are filtered by what they were judged to speak to, for those who may read that', async () => {
    const { items } = await ask({ words: 'preuve' })
    const coding = { passage: items[0].id, scheme: 'themes', issue: 'evidence' }
    await codePassage(registry.book, ACTOR, { ...coding, holds: true })
    expect(await found({ scheme: 'themes' })).toEqual(lines(['XAB', 0]))
    expect(await found({ scheme: 'themes', issue: 'evidence' })).toEqual(lines(['XAB', 0]))
    expect(await found({ scheme: 'themes', issue: 'other' })).toEqual([])
    expect((await ask({ scheme: 'themes' }, 'reader@XAB')).status).toBe(403)
    await codePassage(registry.book, ACTOR, { ...coding, holds: false })
    expect(await found({ scheme: 'themes' })).toEqual([])
  })

  it('come in pages, each once, in one order', async () => {
    const seen: string[] = []
    for (let after: string | null = null; ; ) {
      const page = await ask({ limit: '2', ...(after === null ? {} : { after }) })
      seen.push(...page.items.map(({ id }: { id: string }) => id))
      after = page.next
      if (after === null) break
    }
    const whole = (await ask({})).items.map(({ id }: { id: string }) => id)
    expect(seen).toEqual(whole)
    expect(new Set(seen).size).toBe(7)
    expect((await ask({ after: 'forged' })).status).toBe(400)
  })

  it('are those of one’s own State and what is public, and nobody else’s', async () => {
    for (const as of ['reader@XAB', 'contributor@XAB', 'mission-administrator@XAB']) {
      expect(await found({}, as)).toEqual(lines(['XAB', 0], ['XAB', 1]))
      expect(await found({ memberState: 'XAA' }, as)).toEqual([])
    }
    expect(await found({}, 'reader@XZZ')).toEqual([])
    expect(await found({}, 'office-administrator')).toEqual([])
    expect(await found({}, null)).toEqual([])
    const permission = { submission: submissions.XAC ?? '', ground: 'letter' }
    await permitPublication(registry.book, ACTOR, { ...permission, mayPublish: true })
    expect(await found({ words: '证据' }, 'reader@XAB')).toEqual(lines(['XAC', 0]))
    expect(await found({ words: '证据' }, null)).toEqual(lines(['XAC', 0]))
    await permitPublication(registry.book, ACTOR, { ...permission, mayPublish: false })
    expect(await found({ words: '证据' }, null)).toEqual([])
  })

  it('show where the words stand, in code points', async () => {
    const { items } = await ask({ words: '证据' })
    expect(items[0].snippet).toEqual({
      ...{ text: TEXTS.XAC[0], start: 0, end: [...TEXTS.XAC[0]].length },
      matches: [{ start: 2, end: 4 }],
    })
  })

  it('of one submission are found with its id, and of an attachment too', async () => {
    const { submission, fileSha256 } = await receive('XAD', 'mail.eml', 'a message')
    submissions.XAD = submission
    const carrier = await read(fileSha256, ['Please find attached.'])
    await read(sha256('annex'), ['Attached views.'], { carrier })
    const answer = await sample.ask(`/api/v1/submissions/${submission}/passages?words=attached`, 'reader@XAD')
    const { items } = JSON.parse(await answer.text())
    expect(items.map(({ text, isInside }: { text: string; isInside: boolean }) => [text, isInside])).toEqual([
      ['Please find attached.', false],
      ['Attached views.', true],
    ])
  })

  it('are those of the newest reading, cut with the questions that are asked', async () => {
    const { submission, fileSha256 } = await receive('XAE', 'a.txt', 'older and newer')
    submissions.XAE = submission
    await read(fileSha256, ['older zebra'])
    await read(fileSha256, ['newer zebra'])
    expect(await found({ words: 'zebra' })).toEqual(['XAE newer zebra'])
    const tables = new PassageStore(registry.book.store)
    const other = { id: 'set-other', transcription: `reading-${readings}`, passageCount: 1 }
    const passage = { id: 'p-other', number: 1, type: 'paragraph', part: 'body', language: 'en', page: 1 }
    await tables.insertSet(
      { ...other, questionsSha256: questionsHash(['Asked before?']) },
      [{ ...passage, start: 0, end: 5, question: null, text: 'other zebra' }],
      { at: '2026-02-02T00:00:00.000Z', by: ACTOR },
    )
    expect(await found({ words: 'zebra' })).toEqual(['XAE newer zebra'])
  })

  it('are not those of what was replaced, withdrawn or destroyed', async () => {
    submissions.XAF = await send('XAF', 'a.txt', ['first giraffe'])
    const { fileSha256 } = await receive('XAF', 'b.txt', 'second giraffe', true)
    await read(fileSha256, ['second giraffe'])
    expect(await found({ words: 'giraffe' })).toEqual(['XAF second giraffe'])
    await withdrawSubmission(registry.book, ACTOR, { submission: submissions.XAF, ground: 'letter' })
    expect(await found({ words: 'giraffe' })).toEqual([])
    const order = { submission: submissions.XAF, reason: 'retention', reports: 'destroy' } as const
    await destroySubmission(registry, ACTOR, order)
    const { rows } = await sql`select 1 from passage_words where words @@ '''giraffe'''::tsquery`.execute(
      registry.book.store.tables(),
    )
    expect(rows).toEqual([])
  })

  it('that were kept without their words are found once these are made', async () => {
    const { store } = registry.book
    await sql`delete from passage_words`.execute(store.tables())
    await sql`delete from passage_words_of`.execute(store.tables())
    expect(await found({ words: 'evidence' })).toEqual([])
    const tables = new PassageStore(store)
    expect(await tables.indexMissing()).toBeGreaterThan(3)
    expect(await tables.indexMissing()).toBe(0)
    expect(await found({ words: 'evidence' })).toEqual(lines(['XAA', 0], ['XAA', 1]))
  })
})
