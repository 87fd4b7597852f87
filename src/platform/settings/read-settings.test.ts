/** Settings: what is taken, from where, and what is said of what cannot be used. */
import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { packageRoot, readText } from '#platform/files'
import { readSettings, SECRETS, SETTINGS, Secret } from '#platform/settings'

function read(environment: Record<string, string>, text: string | null = null) {
  const file = text === null ? null : { path: 'rapporteur.yaml', text }
  return readSettings({
    environment,
    file,
    secretFile: (path) => (path === '/there' ? 'smtp://there\n' : null),
  })
}

/** One row: the environment, the file, the setting looked at, what it is, and words that the problems must hold. */
function check(
  environment: Record<string, string>,
  text: string | null,
  name: keyof typeof SETTINGS,
  expected: unknown,
  ...said: readonly string[]
): void {
  const { settings, problems } = read(environment, text)
  expect(settings[name]).toBe(expected)
  if (said.length === 0) expect(problems).toEqual([])
  for (const words of said) expect(problems.join('\n')).toContain(words)
}

describe('settings', () => {
  it('are taken from the environment, then the file, then the standard', () => {
    check({}, null, 'server.port', 8073)
    check({}, 'server: { port: 9000 }', 'server.port', 9000)
    check({ RAPPORTEUR_PORT: '9001' }, 'server: { port: 9000 }', 'server.port', 9001)
    check({ RAPPORTEUR_PORT: '' }, 'server: { port: 9000 }', 'server.port', 9000)
    check(
      { RAPPORTEUR_ORIGIN: 'https://views.example.org/' },
      null,
      'server.origin',
      'https://views.example.org',
    )
    check({ RAPPORTEUR_BEHIND_PROXY: 'yes' }, null, 'server.behindProxy', true)
    check({}, 'server:\n  behindProxy: false', 'server.behindProxy', false)
    check({}, '', 'server.port', 8073)
  })

  it('that refer to themselves until no memory holds them are refused in words', () => {
    const levels = [...'bcdefgh'].map(
      (name, each) => [name, `[${`*${'abcdefgh'[each]},`.repeat(9)}]`] as const,
    )
    const file = levels.map(([name, list]) => `${name}: &${name} ${list}`)
    check(
      {},
      ['server: { port: 9000 }', 'a: &a [x, x, x]', ...file].join('\n'),
      'server.port',
      8073,
      'rapporteur.yaml cannot be used: it refers to itself too often',
    )
    const list = levels.map(([name, each]) => `&${name} ${each}`)
    const { problems, providers } = read({ RAPPORTEUR_PROVIDERS: `[&a [x, x, x], ${list.join(', ')}]` })
    expect([problems.length, providers]).toEqual([1, []])
  })

  it('that cannot be used are named with the value, what is expected and an example', () => {
    check(
      { RAPPORTEUR_PORT: '80x' },
      null,
      'server.port',
      8073,
      'RAPPORTEUR_PORT',
      '"80x"',
      'RAPPORTEUR_PORT=8073',
    )
    check(
      {},
      'server: { port: 70000 }',
      'server.port',
      8073,
      'server.port in rapporteur.yaml',
      '70000',
      'port: 8073',
    )
    check({ RAPPORTEUR_ORIGIN: 'https://a.org/path' }, null, 'server.origin', null, 'without a path')
    check({}, 'server: { prt: 1 }', 'server.port', 8073, 'server.prt', 'no setting', 'server.port')
    check({}, 'server: [', 'server.port', 8073, 'rapporteur.yaml is not YAML')
    check({}, '- 1', 'server.port', 8073, 'not a list of sections')
  })

  it('stand in the page for whoever runs it, all of them', async () => {
    const page = (await readText(`${packageRoot()}/docs/operating.md`)) ?? ''
    const variables = [...Object.values(SETTINGS), ...Object.values(SECRETS)].map(({ variable }) => variable)
    expect(variables.filter((variable) => !page.includes(`\`${variable}\``))).toEqual([])
  })

  it('have standards that their own schemas take', () => {
    for (const { schema, standard } of Object.values(SETTINGS)) expect(schema.parse(standard)).toBe(standard)
  })
})

describe('identity providers', () => {
  const one = 'id: ministry, name: Ministry, issuer: "https://login.example.org/a", clientId: rapporteur'
  const SECRET = 'RAPPORTEUR_PROVIDER_SECRET_FOREIGN_MINISTRY'
  const given = (list: string, secrets: Record<string, string> = {}) =>
    read({ RAPPORTEUR_PROVIDERS: list, ...secrets })

  it('stand in the file or a variable, each with its secret from the environment or a file', () => {
    const text = `signIn:\n  providers:\n    - { ${one} }`
    const { providers, problems } = read({ RAPPORTEUR_PROVIDER_SECRET_MINISTRY: 'topsecretword' }, text)
    expect(problems).toEqual([])
    expect(providers).toMatchObject([{ id: 'ministry', issuer: 'https://login.example.org/a' }])
    expect(providers[0]?.clientSecret.reveal()).toBe('topsecretword')
    expect(JSON.stringify(providers)).not.toContain('topsecretword')
    const named = given(`[{ ${one.replace('ministry', 'foreign-ministry')} }]`, {
      [`${SECRET}_FILE`]: '/there',
    })
    expect(named.providers[0]?.clientSecret.reveal()).toBe('smtp://there')
    expect(read({}).providers).toEqual([])
  })

  it.each<[string, string, string]>([
    ['no list', 'ministry', 'is no list'],
    ['nothing readable', '[{', 'is no list'],
    ['no secret', `[{ ${one} }]`, 'RAPPORTEUR_PROVIDER_SECRET_MINISTRY_FILE'],
    ['no TLS', `[{ ${one.replace('https', 'http')} }]`, 'issuer is an address with https://'],
    [
      'another id',
      `[{ ${one.replace('ministry', 'The Ministry')} }]`,
      'Provider 1 of signIn.providers: id is',
    ],
    ['a field missing', '[{ id: ministry }]', 'clientId is what the provider calls'],
    ['a field too many', `[{ ${one}, colour: red }]`, 'holds colour, which is nothing'],
    ['two of one id', `[{ ${one} }, { ${one} }]`, 'twice'],
    ['an entry that is none', '[7]', 'is no provider'],
  ])('with %s are refused in words', (_what, list, said) => {
    expect(given(list).problems.join('\n')).toContain(said)
  })

  it('with a secret in the settings are refused without repeating it', () => {
    const problems = given(`[{ ${one}, clientSecret: topsecretword }]`).problems.join('\n')
    expect(problems).toContain('no secret stands in the settings')
    expect(problems).not.toContain('topsecretword')
  })
})

describe('secrets', () => {
  it('come from the environment or a file of their own, and are never shown', () => {
    const word = 'postgres://rapp:topsecretword@localhost/rapp'
    const { secrets, problems } = read({ DATABASE_URL: word, RAPPORTEUR_MAIL_URL_FILE: '/there' })
    expect(problems).toEqual([])
    expect(secrets.database?.reveal()).toBe(word)
    expect(secrets.mail?.reveal()).toBe('smtp://there')
    for (const shown of [String(secrets.database), JSON.stringify(secrets), inspect(secrets, { depth: 5 })])
      expect(shown).not.toContain('topsecretword')
  })

  it('that cannot be used are not repeated', () => {
    const { secrets, problems } = read({
      DATABASE_URL: 'mysql://topsecretword',
      RAPPORTEUR_MAIL_URL_FILE: '/gone',
    })
    expect(secrets.database).toBeNull()
    expect(problems.join('\n')).toContain('DATABASE_URL')
    expect(problems.join('\n')).toContain('/gone')
    expect(problems.join('\n')).not.toContain('topsecretword')
  })

  it('in the settings file are refused by name', () => {
    const { problems } = read({}, 'store: { database: "postgres://a:b@c/d" }')
    expect(problems.join('\n')).toContain('DATABASE_URL')
    expect(problems.join('\n')).not.toContain('a:b@c')
  })

  it('reveal only by asking', () => {
    expect(new Secret('x').reveal()).toBe('x')
    expect(`${new Secret('x')}`).toBe('[secret]')
  })
})
