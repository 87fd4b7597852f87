/** The door to the store: tables in a folder or on a server, by one code path. */
export { DatabaseError } from './database/embedded-engine.ts'
export { FolderHeld } from './database/folder-lock.ts'
export { isServer, openStore, type Store, type StoreOptions } from './database/open-store.ts'
