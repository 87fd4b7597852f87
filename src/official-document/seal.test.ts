/** The envelope of a signed manifest: the encoding that is signed, and the way there and back in every format. */
import { expect, test } from 'vitest'
import { readCheckingKey, readSigningKey } from '#platform/signing'
import { readIssuedAkomaNtoso } from './read-issued-akn.ts'
import { readIssuedDocx } from './read-issued-docx.ts'
import { readIssuedHtml } from './read-issued-html.ts'
import { renderAkomaNtoso } from './render-akoma-ntoso.ts'
import { renderDocx } from './render-docx.ts'
import { renderHtml } from './render-html.ts'
import { sampleDocument } from './sample-document.ts'
import { openCarried, payloadText, payloadToSign, preAuthEncoding, signedBytes, toCarry } from './seal.ts'

const ascii = (text: string): Uint8Array => new TextEncoder().encode(text)

/** Test 1 of RFC 8032, 7.1, as PKCS #8 (RFC 8410). */
const SECRET = `-----BEGIN PRIVATE KEY-----
${Buffer.from(`302e020100300506032b657004220420${'9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60'}`, 'hex').toString('base64')}
-----END PRIVATE KEY-----`
const PUBLIC = Buffer.from(
  'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
  'hex',
).toString('base64')

test('the encoding of DSSE', () => {
  const check = (type: string, body: string, encoded: string): void => {
    expect(new TextDecoder().decode(preAuthEncoding(type, ascii(body)))).toBe(encoded)
  }
  // Source: DSSE protocol.md, 1.0, test vectors.
  check(
    'http://example.com/HelloWorld',
    'hello world',
    'DSSEv1 29 http://example.com/HelloWorld 11 hello world',
  )
  check('', '', 'DSSEv1 0  0 ')
  check('a', 'é', 'DSSEv1 1 a 2 é')
})

test('Ed25519 gives the signature of RFC 8032 and takes no other', () => {
  const signing = readSigningKey(SECRET)
  const checking = readCheckingKey(PUBLIC)
  const signature = signing?.sign(new Uint8Array()) ?? new Uint8Array()
  expect(Buffer.from(signature).toString('hex')).toMatch(
    /^e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d8/,
  )
  expect(checking?.check(new Uint8Array(), signature)).toBe(true)
  expect(checking?.check(ascii('x'), signature)).toBe(false)
  expect(signing?.id).toBe(checking?.id)
})

test.each(['', 'no key', SECRET, PUBLIC.slice(4)])('what is no public key is refused', (text) => {
  expect(readCheckingKey(text)).toBeNull()
})

test('a signed manifest comes back from every format with its envelope; an unsigned one has none', async () => {
  const plain = sampleDocument()
  const key = readSigningKey(SECRET)
  const sig = Buffer.from(key?.sign(payloadToSign(payloadText(plain.manifest))) ?? '').toString('base64')
  const signed = { ...plain, signatures: [{ keyid: key?.id ?? '', sig }] }
  const checking = readCheckingKey(PUBLIC)
  const html = async (document: typeof plain) =>
    (await renderHtml(document)).files[0]?.bytes ?? new Uint8Array()
  const docx = (document: typeof plain) => renderDocx(document).files[0]?.bytes ?? new Uint8Array()
  const akn = (document: typeof plain) => renderAkomaNtoso(document).files[0]?.bytes ?? new Uint8Array()
  const readings = [
    [readIssuedDocx(docx(signed)), readIssuedDocx(docx(plain))],
    [readIssuedHtml(await html(signed)), readIssuedHtml(await html(plain))],
    [readIssuedAkomaNtoso(akn(signed)), readIssuedAkomaNtoso(akn(plain))],
  ] as const
  for (const [{ value }, bare] of readings) {
    expect(value.manifest).toEqual(plain.manifest)
    expect(bare.value).toMatchObject({ manifest: plain.manifest, envelope: null })
    const bytes = value.envelope === null ? ascii('') : signedBytes(value.envelope)
    expect(checking?.check(bytes, Buffer.from(value.envelope?.signatures[0]?.sig ?? '', 'base64'))).toBe(true)
  }
})

test('an envelope around something else holds no manifest', () => {
  const carried = {
    ...toCarry({ a: 1 }, [{ keyid: '', sig: '' }]),
    payload: Buffer.from('[1]').toString('base64'),
  }
  expect(openCarried(carried)).toBeNull()
  expect(openCarried({ a: 1 })).toEqual({ manifest: { a: 1 }, envelope: null })
})
