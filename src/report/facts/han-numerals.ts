/** Reads Chinese numerals: everyday and formal digits, ten to ten thousand billion, years in bare digits. */

const DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  '○': 0,
  一: 1,
  壹: 1,
  二: 2,
  贰: 2,
  貳: 2,
  两: 2,
  兩: 2,
  三: 3,
  叁: 3,
  參: 3,
  四: 4,
  肆: 4,
  五: 5,
  伍: 5,
  六: 6,
  陆: 6,
  陸: 6,
  七: 7,
  柒: 7,
  八: 8,
  捌: 8,
  九: 9,
  玖: 9,
}
const UNITS: Readonly<Record<string, number>> = {
  十: 10,
  拾: 10,
  廿: 20,
  卅: 30,
  百: 100,
  佰: 100,
  千: 1000,
  仟: 1000,
}
const SCALES: Readonly<Record<string, number>> = { 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8 }

/** Characters that may begin and carry on a numeral; 点 is the decimal point. */
export const HAN_NUMERAL =
  /[〇零○一壹二贰貳两兩三叁參四肆五伍六陆陸七柒八捌九玖十拾廿卅百佰千仟万萬亿億]+(?:点[〇零一二三四五六七八九]+)?/gu

/** 三 is 3, 十二 is 12, 二百零五 is 205, 一万二千 is 12000, 二〇一九 is 2019, 三点五 is 3.5. */
export function hanValue(numeral: string): number {
  const [whole = '', decimals] = numeral.split('点')
  const value = wholeValue([...whole])
  if (decimals === undefined) return value
  return Number(`${value}.${[...decimals].map((digit) => DIGITS[digit] ?? 0).join('')}`)
}

function wholeValue(characters: readonly string[]): number {
  if (characters.every((character) => character in DIGITS))
    return Number(characters.map((character) => DIGITS[character]).join(''))
  let so: Sum = { total: 0, below: 0, pending: 0 }
  for (const character of characters) so = withCharacter(so, character)
  return so.total + so.below + so.pending
}

interface Sum {
  readonly total: number
  readonly below: number
  readonly pending: number
}

function withCharacter({ total, below, pending }: Sum, character: string): Sum {
  const unit = UNITS[character]
  if (unit !== undefined) {
    const isTens = unit === 20 || unit === 30
    return { total, below: below + (isTens ? unit : (pending || 1) * unit), pending: 0 }
  }
  const scale = SCALES[character]
  if (scale === undefined) return { total, below, pending: DIGITS[character] ?? 0 }
  const counted = below + pending
  const isOverAll = total > 0 && total < scale
  return {
    total: isOverAll ? (total + counted) * scale : total + (counted || 1) * scale,
    below: 0,
    pending: 0,
  }
}
