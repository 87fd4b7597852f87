import { afterAll, expect, test } from 'vitest'
import { listNames, makeTemporaryFolder, readText, remove, writeWhole } from '#platform/files'
import { type OutputFile, writtenRecord } from '../worker/output-file.ts'
import { writeOutputs } from './outputs.ts'

const root = await makeTemporaryFolder('outputs')
afterAll(() => remove(root))

/** Writes a run of files given as "name=content" and its record. */
function run(folder: string, ...files: string[]) {
  const made: OutputFile[] = files.map((file) => ({
    name: file.split('=')[0] ?? '',
    content: file.split('=')[1] ?? '',
  }))
  return writeOutputs(folder, [
    ...made,
    {
      name: 'findings.json',
      content: JSON.stringify({ schemaVersion: 1, written: writtenRecord(made), findings: [] }),
    },
  ])
}

test('a second run replaces its own files and removes what it no longer makes', async () => {
  const folder = `${root}/own`
  await run(folder, 'report.docx=one', 'addendum-1.docx=late')
  const { findings } = await run(folder, 'report.docx=two')
  expect(findings).toEqual([])
  expect(await listNames(folder)).toEqual(['findings.json', 'report.docx'])
  expect(await readText(`${folder}/report.docx`)).toBe('two')
})

test('what a person changed or put there is kept, and said', async () => {
  const folder = `${root}/edited`
  await writeWhole(`${folder}/report.pdf`, 'somebody else’s')
  await run(folder, 'report.docx=one', 'replies.yaml=a')
  await writeWhole(`${folder}/report.docx`, 'edited')
  await writeWhole(`${folder}/replies.yaml`, 'corrected')
  const { findings } = await run(folder, 'report.docx=two', 'report.pdf=ours', 'replies.yaml=b')
  expect(findings.map((finding) => finding.code)).toEqual(['output-kept', 'output-kept', 'corrections-kept'])
  const names = await listNames(folder)
  const kept = await Promise.all(
    names.filter((name) => name.includes('.kept-')).map((name) => readText(`${folder}/${name}`)),
  )
  expect(kept.sort()).toEqual(['corrected', 'edited', 'somebody else’s'].sort())
  expect(await readText(`${folder}/report.docx`)).toBe('two')
})

test('a file of ours that a person changed is not removed when it is no longer made; a torn record counts as none', async () => {
  const folder = `${root}/torn`
  await run(folder, 'report.docx=one', 'report.html=page')
  await writeWhole(`${folder}/report.html`, 'changed')
  await run(folder, 'report.docx=one')
  expect(await listNames(folder)).toContain('report.html')
  await writeWhole(`${folder}/findings.json`, '{ torn')
  const { findings } = await run(folder, 'report.docx=two')
  expect(findings.map((finding) => finding.code)).toEqual(['output-kept'])
})
