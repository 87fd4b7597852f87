/** The server that holds a record's folder, for whoever finds the folder held: where it listens, and how the folder's owner asks it. */
import { z } from 'zod'
import { readText } from '#platform/files'

/** `token` stands in a file that only the folder's owner can read; the server takes it as `Authorization: Bearer …`. */
export interface RemoteStore {
  /** As people reach it. */
  readonly url: string
  /** As programs on this machine reach it. */
  readonly here: string
  readonly token: string
}

/** Written by the server into the folder that it holds, and removed when it ends. */
const SERVER_FILE = 'server.json'
const TOKEN_FILE = 'server-token'
const saidSchema = z.object({ url: z.string(), here: z.string().optional() })

/** The server of a folder; null where none says that it is there, or it cannot be understood. */
export async function remoteStoreOf(folder: string): Promise<RemoteStore | null> {
  const text = await readText(`${folder}/${SERVER_FILE}`)
  const token = await readText(`${folder}/${TOKEN_FILE}`)
  if (text === null || token === null) return null
  const { data } = saidSchema.safeParse(JSON.parse(text))
  return data === undefined ? null : { url: data.url, here: data.here ?? data.url, token: token.trim() }
}
