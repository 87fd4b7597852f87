import { expect, test } from 'vitest'
import type { LanguageTag } from '#un'
import { wordingDifferences } from '../compare-wording.ts'

function check(language: LanguageTag, passage: string, statement: string, ...codes: string[]): void {
  const found = wordingDifferences({ text: statement, language }, [{ text: passage, language }])
  expect([statement, ...found.map(({ code }) => code)]).toEqual([statement, ...codes])
}

test('an adjective of chance weighs its noun alone', () => {
  const choice =
    'The selection of harbours is based on a detailed study of the expected floods, potential costs and possible links between ferries and trains.'
  check('en', choice, 'The selection of harbours rested on a detailed study.')
  check('en', choice, 'The harbours had been selected on the basis of possible costs.')
  check(
    'en',
    choice,
    'The selection of harbours was based on a detailed study of the floods.',
    ...['modal-strengthened', 'hedge-dropped'],
  )
  const ru = 'Выбор портов основан на изучении возможных наводнений и расходов на паромы.'
  check('ru', ru, 'Выбор портов основан на изучении расходов на паромы.')
})

test('what will be needed is needed, and what is hard to do is no more than possible', () => {
  const ferries = 'The number of ferries will largely depend on the depth of the harbours.'
  check('en', ferries, 'The number of ferries depended largely on the depth of the harbours.')
  check(
    'en',
    'The number of ferries will double in the harbours.',
    'The number of ferries had doubled in the harbours.',
    ...['modal-strengthened', 'hedge-dropped'],
  )
  const limited = 'Способность портов принимать паромы ограничена.'
  check('ru', limited, 'Портам было трудно принимать паромы.')
})

test('people who advocate and strategic planning are no advice and no plan', () => {
  const advocates = 'Thanks to harbour advocates and societies, the lake has kept its ferries.'
  check('en', advocates, 'The lake had kept its ferries thanks to harbour societies.')
  const planning =
    'Los procesos de planificación estratégica de los puertos están coordinados por la Dirección.'
  check('es', planning, 'La Dirección coordinaba los procesos estratégicos de los puertos.')
})

test('a commitment that the next sentence points back to binds what is told', () => {
  const target = 'Reducción de un 15 % del ruido de los puertos para 2030.'
  const told = 'Arvenia se había comprometido a reducir en un 15 % el ruido de los puertos para 2030.'
  check('es', `${target} Este compromiso vale para todos los puertos.`, told)
  check('es', `${target} Los puertos son pequeños.`, told, 'modal-strengthened')
})

test('more of one thing beside less of another is no contrary, nor is a kind of thing an amount of it', () => {
  const trends = 'The trends are towards a higher noise of ferries and a decrease in total traffic.'
  check('en', trends, 'The noise of ferries would tend to rise, and traffic would go down.')
  check(
    'en',
    trends,
    'The noise of ferries and total traffic would rise.',
    'negation-flipped',
    'scope-widened',
  )
  const halved = 'Traffic fell from 54 to 23 ferries, improving the air of the harbours.'
  check('en', halved, 'Traffic had more than halved, to 23 ferries, to the benefit of the harbours.')
  check('zh', '健全渡轮和低碳港口管理制度。', '将健全港口管理制度。')
})
