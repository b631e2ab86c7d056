import { checkRuns, type Numbers, packRecorder, seedWords, solveConditional } from '@/engine'
import { UNRESOLVED } from '@/scenarios/negotiation'
import type { BareCase } from '@/scenarios/scenario.schema'
import { earlyWeekOf } from '../early-horizon'
import { byGroup, groupsOf, perGroup } from '../groups'
import { chainOf } from '../negotiation-chain'
import type { OpenNegotiation } from '../open-negotiation'
import { priceClasses, weekShares } from '../solve-answer'
import { bindConditions } from './conditions'
import type { ConditionedAnswer, RecipeCondition } from './types'

/**
 * The exact answer among the futures in which up to five conditions hold. It picks futures and causes nothing: no chance changes.
 * @throws {RangeError} for more than five conditions, an unknown id, or a week that cannot be.
 */
export function conditionedAnswer(
  negotiation: OpenNegotiation,
  scenario: BareCase,
  changes: Numbers,
  horizonWeeks: number,
  asked: readonly RecipeCondition[],
): ConditionedAnswer {
  const chain = chainOf(negotiation, scenario, changes, horizonWeeks)
  const { conditions, whyNot: unbound } = bindConditions(negotiation, chain, scenario, changes, asked)
  const { probability, outcomes, endingByWeek, impossible } =
    unbound === undefined
      ? solveConditional(chain, conditions)
      : {
          probability: 0,
          outcomes: new Float64Array(chain.outcomes.length),
          endingByWeek: new Float64Array((chain.horizon + 1) * chain.endings.length),
          impossible: undefined,
        }
  const byWeek = weekShares(chain, endingByWeek, (rest) => (probability > 0 ? Math.max(0, rest) : 0))
  const week = earlyWeekOf(horizonWeeks)
  const early = perGroup(groupsOf(chain.outcomes), (group) => byWeek[week]?.[group] ?? 0)
  const why =
    unbound ??
    (impossible === undefined
      ? undefined
      : {
          kind: impossible.kind,
          conditions: impossible.conditions,
          ...(impossible.week === undefined ? {} : { week: impossible.week }),
        })
  return {
    probability,
    outcomes: chain.outcomes.map(({ id, group }, o) => ({ id, group, exact: outcomes[o] ?? 0 })),
    groups: byGroup(chain.outcomes, (o) => outcomes[o] ?? 0),
    early: { week, outcomes: [], groups: early },
    byWeek,
    settledIn: byWeek.map((at, week) =>
      Math.max(0, (byWeek[week - 1]?.[UNRESOLVED] ?? (probability > 0 ? 1 : 0)) - (at[UNRESOLVED] ?? 0)),
    ),
    prices: priceClasses(negotiation, chain, endingByWeek, scenario, changes),
    ...(why === undefined ? {} : { whyNot: why }),
  }
}

const RUNS_A_STEP = 4096

/**
 * In which of runs `firstRun … firstRun + runs − 1` of a seed the conditions hold: 1 or 0 for each. None does where a deadline asked
 * about lies beyond the horizon. Yields after every few thousand runs, about ten milliseconds.
 */
export function* runsThatFit(
  negotiation: OpenNegotiation,
  scenario: BareCase,
  changes: Numbers,
  horizonWeeks: number,
  seed: string,
  asked: readonly RecipeCondition[],
  firstRun: number,
  runs: number,
): Generator<number, Uint8Array> {
  const chain = chainOf(negotiation, scenario, changes, horizonWeeks)
  const { conditions, whyNot } = bindConditions(negotiation, chain, scenario, changes, asked)
  const fits = new Uint8Array(runs)
  if (whyNot !== undefined) return fits
  const tables = packRecorder(chain, negotiation.graph.paths)
  const words = seedWords(seed)
  for (let first = 0; first < runs; first += RUNS_A_STEP) {
    const some = Math.min(RUNS_A_STEP, runs - first)
    fits.set(checkRuns(chain, tables, words, conditions, firstRun + first, some), first)
    yield first + some
  }
  return fits
}

/** The same for single runs, such as those bound to the marks: [runs]. */
export function marksThatFit(
  negotiation: OpenNegotiation,
  scenario: BareCase,
  changes: Numbers,
  horizonWeeks: number,
  seed: string,
  asked: readonly RecipeCondition[],
  runs: readonly number[],
): readonly boolean[] {
  const chain = chainOf(negotiation, scenario, changes, horizonWeeks)
  const { conditions, whyNot } = bindConditions(negotiation, chain, scenario, changes, asked)
  if (whyNot !== undefined) return runs.map(() => false)
  const tables = packRecorder(chain, negotiation.graph.paths)
  const words = seedWords(seed)
  return runs.map((run) => checkRuns(chain, tables, words, conditions, run, 1)[0] === 1)
}
