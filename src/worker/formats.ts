/** The formats of a report; `xml` is Akoma Ntoso. */
export const FORMATS = ['docx', 'pdf', 'html', 'xml', 'json'] as const
export type Format = (typeof FORMATS)[number]
