/**
 * Takes the network and other programs away from a child process: by the system where Linux lets its users do so, and
 * by replacing every way that Node offers to reach them.
 */
import childProcess, { spawnSync } from 'node:child_process'
import dgram from 'node:dgram'
import dns from 'node:dns'
import dnsPromises from 'node:dns/promises'
import http from 'node:http'
import http2 from 'node:http2'
import https from 'node:https'
import { syncBuiltinESMExports } from 'node:module'
import net from 'node:net'
import tls from 'node:tls'
import workerThreads from 'node:worker_threads'

/** Starts a program in a place that has no network; its process stays the one that was started. */
const APART = ['unshare', '--user', '--map-root-user', '--net', '--'] as const

let canStandApart: boolean | null = null

/** What to write before a command so that the system gives it no network; nothing where the system does not allow it. */
export function apartFromNetwork(): readonly string[] {
  canStandApart ??=
    process.platform === 'linux' &&
    spawnSync(APART[0], [...APART.slice(1), 'true'], { timeout: 5_000, stdio: 'ignore' }).status === 0
  return canStandApart ? APART : []
}

/** Names of functions by what holds them; a worker thread is refused because it would have them all anew. */
const REFUSED: readonly (readonly [string, object, readonly string[]])[] = [
  ['net', net, ['connect', 'createConnection', 'createServer']],
  ['net.Socket', net.Socket.prototype, ['connect']],
  ['net.Server', net.Server.prototype, ['listen']],
  ['tls', tls, ['connect', 'createServer']],
  ['dgram', dgram, ['createSocket']],
  ['dgram.Socket', dgram.Socket.prototype, ['bind', 'connect', 'send']],
  ['dns', dns, functionsOf(dns)],
  ['dns/promises', dnsPromises, functionsOf(dnsPromises)],
  ['http', http, ['request', 'get', 'createServer']],
  ['https', https, ['request', 'get', 'createServer']],
  ['http2', http2, ['connect', 'createServer', 'createSecureServer']],
  ['child_process', childProcess, functionsOf(childProcess)],
  ['child_process.ChildProcess', childProcess.ChildProcess.prototype, ['spawn']],
  ['worker_threads', workerThreads, ['Worker']],
  ['process', process, ['binding', '_linkedBinding']],
  ['globalThis', globalThis, ['fetch', 'WebSocket', 'EventSource']],
]

/** Every use of the network, and every start of a program or thread, throws from now on; for good. */
export function cutOff(): void {
  for (const [place, holder, names] of REFUSED)
    for (const name of names)
      Reflect.defineProperty(holder, name, {
        value: refusal(`${place}.${name}`),
        writable: false,
        configurable: false,
        enumerable: true,
      })
  syncBuiltinESMExports()
}

function functionsOf(module: object): string[] {
  return Object.keys(module).filter((name) => typeof Reflect.get(module, name) === 'function')
}

function refusal(what: string): () => never {
  return function refused() {
    throw new Error(`${what} is refused: a process that reads files has no network and starts no programs`)
  }
}
