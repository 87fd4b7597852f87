/** The Merkle tree over the log's entries, with its proofs. Source: RFC 6962, 2.1; its checks: RFC 9162, 2.1.3.2 and 2.1.4.2. */
import { createHash } from 'node:crypto'

/** SHA-256, 32 bytes. */
export type Hash = Uint8Array

/**
 * The hash over the leaves from `index * 2^level` (included) to `(index + 1) * 2^level`, all of which exist. Such a node
 * never changes again, whatever is added later: it is kept, and no append or proof reads more than its logarithm of them.
 */
export type NodeAt = (level: number, index: number) => Hash

/** A node that is complete from now on. */
export interface FrozenNode {
  readonly level: number
  readonly index: number
  readonly hash: Hash
}

const LEAF = Uint8Array.of(0)
const NODE = Uint8Array.of(1)

/** The hash of one entry's bytes. */
export function leafHash(bytes: Uint8Array): Hash {
  return digest(LEAF, bytes)
}

/** The nodes that adding a leaf as number `index` (from 0) completes, the leaf first. */
export function nodesCompleted(index: number, leaf: Hash, at: NodeAt): FrozenNode[] {
  const nodes: FrozenNode[] = [{ level: 0, index, hash: leaf }]
  let last = { level: 0, index, hash: leaf }
  while (last.index % 2 === 1) {
    const hash = digest(NODE, at(last.level, last.index - 1), last.hash)
    last = { level: last.level + 1, index: (last.index - 1) / 2, hash }
    nodes.push(last)
  }
  return nodes
}

/** The root over the first `size` leaves; of none, the hash of nothing. */
export function rootHash(size: number, at: NodeAt): Hash {
  return size === 0 ? digest() : rangeHash(0, size, at)
}

/** The audit path of leaf `index` in the tree of `size` leaves, from the leaf's neighbour upwards. */
export function inclusionProof(index: number, size: number, at: NodeAt): Hash[] {
  return pathIn(index, 0, size, at)
}

/** That the tree of `older` leaves is the beginning of the tree of `size` leaves. Empty where they are the same, or none. */
export function consistencyProof(older: number, size: number, at: NodeAt): Hash[] {
  return older === 0 || older === size ? [] : subProof({ older, isKnown: true }, 0, size, at)
}

/** Whether `proof` leads from a leaf's hash to the root of a tree of `size` leaves. */
export function isIncluded(
  leaf: Hash,
  index: number,
  size: number,
  proof: readonly Hash[],
  root: Hash,
): boolean {
  if (index < 0 || index >= size) return false
  let [node, last, hash] = [index, size - 1, leaf]
  for (const beside of proof) {
    if (last === 0) return false
    if (node % 2 === 1 || node === last) {
      hash = digest(NODE, beside, hash)
      while (node % 2 === 0 && node !== 0) [node, last] = [half(node), half(last)]
    } else hash = digest(NODE, hash, beside)
    ;[node, last] = [half(node), half(last)]
  }
  return last === 0 && equal(hash, root)
}

/** A tree by its size and root. */
export interface TreeHead {
  readonly size: number
  readonly root: Hash
}

/** Whether `proof` shows that the older tree is the beginning of the newer one. */
export function isConsistent(older: TreeHead, newer: TreeHead, proof: readonly Hash[]): boolean {
  if (older.size > newer.size) return false
  if (older.size === newer.size) return proof.length === 0 && equal(older.root, newer.root)
  if (older.size === 0) return proof.length === 0
  const path = isPowerOfTwo(older.size) ? [older.root, ...proof] : [...proof]
  const [first, ...rest] = path
  if (first === undefined) return false
  let [node, last] = [older.size - 1, newer.size - 1]
  while (node % 2 === 1) [node, last] = [half(node), half(last)]
  let [from, to] = [first, first]
  for (const beside of rest) {
    if (last === 0) return false
    if (node % 2 === 1 || node === last) {
      ;[from, to] = [digest(NODE, beside, from), digest(NODE, beside, to)]
      while (node % 2 === 0 && node !== 0) [node, last] = [half(node), half(last)]
    } else to = digest(NODE, to, beside)
    ;[node, last] = [half(node), half(last)]
  }
  return last === 0 && equal(from, older.root) && equal(to, newer.root)
}

/** Whether two hashes are the same. */
export function equal(one: Hash, other: Hash): boolean {
  return one.length === other.length && one.every((byte, place) => byte === other[place])
}

function rangeHash(start: number, end: number, at: NodeAt): Hash {
  const length = end - start
  if (isPowerOfTwo(length)) return at(Math.log2(length), start / length)
  const middle = start + powerBelow(length)
  return digest(NODE, rangeHash(start, middle, at), rangeHash(middle, end, at))
}

function pathIn(index: number, start: number, end: number, at: NodeAt): Hash[] {
  if (end - start === 1) return []
  const middle = start + powerBelow(end - start)
  return index < middle
    ? [...pathIn(index, start, middle, at), rangeHash(middle, end, at)]
    : [...pathIn(index, middle, end, at), rangeHash(start, middle, at)]
}

function subProof(of: { older: number; isKnown: boolean }, start: number, end: number, at: NodeAt): Hash[] {
  if (of.older === end) return of.isKnown ? [] : [rangeHash(start, end, at)]
  const middle = start + powerBelow(end - start)
  return of.older <= middle
    ? [...subProof(of, start, middle, at), rangeHash(middle, end, at)]
    : [...subProof({ ...of, isKnown: false }, middle, end, at), rangeHash(start, middle, at)]
}

/** The largest power of two that is smaller than a number above one. */
function powerBelow(length: number): number {
  let power = 1
  while (power * 2 < length) power *= 2
  return power
}

function isPowerOfTwo(number: number): boolean {
  return number === 1 || (number > 1 && powerBelow(number) * 2 === number)
}

function half(number: number): number {
  return Math.floor(number / 2)
}

function digest(...parts: readonly Uint8Array[]): Hash {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return new Uint8Array(hash.digest())
}
