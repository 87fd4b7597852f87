/** Word refuses files whose elements are out of order: the order of ECMA-376, for every element we write. */

import fc from 'fast-check'
import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import type { OfficialDocument } from './document.ts'
import { elementsIn, type Markup, readMarkup } from './read-markup.ts'
import { renderDocx } from './render-docx.ts'
import { arbitraryDocument } from './sample-arbitrary.ts'
import { arabicSample, sampleDocument } from './sample-document.ts'

/** Children in the order of their sequence. Source: ECMA-376 part 1, annex A (wml.xsd), retyped. */
const ORDER: Readonly<Record<string, string>> = {
  pPr: 'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange',
  rPr: 'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath',
  pBdr: 'top left bottom right between bar',
  tbl: 'bookmarkStart bookmarkEnd tblPr tblGrid tr',
  tblPr:
    'tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription',
  tblBorders: 'top left start bottom right end insideH insideV',
  tblCellMar: 'top left start bottom right end',
  tr: 'tblPrEx trPr tc',
  tcPr: 'cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark',
  tcBorders: 'top left start bottom right end insideH insideV tl2br tr2bl',
  sectPr:
    'headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings',
  style:
    'name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr',
  styles: 'docDefaults latentStyles style',
  docDefaults: 'rPrDefault pPrDefault',
  settings:
    'writeProtection view zoom removePersonalInformation mirrorMargins trackRevisions defaultTabStop autoHyphenation doNotHyphenateCaps evenAndOddHeaders characterSpacingControl updateFields hdrShapeDefaults footnotePr endnotePr compat docVars rsids mathPr attachedSchema themeFontLang clrSchemeMapping decimalSymbol listSeparator',
  compat: 'suppressBottomSpacing suppressTopSpacing useFELayout compatSetting',
}
/** Elements whose kinds may alternate: their references come in pairs. */
const PAIRED = new Set(['sectPr'])

/** What is out of order in an element or below it, as "parent: child after child". */
function disorder(markup: Markup): string[] {
  const order = ORDER[markup.name]?.split(' ')
  const here: string[] = []
  if (order !== undefined) {
    let last = ''
    for (const { name } of elementsIn(markup)) {
      const place = order.indexOf(name)
      const isPair = PAIRED.has(markup.name) && /Reference$/.test(name) && /Reference$/.test(last)
      if (place === -1) here.push(`${markup.name}: unknown ${name}`)
      else if (place < order.indexOf(last) && !isPair) here.push(`${markup.name}: ${name} after ${last}`)
      last = name
    }
  }
  if (markup.name === 'tc' && elementsIn(markup).at(-1)?.name !== 'p') here.push('tc: does not end with p')
  return [...here, ...elementsIn(markup).flatMap(disorder)]
}

/** Ids and names of bookmarks that are used twice or too long, starts without ends. */
function wrongBookmarks(roots: readonly Markup[]): string[] {
  const gather = (markup: Markup, name: string): Markup[] => [
    ...(markup.name === name ? [markup] : []),
    ...elementsIn(markup).flatMap((child) => gather(child, name)),
  ]
  const starts = roots.flatMap((root) => gather(root, 'bookmarkStart'))
  const ends = roots.flatMap((root) => gather(root, 'bookmarkEnd')).map((end) => end.attributes.id ?? '')
  const ids = starts.map((start) => start.attributes.id ?? '')
  const names = starts.map((start) => (start.attributes.name ?? '').toLowerCase())
  const twice = (list: readonly string[]): string[] => list.filter((one, index) => list.indexOf(one) < index)
  return [
    ...twice(ids),
    ...twice(names),
    ...twice(ends),
    ...names.filter((name) => name.length > 40 || !/^[a-z_]/.test(name)),
    ...ids.filter((id) => !ends.includes(id)),
  ]
}

function check(document: OfficialDocument): void {
  const parts = unzipSync(renderDocx(document).files[0]?.bytes ?? new Uint8Array())
  const xml = Object.entries(parts).map(([name, bytes]) => [name, readMarkup(bytes)] as const)
  expect(xml.filter(([, root]) => root === null).map(([name]) => name)).toEqual([])
  const roots = xml.flatMap(([, root]) => root ?? [])
  expect(roots.flatMap(disorder)).toEqual([])
  expect(wrongBookmarks(roots)).toEqual([])
}

test('the sample in English', () => check(sampleDocument()))
test('the sample in Arabic', () => check(arabicSample()))
test('any document', () => {
  fc.assert(fc.property(arbitraryDocument, check), { numRuns: 40 })
})

test('every part has a content type, every relationship a part', () => {
  const parts = unzipSync(renderDocx(sampleDocument()).files[0]?.bytes ?? new Uint8Array())
  expect(Object.keys(parts)[0]).toBe('[Content_Types].xml')
  const types = readMarkup(parts['[Content_Types].xml'] ?? new Uint8Array())
  const named = elementsIn(types ?? { name: '', namespace: '', attributes: {}, children: [] }).flatMap(
    (type) => type.attributes.PartName ?? [],
  )
  expect(named.filter((name) => parts[name.slice(1)] === undefined)).toEqual([])
  for (const [name, bytes] of Object.entries(parts).filter(([one]) => one.endsWith('.rels'))) {
    const folder = name.replace(/_rels\/[^/]*$/, '')
    const root = readMarkup(bytes)
    const targets = root === null ? [] : elementsIn(root).map((row) => row.attributes.Target ?? '')
    const missing = targets.filter(
      (target) => parts[new URL(target, `file:///${folder}`).pathname.slice(1)] === undefined,
    )
    expect([name, missing]).toEqual([name, []])
  }
})
