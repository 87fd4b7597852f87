/**
 * Labels of the shared resolutions that were looked at in the PDF and found wrong; each names document, paragraph, why.
 *
 * Provenance: judged by reading the PDFs as issued (A/RES/78/…, A/RES/79/…) beside the machine-made labels.
 */
import type { JudgedLabel } from './compare-paragraphs.ts'

const CONGRESS_AGENDA =
  'item of the provisional agenda quoted in paragraph 11, labelled as a paragraph of the resolution itself'

export const JUDGED: readonly JudgedLabel[] = [
  { document: 'A_RES_78_223', begins: 'Opening of the Congress.', why: CONGRESS_AGENDA },
  { document: 'A_RES_78_223', begins: 'Organizational matters.', why: CONGRESS_AGENDA },
  { document: 'A_RES_78_223', begins: 'Advancing innovative and evidence-based', why: CONGRESS_AGENDA },
  { document: 'A_RES_78_223', begins: 'Promoting people-centred, inclusive', why: CONGRESS_AGENDA },
  { document: 'A_RES_78_223', begins: 'Addressing and countering crime', why: CONGRESS_AGENDA },
  { document: 'A_RES_78_223', begins: 'Working better together', why: CONGRESS_AGENDA },
  { document: 'A_RES_78_223', begins: 'Adoption of the report of the Congress.', why: CONGRESS_AGENDA },
  {
    document: 'A_RES_78_248',
    begins: 'Reaffirms its decision, contained in paragraph 4 of its resolution 61/261',
    why: 'paragraph 6 of the resolution, labelled level 5 by a stray mark in its number',
  },
  {
    document: 'A_RES_78_248',
    begins: 'In hearing an application to appeal',
    why: 'paragraph of a statute quoted in paragraph 14, labelled as a paragraph of the resolution itself',
  },
  {
    document: 'A_RES_79_144',
    begins: 'Eightieth session of the General Assembly',
    why: 'title of section XVI, labelled as a preambular paragraph',
  },
  {
    document: 'A_RES_79_144',
    begins: 'Amend paragraph 8 to read:',
    why: 'paragraph of the annex, labelled as back matter',
  },
  {
    document: 'A_RES_79_144',
    begins:
      'The Secretary-General, through the Division for Ocean Affairs and the Law of the Sea of the Office of Legal Affairs of the Secretariat, may engage an independent panel',
    why: 'paragraph of the annex, labelled as back matter',
  },
  {
    document: 'A_RES_79_152',
    begins: 'Holding persons in positions of authority',
    why: 'sub-paragraph (aa) follows (z) at its level, labelled level 4',
  },
  { document: 'A_RES_79_243', begins: '24/7 network', why: 'title of article 41, labelled as a paragraph' },
]
