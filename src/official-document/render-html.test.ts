/** The HTML page as a text: safe whatever replies hold, whole without scripts, read back word by word. */
import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { DocumentBlock, OfficialDocument } from './document.ts'
import { foldSpace } from './issued.ts'
import { readIssuedHtml } from './read-issued-html.ts'
import { renderHtml } from './render-html.ts'
import { arbitraryDocument } from './sample-arbitrary.ts'
import { arabicSample, sampleDocument } from './sample-document.ts'
import { statementsOf } from './statements-of.ts'

async function bytesOf(document: OfficialDocument): Promise<Uint8Array> {
  return (await renderHtml(document)).files[0]?.bytes ?? new Uint8Array()
}

async function pageOf(document: OfficialDocument): Promise<string> {
  return new TextDecoder().decode(await bytesOf(document))
}

/** What HTML cannot carry is printed as U+FFFD. */
function printable(text: string): string {
  return foldSpace(text.replaceAll(/(?![\t\n])[\p{Cc}\p{Cs}]/gu, '\u{fffd}'))
}

async function checkReadBack(document: OfficialDocument): Promise<void> {
  const { value, findings } = readIssuedHtml(await bytesOf(document))
  expect(findings).toEqual([])
  expect(JSON.stringify(value.manifest)).toBe(JSON.stringify(document.manifest))
  const read = value.statements.map(({ id, text }) => `${id}: ${foldSpace(text)}`).sort()
  const printed = statementsOf(document).map(({ id, text }) => `${id}: ${printable(text)}`)
  expect(read).toEqual(printed.sort())
}

describe('reading back', () => {
  test('every statement of the English and of the Arabic edition', async () => {
    await checkReadBack(sampleDocument())
    await checkReadBack(arabicSample())
  })

  test('any document', async () => {
    await fc.assert(fc.asyncProperty(arbitraryDocument, checkReadBack), { numRuns: 60 })
  })

  test('words nobody sees are told', async () => {
    const page = await pageOf(sampleDocument())
    const forged = page.replace(
      'id="s-5" data-statement="s-5">',
      '$&<b hidden>not </b><i style="display:none">never</i>',
    )
    const { value, findings } = readIssuedHtml(new TextEncoder().encode(forged))
    expect(findings.map(({ code }) => code)).toEqual(['hidden-text', 'hidden-text'])
    expect(value.statements.find(({ id }) => id === 's-5')?.text).not.toContain('never')
  })

  test('a page without a manifest, or with a broken one', () => {
    const read = (page: string) => readIssuedHtml(new TextEncoder().encode(page)).findings[0]?.code
    expect(read('<p>words')).toBe('manifest-missing')
    expect(read('<script type="application/ld+json" id="manifest">{</script>')).toBe('manifest-unreadable')
    expect(read('<script type="application/ld+json" id="manifest">[]</script>')).toBe('manifest-unreadable')
  })
})

describe('a hostile reply', () => {
  const attack = '</script><script>alert(1)</script><!-- <img src=x onerror="alert(2)"> ]]> \u2028'
  const sample = sampleDocument()
  const block: DocumentBlock = {
    type: 'paragraph',
    id: 'odd',
    number: null,
    look: 'body',
    language: '"><b onclick=x',
    inlines: [{ statement: 's-odd', language: 'en', runs: [{ type: 'text', text: attack }] }],
  }
  const detail = {
    ...sample.details['s-18'],
    kind: attack,
    respondent: attack,
    file: attack,
    passageText: attack,
  }
  const hostile = sampleDocument({
    body: [block],
    title: { title: attack, subtitle: attack, author: attack },
    banner: attack,
    manifest: { [attack]: attack },
    details: {
      's-odd': { sha256: attack, page: 1, passage: attack, passageLanguage: attack, href: null, ...detail },
    },
    respondents: sample.respondents.map((row) => ({ ...row, name: attack, regionalGroup: attack })),
  })

  test('stays words: no tag, no comment, no attribute of its making', async () => {
    const page = await pageOf(hostile)
    const scripts = [...page.matchAll(/<script[^>]*>/g)].map(([tag]) => tag)
    expect(scripts).toEqual([
      '<script type="application/ld+json" id="manifest">',
      '<script type="application/json" id="page-words">',
      '<script>',
    ])
    expect(page).not.toMatch(/<img|<!--|<b |onclick=x>/)
    expect(page.match(/<\/script>/g)?.length).toBe(3)
    const { value } = readIssuedHtml(new TextEncoder().encode(page))
    expect(value.manifest).toEqual({ [attack]: attack })
    expect(value.statements.find(({ id }) => id === 's-odd')?.text).toBe(attack)
  })
})

describe('the page', () => {
  test('is the same bytes every time', async () => {
    expect(await pageOf(sampleDocument())).toBe(await pageOf(sampleDocument()))
  })

  test('allows its own style and script, and nothing else', async () => {
    const page = await pageOf(sampleDocument())
    const policy = /Content-Security-Policy" content="([^"]+)"/.exec(page)?.[1] ?? ''
    const hashOf = (content: string | undefined) =>
      createHash('sha256')
        .update(content ?? '')
        .digest('base64')
    const style = hashOf(/<style>([\s\S]*?)<\/style>/.exec(page)?.[1])
    const script = hashOf(/<script>([\s\S]*?)<\/script>/.exec(page)?.[1])
    expect(policy.replaceAll('&#39;', "'")).toBe(
      `default-src 'none'; style-src 'sha256-${style}'; script-src 'sha256-${script}'; base-uri 'none'; form-action 'none'`,
    )
    expect(page).not.toMatch(/ style="| on[a-z]+="|https?:\/\/(?!schema\.org)/)
  })

  test('has each id once, and every link inside it leads somewhere', async () => {
    for (const document of [sampleDocument(), arabicSample()]) {
      const page = await pageOf(document)
      const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
      expect(new Set(ids).size).toBe(ids.length)
      const targets = [...page.matchAll(/ href="#([^"]+)"/g)].map(([, id]) => id)
      expect(targets.filter((id) => !ids.includes(id))).toEqual([])
    }
  })

  test('shows every passage, file and hash without scripts', async () => {
    const document = sampleDocument()
    const page = (await pageOf(document)).replaceAll(/<script[\s\S]*?<\/script>/g, '')
    const { sha256 } = document.details['s-78'] ?? {}
    expect(page).toContain(
      `<blockquote lang="ar" dir="rtl">${document.details['s-78']?.passageText}</blockquote>`,
    )
    expect(page).toContain(sha256 ?? 'no hash')
    expect(page).toContain('replies/XAF.docx')
  })

  test('an Arabic edition runs from right to left, replies in their own direction', async () => {
    const page = await pageOf(arabicSample())
    expect(page).toContain('<html lang="ar" dir="rtl">')
    expect(page).toMatch(/<p id="[^"]+" class="body" lang="zh" dir="ltr">/)
  })
})
