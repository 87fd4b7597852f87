// Bundles the command line and the child-process worker into dist/ (packages stay outside the bundle).
import { ensureInstalled, root } from './install.mjs'

ensureInstalled()
const { build } = await import('esbuild')
await build({
  absWorkingDir: root,
  entryPoints: { rapporteur: 'src/cli/main.ts', worker: 'src/worker/main.ts' },
  outdir: 'dist',
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  target: 'node20.19',
  sourcemap: true,
  banner: { js: '#!/usr/bin/env node' },
  logLevel: 'warning',
})
