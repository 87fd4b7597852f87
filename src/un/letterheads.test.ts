/** Every State of the table is found in the words a letterhead puts around its name, in six languages. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { type DatedNames, type Language, readStates } from './index.ts'

const yaml = readFileSync(new URL('../../data/member-states.yaml', import.meta.url), 'utf8')
const { value: table } = readStates(yaml)

const newest = table.all.flatMap((entry) => {
  const names = entry.names.at(-1)
  return names === undefined ? [] : [{ code: entry.code, names }]
})

/** "du Bénin", "de l'Inde", "des Fidji", "de Cuba". */
function ofFrench({ short, article }: DatedNames): string {
  switch (article.fr) {
    case 'le':
      return `du ${short.fr}`
    case 'les':
      return `des ${short.fr}`
    case 'la':
      return `de la ${short.fr}`
    case "l'":
      return `de l’${short.fr}`
    default:
      return `de ${short.fr}`
  }
}

/** "del Perú", "de la Argentina", "de Chile". */
function ofSpanish({ short, article }: DatedNames): string {
  return article.es === 'el' ? `del ${short.es}` : `de ${article.es ?? ''} ${short.es}`
}

/** "للأردن", "لبنان" with its preposition "للبنان". */
function toArabic({ short }: DatedNames): string {
  return short.ar.startsWith('ال') ? `لل${short.ar.slice(2)}` : `ل${short.ar}`
}

const LETTERHEADS: Readonly<Record<Language, (names: DatedNames) => string>> = {
  en: (names) => `THE PERMANENT MISSION OF ${names.formal.en?.toUpperCase()} TO THE UNITED NATIONS`,
  fr: (names) => `La Mission permanente ${ofFrench(names)} auprès de l’Organisation des Nations Unies`,
  es: (names) => `La Misión Permanente ${ofSpanish(names)} ante las Naciones Unidas`,
  ru: (names) => `Постоянное представительство ${genitive(names.formal.ru ?? '')} при Организации`,
  zh: (names) => `${names.short.zh}常驻联合国代表团`,
  ar: (names) => `تهدي البعثة الدائمة ${toArabic(names)} لدى الأمم المتحدة`,
}

/** The genitive of the common heads of formal names, as letterheads print it; other names stay as they are. */
function genitive(formal: string): string {
  return formal
    .replaceAll(/ая(?= .*(?:Республика|Федерация|Конфедерация))/g, 'ой')
    .replace('Республика', 'Республики')
    .replace('едерация', 'едерации')
    .replace(/^(Королевств|Государств|Княжеств|Содружеств)о /, '$1а ')
    .replace(/^(Султанат|Союз) /, '$1а ')
}

test.each(Object.keys(LETTERHEADS) as Language[])('letterheads in %s', (language) => {
  const wrong = newest.flatMap(({ code, names }) => {
    const text = LETTERHEADS[language](names)
    const codes = table.findAllIn(text, { language }).map(({ entry }) => entry.code)
    return codes.join() === code ? [] : [`${text}: ${codes.join()}, not ${code}`]
  })
  expect(wrong).toEqual([])
})
