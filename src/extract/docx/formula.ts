/** Office Math as one line of text: a fraction with a slash, a power with a caret, a root with its sign. */
import { childNamed, elementsOf, textOf, type XmlElement } from '../read-xml.ts'

/** The formula in a line, brackets only where a part has more than one sign. */
export function linearFormula(element: XmlElement): string {
  return write(element).replace(/\s+/g, ' ').trim()
}

/** True for a formula that a line of text cannot show truly (fractions, roots, sums, matrices). */
export function isTwoDimensional(element: XmlElement): boolean {
  return FLATTENED.has(element.name) || elementsOf(element).some(isTwoDimensional)
}

const FLATTENED = new Set([
  'm:f',
  'm:rad',
  'm:nary',
  'm:m',
  'm:eqArr',
  'm:limLow',
  'm:limUpp',
  'm:groupChr',
  'm:box',
  'm:acc',
  'm:bar',
])

function write(element: XmlElement): string {
  const part = (name: string): string => {
    const child = childNamed(element, name)
    return child === null ? '' : write(child)
  }
  switch (element.name) {
    case 'm:t':
    case 'w:t':
      return textOf(element)
    case 'm:f':
      return `${grouped(part('m:num'))}/${grouped(part('m:den'))}`
    case 'm:sSup':
      return `${part('m:e')}^${grouped(part('m:sup'))}`
    case 'm:sSub':
      return `${part('m:e')}_${grouped(part('m:sub'))}`
    case 'm:sSubSup':
      return `${part('m:e')}_${grouped(part('m:sub'))}^${grouped(part('m:sup'))}`
    case 'm:rad':
      return `${part('m:deg')}√${grouped(part('m:e'))}`
    case 'm:nary':
      return `${symbol(element, 'm:naryPr', '∫')}_${grouped(part('m:sub'))}^${grouped(part('m:sup'))} ${part('m:e')}`
    case 'm:d':
      return delimited(element)
    case 'm:func':
      return `${part('m:fName')} ${part('m:e')}`
    case 'm:mr':
      return elementsOf(element).map(write).join(', ')
    case 'm:m':
    case 'm:eqArr':
      return `[${elementsOf(element)
        .filter((row) => row.name === 'm:mr' || row.name === 'm:e')
        .map(write)
        .join('; ')}]`
    default:
      return element.name.endsWith('Pr') ? '' : elementsOf(element).map(write).join('')
  }
}

function grouped(text: string): string {
  return [...text].length > 1 ? `(${text})` : text
}

function symbol(element: XmlElement, properties: string, usual: string): string {
  return childNamed(childNamed(element, properties), 'm:chr')?.attributes['m:val'] ?? usual
}

function delimited(element: XmlElement): string {
  const properties = childNamed(element, 'm:dPr')
  const sign = (name: string, usual: string): string =>
    childNamed(properties, name)?.attributes['m:val'] ?? usual
  const inside = elementsOf(element)
    .filter((child) => child.name === 'm:e')
    .map(write)
    .join(sign('m:sepChr', '|'))
  return `${sign('m:begChr', '(')}${inside}${sign('m:endChr', ')')}`
}
