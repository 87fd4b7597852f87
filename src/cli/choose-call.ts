/** Which call of a record a command is about. */
import { statOf } from '#platform/files'
import { CliRefusal } from './exit-codes.ts'

/** A call of a record, with the resolution it rests on and that one's symbol. */
export interface CallListed {
  readonly id: string
  readonly resolution: string | null
  readonly symbol: string | null
}

export interface CallOptions {
  /** Facts of the call, by the path of their file; or, where there is no such file, the call itself. */
  readonly call?: string
  /** The call of the record: its id, or the symbol of its resolution. */
  readonly of?: string
}

/** Tells facts of a call from the name of one: a path that leads to no file, given with a record, is a name. */
export async function namedCall<Options extends CallOptions>(options: Options): Promise<Options> {
  const { call, of, ...rest } = options
  if (call === undefined || of !== undefined || (await statOf(call)) !== null) return options
  // What is left out of the options is put back under its own name.
  return { ...rest, of: call } as Options
}

/** A call is named and no record that holds it. */
export function noRecordNamed(): CliRefusal {
  return new CliRefusal('nothing-given', '--of names a call of a record: give the record with --store.')
}

/** The call that is named, or the only one. Null where there is none and none is named. Refuses with a list. */
export function chooseCall(calls: readonly CallListed[], named: string | undefined): CallListed | null {
  const fit = named === undefined ? calls : calls.filter((call) => isNamed(call, named))
  const [first, second] = fit
  if (second === undefined && (first !== undefined || named === undefined)) return first ?? null
  const list = calls.map(({ id, symbol }) => `\n  ${id}  ${symbol ?? 'no resolution yet'}`).join('')
  if (first === undefined)
    throw new CliRefusal(
      'no-such-call',
      calls.length === 0
        ? `the record holds no call ${named ?? ''}: it holds none yet.`
        : `the record holds no call ${named ?? ''}. It holds:${list}`,
    )
  throw new CliRefusal(
    'several-calls',
    `the record holds several calls. Name the one that is meant with --of, by its id or its resolution:${list}`,
  )
}

function isNamed({ id, symbol }: CallListed, named: string): boolean {
  const plain = (text: string): string =>
    text
      .trim()
      .toUpperCase()
      .replace(/^A\/RES\//u, '')
  return id === named || (symbol !== null && plain(symbol) === plain(named))
}
