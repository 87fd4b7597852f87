/** Names of originals: what each received name is kept as. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatManifest } from './manifest-lines.ts'
import { safeName } from './safe-name.ts'

function check(path: string, kept: string): void {
  expect(safeName(7, path)).toBe(kept)
}

test.each([
  ['reply.PDF', '0007-reply.pdf'],
  ['رد نسميرة.docx', '0007-رد نسميرة.docx'],
  ['Re\u0301ponse.odt', '0007-Réponse.odt'],
  ['2019/May/答复.txt', '0007-2019_May_答复.txt'],
  ['mail.eml!views.docx', '0007-mail.eml_views.docx'],
  ['../../etc/passwd', '0007-.._.._etc_passwd'],
  ['50% sure\r\n.txt', '0007-50_ sure_.txt'],
  ['\u202efdp.exe', '0007-_fdp.exe'],
  ['CON.txt', '0007-CON.txt'],
  ['name. . .', '0007-name'],
  ['…', '0007-…'],
  ['. .', '0007-file'],
])('%j is kept as %j', check)

test('any name is kept as one that every system and sha256sum take', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 99_999 }), (path, number) => {
      const name = safeName(number, path)
      expect(name).toMatch(/^\d{4,5}-[^/\\:*?"<>|%\p{C}]+$/u)
      expect(name).not.toMatch(/[. ]$/)
      expect(Buffer.byteLength(name)).toBeLessThan(130)
      expect(name.normalize('NFC')).toBe(name)
      expect(formatManifest([{ path: name, hash: 'a' }])).toBe(`a  ${name}\n`)
    }),
  )
})
