/** The refusals of the rooms, as they are told outside: one line a code, `<room>/<code>`. */
import type { RefusalWords } from './refusal-row.ts'

export type RoomRefusalKey = never

export const ROOM_REFUSALS: Readonly<Record<RoomRefusalKey, RefusalWords>> = {}
