/** The thread of the embedded database on a disk that is full as long as a file named by FIRE_FULL_DISK is there. */
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

const { existsSync, writeSync } = fs
const full = process.env.FIRE_FULL_DISK ?? ''

Object.assign(fs, {
  writeSync(handle: number, bytes: Uint8Array, from: number, length: number, at: number) {
    if (existsSync(full))
      throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' })
    return writeSync(handle, bytes, from, length, at)
  },
})
syncBuiltinESMExports()
await import(process.env.FIRE_ENGINE ?? '')
