// The arrows between rooms (ARCHITECTURE.md, "Arrows"): each line lists all that a room may import besides un and platform.
const ARROWS = {
  un: [],
  platform: [],
  audit: [],
  people: ['audit'],
  resolution: [],
  extract: [],
  'official-document': ['extract'],
  mandate: ['audit', 'resolution'],
  call: ['audit', 'mandate', 'official-document'],
  submission: ['audit', 'call', 'extract'],
  passage: ['audit', 'submission', 'extract'],
  report: ['audit', 'mandate', 'call', 'submission', 'passage', 'official-document'],
  pack: ['extract', 'submission', 'report'],
  registry: ['audit', 'resolution', 'extract', 'mandate', 'call', 'submission', 'passage', 'report'],
}
const rooms = Object.keys(ARROWS)
/** Tests and the samples they share use other rooms' real parts; the product never imports them (no-test-in-product). */
const FIXTURES = ['\\.test\\.ts$', '/sample-[a-z-]+\\.ts$']
const own = (room) => `^src/${room}/`
/** What a room may import besides those: YAML that somebody gave us is read in one place, lists of States too. */
const BESIDES = { un: ['^src/platform/plain-yaml\\.ts$'] }

const arrows = rooms.map((room) => {
  const base = room === 'un' || room === 'platform' ? [room] : [room, 'un', 'platform']
  return {
    name: `arrow-${room}`,
    comment: `${room} may import ${[...base, ...ARROWS[room]].join(', ')} and packages only`,
    severity: 'error',
    from: { path: own(room), pathNot: FIXTURES },
    to: { path: '^src/', pathNot: [...[...base, ...ARROWS[room]].map(own), ...(BESIDES[room] ?? [])] },
  }
})

/** Another room is entered by its door only; platform has one door a file. */
const doors = rooms
  .filter((room) => room !== 'platform')
  .map((room) => ({
    name: `door-${room}`,
    comment: `enter ${room} by its door, src/${room}/index.ts`,
    severity: 'error',
    from: { path: '^src/', pathNot: own(room) },
    to: { path: own(room), pathNot: `^src/${room}/index\\.ts$` },
  }))

module.exports = {
  forbidden: [
    ...arrows,
    ...doors,
    { name: 'no-cycle', severity: 'error', from: {}, to: { circular: true } },
    { name: 'not-resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'machine-only-in-platform',
      comment: 'only platform touches files, the network and other processes',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/platform/', ...FIXTURES] },
      to: { path: '^(node:)?(fs|fs/promises|net|http|https|child_process|worker_threads|dgram|tls)$' },
    },
    {
      name: 'no-test-in-product',
      severity: 'error',
      from: { path: '^src/', pathNot: FIXTURES },
      to: { path: [...FIXTURES, '^tests/'] },
    },
    {
      name: 'no-dev-package-in-product',
      severity: 'error',
      from: { path: '^src/', pathNot: FIXTURES },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.js', '.json', '.d.ts'],
      mainFields: ['main', 'types'],
    },
  },
}
