import {
  evaluateFactor,
  evaluateOdds,
  type Factor,
  type Given,
  type Numbers,
  numberOf,
  type Odds,
  type Snapshot,
  startActor,
} from '@/engine'
import type { BareCase } from '@/scenarios/scenario.schema'
import type { PlayableNegotiation } from '../playable-negotiation'
import { barOf, type Segment } from './bar'
import { nothingIn } from './nothing'
import { isAnswering, isOwn, partyOf, type Seated } from './own-event'
import { type Alternative, alternativeOf, type Rules, rulesOf, stepsOf, type WeekStep } from './rules'
import { stepRow } from './step-row'
import type { Driver, Named, OddsHow, PlayedStep, StoredSnapshot, TreeNode } from './types'

/** What drives a chance: each of its factors with the numbers in it. */
const driversOf = (factors: readonly Factor[], numbers: Numbers): readonly Driver[] =>
  factors.map((factor) => driverOf(factor, numbers))

const named = (given: Given, numbers: Numbers): Named => ({
  ...(typeof given === 'string' ? { id: given } : { name: given.name }),
  value: numberOf(numbers, given),
})

function oddsNow(odds: Odds, numbers: Numbers): Named & { readonly how: OddsHow } {
  if (typeof odds === 'string' || odds.kind === 'fixed') return { ...named(odds, numbers), how: 'given' }
  const id = odds.kind === 'inverse' ? odds.value : odds.slope
  return { id, value: evaluateOdds(odds, numbers), how: odds.kind }
}

function driverOf(factor: Factor, numbers: Numbers): Driver {
  const value = evaluateFactor(factor, numbers)
  switch (factor.kind) {
    case 'chance':
    case 'rest': {
      const odds: (ReturnType<typeof oddsNow> & { times: number })[] = []
      for (const one of factor.odds) {
        const now = oddsNow(one, numbers)
        const known = odds.find(({ id, name, how }) => id === now.id && name === now.name && how === now.how)
        if (known === undefined) odds.push({ ...now, times: 1 })
        else known.times++
      }
      return { kind: factor.kind, base: named(factor.base, numbers), odds, value }
    }
    case 'unless':
      return { kind: 'unless', factors: driversOf(factor.factors, numbers), value }
    case 'share':
      return {
        kind: 'share',
        weight: named(factor.weight, numbers),
        among: factor.among.map((id) => named(id, numbers)),
        value,
      }
    case 'times':
      return { kind: 'times', value }
    case 'over':
      return { kind: 'over', weeks: named(factor.value, numbers), value }
  }
}

/**
 * What one step of a week can bring in a state. `alternatives` are what the draw decides over, and with `quiet` certain together;
 * where the calendar decides the only one is its headline, and quiet is 0. `own` are the moves of whoever holds the seat, each
 * with the chance that the model would make it. `bar` is the sampler's: which part of [0, 1) leads to which path of events.
 */
export type StepTree = {
  readonly slot: number
  readonly scheduled: boolean
  readonly crowded: boolean
  readonly nothing?: string // the event name by which its quiet is chosen; absent where the calendar decides
  readonly quiet: number
  readonly alternatives: readonly TreeNode[]
  readonly own: readonly TreeNode[]
  readonly bar: readonly Segment[]
}

/** What can still be asked in a week, in its order: every step as it is while the ones before it bring nothing. */
export type WeekTree = { readonly week: number; readonly steps: readonly StepTree[] }

function stepFrom({ step }: Rules, snapshot: Snapshot, event: string): Snapshot {
  const next = step(snapshot, event)
  if (next === undefined) throw new Error(`The machine refuses "${event}", which the likelihood table offers.`)
  return next
}

function nodeOf(
  rules: Rules,
  snapshot: Snapshot,
  { event, chance, row }: Alternative,
  seat: Seated | undefined,
  own: boolean,
): TreeNode {
  const { negotiation } = rules
  const { model } = negotiation
  const next = stepFrom(rules, snapshot, event)
  const answers = answerNodes(rules, next, seat)
  const view = model.view(next)
  const at = model.ending(view) ?? model.key(view)
  return {
    event,
    party: partyOf(negotiation, event),
    own,
    chance,
    drivers: driversOf(row.factors, rules.numbers),
    answers,
    ...(answers.length > 0 ? {} : { leadsTo: { at, view } }),
  }
}

/** The answers due in a snapshot, together certain, each with what it leads to; none where the step is over. */
export function answerNodes(rules: Rules, snapshot: Snapshot, seat?: Seated): readonly TreeNode[] {
  const { model } = rules.negotiation
  if (!model.isAnswer(snapshot)) return []
  const answers = model.answers(model.view(snapshot)).map(alternativeOf(rules))
  const isOurs = isAnswering(rules.negotiation, answers, seat)
  return answers.map((answer) => nodeOf(rules, snapshot, answer, seat, isOurs))
}

const headlineNode = (rules: Rules, snapshot: Snapshot, one: Alternative, seat: Seated | undefined): TreeNode =>
  nodeOf(rules, snapshot, one, seat, isOwn(rules.negotiation, one.event, seat))

/** The own moves of a step, each with what it leads to. */
export function moveNodes(
  rules: Rules,
  snapshot: Snapshot,
  week: number,
  step: WeekStep,
  seat?: Seated,
): readonly TreeNode[] {
  return stepRow(rules, snapshot, week, step, seat).own.map((one) => headlineNode(rules, snapshot, one, seat))
}

function treeOf(rules: Rules, snapshot: Snapshot, week: number, step: WeekStep, seat?: Seated): StepTree {
  const row = stepRow(rules, snapshot, week, step, seat)
  const isScheduled = row.scheduled !== undefined
  const nothing = isScheduled ? undefined : nothingIn(rules.questions, step.slot)
  const drawn = row.scheduled === undefined ? row.drawn : [row.scheduled]
  const alternatives = drawn.map((one) => headlineNode(rules, snapshot, one, seat))
  return {
    slot: step.slot,
    scheduled: isScheduled,
    crowded: row.crowded,
    ...(nothing === undefined ? {} : { nothing }),
    quiet: row.quiet,
    alternatives,
    own: row.own.map((one) => headlineNode(rules, snapshot, one, seat)),
    bar: barOf(
      alternatives,
      isScheduled,
      row.divisor === undefined ? undefined : { divisor: row.divisor, quiet: row.quiet },
    ),
  }
}

/** The tree of week `week` for a history that stands at `snapshot` before its step `from`. Empty at an ending. */
export function weekTree(
  negotiation: PlayableNegotiation,
  scenario: BareCase,
  changes: Numbers,
  horizonWeeks: number,
  snapshot: StoredSnapshot,
  week: number,
  seat?: Seated,
  from = 0,
): WeekTree {
  const rules = rulesOf(negotiation, scenario, changes, horizonWeeks)
  const { model } = negotiation
  const live = startActor(model.machine, snapshot).snapshot()
  if (model.ending(model.view(live)) !== undefined) return { week, steps: [] }
  const asked = stepsOf(rules, week).filter(({ slot }) => slot >= from)
  return { week, steps: asked.map((step) => treeOf(rules, live, week, step, seat)) }
}

/** The same of one step of a history. */
export const stepTree = (
  negotiation: PlayableNegotiation,
  scenario: BareCase,
  changes: Numbers,
  horizonWeeks: number,
  { before, slot }: Pick<PlayedStep, 'before' | 'slot'>,
  week: number,
  seat?: Seated,
): StepTree | undefined =>
  weekTree(negotiation, scenario, changes, horizonWeeks, before.snapshot, week, seat, slot).steps[0]
