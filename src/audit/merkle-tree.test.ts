import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  consistencyProof,
  type Hash,
  inclusionProof,
  isConsistent,
  isIncluded,
  leafHash,
  type NodeAt,
  nodesCompleted,
  rootHash,
} from './merkle-tree.ts'

/** The eight inputs and the roots of the first one to eight of them, as in the test data of Certificate Transparency (RFC 6962). */
const INPUTS = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
]
const ROOTS = [
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
]

function treeOf(leaves: readonly Uint8Array[]): NodeAt {
  const nodes = new Map<string, Hash>()
  const at: NodeAt = (level, index) => {
    const hash = nodes.get(`${level} ${index}`)
    if (hash === undefined) throw new Error(`node ${level} ${index} is not complete`)
    return hash
  }
  for (const [index, leaf] of leaves.entries())
    for (const node of nodesCompleted(index, leafHash(leaf), at))
      nodes.set(`${node.level} ${node.index}`, node.hash)
  return at
}

const numbered = (count: number): Uint8Array[] =>
  Array.from({ length: count }, (_, each) => Uint8Array.of(each, each >> 8))
const hex = (hash: Hash): string => Buffer.from(hash).toString('hex')

describe('the tree', () => {
  const at = treeOf(INPUTS.map((input) => new Uint8Array(Buffer.from(input, 'hex'))))

  it.each(ROOTS.map((root, index) => ({ size: index + 1, root })))(
    'has the published root of $size inputs',
    ({ size, root }) => {
      expect(hex(rootHash(size, at))).toBe(root)
    },
  )

  it('has the hash of nothing where it is empty', () => {
    expect(hex(rootHash(0, at))).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
  })

  it('proves every leaf of every size, and no other', () => {
    const leaves = numbered(70)
    const tree = treeOf(leaves)
    for (let size = 1; size <= leaves.length; size++) {
      const root = rootHash(size, tree)
      for (let index = 0; index < size; index++) {
        const proof = inclusionProof(index, size, tree)
        expect(isIncluded(leafHash(leaves[index] ?? leaves[0] ?? root), index, size, proof, root)).toBe(true)
        expect(isIncluded(leafHash(Uint8Array.of(9, 9, 9)), index, size, proof, root)).toBe(false)
        if (size > 1) expect(isIncluded(tree(0, index), (index + 1) % size, size, proof, root)).toBe(false)
      }
    }
  })

  it('proves that every size is the beginning of every later one', () => {
    const tree = treeOf(numbered(40))
    for (let older = 0; older <= 40; older++)
      for (let newer = older; newer <= 40; newer++) {
        const heads = [older, newer].map((size) => ({ size, root: rootHash(size, tree) }))
        const [one, two] = heads
        if (one === undefined || two === undefined) throw new Error('two heads')
        const proof = consistencyProof(older, newer, tree)
        expect(isConsistent(one, two, proof)).toBe(true)
        if (older > 0)
          expect(isConsistent({ ...one, root: leafHash(Uint8Array.of(7)) }, two, proof)).toBe(false)
      }
  })

  it('refuses a history that was rewritten, and proofs that were touched', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 300 }), fc.nat(), fc.nat(), (newer, a, b) => {
        const older = 1 + (a % (newer - 1))
        const changed = b % older
        const leaves = numbered(newer)
        const tree = treeOf(leaves)
        const forged = treeOf(
          leaves.map((leaf, index) => (index === changed ? Uint8Array.of(255, 255, 1) : leaf)),
        )
        const head = { size: older, root: rootHash(older, tree) }
        const proof = consistencyProof(older, newer, forged)
        expect(isConsistent(head, { size: newer, root: rootHash(newer, forged) }, proof)).toBe(false)
        expect(isConsistent(head, { size: newer, root: rootHash(newer, tree) }, proof.slice(1))).toBe(false)
      }),
      { numRuns: 60 },
    )
  })
})
