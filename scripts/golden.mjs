// Accepts what is made now as goldens: runs the tests of goldens so that they write instead of failing. Not for CI.
import { ensureInstalled, run } from './install.mjs'

ensureInstalled()
if (process.env.CI !== undefined) {
  console.error(
    'golden: goldens are never rewritten in CI. Run npm run golden on your machine, look at the difference, commit it.',
  )
  process.exit(2)
}
const named = process.argv.slice(2)
const status = run('npx', ['--no-install', 'vitest', 'run', ...(named.length > 0 ? named : ['golden'])], {
  env: { ...process.env, RAPPORTEUR_GOLDEN: 'accept' },
})
console.log('golden: done. Look at the changed files before you commit them: git status tests/goldens')
process.exit(status)
