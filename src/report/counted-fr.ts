/** Numbers with their nouns in French: words under ten, agreement in gender and number. */

const UNITS = ['zéro', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf']
const PLURALS = new Intl.PluralRules('fr')

/** A number alone, masculine: "deux", "24". */
export function frenchNumber(count: number): string {
  return UNITS[count] ?? count.toLocaleString('fr-FR').replaceAll('\u202f', '\u00a0')
}

/** Singular or plural, as French chooses: nought and one are singular. */
export function frenchForm(count: number, one: string, many: string): string {
  return PLURALS.select(count) === 'one' ? one : many
}

/** A noun that is counted: "aucune réponse", "une réponse", "24 réponses". */
export function countedFr(gender: 'm' | 'f', one: string, many: string): (count: number) => string {
  const ending = gender === 'f' ? 'e' : ''
  return (count) => {
    if (count === 0) return `aucun${ending} ${one}`
    return count === 1 ? `un${ending} ${one}` : `${frenchNumber(count)} ${frenchForm(count, one, many)}`
  }
}

/** With "de", elided before a vowel: "d’un État Membre", "de 11 États Membres". */
export function withDe(words: string): string {
  return /^[aeiouéè]/i.test(words) ? `d’${words}` : `de ${words}`
}
