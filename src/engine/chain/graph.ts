import type { OutcomeDefinition, Scheduling } from '../model/chain-model'
import type { Factor } from '../model/factor'

/**
 * The machine as a labelled graph, without a number in it: compiled once, the same for every scenario and parameter.
 * Plain data and typed arrays only, so that it can be posted to a worker.
 *
 * A state has a row for each question and, behind them, one for the events that only a calendar brings: row
 * r = s · (questions + 1) + q of question q has the edges `rowStart[r] … rowStart[r + 1] − 1`, in the fixed event order.
 * The rows of absorbing states are empty.
 */
export type Graph = {
  readonly version: string
  readonly events: readonly string[]
  readonly hidden: readonly string[] // events that nobody outside sees
  readonly questions: readonly string[] // in the order of a week
  readonly scheduling: Scheduling
  readonly outcomes: readonly OutcomeDefinition[]
  readonly endings: readonly string[]
  readonly counterIds: readonly string[]
  readonly n: number
  readonly m: number
  readonly rowStart: Uint32Array // [n × (questions + 1) + 1]
  readonly target: Uint32Array // [m] state
  readonly event: Uint8Array // [m] first event of the path, index into `events`
  readonly path: Uint16Array // [m] index into `paths`
  readonly paths: readonly (readonly number[])[] // event indices, the headline first, then its answers
  readonly chances: readonly Uint16Array[] // [kinds of week][m] index into `products`: the chance of the edge in such a week
  readonly given: Uint16Array // [m] the same, given that its event happens (answers only)
  readonly products: readonly (readonly Factor[])[] // products[0] = [] = certain
  readonly key: Uint32Array // [n] the model's key of the state
  readonly outcome: Uint8Array // [n] index into `outcomes`
  readonly ending: Int16Array // [n] index into `endings`, −1 in a transient state
  readonly weekCounters: Uint32Array // [n] bit c set: a week begun here counts for counter c
  readonly pathCounters: Uint8Array // [paths × counters] events of counter c on the path
}
