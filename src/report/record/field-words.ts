/** What a field of a manifest is, in words that an editor understands. */

const WORDS: readonly (readonly [RegExp, string])[] = [
  [/^layout\.masthead\.notes/, 'a note at the foot of the first page'],
  [/^layout\.masthead\.agenda/, 'the agenda item on the first page'],
  [/^layout\.masthead\.(\w+)/, 'the first page ($1)'],
  [/^layout\.title\.(\w+)/, 'the $1 above the text'],
  [/^layout\.banner/, 'the banner on every page'],
  [/^layout\.words/, 'set words of the document'],
  [/^layout\.summary/, 'the summary'],
  [/^layout\.body \(order\)/, 'the order of paragraphs'],
  [/^layout\.body\.[^.]+\.number/, 'the number of a paragraph or heading'],
  [/^layout\.body\.[^.]+\.rows/, 'a table'],
  [/^layout\.body.*\.looks/, 'the emphasis of words'],
  [/^layout\.body.*\.note$/, 'the footnote that a mark points to'],
  [/^layout\.body/, 'a paragraph or heading'],
  [/^layout\.notes/, 'a footnote'],
  [/^layout\.properties/, 'a property of the file'],
  [/^layout\.details\.[^.]+\.confirmed/, 'who confirmed a sentence, as its panel shows'],
  [/^layout\.details/, 'the panel of a sentence'],
  [/^layout\.respondents/, 'the table of respondents'],
  [/^layout\.limits/, 'the panel on limits'],
  [/^layout\.verdicts/, 'the verdicts shown'],
  [/^statements\.[^.]+\.citations/, 'a citation of a sentence'],
  [/^statements\.[^.]+\.confirmation/, 'the confirmation of a sentence'],
  [/^statements/, 'a sentence'],
  [/^passages/, 'a passage'],
  [/^sources/, 'a file cited'],
  [/^received/, 'the list of files received'],
  [/^submissions/, 'who sent a reply'],
  [/^replies\.codings/, 'passages judged to speak to an issue'],
  [/^replies/, 'the record that counts are made over'],
  [/^edition/, 'what the office decided about the document'],
  [/^scale/, 'the scale of words of number'],
  [/^document/, 'symbol, title or date of the document'],
]

/** "the table of respondents"; the path itself where it is nothing a reader sees. */
export function fieldWords(path: string): string {
  for (const [pattern, words] of WORDS) {
    const match = pattern.exec(path)
    if (match !== null) return words.replace('$1', match[1] ?? '')
  }
  return 'a field of the manifest'
}

/** The statement that a field belongs to; null where it is no one sentence's. */
export function statementOf(path: string): string | null {
  return /^(?:statements|layout\.details|layout\.verdicts\.statements)\.([^.]+)/.exec(path)?.[1] ?? null
}
