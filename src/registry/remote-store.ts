/** The server that holds a record's folder, for whoever finds the folder held: where it listens, and how the folder's owner asks it. */
import { readText } from '#platform/files'

/** `token` stands in a file that only the folder's owner can read; the server takes it as `Authorization: Bearer …`. */
export interface RemoteStore {
  readonly url: string
  readonly token: string
}

/** Written by the server into the folder that it holds, and removed when it ends. */
const SERVER_FILE = 'server.json'
const TOKEN_FILE = 'server-token'

/** The server of a folder; null where none says that it is there, or it cannot be understood. */
export async function remoteStoreOf(folder: string): Promise<RemoteStore | null> {
  const text = await readText(`${folder}/${SERVER_FILE}`)
  const token = await readText(`${folder}/${TOKEN_FILE}`)
  if (text === null || token === null) return null
  const said: unknown = JSON.parse(text)
  if (typeof said !== 'object' || said === null || !('url' in said) || typeof said.url !== 'string')
    return null
  return { url: said.url, token: token.trim() }
}
