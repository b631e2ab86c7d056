import { classOutcome, findHistories, firstOfHistories, type Numbers, packRecorder, seedWords } from '@/engine'
import { UNRESOLVED } from '@/scenarios/negotiation'
import type { BareCase } from '@/scenarios/scenario.schema'
import { groupsOf } from '../groups'
import { chainOf } from '../negotiation-chain'
import type { OpenNegotiation } from '../open-negotiation'
import type { Atlas } from './run-types'

/** The milestones on each event path, in their order, by their place among those that are told. */
function stepsOf({ events: meta, milestones, graph: { paths, events } }: OpenNegotiation) {
  const placeOf = new Map(milestones.map(({ id }, place) => [id, place]))
  return paths.map((path) =>
    [...path].flatMap((event) => placeOf.get(meta[events[event] ?? '']?.milestone ?? '') ?? []),
  )
}

export type AtlasOptions = {
  /** Beginnings of histories rarer than this are not followed; what they hold is `other`. */
  readonly smallest?: number
  /** Find an example among the first runs of this seed. */
  readonly seed?: string
  readonly runs?: number
}

/**
 * The ways it can go, milestone by milestone, with the group each way ends in: exact chances, likeliest first, and for each the
 * first of the seed's runs that went this way. `other` is exact: histories and other are 1. Yields after every sequence
 * that was followed (a few milliseconds), and after every few thousand runs.
 */
export function* atlasOf(
  negotiation: OpenNegotiation,
  scenario: BareCase,
  changes: Numbers,
  horizonWeeks: number,
  { smallest = 0.002, seed, runs = 100_000 }: AtlasOptions = {},
): Generator<void, Atlas> {
  const chain = chainOf(negotiation, scenario, changes, horizonWeeks)
  const stepsOfPath = stepsOf(negotiation)
  const groups = groupsOf(chain.outcomes)
  const groupOfOutcome = chain.outcomes.map(({ group }) => groups.indexOf(group))
  const { histories, other } = yield* findHistories({
    chain,
    stepsOfPath,
    groupOfOutcome,
    groups: groups.length,
    smallest,
  })
  const first = new Float64Array(histories.length).fill(-1)
  if (seed !== undefined) {
    const tables = packRecorder(chain, negotiation.graph.paths)
    const groupOfClass = Array.from(classOutcome(chain), (o) => groupOfOutcome[o] ?? 0)
    const words = seedWords(seed)
    for (let from = 0; from < runs && first.includes(-1); from += RUNS_A_STEP) {
      const some = Math.min(RUNS_A_STEP, runs - from)
      const found = firstOfHistories(tables, words, { stepsOfPath, groupOfClass, histories }, from, some)
      found.forEach((run, h) => {
        if (first[h] === -1) first[h] = run
      })
      yield
    }
  }
  let cumulative = 0
  return {
    histories: histories.map(({ steps, group, share }, h) => {
      cumulative += share
      const run = first[h] ?? -1
      return {
        milestones: steps.flatMap((step) => negotiation.milestones[step]?.id ?? []),
        group: groups[group] ?? UNRESOLVED,
        share,
        cumulative,
        ...(run < 0 ? {} : { run }),
      }
    }),
    other,
  }
}

const RUNS_A_STEP = 4096
