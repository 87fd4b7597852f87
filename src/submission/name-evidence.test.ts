import { join } from 'node:path'
import { expect, test } from 'vitest'
import { packageRoot, readText } from '#platform/files'
import { readStates } from '#un'
import { scores } from './evidence.ts'
import { nameEvidence } from './name-evidence.ts'

/** The real names: which of them a path names is a fact of the names alone. */
const states = readStates((await readText(join(packageRoot(), 'data', 'member-states.yaml'))) ?? '').value

test.each([
  ['FRA_reply.pdf', 'FRA'],
  ['reply of france 2019.pdf', 'FRA'],
  ['Réponse de la Côte d’Ivoire.docx', 'CIV'],
  ['Lao-People-s-Democratic-Republic.pdf', 'LAO'],
  ['BosniaAndHerzegovina2019.pdf', 'BIH'],
  ['Respuesta España.pdf', 'ESP'],
  ['ответ Казахстана.docx', 'KAZ'],
  ['رد الأردن.docx', 'JOR'],
  ['塞内加尔.pdf', 'SEN'],
  ['Germany/scan 3.pdf', 'DEU'],
  ['mail.eml!Norway views.docx', 'NOR'],
  ['INDC CHL final.pdf', 'CHL'],
  ['Congo.pdf', 'COG'],
  ['CPDN - Rép Dém du Congo.pdf', ''],
  ['DR Congo.pdf', 'COD'],
  ['S Sudan reply.pdf', ''],
  ['Eq Guinea.pdf', ''],
  ['REPLY AND ANNEX.pdf', ''],
  ['Letter can wait.pdf', ''],
  ['AND_reply.pdf', 'AND'],
  ['scan0001.pdf', ''],
  ['resolution 73-187 views.pdf', ''],
])('%s → %s', (path, expected) => {
  expect(
    scores(nameEvidence(path, states))
      .map(({ code }) => code)
      .join(' '),
  ).toBe(expected)
})
