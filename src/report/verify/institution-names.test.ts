/** Plans, laws and bodies that a statement names and its passage does not, in one language and across. */

import { expect, it } from 'vitest'
import type { Language } from '#un'
import { strangeInstitutions } from './institution-names.ts'

/** What the statement names that the passage does not. */
function check(source: readonly [Language, string], said: readonly [Language, string]): readonly string[] {
  const [there, here] = [source, said].map(([language, text]) => ({ language, text }))
  return there === undefined || here === undefined
    ? []
    : strangeInstitutions(here, [there]).map(({ written }) => written.trim())
}

const ARABIC = ['ar', 'وضعت الحكومة الاستراتيجية الوطنية للمياه والاستراتيجية الوطنية للزراعة.'] as const
const SPANISH = ['es', 'El Plan Nacional de Adaptación y la Ley General de Cambio Climático rigen.'] as const
const RUSSIAN = ['ru', 'Принята Национальная стратегия устойчивого развития до 2030 года.'] as const
const CHINESE = ['zh', '实施《国家林业行动方案》。'] as const

it('finds a plan, law or body for another field', () => {
  expect(check(ARABIC, ['en', 'It had a National Strategy for Health.'])).toEqual([
    'National Strategy for Health',
  ])
  expect(check(SPANISH, ['fr', 'Le pays a un Plan national de santé.'])).toEqual(['Plan national de santé'])
  expect(check(SPANISH, ['en', 'The General Water Law was in force.'])).toEqual(['General Water Law'])
  expect(check(RUSSIAN, ['ru', 'Есть Национальная стратегия здравоохранения.'])).toHaveLength(1)
  expect(check(CHINESE, ['en', 'It carried out a national agriculture action plan.'])).toHaveLength(1)
  expect(check(CHINESE, ['es', 'Lo aprobó el Ministerio de Salud.'])).toEqual(['Ministerio de Salud'])
})

it('passes those that are named, and what is no name', () => {
  expect(check(ARABIC, ['en', 'It had a National Strategy for Agriculture.'])).toEqual([])
  expect(check(ARABIC, ['fr', 'Une stratégie nationale de l’eau a été établie.'])).toEqual([])
  expect(check(SPANISH, ['en', 'The National Adaptation Plan and the Climate Change Law applied.'])).toEqual(
    [],
  )
  expect(check(RUSSIAN, ['en', 'It had a national sustainable development strategy.'])).toEqual([])
  expect(check(CHINESE, ['ru', 'Осуществляется национальный план лесного хозяйства.'])).toEqual([])
  expect(check(CHINESE, ['en', 'Its plans for energy were described.'])).toEqual([])
})
