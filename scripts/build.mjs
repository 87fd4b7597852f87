// Bundles the command line and the child-process worker into dist/ (packages stay outside the bundle).
import { readdirSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { behindDoors } from './doors.mjs'
import { ensureInstalled, root } from './install.mjs'
import { nGramsAsText } from './n-grams.mjs'

ensureInstalled()
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
  packages: 'external',
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
