/** Drawings, pictures, charts and embedded objects of a Word document: what is a figure, and the text boxes among them. */
import type { DraftBlock } from '../draft.ts'
import { childNamed, elementsOf, holds, type XmlElement } from '../read-xml.ts'
import { aboutBlock } from '../reader.ts'
import type { Story, WalkBlocks } from './story.ts'

const PICTURE = new Set(['pic:pic', 'v:imagedata', 'a:blip', 'w14:contentPart'])
const CHART = new Set(['c:chart', 'dgm:relIds'])
const OBJECT = new Set(['o:OLEObject', 'w:control'])

/** A figure's own text boxes as blocks, and the figure itself where there is something to see besides them. */
export function readDrawing(drawing: XmlElement, story: Story, walk: WalkBlocks): DraftBlock[] {
  const boxes = textBoxesIn(drawing).flatMap((box) => walk(box, story))
  const kind = holds(drawing, CHART)
    ? 'chart'
    : holds(drawing, OBJECT)
      ? 'object'
      : holds(drawing, PICTURE)
        ? 'picture'
        : null
  return kind === null ? boxes : [figure(kind, '', story.page), ...boxes]
}

/** A figure block with its finding; `text` is only what a formula reads as. */
export function figure(
  kind: 'chart' | 'object' | 'picture' | 'formula',
  text: string,
  page: number,
): DraftBlock {
  const message = `A ${kind} on page ${page} is not read; what it shows is not in the text.`
  return { type: 'figure', text, page, findings: [aboutBlock('figure-not-read', message, true)] }
}

/** Text boxes; where a shape is stored twice (new drawing and old VML) only the first is taken. */
function textBoxesIn(element: XmlElement): XmlElement[] {
  if (element.name === 'w:txbxContent') return [element]
  if (element.name === 'mc:AlternateContent') return chosen(element).flatMap(textBoxesIn)
  return elementsOf(element).flatMap(textBoxesIn)
}

/** What a reader of the newest kind sees: the first choice, else the fallback. */
export function chosen(alternate: XmlElement): XmlElement[] {
  const choice = childNamed(alternate, 'mc:Choice') ?? childNamed(alternate, 'mc:Fallback')
  return choice === null ? [] : elementsOf(choice)
}
