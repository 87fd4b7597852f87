/** Makes a script that a process or a thread can run out of one of these files. */
import { join } from 'node:path'
import { build } from 'esbuild'
import { packageRoot } from '../../src/platform/files.ts'

/** The path of the script. Packages stay outside of it, so it stands where they are found. */
export async function bundled(name: string): Promise<string> {
  const outfile = join(packageRoot(), 'node_modules/.cache/rapporteur-fire', `${name}-${process.pid}.mjs`)
  await build({
    entryPoints: [join(packageRoot(), 'tests/fire', `${name}.ts`)],
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20.19',
    logLevel: 'warning',
  })
  return outfile
}
