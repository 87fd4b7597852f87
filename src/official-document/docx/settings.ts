/** Settings of the document as the template has them, and the variables its fields draw from. */
import type { OfficialDocument } from '../document.ts'
import { element } from '../xml.ts'
import { documentVariables } from './metadata.ts'
import { NAMESPACES } from './namespaces.ts'

/** How Word lays lines out. Source: settings.xml of A/80/6 (Plan outline). */
const COMPATIBILITY: Readonly<Record<string, number>> = {
  compatibilityMode: 15,
  overrideTableStyleFontSizeAndJustification: 1,
  enableOpenTypeFeatures: 1,
  doNotFlipMirrorIndents: 1,
  differentiateMultirowTableHeaders: 1,
  useWord2013TrackBottomHyphenation: 0,
}

/** The root of word/settings.xml. */
export function settingsPart(document: OfficialDocument): string {
  const modes = Object.entries(COMPATIBILITY).map(([name, value]) =>
    element('w:compatSetting', {
      'w:name': name,
      'w:uri': 'http://schemas.microsoft.com/office/word',
      'w:val': value,
    }),
  )
  const variables = Object.entries(documentVariables(document)).map(([name, value]) =>
    element('w:docVar', { 'w:name': name, 'w:val': value }),
  )
  return element(
    'w:settings',
    { 'xmlns:w': NAMESPACES.w },
    element('w:defaultTabStop', { 'w:val': 720 }),
    element('w:doNotHyphenateCaps'),
    element('w:evenAndOddHeaders'),
    element('w:characterSpacingControl', { 'w:val': 'doNotCompress' }),
    element('w:footnotePr', {}, element('w:footnote', { 'w:id': -1 }), element('w:footnote', { 'w:id': 0 })),
    element(
      'w:compat',
      {},
      element('w:suppressBottomSpacing'),
      element('w:suppressTopSpacing'),
      element('w:useFELayout'),
      ...modes,
    ),
    element('w:docVars', {}, ...variables),
    element('w:themeFontLang', { 'w:val': 'en-GB', 'w:eastAsia': 'zh-CN', 'w:bidi': 'ar-SA' }),
    element('w:decimalSymbol', { 'w:val': '.' }),
    element('w:listSeparator', { 'w:val': ',' }),
  )
}
