// Bundles the command line and the child-process worker into dist/ (most packages stay outside the bundle).
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { behindDoors } from './doors.mjs'
import { ensureInstalled, root } from './install.mjs'
import { nGramsAsText } from './n-grams.mjs'

/**
 * Packages of a great many small files, of which a command needs some: inside the bundle they are a few files, without what
 * nobody calls. `rapporteur serve` otherwise reads nine hundred modules before it answers. All others stay outside.
 */
const INSIDE = ['@hono/zod-openapi', '@simplewebauthn/server', 'better-auth', 'hono', 'kysely', 'zod']

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
  plugins: [behindDoors(), nGramsAsText()],
  platform: 'node',
  format: 'esm',
  target: 'node20.19',
  sourcemap: true,
  banner: { js: '#!/usr/bin/env node' },
  logLevel: 'warning',
  metafile: true,
})

// Chunks of an earlier build would only mislead whoever looks into dist/.
const made = new Set(Object.keys(metafile.outputs).map((path) => basename(path)))
for (const entry of readdirSync(join(root, 'dist'), { withFileTypes: true }))
  if (entry.isFile() && !made.has(entry.name)) rmSync(join(root, 'dist', entry.name))
