/** What a person should know of a compiled report that was taken apart. */
import type { Block } from '#extract'
import type { Finding } from '#un'
import type { CompiledCode, CompiledReply, CompiledReport } from './compiled-report.ts'
import type { ContentsEntry } from './contents-list.ts'

export interface Noticed {
  readonly contents: readonly ContentsEntry[] | null
  /** Footnotes that nothing refers to. */
  readonly notes: readonly Block[]
  /** Headings inside replies that look larger than the heads. */
  readonly above: readonly Block[]
  /** Lines in brackets under a head that were not understood. */
  readonly unread: readonly { readonly name: string; readonly line: string }[]
}

/** The findings about a report as a whole and about each reply, in this order. */
export function findingsOf(report: CompiledReport, noticed: Noticed): Finding<CompiledCode>[] {
  return [
    ...aboutReport(report, noticed),
    ...report.replies.flatMap((reply, at) => aboutReply(reply, report.replies.slice(0, at))),
    ...aboutNotices(noticed.unread),
    ...noticed.above.map((block) => ({
      ...told(
        'name-not-a-head',
        `The heading “${block.text.slice(0, 80)}” on page ${block.page} looks larger than the heads of replies; it is left inside the reply. If it begins a part of the report, take it and what follows out.`,
        true,
      ),
      span: spanOf(block, report),
    })),
    ...noticed.notes.map((block) => ({
      ...told(
        'footnote-doubtful',
        `No mark refers to the footnote “${(block.marker ?? '').concat(' ', block.text).trim().slice(0, 80)}” on page ${block.page}, where several replies stand; it is with the one before it. Check it.`,
        true,
      ),
      span: spanOf(block, report),
    })),
  ]
}

function aboutReport(report: CompiledReport, { contents }: Noticed): Finding<CompiledCode>[] {
  if (report.replies.length === 0)
    return [
      told(
        'no-replies-found',
        'No head of a reply was found: no line is the name of a State, alone or over “[Original: …]”. Give a report that compiles replies under the names of their senders.',
        true,
      ),
    ]
  const { inReport, inParts } = report.characters
  const words = report.secretariat.map(({ text }) => text).join(' ')
  const kept = told(
    'secretariat-text',
    `${report.replies.length} replies; ${words.length} characters of masthead, introduction, headings of parts and annexes are no State’s words and stand apart.`,
    false,
  )
  const lost =
    inReport === inParts
      ? []
      : [
          told(
            'words-not-kept',
            `The report has ${inReport} characters, its parts have ${inParts}; compare them with the report.`,
            true,
          ),
        ]
  const missing = (contents ?? []).filter(
    ({ codes }) => !report.replies.some(({ code }) => code !== null && codes.includes(code)),
  )
  return [
    kept,
    ...lost,
    ...missing.map(({ name, page }) =>
      told(
        'listed-without-reply',
        `The list of contents names “${name}” (page ${page}), and no reply was found under that name. Look at that page; its words stand in the reply before.`,
        true,
        name,
      ),
    ),
  ]
}

function aboutReply(reply: CompiledReply, before: readonly CompiledReply[]): Finding<CompiledCode>[] {
  const { name, code, onBehalfOf, originals, pages } = reply
  const findings: Finding<CompiledCode>[] = []
  const add = (what: CompiledCode, message: string, needsPerson: boolean): void => {
    findings.push(told(what, message, needsPerson, name))
  }
  if (code === null)
    add(
      'respondent-unknown',
      `“${name}” (page ${pages.first}) is not in the table of States; the reply stands under that name. Write a code into replies.yaml if it is a State’s.`,
      true,
    )
  if (onBehalfOf.length > 0)
    add(
      'joint-head',
      `The reply under “${name}” speaks for ${[...(code === null ? [] : [code]), ...onBehalfOf].join(', ')}; confirm it in replies.yaml.`,
      true,
    )
  if (originals.length === 0)
    add('original-not-said', `The report does not say in which language ${name} replied.`, false)
  if (code !== null && before.some((other) => other.code === code))
    add(
      'same-respondent-twice',
      `${name} has a second reply on page ${pages.first}; both are kept, each in a file. Decide in replies.yaml whether it is an addendum.`,
      true,
    )
  if (reply.blocks.length === 0)
    add(
      'words-not-kept',
      `Nothing stands under “${name}” on page ${pages.first}; no file is written for it. Look at the report.`,
      true,
    )
  return findings
}

/** One finding a line, with the replies it stands under. */
function aboutNotices(unread: Noticed['unread']): Finding<CompiledCode>[] {
  const lines = [...new Set(unread.map(({ line }) => line))]
  return lines.map((line) => {
    const names = unread.filter((each) => each.line === line).map(({ name }) => name)
    const message = `“[${line}]” stands under ${names.join(', ')}; it is taken as a note of the Secretariat and left out of the reply.`
    return told('notice-not-understood', message, false)
  })
}

function told(
  code: CompiledCode,
  message: string,
  needsPerson: boolean,
  subject?: string,
): Finding<CompiledCode> {
  return { code, message, needsPerson, ...(subject === undefined ? {} : { subject }) }
}

function spanOf(block: Block, { sha256 }: CompiledReport): NonNullable<Finding['span']> {
  return { witness: sha256, start: block.start, end: block.end, page: block.page }
}
