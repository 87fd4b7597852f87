import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LANGUAGES, REGIONAL_GROUPS, readStates, shortNameOn } from './index.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const read = (path: string) => readFileSync(root + path, 'utf8')
const { value: table, findings } = readStates(read('data/member-states.yaml'), read('data/respondents.yaml'))

/** Names found in a text as `CODE=words`, with `?` after the code where the match is not certain. */
function found(text: string): string {
  return table
    .findAllIn(text)
    .map(({ entry, certain, written }) => `${entry.code}${certain ? '' : '?'}=${written}`)
    .join(' ')
}

test('the tables read without findings', () => {
  expect(findings).toEqual([])
  expect(table.all.filter(({ status }) => status === 'member-state')).toHaveLength(193)
  expect(table.all.filter(({ status }) => status === 'observer').map(({ code }) => code)).toEqual([
    'VAT',
    'PSE',
  ])
})

test('regional groups count 54, 54, 23, 33 and 29', () => {
  const sizes = REGIONAL_GROUPS.map(
    (group) => table.all.filter((entry) => entry.groups.some((dated) => dated.group === group)).length,
  )
  expect(sizes).toEqual([54, 54, 23, 33, 29])
})

test('English order is the order of the file', () => {
  const members = table.all.filter(({ status }) => status === 'member-state')
  const sorted = [...members].sort(table.order('en', null)).map(({ code }) => code)
  expect(sorted).toEqual(members.map(({ code }) => code))
})

test('orders: French begins with South Africa, Chinese keeps English order, both can be changed', () => {
  const three = ['DEU', 'ZAF', 'BEL'].flatMap((code) => table.byCode(code) ?? [])
  const codes = (order: ReturnType<typeof table.order>) => [...three].sort(order).map(({ code }) => code)
  expect(codes(table.order('fr', null))).toEqual(['ZAF', 'DEU', 'BEL'])
  expect(codes(table.order('zh', null))).toEqual(['BEL', 'DEU', 'ZAF'])
  expect(codes(table.order('fr', null, { fr: 'by-english' }))).toEqual(['BEL', 'DEU', 'ZAF'])
})

describe('whole names', () => {
  test.each([
    ['Lao-People-s-Democratic-Republic', 'LAO'],
    ['Bosnia-Herzegovina', 'BIH'],
    ['Ethiopia Federal Democratic Republic of Ethiopia', 'ETH'],
    ['Nepal Nepal', 'NPL'],
    ['Saint Vincent and Grenadines', 'VCT'],
    ['Iran, Islamic Republic of', 'IRN'],
    ["CÔTE D'IVOIRE", 'CIV'],
    ['CoteDIvoire', 'CIV'],
    ["l'ex-République yougoslave de Macédoine", 'MKD'],
    ['République démocratique du Congo', 'COD'],
    ['la République du Congo', 'COG'],
    ['de la República Dominicana', 'DOM'],
    ['Республики Молдова', 'MDA'],
    ['Соединённое Королевство', 'GBR'],
    ['المملكة العربيّة السعوديّة', 'SAU'],
    ['دولة الكويت', 'KWT'],
    ['韩国', 'KOR'],
    ['朝鲜民主主义人民共和国', 'PRK'],
    ['European Union', 'EUU'],
    ['Korea, Republic of', 'KOR'],
    ['Atlantis', undefined],
    ['Report', undefined],
    ['', undefined],
  ])('%s is %s', (name, code) => {
    expect(table.find(name)?.entry.code).toBe(code)
  })

  test('every short and formal name finds its entry, in every language and with accents lost', () => {
    for (const entry of table.all) {
      for (const names of entry.names) {
        for (const language of LANGUAGES) {
          const written = [names.short[language], names.formal[language]].flatMap((name) => name ?? [])
          for (const name of written) {
            expect(table.find(name)?.entry.code, name).toBe(entry.code)
            expect(
              table.find(name.normalize('NFD').replaceAll(/\p{M}/gu, '').toUpperCase())?.entry.code,
            ).toBe(entry.code)
          }
        }
      }
    }
  })
})

test.each([
  ['Turkey', '2019-07-30', null],
  ['Turkey', '2023-07-30', 'name-not-valid-on-date'],
  ['Türkiye', '2019-07-30', 'name-not-valid-on-date'],
  ['Swaziland', '2015-10-01', null],
  ['Czech Republic', '2024-01-01', null],
  ['Cape Verde', '2015-10-01', 'name-not-valid-on-date'],
  ['UK', '2015-10-01', null],
])('the name %s on %s: %s', (name, on, evidence) => {
  expect(table.find(name, { on })?.evidence).toBe(evidence)
})

test.each([
  ['NLD', '2019-07-30', 'Netherlands'],
  ['NLD', null, 'Netherlands (Kingdom of the)'],
  ['TUR', '2019-07-30', 'Turkey'],
  ['MKD', '2015-01-01', 'the former Yugoslav Republic of Macedonia'],
] as const)('%s on %s is %s', (code, on, name) => {
  const entry = table.byCode(code)
  expect(entry && shortNameOn(entry, on, 'en')).toBe(name)
})

describe('names in running text', () => {
  test.each([
    ['Nigeria and the Niger', 'NGA=Nigeria NER?=Niger'],
    [
      'Guinea-Bissau, Equatorial Guinea, Papua New Guinea',
      'GNB=Guinea-Bissau GNQ=Equatorial Guinea PNG=Papua New Guinea',
    ],
    ['the Dominican Republic and Dominica', 'DOM=Dominican Republic DMA?=Dominica'],
    ['Northern Ireland, Ireland and American Samoa', 'IRL=Ireland'],
    ['Romania, Somalia, Oman, Mali', 'ROU=Romania SOM=Somalia OMN=Oman MLI=Mali'],
    ['the Indian Ocean; New Mexico; Michael Jordan', ''],
    [
      'Democratic People’s Republic of Korea and the Republic of Korea',
      'PRK=Democratic People’s Republic of Korea KOR=Republic of Korea',
    ],
    ['South Sudan and the Sudan', 'SSD=South Sudan SDN=Sudan'],
    ['of El Salvador, in San Salvador and Salvador', 'SLV=El Salvador SLV?=Salvador'],
    ['苏丹', 'SDN?=苏丹'],
    ['the Group of 77 and China', 'G77=Group of 77 and China'],
    ['let us, the US, use it; US$ 5, US dollars', 'USA?=US'],
    [
      'de l’Inde, du Congo et de la République démocratique du Congo',
      'IND=Inde COG?=Congo COD=République démocratique du Congo',
    ],
    [
      'du Royaume-Uni de Grande-Bretagne et d’Irlande du Nord',
      'GBR=Royaume-Uni de Grande-Bretagne et d’Irlande du Nord',
    ],
    ['Misión Permanente de los Estados Unidos Mexicanos', 'MEX=Estados Unidos Mexicanos'],
    ['представительство Республики Беларусь', 'BLR=Республики Беларусь'],
    [
      'от имени Российской Федерации и Кыргызской Республики',
      'RUS=Российской Федерации KGZ=Кыргызской Республики',
    ],
    ['Республикой Болгарией, в Узбекистане, того же', 'BGR=Республикой Болгарией UZB=Узбекистане'],
    ['جنوب السودان والسودان', 'SSD=جنوب السودان SDN=السودان'],
    ['للعراق وسلطنة عُمان', 'IRQ=للعراق OMN=سلطنة عُمان'],
    ['المغرب العربي', ''],
    ['赤道几内亚、几内亚比绍和几内亚', 'GNQ=赤道几内亚 GNB=几内亚比绍 GIN=几内亚'],
    ['尼日利亚、尼日尔、印度洋、索马里', 'NGA=尼日利亚 NER=尼日尔 SOM=索马里'],
    ['北爱尔兰', ''],
    ['发展中国家、拉美国家、其中国内法、会议中国际社会；中国和美国', 'CHN=中国 USA=美国'],
    ['the Turkish Republic of Northern Cyprus; Hong Kong, China; United States Virgin Islands', ''],
  ])('%s', (text, expected) => {
    expect(found(text)).toBe(expected)
  })

  test('spans cut the written words out of any text, in order and without overlap', () => {
    const pieces = fc.constantFrom(
      'Kenya',
      ' and ',
      'Côte d’Ivoire',
      '😀',
      'جنوب السودان',
      '几内亚比绍',
      'é\u0301',
      '\n',
      'Республики Беларусь',
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const text = parts.join('')
        let last = 0
        for (const { start, end, written } of table.findAllIn(text)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(text.slice(start, end)).toBe(written)
          last = end
        }
      }),
    )
  })
})

const membersPath = `${root}../shared/data/members/members.json`
const repliedPath = `${root}../shared/data/members/a74130-states.json`
const haveMembers = existsSync(membersPath)
if (!haveMembers) console.log(`skipped: no ${membersPath}; names are not compared with their source`)

describe.skipIf(!haveMembers)('compared with the lists at hand', () => {
  interface Row {
    iso3: string
    short: Record<string, string>
    formal: Record<string, string | null>
    group: string | null
  }
  const rows: Row[] = haveMembers ? JSON.parse(readFileSync(membersPath, 'utf8')) : []

  test('short and formal names agree with the list they were taken from', () => {
    expect(rows).toHaveLength(195)
    const tidy = (name: string) => name.replaceAll('’', "'").replaceAll('  ', ' ').trim()
    for (const row of rows) {
      const names = table.byCode(row.iso3)?.names ?? []
      for (const language of LANGUAGES) {
        expect(
          names.map((each) => each.short[language]),
          row.iso3,
        ).toContain(tidy(row.short[language] ?? ''))
        const formal = row.formal[language]
        if (typeof formal === 'string') expect(names.at(-1)?.formal[language]).toBe(tidy(formal))
      }
    }
  })

  test('the groups, written from the official list, are those of a second list', () => {
    const other: Record<string, string> = {
      'African Group': 'african',
      'Asia and the Pacific Group': 'asia-pacific',
      'Eastern European Group': 'eastern-european',
      'Latin American and Caribbean Group': 'grulac',
      'Western European and Others Group': 'weog',
    }
    for (const row of rows) {
      const entry = table.byCode(row.iso3)
      expect(entry?.groups.at(-1)?.group, row.iso3).toBe(other[row.group ?? ''])
    }
  })

  test('the 61 States of A/74/130 are found and stand in its order', () => {
    const listed: { iso3: string; en: string }[] = JSON.parse(readFileSync(repliedPath, 'utf8'))
    expect(listed).toHaveLength(61)
    const entries = listed.flatMap(({ en }) => table.find(en, { on: '2019-07-30' })?.entry ?? [])
    expect(entries.map(({ code }) => code)).toEqual(listed.map(({ iso3 }) => iso3))
    const sorted = entries.toSorted(table.order('en', '2019-07-30')).map(({ code }) => code)
    expect(sorted).toEqual(listed.map(({ iso3 }) => iso3))
  })
})
