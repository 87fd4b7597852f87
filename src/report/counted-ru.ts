/** Numbers with their nouns in Russian: words under ten, three forms of number, nominative and genitive. */

export type RussianGender = 'masculine' | 'feminine' | 'neuter'

/** The forms of a noun that numbers ask for: one ответ, two ответа, five ответов. */
export type RussianForms = readonly [one: string, few: string, many: string]

const PLURALS = new Intl.PluralRules('ru')
const NOMINATIVE = ['ноль', 'один', 'два', 'три', 'четыре', 'пять', 'шесть', 'семь', 'восемь', 'девять']
const GENITIVE = ['нуля', 'одного', 'двух', 'трех', 'четырех', 'пяти', 'шести', 'семи', 'восьми', 'девяти']

const ONE: Readonly<Record<RussianGender, readonly [nominative: string, genitive: string]>> = {
  masculine: ['один', 'одного'],
  feminine: ['одна', 'одной'],
  neuter: ['одно', 'одного'],
}

/** The form for a number: 1, 21, 101 the first; 2–4, 22–24 the second; 0, 5–20, 25 the third. */
export function russianForm(count: number, forms: RussianForms): string {
  const category = PLURALS.select(count)
  return forms[category === 'one' ? 0 : category === 'few' ? 1 : 2]
}

function figures(count: number): string {
  return count.toLocaleString('ru-RU')
}

/** A number in the nominative: "один", "две", "24". */
export function russianNumber(count: number, gender: RussianGender): string {
  if (count === 1) return ONE[gender][0]
  if (count === 2 && gender === 'feminine') return 'две'
  return NOMINATIVE[count] ?? figures(count)
}

/** A number in the genitive: "одного", "двух", "24". */
export function russianGenitive(count: number, gender: RussianGender): string {
  return count === 1 ? ONE[gender][1] : (GENITIVE[count] ?? figures(count))
}

/** A counted noun in the nominative: "один ответ", "два ответа", "24 ответа". */
export function countedRu(gender: RussianGender, forms: RussianForms): (count: number) => string {
  return (count) => `${russianNumber(count, gender)} ${russianForm(count, forms)}`
}

/** A counted noun in the genitive, as after "от": "одного государства-члена", "двух государств-членов". */
export function countedGenitiveRu(gender: RussianGender, one: string, many: string) {
  return (count: number): string =>
    `${russianGenitive(count, gender)} ${russianForm(count, [one, many, many])}`
}
