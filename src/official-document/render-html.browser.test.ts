/** The page in a real browser: sources, keys, search, accessibility, silence on the network, print. */

import { type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeTemporaryFolder, packageRoot, readText, remove, statOf, writeWhole } from '#platform/files'
import type { OfficialDocument } from './document.ts'
import { openPdf } from './issued-pdf/open-pdf.ts'
import { renderHtml } from './render-html.ts'
import { arabicSample, sampleDocument } from './sample-document.ts'

const CHROMIUM = '/usr/bin/chromium'
const hasChromium = (await statOf(CHROMIUM)) !== null
if (!hasChromium) console.log(`render-html.browser: skipped, there is no ${CHROMIUM} on this machine`)

describe.skipIf(!hasChromium)('in Chromium', () => {
  let folder = ''
  let browser: BrowserContext
  const requests: string[] = []

  beforeAll(async () => {
    folder = await makeTemporaryFolder('browser')
    browser = await chromium.launchPersistentContext(`${folder}/profile`, {
      executablePath: CHROMIUM,
      headless: true,
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
      viewport: { width: 1100, height: 900 },
    })
  })
  afterAll(async () => {
    await browser.close()
    await remove(folder)
  })

  async function open(document: OfficialDocument, name: string): Promise<Page> {
    await writeWhole(`${folder}/${name}.html`, (await renderHtml(document)).files[0]?.bytes ?? '')
    const page = await browser.newPage()
    page.on('request', (request) => requests.push(request.url()))
    page.on('pageerror', (error) => requests.push(error.message))
    page.on('console', (message) => requests.push(message.text()))
    requests.length = 0
    await page.goto(`file://${folder}/${name}.html`)
    return page
  }

  test('a click opens the source with the sentence marked, Esc closes it and the focus comes back', async () => {
    const page = await open(sampleDocument(), 'click')
    const panel = page.locator('#panel')
    expect(await panel.isVisible()).toBe(false)
    await page.locator('#s-79 a').first().click()
    expect(await panel.isVisible()).toBe(true)
    expect(await page.locator('#panel-who').textContent()).toBe('Zahrania')
    expect(await page.locator('#panel-kind').textContent()).toBe('Text of the respondent, reproduced')
    expect(await page.locator('#panel-facts').textContent()).toContain('replies/XAF.docx')
    expect(await page.locator('#panel-passage').getAttribute('dir')).toBe('rtl')
    await page.keyboard.press('Escape')
    expect(await panel.isVisible()).toBe(false)
    expect(await page.evaluate('document.activeElement.parentElement.id')).toBe('s-79')
    await page.close()
  })

  test('a sentence that stands on passages of several States shows each of them', async () => {
    const sample = sampleDocument()
    const [[id, first] = ['', undefined], [, other] = ['', undefined]] = Object.entries(sample.details)
      .filter(([, { file }]) => file !== null)
      .filter(([, { respondent }], place, all) => place === 0 || respondent !== all[0]?.[1].respondent)
    if (first === undefined || other === undefined) throw new Error('the sample has replies of two States')
    const details = { ...sample.details, [id]: { ...first, more: [other] } }
    const page = await open({ ...sample, details }, 'several')
    await page.locator(`[data-statement="${id}"] > a`).first().click()
    expect(await page.locator('#panel-who').textContent()).toBe(first.respondent)
    expect(await page.locator('#panel-more .who').allTextContents()).toEqual([other.respondent])
    expect(await page.locator('#panel-more blockquote').allTextContents()).toEqual([other.passageText])
    expect(await page.locator('#panel-more dl').textContent()).toContain(other.file ?? 'no file')
    await page.close()
  })

  test('a blocked sentence of ours opens with its verdict and why; only what needs attention stays in view', async () => {
    const sample = sampleDocument()
    const message = 'It says 12, the record 21.'
    const reasons = [{ code: 'count-wrong', says: 'The count is wrong', message, hint: null }]
    const [id = ''] = Object.entries(sample.details).flatMap(([own, { file }]) =>
      file === null ? [own] : [],
    )
    const statements = { [id]: { verdict: 'blocked' as const, reach: 'record' as const, reasons } }
    const page = await open({ ...sample, verdicts: { rules: '1', statements, whole: [] } }, 'verdicts')
    const link = page.locator(`[data-statement="${id}"] > a`).first()
    await link.focus()
    await page.keyboard.press('Enter')
    expect(await page.locator('#panel-verdict').textContent()).toBe('blocked')
    expect(await page.locator('#panel-reach').textContent()).toContain('record of the call')
    expect(await page.locator('#panel-reasons').textContent()).toContain(message)
    await page.keyboard.press('Escape')
    await page.locator('#attention').check()
    expect(await page.locator('.paper p:visible .s').count()).toBeLessThan(3)
    expect(await link.isVisible()).toBe(true)
    const sign = "getComputedStyle(document.querySelector('[data-finding]'), '::after').content"
    expect(await page.evaluate(sign)).toContain('✗')
    await page.emulateMedia({ media: 'print' })
    expect(await page.evaluate(sign)).toBe('none')
    expect(await page.locator('#verdicts').isVisible()).toBe(false)
    expect(requests).toEqual([`file://${folder}/verdicts.html`])
    await page.close()
  })

  test('keys alone: one stop of the Tab key, arrows between sentences, Enter for the source', async () => {
    const page = await open(sampleDocument(), 'keys')
    expect(await page.locator('.s > a[tabindex="0"]').count()).toBe(1)
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.className')).toBe('skip')
    await page.locator('.s > a[tabindex="0"]').focus()
    const first = await page.evaluate('document.activeElement.parentElement.id')
    await page.keyboard.press('ArrowDown')
    const second = await page.evaluate('document.activeElement.parentElement.id')
    expect(second).not.toBe(first)
    await page.keyboard.press('Enter')
    expect(await page.locator('#panel').isVisible()).toBe(true)
    expect(await page.locator('#panel mark').textContent()).toBe(
      'The Computer Misuse Act of Ardesia has been in force since 1 January 2011.',
    )
    await page.close()
  })

  test('the second stop of the Tab key leads to the replies; Home and End to the first and last sentence', async () => {
    const page = await open(sampleDocument(), 'skip')
    const here = (): Promise<unknown> => page.evaluate('document.activeElement.parentElement.id')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.id')).toBe('skip-to-replies')
    await page.keyboard.press('Enter')
    const links = page.locator('.s > a')
    const first = await links.first().evaluate((link) => link.parentElement?.id)
    expect(await here()).toBe(first)
    await page.keyboard.press('End')
    expect(await here()).toBe(await links.last().evaluate((link) => link.parentElement?.id))
    await page.keyboard.press('Home')
    expect(await here()).toBe(first)
    await page.close()
  })

  test('the bar stays in view, and an open panel follows the sentence that is gone to or found', async () => {
    const page = await open(sampleDocument(), 'follow')
    const panel = page.locator('#panel')
    const marked = (): Promise<string | null> => panel.locator('mark').textContent()
    await page.locator('.s > a[tabindex="0"]').focus()
    await page.keyboard.press('Enter')
    await page.locator('.s.open > a').focus()
    const before = await marked()
    await page.keyboard.press('ArrowDown')
    expect(await marked()).not.toBe(before)
    expect(await page.evaluate("document.activeElement.closest('.s.open') !== null")).toBe(true)
    await page.fill('#query', 'وسجلت')
    expect(await page.locator('#panel-who').textContent()).toBe('Zahrania')
    expect(await page.evaluate('document.activeElement.id')).toBe('query')
    expect((await page.locator('#query').boundingBox())?.y).toBeLessThan(120)
    const bar = await page.locator('#bar').boundingBox()
    expect((await panel.boundingBox())?.y).toBe(Math.ceil(bar?.height ?? 0))
    expect((await page.locator('.hit.here').boundingBox())?.y).toBeGreaterThan(bar?.height ?? 0)
    await page.close()
  })

  test('the panel on limits says that silence is no evidence, and leads to the annex and the reply', async () => {
    const page = await open(sampleDocument(), 'limits')
    const limits = page.locator('#limits')
    expect(await limits.locator('.absence').textContent()).toContain(
      'is not evidence that a State holds none',
    )
    expect(await limits.locator('ul a').allTextContents()).toEqual(['Pages without readable text: 1'])
    expect(await limits.locator('table').isVisible()).toBe(false)
    await limits.locator('summary').click()
    expect(await limits.locator('tr').textContent()).toBe('Zahraniareplies/XAF.docx3no text could be read')
    await limits.locator('th a').click()
    expect(await page.evaluate('location.hash')).toBe('#reply-xaf')
    await page.close()
  })

  test('the search forgives accents and vowel signs, counts, goes on and back, and filters', async () => {
    const page = await open(sampleDocument(), 'search')
    const count = page.locator('#count')
    const find = async (words: string): Promise<string | null> => {
      await page.fill('#query', words)
      return count.textContent()
    }
    expect(await find('difficultes')).toBe('1 of 2')
    expect(await find('وسجلت')).toBe('1 of 1')
    expect(await find('الاجراميه')).toBe('1 of 1')
    expect(await find('刑事')).toBe('Nothing found')
    expect(await find('электронн')).toBe('Nothing found')
    expect(await find('DIFFICULTÉS')).toBe('1 of 2')
    await page.click('#next')
    expect(await count.textContent()).toBe('2 of 2')
    await page.keyboard.press('Enter')
    await page.click('#previous')
    expect(await page.locator('.hit.here').count()).toBe(1)
    await page.check('#only')
    expect(await page.locator('.paper p.body:visible').count()).toBe(1)
    await page.fill('#query', '')
    expect(await page.locator('.hit').count()).toBe(0)
    expect(await page.locator('.paper p.body:visible').count()).toBeGreaterThan(5)
    await page.fill('#filter', 'verkh')
    expect(await page.locator('#respondents-table tbody tr:visible').count()).toBe(1)
    await page.close()
  })

  for (const [name, document] of [
    ['English', sampleDocument()],
    ['Arabic', arabicSample()],
  ] as const) {
    test(`${name}: nothing for axe to complain of, nothing asked of the network, nothing wider than a phone`, async () => {
      const page = await open(document, name)
      await page.locator('#s-78 a').first().click()
      const axe = await readText(`${packageRoot()}/node_modules/axe-core/axe.min.js`)
      const violations = await page.evaluate(
        `${axe};axe.run().then((result) => result.violations.map((one) => one.id + ' ' + one.nodes[0].html))`,
      )
      expect(violations).toEqual([])
      expect(requests).toEqual([`file://${folder}/${name}.html`])
      await page.setViewportSize({ width: 390, height: 800 })
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390)
      await page.close()
    })
  }

  test('every printed page carries the banner', async () => {
    const page = await open(sampleDocument(), 'print')
    const pdf = await openPdf(await page.pdf({ preferCSSPageSize: true }))
    const pages = (pdf?.pages ?? []).map((glyphs) => glyphs.map(({ character }) => character).join(''))
    expect(pages.length).toBeGreaterThan(2)
    for (const text of pages) expect(text.replaceAll(' ', '')).toContain('SPECIMEN–inventedStates')
    await page.close()
  })
})
