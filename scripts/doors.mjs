// An esbuild plugin: what is imported through a room's door is taken from the file behind it, so that a command loads
// only what it uses. A bundle that is split into parts otherwise loads with one name all that stands behind the door.
import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { root } from './install.mjs'

const IMPORT = /^import \{([^}]*)\} from '(#[a-z-]+)'/gm
const EXPORT = /^export \{([^}]*)\} from '(\.[^']*)'/gm

/** The plugin; the doors are those of the `imports` of package.json that name an index.ts. */
export function behindDoors() {
  const { imports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const doors = new Map(
    Object.entries(imports)
      .filter(([, path]) => path.endsWith('/index.ts'))
      .map(([name, path]) => [name, filesBehind(join(root, path))]),
  )
  return {
    name: 'behind-doors',
    setup(build) {
      build.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, async ({ path }) => {
        const source = await readFile(path, 'utf8')
        const contents = source.replace(IMPORT, (whole, names, door) => direct(whole, names, doors.get(door)))
        return { contents, loader: 'ts' }
      })
    },
  }
}

/** The names of values that a door gives, and the file each comes from. */
function filesBehind(door) {
  const files = new Map()
  for (const [, names, path] of readFileSync(door, 'utf8').matchAll(EXPORT))
    for (const name of valuesOf(names)) files.set(name, join(dirname(door), path))
  return files
}

/** One import for each name, from its file; the import as it stands where the door does not name a file for all. */
function direct(whole, names, files) {
  const values = valuesOf(names)
  if (files === undefined || !values.every((name) => files.has(name))) return whole
  // On as many lines as before, so that places in the source stay true.
  const lines = '\n'.repeat(whole.split('\n').length - 1)
  return values.map((name) => `import { ${name} } from ${JSON.stringify(files.get(name))};`).join(' ') + lines
}

/** The names of a list of imports or exports that are no types. */
function valuesOf(names) {
  return names
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && !name.startsWith('type '))
}
