import { expect, test } from 'vitest'
import { toldByWords } from './own-words.ts'

test.each([
  [
    'en',
    'The Government of the country supports the work of the Group and is ready to share its experience.',
  ],
  [
    'fr',
    'Le Gouvernement remercie le Secrétaire général de son rapport et appuie les travaux du Groupe dans ce domaine.',
  ],
  [
    'es',
    'El Gobierno agradece al Secretario General su informe y apoya los trabajos del Grupo en la lucha contra el delito.',
  ],
  [
    'Portuguese',
    'O Governo apoia a cooperação internacional nesta matéria e agradece o relatório sobre os trabalhos da Comissão.',
  ],
  [
    'Italian',
    'Il Governo sostiene i lavori del Gruppo e ringrazia il Segretario generale della relazione che ha presentato.',
  ],
  [
    'Catalan',
    'El Govern dona suport als treballs del Grup i agraeix al secretari general els informes que ha presentat amb els Estats.',
  ],
  [
    'Dutch',
    'De regering steunt het werk van de groep en dankt de secretaris-generaal voor het verslag over een nieuw verdrag.',
  ],
  [
    'two languages',
    'The Government of the country and le Gouvernement du pays et les autorités dans ce domaine for the work.',
  ],
  [
    'names only',
    'Ministry Foreign Affairs, Permanent Mission, United Nations, Department Legal Affairs, Codification Division, Annex',
  ],
  ['too short', 'The work of the Group'],
  ['', ''],
])('%s', (tag, text) => {
  expect(toldByWords(text)).toBe(['en', 'fr', 'es'].includes(tag) ? tag : null)
})
