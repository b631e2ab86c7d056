import type { Lane, Party } from './event-record'

/** What a screen may say about a state without knowing the machine: where it is drawn, its name (≤ 12 characters) and one sentence. */
export type StateMeta<P extends Party, L extends Lane> = {
  readonly party: P
  readonly lane: L
  readonly order: number
  readonly short: string
  /** Its name out of its place. */
  readonly full?: string
  readonly group?: string
  readonly headline: string
  readonly explanation: string
}
