import { expect, test } from 'vitest'
import { newSigningKey, readSigningKey } from '#platform/signing'
import { buildReport } from './build-report.ts'
import { sampleInput } from './sample-record.ts'
import { manifestTexts, sealedReport, sealOf, signedReport } from './signed-report.ts'

const pem = newSigningKey()
const key = readSigningKey(pem)
if (key === null) throw new Error('a new key can be read')
const made = async (text: string) => buildReport(await sampleInput([{ state: 'XDA', text }]))

test('a report sealed elsewhere is the one signed here, and what travels holds nothing of the private key', async () => {
  const report = await made('Dalmere reports 40 cases.')
  const seal = sealOf(manifestTexts(report), key)
  expect(sealedReport(report, seal)).toEqual(signedReport(report, key))
  const secret = pem.split('\n')[1] ?? ''
  expect(secret.length).toBeGreaterThan(40)
  expect(JSON.stringify(seal)).not.toContain(secret)
})

test('signatures of another state of the record, of too few documents, or by another key seal nothing', async () => {
  const report = await made('Dalmere reports 40 cases.')
  const seal = sealOf(manifestTexts(report), key)
  expect(sealedReport(await made('Dalmere reports 41 cases.'), seal)).toBeNull()
  expect(sealedReport(report, { ...seal, signatures: seal.signatures.slice(1) })).toBeNull()
  const other = readSigningKey(newSigningKey())
  const theirs = Buffer.from(other?.publicBytes ?? '').toString('base64')
  expect(sealedReport(report, { ...seal, key: theirs })).toBeNull()
  expect(sealedReport(report, { ...seal, key: 'no key' })).toBeNull()
})
