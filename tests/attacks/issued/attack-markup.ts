/** What is done to an issued HTML or Akoma Ntoso file, by name. */
import { beforeLast, onPage, withText } from './issued-base.ts'

type Attack = (file: Uint8Array) => Uint8Array
const said =
  (from: string, to: string): Attack =>
  (file) =>
    withText(file, (text) => onPage(text, from, to))
const before =
  (mark: string, words: string): Attack =>
  (file) =>
    withText(file, (text) => beforeLast(text, mark, words))
const inSentence = (markup: string): Attack => said('Célune may consider', `Célune ${markup}may consider`)

/** What both formats have: words changed in the text. A page of HTML repeats them after it, beside the sources. */
const wordsWith = (
  put: (text: string, from: string, to: string) => string,
): Readonly<Record<string, Attack>> => {
  const word =
    (from: string, to: string): Attack =>
    (file) =>
      withText(file, (text) => put(text, from, to))
  return {
    'not-dropped': word('does not support', 'does support'),
    'digit-changed': word('5 million', '6 million'),
    'look-alike': word('consider a', 'consider \u0430'),
    'no-width': word('consider a', 'consi\u200bder a'),
    'mirrored-brackets': word('(in part)', ')in part('),
    'state-swapped': word('Dalmere refused', 'Célune refused'),
    'sentence-removed': word('Its budget is 5 million.', ''),
    'swapped-between-states': (file) => withText(file, (text) => exchange(text, put)),
    'table-cell-changed': word('20 May 2019', '21 May 2019'),
    'word-in-brackets': word('a protocol', 'a [binding] protocol'),
  }
}

const [ONE, OTHER] = ['Dalmere refused 12 requests.', 'Its budget is 5 million.']

/** Sentences of two States change places. */
function exchange(text: string, put: (text: string, from: string, to: string) => string): string {
  return put(put(put(text, ONE, '\u0001'), OTHER, ONE), '\u0001', OTHER)
}

/** In the text itself: before the passages that are quoted beside it. */
function inText(text: string, from: string, to: string): string {
  const beside = text.indexOf('<blockquote')
  return onPage(text.slice(0, beside), from, to) + text.slice(beside)
}

export const HTML_ATTACKS: Readonly<Record<string, Attack>> = {
  ...wordsWith(inText),
  'paragraph-renumbered': said('<span class="number">2.<', '<span class="number">12.<'),
  'paragraph-number-out': said('<span class="number">2.</span>', ''),
  'note-mark-worded': inSentence('<sup class="note-mark">never</sup> '),
  'title-of-page': said('<title>A/74/XXX: Countering', '<title>A/99/XXX: Promoting'),
  'source-changed-beside': said('5 million', '6 million'),
  'sources-exchanged-beside': (file) => withText(file, (text) => exchange(text, onPage)),
  'sentence-added': before('</main>', '<p>Bolmar objects.</p>'),
  'sentence-outside-main': before('</body>', '<p>Bolmar objects.</p>'),
  'display-none': inSentence('<span style="display:none">never </span>'),
  'hidden-attribute': inSentence('<span hidden>never </span>'),
  'css-content': before('</style>', 'p::after{content:" not"}'),
  'css-hides-all': before('</style>', '[data-statement]{font-size:0}'),
  'css-link': before('</head>', '<link rel="stylesheet" href="https://example.org/x.css">'),
  script: before('</body>', '<script>document.body.textContent=""</script>'),
  'script-in-reply': said(
    '&lt;/script&gt; instrument',
    '</script><script>document.title="x"</script> instrument',
  ),
  handler: said('<main ', '<main onclick="f()" '),
  'title-attribute': said('<h1>', '<h1 title="not so">'),
  'aria-label': said('<h1>', '<h1 aria-label="not so">'),
  'turned-letters': inSentence('<bdo dir="rtl">reven</bdo> '),
  frame: before('</main>', '<iframe srcdoc="Bolmar objects."></iframe>'),
  svg: before('</main>', '<svg><text>Bolmar objects.</text></svg>'),
  input: before('</main>', '<input value="Bolmar objects.">'),
  details: before('</main>', '<details><summary>More</summary>Bolmar objects.</details>'),
  'base-and-refresh': before('</head>', '<meta http-equiv="refresh" content="0;url=https://example.org/">'),
  template: inSentence('<template>never </template>'),
  'off-the-page': inSentence('<span style="position:absolute;left:-9999px">never </span>'),
  'class-of-ours': inSentence('<span class="visually-hidden">never </span>'),
  'comment-trick': inSentence('<!-- --!> never <!-- -->'),
  noscript: before('</main>', '<noscript><p>Bolmar objects.</p></noscript>'),
  ruby: inSentence('<ruby>may<rt>never</rt></ruby> '),
}

export const XML_ATTACKS: Readonly<Record<string, Attack>> = {
  ...wordsWith(onPage),
  'paragraph-renumbered': said('<num>2.<', '<num>1.<'),
  'symbol-in-metadata': said(
    '<FRBRalias name="symbol" value="A/74/XXX"',
    '<FRBRalias name="symbol" value="A/99/XXX"',
  ),
  'date-in-metadata': said('<FRBRdate date="2019-07-30"', '<FRBRdate date="2018-07-30"'),
  'sentence-added': before('</mainBody>', '<p>Bolmar objects.</p>'),
  stylesheet: (file) =>
    withText(file, (text) => text.replace('<akomaNtoso', '<?xml-stylesheet href="x.css"?><akomaNtoso')),
  'style-hides': inSentence('<i style="display:none">never </i>'),
  'style-moves': inSentence('<i style="position:absolute;left:-999em">never </i>'),
  'foreign-element': inSentence('<h:script xmlns:h="http://www.w3.org/1999/xhtml">never</h:script> '),
  'foreign-words': inSentence('<h:b xmlns:h="http://www.w3.org/1999/xhtml">never </h:b>'),
  'remark-added': inSentence('<remark>never </remark>'),
  'note-added': said(
    'Its budget is 5 million.',
    'Its budget is 5 million.<authorialNote marker="9"><p>Not so.</p></authorialNote>',
  ),
  'status-removed': inSentence('<del>never </del>'),
  'alternative-to': inSentence('<i alternativeTo="x">never </i>'),
  entity: (file) =>
    withText(file, (text) =>
      onPage(
        text.replace('<akomaNtoso', '<!DOCTYPE akomaNtoso [<!ENTITY never "never ">]><akomaNtoso'),
        'Célune may consider',
        'Célune &never;may consider',
      ),
    ),
}
