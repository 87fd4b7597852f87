/** Reads a DOCX of ours that an editor changed and saved: as if every tracked change had been accepted. */
import type { Finding } from '#un'
import { BlockWalk } from './docx/block-walk.ts'
import { property, styleHiding } from './docx/hiding.ts'
import type { EditedCode, EditedReading, EditorComment } from './edited.ts'
import { readIssuedDocx } from './read-issued-docx.ts'
import { elementsIn, type Markup, readMarkup, textIn } from './read-markup.ts'
import { resolveParts } from './tracked/resolve-changes.ts'
import { headsAndFeet, MAIN_PART, NOTES_PART, openParts, type Parts, rootOf } from './tracked/word-package.ts'

/**
 * The visible text of an edited DOCX, paragraph by paragraph, with the anchors of statements that are left in it.
 *
 * Never throws. Open changes are read as accepted (`tracked-change`); comments are kept apart and are no text; hidden
 * words are left out (`hidden-text`). Finds `file-unreadable`, `manifest-missing`, `manifest-unreadable` besides.
 */
export function readEditedDocx(bytes: Uint8Array): EditedReading {
  const opened = openParts(bytes)
  const resolved = opened === null ? null : resolveParts(opened, 'accept')
  const body = resolved === null ? null : markupOf(resolved.parts, MAIN_PART)
  if (resolved === null || body === null) return unreadable()
  const { parts } = resolved
  const walk = new BlockWalk(styleHiding(markupOf(parts, 'word/styles.xml')))
  for (const name of headParts(parts)) walkPart(walk, parts, name, 'head')
  walk.part(body, 'body')
  walkPart(walk, parts, NOTES_PART, 'note')
  const issued = readIssuedDocx(bytes)
  return {
    value: {
      manifest: issued.value.manifest,
      blocks: walk.blocks,
      comments: commentsOf(parts, walk),
      open: resolved.open,
    },
    findings: [...issued.findings.flatMap(ofManifest), ...found(resolved.open, walk)],
  }
}

function unreadable(): EditedReading {
  return {
    value: null,
    findings: [
      {
        code: 'file-unreadable',
        message: 'The file is no DOCX that can be read: its main text is missing or is not well-formed XML',
        needsPerson: true,
      },
    ],
  }
}

function markupOf(parts: Parts, name: string): Markup | null {
  const bytes = parts[name]
  return bytes === undefined ? null : readMarkup(bytes)
}

/** The head of the first page carries symbol and date; the others repeat it. */
function headParts(parts: Parts): string[] {
  const body = rootOf(parts, MAIN_PART)
  const first = body === null ? undefined : headsAndFeet(parts, body).get('header first')
  return first === undefined ? [] : [first]
}

function walkPart(walk: BlockWalk, parts: Parts, name: string, kind: 'head' | 'note'): void {
  const root = markupOf(parts, name)
  if (root !== null) walk.part(root, kind)
}

function commentsOf(parts: Parts, walk: BlockWalk): EditorComment[] {
  const root = markupOf(parts, 'word/comments.xml')
  if (root === null) return []
  return elementsIn(root)
    .filter(({ name }) => name === 'comment')
    .map((comment) => {
      const on = walk.commented.get(comment.attributes.id ?? '')
      return {
        by: comment.attributes.author ?? '',
        text: linesOf(comment),
        on: on?.words.trim() ?? '',
        statements: [...(on?.statements ?? [])],
      }
    })
}

function linesOf(comment: Markup): string {
  return elementsIn(comment)
    .map((paragraph) => (property(paragraph, 'r') === undefined ? '' : textIn(paragraph)))
    .join('\n')
    .trim()
}

function ofManifest(finding: Finding): Finding<EditedCode>[] {
  const { code } = finding
  return code === 'manifest-missing' || code === 'manifest-unreadable' ? [{ ...finding, code }] : []
}

function found(open: { insertions: number; deletions: number }, walk: BlockWalk): Finding<EditedCode>[] {
  const count = open.insertions + open.deletions
  const tracked: Finding<EditedCode>[] =
    count === 0
      ? []
      : [
          {
            code: 'tracked-change',
            message: `${count} tracked change(s) are not yet accepted or rejected; they were read as accepted. Accept or reject them before the report is issued.`,
            needsPerson: true,
          },
        ]
  const hidden = [...walk.hidden].map(
    (words): Finding<EditedCode> => ({
      code: 'hidden-text',
      message: `The file holds words nobody sees, left out here: “${words}”`,
      needsPerson: true,
      subject: words,
    }),
  )
  return [...tracked, ...hidden]
}
