/** The door to the store: tables in a folder or on a server, by one code path. */
export { analyseGrown } from './database/analyse-grown.ts'
export { isDatabaseAway } from './database/away.ts'
export { FolderHeld } from './database/folder-lock.ts'
export { isServer, openStore, type Store } from './database/open-store.ts'
