/** Reads an HTML page of ours back: the manifest in its JSON-LD and the words seen in each statement's element. */
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import type { Finding } from '#un'
import { MANIFEST_ID, PACKED_URL } from './html/page.ts'
import { AnchoredWords, type IssuedCode, type IssuedReading } from './issued.ts'
import { isRecord, readManifestJson, unpack } from './packed-manifest.ts'
import { type Carried, openCarried } from './seal.ts'

type Node = DefaultTreeAdapterTypes.ChildNode
type Element = DefaultTreeAdapterTypes.Element

/**
 * The manifest and the statements of a page.
 *
 * Never throws; the page is parsed as a browser would and nothing in it is run. Marks of notes are no part of a
 * statement. Finds `manifest-missing`, `manifest-unreadable`, and `hidden-text` for words inside a statement that a
 * browser would not show.
 */
export function readIssuedHtml(bytes: Uint8Array): IssuedReading {
  const walk = new PageWalk()
  for (const node of parse(new TextDecoder().decode(bytes)).childNodes) walk.node(node, false)
  const findings: Finding<IssuedCode>[] = walk.hidden.map((words) => ({
    code: 'hidden-text',
    message: `Inside a statement stand words nobody sees: “${words}”`,
    needsPerson: true,
  }))
  const carried = manifestOf(walk.jsonLd, findings)
  return {
    value: {
      manifest: carried?.manifest ?? null,
      envelope: carried?.envelope ?? null,
      statements: walk.words.statements,
    },
    findings,
  }
}

class PageWalk {
  readonly words = new AnchoredWords()
  readonly hidden: string[] = []
  jsonLd: string | null = null

  node(node: Node, isHidden: boolean): void {
    if (node.nodeName === '#text' && 'value' in node) this.#text(node.value, isHidden)
    if ('tagName' in node) this.#element(node, isHidden)
  }

  #text(words: string, isHidden: boolean): void {
    if (!isHidden) this.words.add(words)
    else if (this.words.isInside && words.trim() !== '') this.hidden.push(words.trim().slice(0, 60))
  }

  #element(element: Element, around: boolean): void {
    if (attribute(element, 'id') === MANIFEST_ID && element.tagName === 'script') this.#manifest(element)
    if (UNSEEN.has(element.tagName) || hasClass(element, 'note-mark')) return
    const statement = attribute(element, 'data-statement')
    const id = attribute(element, 'id')
    const isHidden = around || hides(element)
    const anchor = statement === null ? null : (id ?? statement)
    if (anchor !== null) this.words.open(anchor)
    for (const child of element.childNodes) this.node(child, isHidden)
    if (element.tagName === 'br') this.words.add('\n')
    if (anchor !== null) this.words.close(anchor)
  }

  #manifest(script: Element): void {
    this.jsonLd = script.childNodes.map((child) => ('value' in child ? child.value : '')).join('')
  }
}

const UNSEEN: ReadonlySet<string> = new Set(['script', 'style', 'template', 'noscript'])
const HIDING = /display\s*:\s*none|visibility\s*:\s*hidden|opacity\s*:\s*0(?![.\d])|font-size\s*:\s*0/i

function attribute(element: Element, name: string): string | null {
  return element.attrs.find((entry) => entry.name === name)?.value ?? null
}

function hasClass(element: Element, name: string): boolean {
  return (attribute(element, 'class') ?? '').split(/\s+/).includes(name)
}

function hides(element: Element): boolean {
  return attribute(element, 'hidden') !== null || HIDING.test(attribute(element, 'style') ?? '')
}

function manifestOf(jsonLd: string | null, findings: Finding<IssuedCode>[]): Carried | null {
  if (jsonLd === null) {
    findings.push({ code: 'manifest-missing', message: 'The page carries no manifest.', needsPerson: true })
    return null
  }
  const manifest = parseManifest(jsonLd)
  if (manifest === null)
    findings.push({
      code: 'manifest-unreadable',
      message: 'The JSON-LD of the page holds no manifest that can be read.',
      needsPerson: true,
    })
  return manifest
}

/** It stands in the JSON-LD as it is, or packed as the content of an encoding of the report. */
function parseManifest(jsonLd: string): Carried | null {
  const report = readManifestJson(jsonLd)?.manifest
  if (isRecord(report?.manifest)) return openCarried(report.manifest)
  const url = isRecord(report?.encoding) ? report.encoding.contentUrl : null
  if (typeof url !== 'string' || !url.startsWith(PACKED_URL)) return null
  return readManifestJson(unpack(url.slice(PACKED_URL.length)))
}
