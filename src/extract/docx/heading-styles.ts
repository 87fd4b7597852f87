/** Names of Word styles that are headings: Word's own in the languages of its editions, and the United Nations templates'. */

/**
 * Levels by style name, white space and signs left out, small letters.
 * Sources: the styles of A/80/6 (Plan outline) and A/80/6 (Sect. 24)/Corr.1 as issued; ISO/IEC 29500 latent styles.
 */
const UN_LEVELS: Readonly<Record<string, number>> = {
  titlehch: 1,
  titleh1: 1,
  titleh2: 2,
  agendatitleh2: 2,
  hm: 1,
  hch: 1,
  h1: 2,
  h23: 3,
  h4: 4,
  h56: 5,
  hmg: 1,
  hchg: 1,
  h1g: 2,
  h23g: 3,
  h4g: 4,
  h56g: 5,
  stitlel: 1,
  stitlem: 1,
  stitles: 2,
  reph1: 2,
  reph2: 3,
  reph4: 4,
  title: 1,
  subtitle: 2,
  titre: 1,
  título: 1,
  titulo: 1,
  название: 1,
  заголовок: 1,
  العنوان: 1,
  标题: 1,
}
const NUMBERED =
  /^(?:heading|titre|título|titulo|encabezado|заголовок|标题|العنوان|عنوان|überschrift)([1-9])$/

/** The heading level a style's name promises, from 1; null for other names. */
export function headingLevelByName(name: string): number | null {
  const plain = name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
  const numbered = NUMBERED.exec(plain)?.[1]
  return numbered === undefined ? (UN_LEVELS[plain] ?? null) : Number(numbered)
}
