import type { Lane, Party, StrikeEventType } from './event-meta'

/** Events are named by the party that moves; `clock` moves for nobody, `both` for the two together. */
export type StrikeEvent = { readonly [Type in StrikeEventType]: { readonly type: Type } }[StrikeEventType]

/** What a screen may say about a state without knowing the machine: where it is drawn, its name (≤ 12 characters) and one sentence. */
export type StateMeta = {
  readonly party: Party
  readonly lane: Lane
  readonly order: number
  readonly short: string
  readonly group?: string
  readonly headline: string
  readonly explanation: string
}
