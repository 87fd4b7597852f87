/** Keeps session tokens by their hash only, although the library knows nothing of it: its statements are changed on the way. */
import {
  type BinaryOperationNode,
  ColumnNode,
  type InsertQueryNode,
  type KyselyPlugin,
  type OperationNode,
  OperationNodeTransformer,
  PrimitiveValueListNode,
  type QueryId,
  ReferenceNode,
  ValueListNode,
  ValueNode,
  ValuesNode,
} from 'kysely'
import { sessionTokenHash } from '../token.ts'

/** The column of `people_session`; no other table that the library knows has one of this name. */
const COLUMN = 'token'

/**
 * A plugin that puts the hash of a token in its place, where a statement compares it or adds it; what comes back bears the
 * token again, so that the cookie is made of it. Who reads the table has no token.
 */
export function hashedTokens(): KyselyPlugin {
  const tokens = new WeakMap<QueryId, Map<string, string>>()
  return {
    transformQuery({ node, queryId }) {
      const known = new Map<string, string>()
      tokens.set(queryId, known)
      return new TokenHasher(known).transformNode(node, queryId)
    },
    async transformResult({ result, queryId }) {
      const known = tokens.get(queryId)
      if (known === undefined || known.size === 0) return result
      const rows = result.rows.map((row) =>
        Object.fromEntries(
          Object.entries(row).map(([name, value]) => [
            name,
            typeof value === 'string' ? (known.get(value) ?? value) : value,
          ]),
        ),
      )
      return { ...result, rows }
    },
  }
}

class TokenHasher extends OperationNodeTransformer {
  /** Tokens by their hashes, of this statement. */
  readonly #known: Map<string, string>

  constructor(known: Map<string, string>) {
    super()
    this.#known = known
  }

  protected override transformBinaryOperation(
    node: BinaryOperationNode,
    queryId?: QueryId,
  ): BinaryOperationNode {
    const done = super.transformBinaryOperation(node, queryId)
    return isToken(done.leftOperand) ? { ...done, rightOperand: this.#hashedNode(done.rightOperand) } : done
  }

  protected override transformInsertQuery(node: InsertQueryNode, queryId?: QueryId): InsertQueryNode {
    const done = super.transformInsertQuery(node, queryId)
    const at = done.columns?.findIndex(({ column }) => column.name === COLUMN) ?? -1
    if (at < 0 || done.values === undefined || !ValuesNode.is(done.values)) return done
    const values = done.values.values.map((row) =>
      PrimitiveValueListNode.is(row)
        ? PrimitiveValueListNode.create(
            row.values.map((each, place) => (place === at ? this.#hashed(each) : each)),
          )
        : ValueListNode.create(
            row.values.map((each, place) => (place === at ? this.#hashedNode(each) : each)),
          ),
    )
    return { ...done, values: ValuesNode.create(values) }
  }

  #hashedNode(node: OperationNode): OperationNode {
    if (ValueNode.is(node)) return ValueNode.create(this.#hashed(node.value))
    if (PrimitiveValueListNode.is(node))
      return PrimitiveValueListNode.create(node.values.map((each) => this.#hashed(each)))
    if (ValueListNode.is(node)) return ValueListNode.create(node.values.map((each) => this.#hashedNode(each)))
    return node
  }

  #hashed(token: unknown): unknown {
    if (typeof token !== 'string') return token
    const hash = sessionTokenHash(token)
    this.#known.set(hash, token)
    return hash
  }
}

function isToken(node: OperationNode): boolean {
  if (ColumnNode.is(node)) return node.column.name === COLUMN
  return ReferenceNode.is(node) && ColumnNode.is(node.column) && node.column.column.name === COLUMN
}
