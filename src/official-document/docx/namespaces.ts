/** Names of the OOXML vocabularies and parts. Source: ECMA-376, transitional. */
export const NAMESPACES = {
  w: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  r: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  core: 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
  app: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties',
  custom: 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties',
  customXml: 'http://schemas.openxmlformats.org/officeDocument/2006/customXml',
  vt: 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes',
  contentTypes: 'http://schemas.openxmlformats.org/package/2006/content-types',
  relationships: 'http://schemas.openxmlformats.org/package/2006/relationships',
  dc: 'http://purl.org/dc/elements/1.1/',
  dcterms: 'http://purl.org/dc/terms/',
  xsi: 'http://www.w3.org/2001/XMLSchema-instance',
} as const

/** Attributes of the root of every part that holds text. */
export const TEXT_ROOT = {
  'xmlns:w': NAMESPACES.w,
  'xmlns:r': NAMESPACES.r,
} as const
