/** The log: what stands in it, and what never does. */
import { describe, expect, it } from 'vitest'
import { assert } from './assert.ts'
import { type Log, openLog } from './log.ts'

function written(write: (log: Log) => void): Record<string, unknown>[] {
  const lines: string[] = []
  write(openLog('info', { write: (line: string) => void lines.push(line) }))
  return lines.map((line) => JSON.parse(line))
}

function thrownBy(act: () => void): unknown {
  try {
    act()
  } catch (fault) {
    return fault
  }
  return null
}

describe('the log', () => {
  it('has one line of JSON an event, with the facts of those above', () => {
    const [line, ...others] = written((log) =>
      log.with({ requestId: 'r1' }).info('answered', { status: 200 }),
    )
    expect(others).toEqual([])
    expect(line).toMatchObject({ event: 'answered', level: 'info', requestId: 'r1', status: 200 })
    expect(line?.at).toMatch(/^\d{4}-\d\d-\d\dT/)
  })

  it('leaves out what may not be there, and cuts what is long', () => {
    const facts = {
      cookie: 'c-word',
      accessToken: 't-word',
      submissionText: 's-word',
      eMail: 'a@b',
      path: 'x'.repeat(900),
    }
    const [line] = written((log) => log.warn('odd', facts))
    expect(JSON.stringify(line)).not.toMatch(/c-word|t-word|s-word|a@b/)
    expect(String(line?.path)).toHaveLength(200)
  })

  it('tells of a fault its kind and place, never its message', () => {
    const fault = Object.assign(new Error('the reply says: words of a State'), {
      code: '23505',
      constraint: 'a_key',
    })
    const [line] = written((log) => log.fault('failed', fault))
    expect(line).toMatchObject({ level: 'error', fault: 'Error', code: '23505', constraint: 'a_key' })
    expect(JSON.stringify(line)).not.toContain('words of a State')
    expect(JSON.stringify(line)).toContain('log.test.ts')
  })

  it('tells a broken promise without its facts', () => {
    const fault = thrownBy(() => assert(false, 'a statement cites', { text: 'words of a State' }))
    const [line] = written((log) => log.fault('failed', fault))
    expect(line).toMatchObject({ promise: 'a statement cites' })
    expect(JSON.stringify(line)).not.toContain('words of a State')
  })
})
