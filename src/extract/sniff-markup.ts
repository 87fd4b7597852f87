/** Whether decoded text is HTML, another markup, an e-mail or plain text, by its form. */
import type { FileKind } from './transcription.ts'

const LOOKED_AT_CHARACTERS = 65_536

/** Headers that only mail software writes; a memo typed as "From: … Subject: …" has none of them. */
const MACHINE_HEADER =
  /^(?:received|message-id|mime-version|return-path|content-type|dkim-signature|x-[a-z-]+|delivered-to|arc-seal|thread-topic):/im
const PERSON_HEADER = /^(?:from|to|subject|date|cc|sender|reply-to):/im
const HEADER_LINE = /^(?:From [^\n]+|[A-Za-z][A-Za-z0-9-]*:(?:[ \t].*)?|[ \t]+\S.*)$/

/** The kind of a text: `html`, `odt` (flat), `akoma-ntoso`, `eml`, `rtf`, `unknown` for other XML, else `text`. */
export function sniffMarkup(text: string): FileKind {
  const head = text.slice(0, LOOKED_AT_CHARACTERS).replace(/^[\uFEFF\s]+/, '')
  if (isMail(head)) return 'eml'
  if (head.startsWith('{\\rtf')) return 'rtf'
  const body = withoutProlog(head)
  if (/^<(?:html|head|body)\b/i.test(body) || /^<!doctype\s+html/i.test(body)) return 'html'
  if (/^<(?:\w+:)?akomaNtoso\b/.test(body)) return 'akoma-ntoso'
  if (/^<office:document\b/.test(body)) return 'odt'
  if (head.startsWith('<?xml')) return 'unknown'
  return body.startsWith('<') && hasManyTags(body) ? 'html' : 'text'
}

/** Without the XML declaration, comments and a document type other than HTML's. */
function withoutProlog(head: string): string {
  return head.replace(/^(?:\s*(?:<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!DOCTYPE(?!\s+html\b)[^>]*>))*\s*/, '')
}

/** A fragment saved without its frame: it begins with a tag, and several known elements are closed in it. */
function hasManyTags(body: string): boolean {
  const closed = body.match(
    /<\/(?:p|div|span|table|td|tr|ul|ol|li|h[1-6]|b|i|strong|em|a|font|style|script)>/gi,
  )
  return (closed?.length ?? 0) >= 2
}

function isMail(head: string): boolean {
  const block = head.split(/\r?\n\r?\n/, 1)[0] ?? ''
  const lines = block.split(/\r?\n/)
  return lines.every((line) => HEADER_LINE.test(line)) &&
    MACHINE_HEADER.test(block) &&
    PERSON_HEADER.test(block)
    ? true
    : /^mime-version:[^\n]*\r?\n/i.test(block) && /^content-type:\s*multipart\//im.test(block)
}
