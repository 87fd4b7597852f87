/** Why a registry cannot be opened as it was named. */

export type RegistryCode =
  | 'blobs-not-named'
  | 'blobs-unknown'
  | 'bucket-keys-not-named'
  | 'key-not-named'
  | 'key-unreadable'
  | 'not-a-backup'
  | 'record-newer'
  | 'several-calls'
  | 'store-not-empty'

/** The rule said no; `facts` hold what a message needs: the place that was named. */
export class RegistryRefusal extends Error {
  override name = 'RegistryRefusal'
  constructor(
    readonly code: RegistryCode,
    readonly facts: { readonly place: string },
  ) {
    super(`${code}: ${facts.place}`)
  }
}
