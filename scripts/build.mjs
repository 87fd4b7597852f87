// Bundles the command line and the child-process worker into dist/ (most packages stay outside the bundle).
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { behindDoors } from './doors.mjs'
import { ensureInstalled, root } from './install.mjs'
import { nGramsAsText } from './n-grams.mjs'

/**
 * Packages of a great many small files, of which a command needs some: inside the bundle they are a few files, without what
 * nobody calls. `rapporteur serve` otherwise reads nine hundred modules before it answers. All others stay outside.
 */
const INSIDE = [
  '@hono/zod-openapi',
  '@simplewebauthn/server',
  'better-auth',
  'hono',
  'kysely',
  'pg-boss',
  'yaml',
  'zod',
]

/** Packages that are no modules ask for Node's own parts by `require`. */
const REQUIRE =
  "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);"

/** Says of which version of the engine the empty database is. */
const VERSION = 'empty-database.version'

ensureInstalled()
const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const { build } = await import('esbuild')
const { metafile } = await build({
  absWorkingDir: root,
  entryPoints: {
    rapporteur: 'src/cli/main.ts',
    worker: 'src/worker/main.ts',
    'database-worker': 'src/platform/database/embedded-worker.ts',
  },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  external: Object.keys(dependencies).filter((name) => !INSIDE.includes(name)),
  // The same reader of YAML as modules, which a bundle can cut down; from the other form it cannot.
  alias: { yaml: join(root, 'node_modules/yaml/browser/dist/index.js') },
  plugins: [behindDoors(), nGramsAsText(), withoutUnused()],
  platform: 'node',
  format: 'esm',
  target: 'node20.19',
  sourcemap: true,
  banner: { js: `#!/usr/bin/env node\n${REQUIRE}` },
  logLevel: 'warning',
  metafile: true,
})

// Chunks of an earlier build would only mislead whoever looks into dist/.
const made = new Set(Object.keys(metafile.outputs).map((path) => basename(path)))
for (const entry of readdirSync(join(root, 'dist'), { withFileTypes: true }))
  if (entry.isFile() && !made.has(entry.name) && entry.name !== VERSION)
    rmSync(join(root, 'dist', entry.name))

await makeEmptyDatabase()

/** pg-boss without its own connection and its own clock: it is given the store's, and nothing is put in by the hour. */
function withoutUnused() {
  return {
    name: 'without-unused',
    setup(build) {
      const ofBoss = /[\\/]pg-boss[\\/]src[\\/]/
      build.onResolve({ filter: /^(?:pg|cron-parser)$/ }, ({ importer, path }) =>
        ofBoss.test(importer) ? { path, namespace: 'unused' } : null,
      )
      build.onLoad({ filter: /.*/, namespace: 'unused' }, () => ({ contents: 'module.exports = {}' }))
    },
  }
}

/** An empty embedded database, made once a version of the engine: a new record copies it in place of making its own. */
async function makeEmptyDatabase() {
  const { version } = JSON.parse(
    readFileSync(join(root, 'node_modules/@electric-sql/pglite/package.json'), 'utf8'),
  )
  const [folder, told] = [join(root, 'dist/empty-database'), join(root, 'dist', VERSION)]
  if (existsSync(folder) && existsSync(told) && readFileSync(told, 'utf8') === version) return
  const { PGlite } = await import('@electric-sql/pglite')
  const { NodeFS } = await import('@electric-sql/pglite/nodefs')
  const making = `${folder}.${process.pid}`
  mkdirSync(making, { mode: 0o700 })
  await (await PGlite.create({ fs: new NodeFS(making) })).close()
  rmSync(folder, { recursive: true, force: true })
  renameSync(making, folder)
  writeFileSync(told, version)
}
