/**
 * Labels of the shared resolutions that were looked at in the PDF and found wrong; each names document, paragraph, why.
 *
 * Provenance: judged by reading the PDFs as issued (A/RES/78/…, A/RES/79/…) beside the machine-made labels.
 */
import type { JudgedLabel } from './compare-paragraphs.ts'

export const JUDGED: readonly JudgedLabel[] = []
