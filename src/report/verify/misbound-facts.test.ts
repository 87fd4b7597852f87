/** What a figure is bound to: the words beside it in a statement are those beside it in the source, in one language and across. */

import { describe, expect, it } from 'vitest'
import type { Language } from '#un'
import { factsOf } from './facts-read.ts'
import { boundOtherwise } from './misbound-facts.ts'

/** The figures of a statement that the source tells of another, each with that other. */
function check(source: readonly [Language, string], said: readonly [Language, string]): readonly string[] {
  const read = ([language, text]: readonly [Language, string]) => ({
    ...{ text, language, facts: factsOf({ text, language }), names: [] },
  })
  return [...boundOtherwise(read(said), [read(source)])].flatMap(([{ written }, { instead }]) =>
    instead === null ? [] : [`${written} for ${instead.written}`],
  )
}

const YEARS = ['en', 'Access to electricity is low, i.e. 27% in 2011 and 31% in 2015.'] as const
const SECTORS = [
  'en',
  'The mining sector accounts for 18% of output, and the textile sector, only about 33% of output.',
] as const
const GOALS = [
  'en',
  'Zanduwe has made progress on Goals 3 and 8 in particular. It acknowledges that Goals 5 and 10 still need attention.',
] as const
const POVERTY = [
  'es',
  'El 31,8 % de los hogares era pobre; de estos el 7,6 % estaba en pobreza extrema, mientras que el 24,3 % está en pobreza relativa.',
] as const
const SHARES = [
  'ru',
  'Вклад страны в мировые выбросы составляет 0,023%, тогда как население составляет 0,079% населения мира.',
] as const

describe('figures bound to the words of another', () => {
  it('finds one of an enumeration told of the next', () => {
    expect(check(YEARS, ['en', 'Only 27 per cent had access to electricity in 2015.'])).toEqual([
      '27 per cent for 31%',
    ])
    expect(check(SECTORS, ['en', 'The mining sector brought 33 per cent of output.'])).toEqual([
      '33 per cent for 18%',
    ])
    expect(check(GOALS, ['en', 'Progress had been made on Goals 5 and 10.'])).toEqual(['5 for 3', '10 for 3'])
  })

  it('finds it across languages', () => {
    expect(check(POVERTY, ['en', 'Extreme poverty stood at 24.3 per cent.'])).toEqual([
      '24.3 per cent for 7,6 %',
    ])
    expect(check(SHARES, ['fr', 'La population représente 0,023 % de la population mondiale.'])).toEqual([
      '0,023 % for 0,079%',
    ])
  })

  it('passes what is told of its own, in other words and order', () => {
    expect(check(YEARS, ['en', 'In 2015, access to electricity stood at 31 per cent.'])).toEqual([])
    expect(check(SECTORS, ['fr', 'Le secteur textile fournit 33 % de la production.'])).toEqual([])
    expect(
      check(GOALS, ['en', 'Goals 5 and 10 needed attention; progress was made on Goals 3 and 8.']),
    ).toEqual([])
    expect(
      check(POVERTY, ['en', 'Extreme poverty stood at 7.6 per cent, relative poverty at 24.3.']),
    ).toEqual([])
    expect(check(SHARES, ['en', 'Its share of world emissions was 0.023 per cent.'])).toEqual([])
  })

  it('pairs the lists of a sentence that says respectively', () => {
    const source = ['fr', 'Les réductions sont de 3 % et 5 % respectivement en 2020 et 2030.'] as const
    expect(check(source, ['en', 'A reduction of 5 per cent in 2020.'])).toEqual([
      '5 per cent for 3 %',
      '2020 for 2030',
    ])
    expect(check(source, ['en', 'A reduction of 5 per cent in 2030.'])).toEqual([])
  })
})
