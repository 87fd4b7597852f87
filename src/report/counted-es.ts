/** Numbers with their nouns in Spanish: words under ten, agreement in gender and number. */

const UNITS = ['cero', 'uno', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve']
const PLURALS = new Intl.PluralRules('es')

/** A number alone, not before a noun: "uno", "dos", "24". */
export function spanishNumber(count: number): string {
  return UNITS[count] ?? count.toLocaleString('es-ES').replaceAll('.', '\u00a0')
}

/** Singular or plural; only one is singular. */
export function spanishForm(count: number, one: string, many: string): string {
  return PLURALS.select(count) === 'one' ? one : many
}

/** A noun that is counted: "ninguna respuesta", "una respuesta", "24 respuestas". */
export function countedEs(gender: 'm' | 'f', one: string, many: string): (count: number) => string {
  return (count) => {
    if (count === 0) return `${gender === 'f' ? 'ninguna' : 'ningún'} ${one}`
    return count === 1 ? `${gender === 'f' ? 'una' : 'un'} ${one}` : `${spanishNumber(count)} ${many}`
  }
}
