/** What the name of a file, and of the folders it lies in, says about its sender. */
import { foldName, type StateTable } from '#un'
import { type Evidence, WEIGHTS } from './evidence.ts'
import { bareName } from './received-file.ts'

/** A code stands alone between signs: "ARE_United-Arab-Emirates", "INDC-TJK final"; first place is the usual one. */
const CODE = /(?<![A-Za-z\d])[A-Z]{3}(?![A-Za-z\d])/gu

/**
 * Reads the names of States and their codes from a path.
 *
 * Takes the path inside the folder; gives evidence for each respondent named by the file's own name, else by the
 * nearest folder that names one. Codes count where they stand first, or where the name is not all capitals (so that
 * "REPLY AND ANNEX" is not Andorra's).
 */
export function nameEvidence(path: string, states: StateTable): readonly Evidence[] {
  const segments = path.split(/[/!]/u)
  const names = [bareName(path), ...segments.slice(0, -1).reverse().map(bareName)]
  for (const name of names) {
    const found = [...codesIn(name, states), ...namesIn(name, states)]
    if (found.length > 0) return found
  }
  return []
}

function codesIn(name: string, states: StateTable): Evidence[] {
  const mixed = /\p{Ll}/u.test(name)
  return [...name.matchAll(CODE)].flatMap((match) => {
    const first = match.index === 0 && /^[_\s-]|^$/u.test(name.slice(3, 4))
    const code = first || mixed ? states.byCode(match[0])?.code : undefined
    const ordinary = ORDINARY_WORDS.has(match[0])
    if (code === undefined || (ordinary && !(first && name.startsWith('_', 3)))) return []
    return [{ code, kind: 'code', weight: first ? WEIGHTS.code : WEIGHTS.code - 1, words: match[0] } as const]
  })
}

/** Codes that are also words or acronyms of file names; they count only as "AND_…". */
const ORDINARY_WORDS: ReadonlySet<string> = new Set([
  ...[
    'AND',
    'ARE',
    'CAN',
    'COM',
    'CUB',
    'DOM',
    'FIN',
    'LIE',
    'MAR',
    'NOR',
    'PAN',
    'PER',
    'SUR',
    'TON',
    'TUN',
    'USA',
    'VAT',
  ],
  ...[
    'BEN',
    'BEL',
    'EST',
    'JAM',
    'MUS',
    'POL',
    'SEN',
    'SLE',
    'SOM',
    'TUR',
    'COD',
    'COG',
    'PSE',
    'GIN',
    'MLI',
    'MDA',
    'MDV',
  ],
  ...[
    'SYR',
    'VEN',
    'ITA',
    'ESP',
    'FRA',
    'RUS',
    'CHN',
    'ENG',
    'ARA',
    'SPA',
    'GER',
    'DEU',
    'POR',
    'WHO',
    'ILO',
    'ITU',
    'ICA',
  ],
])

function namesIn(name: string, states: StateTable): Evidence[] {
  const spaced = name
    .replace(/[_+]/gu, ' ')
    .replace(/(?<=\p{Ll})(?=\p{Lu})|(?<=\p{L})(?=\p{Nd})|(?<=\p{Nd})(?=\p{L})/gu, ' ')
  const found = new Map<string, Evidence>()
  for (const variant of [spaced, withCapitals(spaced)])
    for (const hit of states.findAllIn(variant))
      if (!isHalfOfName(variant, hit))
        found.set(hit.entry.code, {
          code: hit.entry.code,
          kind: 'name',
          weight: hit.kind === 'alias' && hit.written.length <= 3 ? WEIGHTS.code - 1 : WEIGHTS.name,
          words: hit.written,
        })
  return [...found.values()]
}

/** "reply of france" → "Reply Of France": file names drop capitals, the finder of names asks for them. */
function withCapitals(text: string): string {
  return text.replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase())
}

/** Names that are also the last word of another State's or territory's, folded. */
const SHARED_NAMES: ReadonlySet<string> = new Set([
  ...[
    'congo',
    'guinea',
    'guinee',
    'korea',
    'coree',
    'corea',
    'sudan',
    'soudan',
    'samoa',
    'ireland',
    'irlande',
  ],
  ...['irlanda', 'cyprus', 'chypre', 'chipre', 'timor', 'конго', 'гвинея', 'корея', 'судан'],
])

/** Shortened first words of such names, in front ("Rép Dém du", "DR", "N") or behind ("Bissau"). */
const OTHER_HALF_BEFORE =
  /(?:^|[^\p{L}])(?:d[ée]m|democratic|rép|rep|dr|rd|d\.?r\.?|dpr|dprk|rok|eq|equat|ecuat|north|south|nord|n|s|papua|p|new|am|american|северная|южная|экв|дем)\.?(?:\s+(?:of|the|du|de|la|del|of the))?[\s.,'-]*$/iu
const OTHER_HALF_BEHIND =
  /^[\s.,'-]*(?:bissau|ecuatorial|équatoriale|equat|eq|du (?:nord|sud)|del (?:norte|sur)|kinshasa|leste|dr|rd)(?!\p{L})/iu

/** Whether the name found is only the shared half of a longer one that is written short ("Rép Dém du Congo"). */
function isHalfOfName(
  name: string,
  hit: { readonly start: number; readonly end: number; readonly written: string },
): boolean {
  if (!SHARED_NAMES.has(foldName(hit.written))) return false
  return OTHER_HALF_BEFORE.test(name.slice(0, hit.start)) || OTHER_HALF_BEHIND.test(name.slice(hit.end))
}
