/** XML that breaks off is closed where it was whole. */
import { expect, test } from 'vitest'
import { wholeXml } from './whole-xml.ts'

function check(xml: string, expected: string | null, mostTags = 100): void {
  const whole = wholeXml(Buffer.from(xml), mostTags)
  expect(whole === null ? null : Buffer.from(whole).toString()).toBe(expected)
}

test('what is whole stays', () => {
  check('<a><b>x</b></a>', '<a><b>x</b></a>')
  check('<?xml version="1.0"?><a x="/>"/>', '<?xml version="1.0"?><a x="/>"/>')
})

test('what breaks off is closed', () => {
  check('<a><b>é</b><b>y', '<a><b>é</b><b></b></a>')
  check('<a><b>x</b><c d="', '<a><b>x</b></a>')
  check('<a><!-- <b> --><b>', '<a><!-- <b> --><b></b></a>')
  check('<a><![CDATA[</a>]]><b/>', '<a><![CDATA[</a>]]><b/></a>')
})

test('tags that do not match end it', () => {
  check('<a><b>x</a>', '<a><b>x</b></a>')
})

test('what is no XML gives nothing', () => {
  check('words', null)
  check('<a', null)
})

test('no more tags than are read', () => {
  check('<a><b/><b/><b/></a>', '<a><b/><b/></a>', 4)
})
