/** What is written as XML is read back as it was. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { manifestElement, readManifestWords } from './manifest-xml.ts'
import { readMarkup, textIn } from './read-markup.ts'
import { countIllegal, element, escapeText, legal } from './xml.ts'

const bytes = (xml: string): Uint8Array => new TextEncoder().encode(xml)

test('any words survive as text and as an attribute, illegal characters as the mark', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (words) => {
      const root = readMarkup(bytes(element('a', { b: words }, escapeText(words))))
      expect(root?.attributes.b).toBe(legal(words))
      expect(root === null ? null : textIn(root)).toBe(legal(words))
      expect(countIllegal(legal(words))).toBe(0)
    }),
  )
})

test('any manifest survives to the letter', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.string({ unit: 'binary' }), (rest, words) => {
      const manifest = { ...rest, words }
      const root = readMarkup(bytes(manifestElement(manifest)))
      expect(readManifestWords(root === null ? '' : textIn(root))?.manifest).toEqual(
        JSON.parse(JSON.stringify(manifest)),
      )
    }),
  )
})

test.each(['[]', '"a"', 'null', '{', ''])('%s is no manifest', (json) => {
  expect(readManifestWords(json)).toBeNull()
})

test.each([
  ['<a>', 'not closed'],
  ['<!DOCTYPE a><a/>', 'a document type'],
  ['', 'nothing'],
  ['words', 'no markup'],
])('%s is not read: %s', (xml) => {
  expect(readMarkup(bytes(xml))).toBeNull()
})
