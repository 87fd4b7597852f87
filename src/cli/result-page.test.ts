import { copyFile, link, mkdir } from 'node:fs/promises'
import { afterAll, expect, test } from 'vitest'
import { makeTemporaryFolder, readText, remove, writeWhole } from '#platform/files'
import { RESULT_PAGE_MARK } from '#report'
import { CliRefusal } from './exit-codes.ts'
import { refuseBadPage } from './result-page.ts'

const folder = await makeTemporaryFolder('result-page')
afterAll(() => remove(folder))

test('a page is written over nothing but an earlier page, and into no sources or pack', async () => {
  const page = `<!DOCTYPE html><html><head>${RESULT_PAGE_MARK}</head></html>`
  await writeWhole(`${folder}/report.docx`, 'the report')
  await writeWhole(`${folder}/signed.html`, '<!DOCTYPE html><html><head></head></html>')
  await writeWhole(`${folder}/check.html`, page)
  await writeWhole(`${folder}/marked.html`, page)
  await link(`${folder}/marked.html`, `${folder}/same.html`)
  await mkdir(`${folder}/replies`)
  await writeWhole(`${folder}/pack/bagit.txt`, '')
  await mkdir(`${folder}/pack/data`)
  const check = async (name: string, checked: string, said: string | null): Promise<void> => {
    const told = await refuseBadPage(`${folder}/${name}`, `${folder}/${checked}`, `${folder}/replies`).then(
      () => null,
      (refusal: unknown) => (refusal instanceof CliRefusal ? refusal.code : refusal),
    )
    expect([name, told]).toEqual([name, said])
  }
  await check('report.docx', 'report.docx', 'out-not-empty')
  await check('signed.html', 'report.docx', 'out-not-empty')
  await check('replies', 'report.docx', 'output-inside-replies')
  await check('replies/new.html', 'report.docx', 'output-inside-replies')
  await check('pack/data/new.html', 'report.docx', 'out-not-empty')
  await check('pack', 'report.docx', 'out-not-empty')
  await check('same.html', 'marked.html', 'out-not-empty')
  await check('check.html', 'report.docx', null)
  await check('new.html', 'report.docx', null)
  await copyFile(`${folder}/report.docx`, `${folder}/other.html`)
  await check('other.html', 'report.docx', 'out-not-empty')
  expect(await readText(`${folder}/report.docx`)).toBe('the report')
})
