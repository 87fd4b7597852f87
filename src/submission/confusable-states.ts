/** States whose names are taken for each other, by code: one passing mention of the other is enough for a doubt. */

/** Source: names that share a word or begin alike; a reply of one filed under the other's name is a known slip of offices. */
const CONFUSABLE: readonly (readonly string[])[] = [
  ['NER', 'NGA'],
  ['GIN', 'GNB', 'GNQ', 'PNG', 'GUY'],
  ['COG', 'COD'],
  ['KOR', 'PRK'],
  ['DMA', 'DOM'],
  ['SDN', 'SSD'],
  ['IRL', 'GBR'],
  ['WSM', 'USA'],
  ['AUT', 'AUS'],
  ['SVK', 'SVN'],
  ['IRN', 'IRQ'],
  ['MLI', 'MWI', 'MLT', 'MDV', 'MYS'],
  ['MRT', 'MUS', 'MAR'],
  ['PRY', 'URY'],
  ['GMB', 'ZMB'],
  ['LBN', 'LBY', 'LBR'],
  ['CHE', 'SWE', 'SWZ'],
  ['LVA', 'LTU'],
  ['KNA', 'LCA', 'VCT'],
  ['BHS', 'BHR', 'BRB'],
  ['CAF', 'ZAF'],
]

/** Whether the names of two States are taken for each other. */
export function areConfusable(one: string, other: string): boolean {
  return one !== other && CONFUSABLE.some((codes) => codes.includes(one) && codes.includes(other))
}
