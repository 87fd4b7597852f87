/** What the first page shows to whom, on both stores. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Jobs } from '#platform/jobs'
import { REGISTRY_KINDS, type RegistryOpened } from '../../../tests/registries.ts'
import { type SampleInterface, sampleInterface } from '../sample-interface.ts'
import { fillSampleRecord, openSampleJobs, type SampleRecord } from '../sample-record.ts'
import { homePage } from './home-page.ts'

describe.each(REGISTRY_KINDS)('the first page, $kind', ({ open }) => {
  let opened: RegistryOpened
  let jobs: Jobs
  let record: SampleRecord
  let sample: SampleInterface
  beforeAll(async () => {
    opened = await open()
    const { registry } = opened
    jobs = await openSampleJobs(registry)
    record = await fillSampleRecord(registry, jobs)
    sample = sampleInterface(registry)
    sample.at.mount('/', (_request, ask) => homePage(ask, registry))
  })
  afterAll(async () => {
    await jobs.stop(1000)
    await opened.remove()
  })

  const seen = async (as: string | null) => {
    const page = await (await sample.ask('/?lang=en', as)).text()
    return {
      call: page.includes('<h2>A call</h2>'),
      hidden: page.includes(record.submission),
      open: page.includes(record.openSubmission),
      report: page.includes(`/api/v1/reports/${record.report}/versions/1/files/report.html`),
      toldOfRoles: page.includes('An administrator gives roles'),
    }
  }

  it.each([
    [null, { call: true, hidden: false, open: true, report: false, toldOfRoles: false }],
    ['office-administrator', { call: true, hidden: false, open: true, report: false, toldOfRoles: true }],
    ['secretariat-officer', { call: true, hidden: true, open: true, report: true, toldOfRoles: false }],
    ['approver', { call: true, hidden: true, open: true, report: true, toldOfRoles: false }],
    ['contributor@XAA', { call: true, hidden: true, open: true, report: false, toldOfRoles: false }],
    ['contributor@XAB', { call: true, hidden: false, open: true, report: false, toldOfRoles: false }],
  ])('to %s', async (as, expected) => {
    expect(await seen(as)).toEqual(expected)
  })

  it.each(['ar', 'zh', 'en', 'fr', 'ru', 'es'])(
    'says so in %s, in the direction of its script',
    async (language) => {
      const page = await (await sample.ask(`/?lang=${language}`, 'office-administrator')).text()
      expect(page).toContain(`<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">`)
      expect(page.match(/<main><p>(.{20,})<\/p>/u)?.[1]).not.toBeUndefined()
    },
  )
})
