/** Two splits of one document compared, paragraph by paragraph. */

export interface Paragraph {
  readonly text: string
  /** `preambular`, `operative` or `annex`. */
  readonly kind: string
  readonly level: number
  readonly number: string | null
  readonly verb: string | null
}

export interface Outcome {
  readonly is:
    | 'agrees'
    | 'label-error'
    | 'boundary-differs'
    | 'kind-differs'
    | 'level-differs'
    | 'verb-differs'
  readonly why: string
  readonly textDiffers: boolean
}

/** A label that a person has looked at in the PDF and found wrong. */
export interface JudgedLabel {
  readonly document: string
  /** How the paragraph begins, as labelled or as ours. */
  readonly begins: string
  readonly why: string
}

const squeeze = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')

const EDGE = 24

/** Compares the labels with our paragraphs, in the order of the document; every paragraph of either side has an outcome. */
export function compare(
  document: string,
  labels: readonly Paragraph[],
  ours: readonly Paragraph[],
  judged: readonly JudgedLabel[],
): Outcome[] {
  const left = inOrderOfLabels(labels)
  const used = new Set<number>()
  const outcomes: Outcome[] = []
  for (const label of left) {
    const rule = labelErrorOf(label)
    if (rule !== null) {
      outcomes.push({ is: 'label-error', why: `${rule}: ${begin(label)}`, textDiffers: false })
      continue
    }
    const at = find(label, ours, used)
    if (at === null) outcomes.push(differs(document, 'boundary-differs', 'only in labels', label, judged))
    else {
      used.add(at)
      const own = ours[at]
      if (own !== undefined) outcomes.push(compareOne(document, label, own, judged))
    }
  }
  ours.forEach((own, at) => {
    if (!used.has(at)) outcomes.push(differs(document, 'boundary-differs', 'only in ours', own, judged))
  })
  return outcomes
}

const inOrderOfLabels = (labels: readonly Paragraph[]): readonly Paragraph[] => labels

const begin = (paragraph: Paragraph): string =>
  `[${paragraph.kind} ${paragraph.level} ${paragraph.number ?? ''}] ${paragraph.text.slice(0, 70)} … ${paragraph.text.slice(-30)}`

/** What can be seen to be wrong in a label from its text alone. */
function labelErrorOf(label: Paragraph): string | null {
  const text = label.text.trim()
  if (squeeze(text) === '') return 'empty label'
  if (
    /^The (?:General Assembly|Security Council|Economic and Social Council|Human Rights Council),$/.test(text)
  )
    return 'organ line'
  if (/^\d+(?:st|nd|rd|th)\b.{0,30}\bmeeting$/.test(text)) return 'closing line labelled as a paragraph'
  if (/^\d{1,2} [A-Z][a-z]+ \d{4}$/.test(text)) return 'closing date labelled as a paragraph'
  return null
}

function find(label: Paragraph, ours: readonly Paragraph[], used: ReadonlySet<number>): number | null {
  const text = squeeze(label.text)
  let near: number | null = null
  for (let at = 0; at < ours.length; at++) {
    if (used.has(at)) continue
    const own = squeeze(ours[at]?.text ?? '')
    if (own === text) return at
    if (near === null && sameEdges(text, own)) near = at
  }
  return near
}

/** Same beginning, same end, lengths within three in a hundred: the same paragraph, some letters read otherwise. */
function sameEdges(a: string, b: string): boolean {
  const close = Math.abs(a.length - b.length) <= Math.max(3, a.length * 0.03)
  return close && a.slice(0, EDGE) === b.slice(0, EDGE) && a.slice(-EDGE / 2) === b.slice(-EDGE / 2)
}

function compareOne(
  document: string,
  label: Paragraph,
  own: Paragraph,
  judged: readonly JudgedLabel[],
): Outcome {
  const textDiffers = squeeze(label.text) !== squeeze(own.text)
  const outcome = (is: Outcome['is'], what: string): Outcome => ({
    ...differs(document, is, what, label, judged),
    textDiffers,
  })
  const list = own.kind === 'operative' && own.number === null && label.kind === 'preambular'
  if (list)
    return {
      is: 'label-error',
      why: `unnumbered, in the operative part, labelled preambular: ${begin(label)}`,
      textDiffers,
    }
  if (label.kind !== own.kind) return outcome('kind-differs', `label ${label.kind}, ours ${own.kind}`)
  if (label.level !== own.level)
    return outcome('level-differs', `label ${label.level}, ours ${own.level} (${own.number})`)
  if (label.verb !== null && own.kind !== 'annex' && own.level <= 1 && !hasWord(own.verb, label.verb))
    return outcome('verb-differs', `label ${label.verb}, ours ${own.verb}`)
  return { is: 'agrees', why: '', textDiffers }
}

const hasWord = (verb: string | null, word: string): boolean => squeeze(verb ?? '').includes(squeeze(word))

function differs(
  document: string,
  is: Outcome['is'],
  what: string,
  paragraph: Paragraph,
  judged: readonly JudgedLabel[],
): Outcome {
  const known = judged.find(
    (one) => one.document === document && squeeze(paragraph.text).startsWith(squeeze(one.begins)),
  )
  if (known !== undefined)
    return { is: 'label-error', why: `${known.why}: ${begin(paragraph)}`, textDiffers: false }
  return { is, why: `${what}: ${begin(paragraph)}`, textDiffers: false }
}
