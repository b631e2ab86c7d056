import { type Clause, capitalised, claimOf } from '@/machines/event-record'
import type { ChartPlan, SlotWords } from '../chart.types'
import type { ConditionState, View } from '../negotiation'

/** A region of a machine: its name, and what each of its states claims; one that takes no time has a headline alone. */
type Region = { readonly name: string; readonly states: Readonly<Record<string, Clause | string>> }

/** The regions of a flat machine without context, in the order of their lanes from the top. */
export type Regions = Readonly<Record<string, Region>>

/** Where such a machine stands: the state of each region. */
export type StandIn<R extends Regions> = { readonly [Id in keyof R]: keyof R[Id]['states'] & string }

/** "asSeen" in words: "As seen". */
export const nameOfState = (state: string): string =>
  capitalised(state.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`))

function slotOf(lane: string, order: number, state: string, said: Clause | string): SlotWords {
  const headline = capitalised(typeof said === 'string' ? said : claimOf(said))
  return { lane, order, short: nameOfState(state), headline, explanation: `${headline}.` }
}

/** Every state of the regions, by its path. */
export const eachState = (regions: Regions) =>
  Object.entries(regions).flatMap(([region, { states }]) =>
    Object.entries(states).map(([value, said], order) => ({ id: `${region}.${value}`, region, value, said, order })),
  )

/** A condition can ask about every state that takes time. */
export const conditionStatesOf = (regions: Regions): readonly ConditionState[] =>
  eachState(regions).flatMap(({ id, region, value, said }) =>
    typeof said === 'string' ? [] : [{ id, region, value, clause: said }],
  )

/** A lane for each region, with its states from left to right. */
export const chartOf = (regions: Regions): ChartPlan => ({
  slotIdsOf: (view: View) => Object.keys(regions).map((region) => `${region}.${view[region]}`),
  states: Object.fromEntries(
    eachState(regions).map(({ id, region, value, said, order }) => [id, slotOf(region, order, value, said)]),
  ),
})
