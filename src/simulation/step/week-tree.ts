import { evaluateFactor, type Factor, type Numbers, type Snapshot, startActor } from '@/engine'
import type { Party } from '@/machines/event-record'
import type { Scenario } from '@/scenarios/scenario.schema'
import type { PlayableNegotiation } from '../playable-negotiation'
import { barOf, type Segment } from './bar'
import { isOwn, partyOf } from './own-event'
import { type Alternative, alternativeOf, type Rules, rulesOf } from './rules'
import type { Driver, StoredSnapshot, TreeNode } from './types'
import { weekRow } from './week-row'

/** What drives a chance: each of its factors with the numbers in it. */
const driversOf = (factors: readonly Factor[], numbers: Numbers): readonly Driver[] =>
  factors.map((factor) => driverOf(factor, numbers))

function driverOf(factor: Factor, numbers: Numbers): Driver {
  const value = evaluateFactor(factor, numbers)
  const named = (id: string) => ({ id, value: numbers[id] ?? 0 })
  switch (factor.kind) {
    case 'chance':
    case 'rest': {
      const odds = [...new Set(factor.odds)].map((id) => ({
        ...named(id),
        times: factor.odds.filter((other) => other === id).length,
      }))
      return { kind: factor.kind, base: named(factor.base), odds, value }
    }
    case 'share':
      return { kind: 'share', weight: named(factor.weight), among: factor.among.map(named), value }
    case 'times':
      return { kind: 'times', value }
    case 'over':
      return { kind: 'over', weeks: named(factor.value), value }
  }
}

/**
 * What can happen in a week. `alternatives` are what the draw decides over, and with `quiet` certain together; in a
 * scheduled week the only one is its headline, and quiet is 0. `own` are the moves of whoever holds the seat, each with
 * the chance that the model would make it. `bar` is the sampler's: which part of [0, 1) leads to which path of events.
 */
export type WeekTree = {
  readonly week: number
  readonly scheduled: boolean
  readonly crowded: boolean
  readonly quiet: number
  readonly alternatives: readonly TreeNode[]
  readonly own: readonly TreeNode[]
  readonly bar: readonly Segment[]
}

function stepFrom({ step }: Rules, snapshot: Snapshot, event: string): Snapshot {
  const next = step(snapshot, event)
  if (next === undefined) throw new Error(`The machine refuses "${event}", which the likelihood table offers.`)
  return next
}

function nodeOf(rules: Rules, snapshot: Snapshot, { event, chance, row }: Alternative, seat?: Party): TreeNode {
  const { negotiation } = rules
  const { model } = negotiation
  const next = stepFrom(rules, snapshot, event)
  const answers = answerNodes(rules, next, seat)
  const view = model.view(next)
  const at = model.ending(view) ?? model.key(view)
  return {
    event,
    party: partyOf(negotiation, event),
    own: isOwn(negotiation, event, seat),
    chance,
    drivers: driversOf(row.factors, rules.numbers),
    answers,
    ...(answers.length > 0 ? {} : { leadsTo: { at, view } }),
  }
}

/** The answers due in a snapshot, together certain, each with what it leads to; none where the week is over. */
export function answerNodes(rules: Rules, snapshot: Snapshot, seat?: Party): readonly TreeNode[] {
  const { model } = rules.negotiation
  if (!model.isAnswer(snapshot)) return []
  const answers = model.answers(model.view(snapshot)).map(alternativeOf(rules))
  return answers.map((answer) => nodeOf(rules, snapshot, answer, seat))
}

/** The tree of week `week` for a history that stands at `snapshot` before it. Empty at an ending. */
export function weekTree(
  negotiation: PlayableNegotiation,
  scenario: Scenario,
  changes: Numbers,
  horizonWeeks: number,
  snapshot: StoredSnapshot,
  week: number,
  seat?: Party,
): WeekTree {
  const rules = rulesOf(negotiation, scenario, changes, horizonWeeks)
  const { model } = negotiation
  const live = startActor(model.machine, snapshot).snapshot()
  if (model.ending(model.view(live)) !== undefined)
    return { week, scheduled: false, crowded: false, quiet: 1, alternatives: [], own: [], bar: [] }
  const row = weekRow(rules, live, week, seat)
  const nodes = (list: readonly Alternative[]) => list.map((one) => nodeOf(rules, live, one, seat))
  const alternatives = nodes(row.scheduled === undefined ? row.drawn : [row.scheduled])
  return {
    week,
    scheduled: row.scheduled !== undefined,
    crowded: row.crowded,
    quiet: row.quiet,
    alternatives,
    own: nodes(row.own),
    bar: barOf(alternatives, row.scheduled !== undefined),
  }
}
