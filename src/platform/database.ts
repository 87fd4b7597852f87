/** The door to the store: tables in a folder or on a server, by one code path. */
export { FolderHeld } from './database/folder-lock.ts'
export { isServer, openStore, type Store } from './database/open-store.ts'
