/** The readers by name and version, apart from the readers themselves: who asks what was read need not load them. */

export const AKN_READER = { name: 'rapporteur-akn', version: '2' } as const
export const PDF_READER = { name: 'pdf', version: '13' } as const
export const IMAGE_READER = { name: 'image', version: '6' } as const
export const DOC_READER = { name: 'rapporteur-doc', version: '4' } as const
export const DOCX_READER = { name: 'rapporteur-docx', version: '2' } as const
export const EML_READER = { name: 'rapporteur-eml', version: '2' } as const
export const HTML_READER = { name: 'rapporteur-html', version: '2' } as const
export const MSG_READER = { name: 'rapporteur-msg', version: '1' } as const
export const ODT_READER = { name: 'rapporteur-odt', version: '2' } as const
export const RTF_READER = { name: 'rapporteur-rtf', version: '3' } as const
export const TEXT_READER = { name: 'rapporteur-text', version: '1' } as const

/** Changes whenever any reader, the language detector or the way of finishing changes what is read. */
export const READERS_VERSION = [
  'finish@5',
  'language@eld-2.1.0-medium-2',
  ...[
    AKN_READER,
    PDF_READER,
    IMAGE_READER,
    DOC_READER,
    DOCX_READER,
    EML_READER,
    HTML_READER,
    MSG_READER,
    ODT_READER,
    RTF_READER,
    TEXT_READER,
  ].map(({ name, version }) => `${name}@${version}`),
].join(' ')
