/**
 * Document symbols of the United Nations: read to parts, printed from parts, put into one form.
 *
 *     symbol      = single *( "-" single )                          joint symbols: A/80/179-S/2025/468
 *     single      = series 1*( "/" component ) *( "/" modifier ) [ letters ] [ bracket ]
 *                   [ 1*( " " suffix ) *( "/" modifier ) ] *"*"
 *     series      = "A" | "S" | "E" | "ST" | "T" | special          special: CRC/C, DP, TD, UNEP … (symbol-series.ts)
 *     component   = session | year | body | nature | word | number
 *     session     = 1*3DIGIT | ( "S-" | "ES-" ) ( 1*2DIGIT | roman )
 *     year        = 4DIGIT
 *     body        = ( "AC" | "C" | "CN" | "CONF" | "GC" | "PC" | "SC" | "Sub" | "WG" … ) "." ( 1*4DIGIT | roman )
 *     nature      = ( "CRP" | "INF" | "L" | "NGO" | "PET" | "PRST" | "PV" | "R" | "RES" | "SR" | "WP" … ) [ "." number ]
 *     word        = 1*6ALPHA-UPPER                                  HRC, COP, Q, a State's code
 *     number      = 1*5DIGIT [ ALPHA-UPPER ] | 1*2DIGIT "-" 1*2DIGIT          joint periodic reports: CRC/C/…/5-6
 *     modifier    = ( "Add" | "Amend" | "Corr" | "Rev" ) "." 1*3DIGIT [ ALPHA-UPPER ] | "Summary"
 *     letters     = [ " " ] ALPHA-UPPER [ ( "-" | "–" ) ALPHA-UPPER ]     only in resolutions: 57/283 B, S-20/4 A-E
 *     bracket     = [ " " ] "(" ( roman | ( "S-" | "ES-" ) roman | 4DIGIT ) ")"   A/RES/491 (V), S/RES/1440 (2002)
 *     suffix      = "(" ( "Resumption" | "Part" | "Sect." | "Vol." | "SUPP" … ) [ SP ] ( number | roman ) ")"
 *
 * A symbol has at least one figure after its series. "A/74/XXX", "A/79/L.__" are placeholders: forms that cannot exist.
 * Source: United Nations document symbols (Dag Hammarskjöld Library); DGACM Editorial Manual.
 */
import { BODY_CODES, NATURE_CODES, SPECIAL_SERIES, SUFFIX_WORDS } from './symbol-series.ts'

/** One modifier: "Add.1", "Rev.2", "Summary" (without number). */
export interface SymbolModifier {
  readonly type: 'Add' | 'Amend' | 'Corr' | 'Rev' | 'Summary'
  readonly number: string | null
}

/** A document symbol in its parts; `formatDocumentSymbol` prints it again. */
export interface DocumentSymbol {
  readonly kind: 'document' | 'resolution' | 'decision'
  /** "A", "S", "E", "ST", or a special series such as "CRC/C". */
  readonly series: string
  /** What stands between series and modifiers, as printed: ["C.3", "74", "L.11"]. */
  readonly components: readonly string[]
  readonly modifiers: readonly SymbolModifier[]
  /** "B", "A–E": parts of a resolution. */
  readonly letters: string | null
  /** "V", "S-VII", "2002": session or year in brackets. */
  readonly bracket: string | null
  /** "(Sect. 24)", "(Part I)", "(Resumption 1)": without brackets. */
  readonly suffixes: readonly string[]
  /** Modifiers printed after the suffix: "A/80/6 (Sect. 24)/Corr.1". */
  readonly modifiersAfter: readonly SymbolModifier[]
  /** Number of asterisks: each a reissue for technical reasons. */
  readonly reissues: number
  /** The other symbols of a joint one, in the order printed. */
  readonly joint: readonly DocumentSymbol[]
}

const ROMAN = /^(?=[IVXLC])(?:C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/
const BRACKET = /^(?:(?:E?S-)?[IVXLC]+|\d{4})$/
const MODIFIER = /^(Add|Amend|Corr|Rev)\.(\d{1,3}[A-Z]?)$/
const PLACEHOLDER = /^(?:(?:[A-Za-z]+\.)?(?:[Xx]{2,}|[Nn]{1,3}|_+|\.{2,}|…|\?+|\[[^\]]*\])|[A-Za-z]+\.[Xx])$/

/** Reads a symbol; null for what is none (placeholders too). Spaces, letter case and dashes must be as printed. */
export function parseDocumentSymbol(text: string): DocumentSymbol | null {
  const [first, ...rest] = splitJoint(text).map(parseSingle)
  if (first === undefined || first === null) return null
  const joint: DocumentSymbol[] = []
  for (const other of rest) {
    if (other === null) return null
    joint.push(other)
  }
  return { ...first, joint }
}

/** True for a symbol in its printed form. */
export function isDocumentSymbol(text: string): boolean {
  return parseDocumentSymbol(text) !== null
}

/** True for a symbol whose number is not yet given: "A/74/XXX", "A/73/L.N", "A/79/…": no document can have it. */
export function isPlaceholderSymbol(text: string): boolean {
  const parts = text.trim().split('/')
  if (parts.length < 2 || !/^[A-Z]{1,6}$/.test(parts[0] ?? '')) return false
  return parts.slice(1).some((part) => PLACEHOLDER.test(part) && (parts.length > 2 || !/^[Nn]+$/.test(part)))
}

/** Prints a symbol: parse and format give back what was read. */
export function formatDocumentSymbol(symbol: DocumentSymbol): string {
  const path = [symbol.series, ...symbol.components, ...symbol.modifiers.map(printModifier)].join('/')
  const letters = symbol.letters === null ? '' : ` ${symbol.letters}`
  const bracket = symbol.bracket === null ? '' : ` (${symbol.bracket})`
  const suffixes = symbol.suffixes.map((suffix) => ` (${suffix})`).join('')
  const after = symbol.modifiersAfter.map((modifier) => `/${printModifier(modifier)}`).join('')
  const own = `${path}${letters}${bracket}${suffixes}${after}${'*'.repeat(symbol.reissues)}`
  return [own, ...symbol.joint.map(formatDocumentSymbol)].join('-')
}

const printModifier = ({ type, number }: SymbolModifier): string =>
  number === null ? type : `${type}.${number}`

/**
 * Puts a symbol in any usual writing into its printed form: "a/res/73/187", "A/RES/217(III)", "A/RES/57/283B",
 * "A/74/130 /Add. 1", "S/RES/1440(2002)". Null where it is none.
 */
export function normaliseDocumentSymbol(text: string): string | null {
  const tidy = text
    .normalize('NFKC')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/\s*([/.-])\s*/g, '$1')
    .replace(/\s*\(\s*/g, ' (')
    .replace(/\s*\)/g, ')')
    .replace(/\s*(\*+)$/, '$1')
    .trim()
  const spaced = withUsualCase(tidy)
    .replace(/^((?:[A-Z]+\/)*(?:RES|DEC)\/(?:(?:E?S-)?\d+\/)*\d+)([A-Z](?:-[A-Z])?)(?=$| \()/, '$1 $2')
    .replace(/(\(Sect\.|\(Vol\.)(?=[IVX\d])/, '$1 ')
    .replace(/\((Part|Resumption)(?=[IVX\d])/, '($1 ')
  const symbol = parseDocumentSymbol(spaced)
  return symbol === null ? null : formatDocumentSymbol(symbol)
}

/** A symbol and the place in the document printed after it: "A/73/590, para. 15". Null where no symbol stands first. */
export function splitPinpoint(
  text: string,
): { readonly symbol: DocumentSymbol; readonly pinpoint: string | null } | null {
  const match =
    /^([^,]+?)(?:, ((?:paras?|chaps?|sects?|annex(?:es)?|arts?|pp?|draft|resolution|vol|part)\b.*))?$/.exec(
      text.trim(),
    )
  const symbol = parseDocumentSymbol(match?.[1] ?? '')
  return symbol === null ? null : { symbol, pinpoint: match?.[2] ?? null }
}

/**
 * The symbols that a plural form names: "A/61/L.45 and Add.1" is A/61/L.45 and A/61/L.45/Add.1; "A/79/1, A/79/2 and
 * Corr.1" three. Empty where any part is no symbol.
 */
export function expandDocumentSymbols(text: string): readonly DocumentSymbol[] {
  const symbols: DocumentSymbol[] = []
  for (const piece of text.trim().split(/, and |, | and |(?<=\d)-(?=(?:Add|Corr|Rev)\.)/)) {
    const modifiers = parseModifiers(piece.split('/'))
    const base = symbols[symbols.length - 1]
    const whole =
      modifiers !== null && base !== undefined
        ? { ...base, modifiers: [...keptBefore(base, modifiers), ...modifiers] }
        : parseDocumentSymbol(piece)
    if (whole === null) return []
    symbols.push(whole)
  }
  return symbols
}

/** "A/1/Rev.1 and Add.1" adds to the revision; "A/1/Add.1 and Add.2" stands beside the addendum. */
const keptBefore = (base: DocumentSymbol, next: readonly SymbolModifier[]): readonly SymbolModifier[] => {
  const at = base.modifiers.findIndex((modifier) => modifier.type === next[0]?.type)
  return at < 0 ? base.modifiers : base.modifiers.slice(0, at)
}

/** Cuts "A/80/179-S/2025/468" where the next series begins; "S-30" and "A-E" are no cuts. */
const splitJoint = (text: string): string[] => text.split(/(?<=[\d)*])-(?=(?:A|S|E|ST)\/)/)

function parseSingle(text: string): DocumentSymbol | null {
  const reissues = /\*{0,3}$/.exec(text)?.[0].length ?? 0
  let rest = text.slice(0, text.length - reissues)
  const suffixes: string[] = []
  const after = MODIFIERS_AFTER.exec(rest)
  const modifiersAfter = after === null ? [] : parseModifiers((after[1] ?? '').slice(1).split('/'))
  if (modifiersAfter === null) return null
  if (after !== null) rest = rest.slice(0, after.index)
  for (let match = SUFFIX.exec(rest); match !== null; match = SUFFIX.exec(rest)) {
    suffixes.unshift(match[1] ?? '')
    rest = rest.slice(0, match.index)
  }
  if (after !== null && suffixes.length === 0) return null
  const bracket = / \(([^()]+)\)$/.exec(rest)
  if (bracket !== null) {
    if (!BRACKET.test(bracket[1] ?? '')) return null
    rest = rest.slice(0, bracket.index)
  }
  const letters = / ([A-Z](?:[-–][A-Z])?)$/.exec(rest)
  if (letters !== null) rest = rest.slice(0, letters.index)
  return assemble(rest, {
    letters: letters?.[1] ?? null,
    bracket: bracket?.[1] ?? null,
    suffixes,
    modifiersAfter,
    reissues,
  })
}

const MODIFIERS_AFTER = /(?<=\))((?:\/(?:Add|Amend|Corr|Rev)\.\d{1,3}[A-Z]?)+)$/
const SUFFIX = new RegExp(` \\(((?:${SUFFIX_WORDS.join('|')})(?: ?(?:\\d{1,3}|[IVXLC]+|[A-Z]))?)\\)$`)

type Tail = Pick<DocumentSymbol, 'letters' | 'bracket' | 'suffixes' | 'modifiersAfter' | 'reissues'>

function assemble(path: string, tail: Tail): DocumentSymbol | null {
  const series = seriesOf(path)
  if (series === null) return null
  const parts = path.slice(series.length + 1).split('/')
  const at = parts.findIndex((part) => MODIFIER.test(part) || part === 'Summary')
  const components = at < 0 ? parts : parts.slice(0, at)
  const modifiers = at < 0 ? [] : parseModifiers(parts.slice(at))
  if (modifiers === null || !areComponents(components)) return null
  const kind = kindOf(components)
  if (!fitsKind(kind, series, components, tail)) return null
  return { kind, series, components, modifiers, ...tail, joint: [] }
}

/** The longest special series the path begins with, else one of the principal organs. */
function seriesOf(path: string): string | null {
  const special = SPECIAL_SERIES.filter((series) => path.startsWith(`${series}/`)).sort(
    (a, b) => b.length - a.length,
  )[0]
  return special ?? /^(A|S|E|ST|T)(?=\/)/.exec(path)?.[1] ?? null
}

function parseModifiers(parts: readonly string[]): SymbolModifier[] | null {
  const modifiers: SymbolModifier[] = []
  for (const part of parts) {
    const match = MODIFIER.exec(part)
    if (part === 'Summary') modifiers.push({ type: 'Summary', number: null })
    else if (match === null || /^0/.test(match[2] ?? '')) return null
    else modifiers.push({ type: match[1] as SymbolModifier['type'], number: match[2] ?? null })
  }
  return modifiers
}

const COMPONENT = new RegExp(
  `^(?:\\d{1,5}[A-Z]?|E?S-(?:\\d{1,2}|[IVX]+)|(?:${BODY_CODES.join('|')})\\.(?:\\d{1,4}|[IVX]+)|COP\\(\\d{1,2}\\)|\\d{1,2}-\\d{1,2}|(?:${NATURE_CODES.join('|')})(?:\\.\\d{1,4}[A-Z]?)?|SER\\.[A-Z]|[A-Z]{1,6}(?:\\.\\d{1,3})?)$`,
)

function areComponents(components: readonly string[]): boolean {
  if (components.length === 0 || !components.every((part) => COMPONENT.test(part))) return false
  if (
    components.some(
      (part) =>
        /^(?:X{2,}|N{2,3})$/.test(part) || /^0|\.0|^(?:ES|(?:ADD|AMEND|CORR|REV|SUB)\..*)$/.test(part),
    )
  )
    return false
  const last = components[components.length - 1] ?? ''
  return /\d/.test(last) && !/^E?S-/.test(last)
}

const kindOf = (components: readonly string[]): DocumentSymbol['kind'] =>
  components.includes('RES') ? 'resolution' : components.includes('DEC') ? 'decision' : 'document'

/** Letters and brackets belong to resolutions and decisions, each organ's in its own form. */
function fitsKind(
  kind: DocumentSymbol['kind'],
  series: string,
  components: readonly string[],
  tail: Tail,
): boolean {
  if (kind === 'document') return tail.letters === null && tail.bracket === null
  const numbers = components.slice(components.findIndex((part) => part === 'RES' || part === 'DEC') + 1)
  if (numbers.length === 1 && tail.bracket === null) return false
  if (numbers.length > 2 || !numbers.every((part) => /^(?:\d+|E?S-\d+)$/.test(part))) return false
  if (tail.bracket === null) return series !== 'S'
  if (numbers.length !== 1) return false
  return series === 'S' ? /^\d{4}$/.test(tail.bracket) : ROMAN.test(tail.bracket.replace(/^E?S-/, ''))
}

/** "a/res/73/187" with the capitals the grammar wants; words such as "Add", "Rev", "Part" in theirs. */
function withUsualCase(text: string): string {
  const small = /[a-z]/.test(text) && !/[A-Z]/.test(text.replace(/\([^)]*\)/g, ''))
  const upper = small ? text.toUpperCase() : text
  return upper
    .replace(
      /\b(add|amend|corr|rev|sub)(?=\.)/gi,
      (word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase(),
    )
    .replace(
      /\((part|resumption|sect|vol)(?=[. IVX\d])/gi,
      (_, word: string) => `(${word.charAt(0).toUpperCase()}${word.slice(1).toLowerCase()}`,
    )
    .replace(/\/summary$/i, '/Summary')
}
