// Lists the licences of the packages that ship and fails on one that is not on the allowed list.
import { readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { ensureInstalled, root } from './install.mjs'

ensureInstalled()
const checker = await import('license-checker-rseidelsohn')

/** Permissive licences, and the font licence; anything else needs a decision record and a line here. */
const ALLOWED = [
  'MIT',
  'MIT-0',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'BlueOak-1.0.0',
  'OFL-1.1',
  'Unlicense',
  'CC0-1.0',
  'Zlib',
  'Python-2.0',
]

/** Packages whose licence field is unclear, judged by reading their LICENSE file. */
const JUDGED = { 'duck@0.1.12': 'BSD-2-Clause' }

/**
 * What ships: reached from our dependencies by their own. npm would also keep a tool of development that a shipped package
 * names as an optional peer (better-auth names vitest); nothing of ours loads it at work.
 */
const locked = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages

function shipped() {
  const reached = new Set()
  const enter = (from) => {
    const { dependencies, optionalDependencies, peerDependencies, peerDependenciesMeta } = locked[from]
    const needed = Object.keys(peerDependencies ?? {}).filter(
      (name) => !peerDependenciesMeta?.[name]?.optional,
    )
    for (const name of [...Object.keys({ ...dependencies, ...optionalDependencies }), ...needed]) {
      const place = placeOf(name, from)
      if (place === null || reached.has(place)) continue
      reached.add(place)
      enter(place)
    }
  }
  enter('')
  return reached
}

/** Where a package that another one needs stands: the nearest folder of packages upwards. */
function placeOf(name, from) {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf('node_modules/') - 1))) {
    const place = at === '' ? `node_modules/${name}` : `${at}/node_modules/${name}`
    if (locked[place] !== undefined) return place
    if (at === '') return null
  }
}

const ships = shipped()

/** "(MIT OR GPL-3.0)" passes by one of its parts; "MIT AND OFL-1.1" needs all of them. */
function isAllowed(expression) {
  const parts = (word) => expression.replace(/[()]/g, '').split(new RegExp(` ${word} `))
  if (/ OR /.test(expression)) return parts('OR').some((part) => ALLOWED.includes(part))
  return parts('AND').every((part) => ALLOWED.includes(part))
}

const packages = await new Promise((resolve, reject) => {
  checker.init({ start: root, production: true, excludePrivatePackages: true }, (fault, found) =>
    fault ? reject(fault) : resolve(found),
  )
})
const byLicence = new Map()
const refused = []
for (const [name, facts] of Object.entries(packages)) {
  if (!ships.has(relative(root, facts.path))) continue
  const stated = Array.isArray(facts.licenses) ? facts.licenses.join(' AND ') : String(facts.licenses)
  const licence = JUDGED[name] ?? stated
  byLicence.set(licence, (byLicence.get(licence) ?? 0) + 1)
  if (!isAllowed(licence)) refused.push(`${name}: ${licence}`)
}
for (const [licence, count] of [...byLicence].sort()) console.log(`  ${licence}: ${count}`)
if (refused.length > 0) {
  console.error(
    `licences: not on the allowed list (decide in docs/decisions, then add to scripts/licences.mjs):\n  ${refused.join('\n  ')}`,
  )
  process.exit(1)
}
