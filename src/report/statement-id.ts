/** Ids of statements and blocks: the same passage and place give the same id, in every edition and every run. */
import { sha256 } from '#platform/files'

const HASH_LENGTH = 10

/** The id of a statement: who (a submission's id, or "front") and a hash of the exact place it stands for. */
export function statementId(owner: string, place: string): string {
  return `s-${slug(owner)}-${sha256(place).slice(0, HASH_LENGTH)}`
}

/** The id of a block, from the first thing in it. */
export function blockId(owner: string, place: string): string {
  return `b-${slug(owner)}-${sha256(`block ${place}`).slice(0, HASH_LENGTH)}`
}

/** At most 22 characters of [a-z0-9-], so that prefix, owner and hash fit a Word bookmark of 40. */
function slug(owner: string): string {
  return owner
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 22)
    .replace(/^-|-$/g, '')
}
