import { defineConfig } from 'vitest/config'
import { SlowFirst } from './tests/slow-first.ts'

const common = {
  setupFiles: ['tests/seed.ts'],
  pool: 'forks' as const,
  testTimeout: 60_000,
  hookTimeout: 120_000,
}

/** Tests that change the process they run in (its environment, its children): each has a process of its own. */
const ALONE = [
  'src/platform/**/*.test.ts',
  'src/cli/**/*.test.ts',
  'src/extract/doc/read-doc-or-convert.test.ts',
]

export default defineConfig({
  test: {
    globalSetup: ['tests/build-once.ts'],
    sequence: { sequencer: SlowFirst },
    projects: [
      { test: { ...common, name: 'journeys', include: ['tests/**/*.test.ts', ...ALONE] } },
      // Rooms keep nothing between calls, so their tests may share a process: the modules are loaded once, not 120 times.
      { test: { ...common, name: 'rooms', include: ['src/**/*.test.ts'], exclude: ALONE, isolate: false } },
    ],
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: ['src/**/*.test.ts'],
      reporter: ['text-summary', 'json-summary'],
    },
  },
})
