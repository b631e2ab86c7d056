import { availableParallelism } from 'node:os'
import { createSamplerPool, packSampler, type Tally } from '@/engine'
import { spawnNodeSampler } from '@/engine/pool/spawn-node'
import type { Scenario } from '@/scenarios'
import { chainOf, editedCase, type OpenNegotiation } from '@/simulation'
import type { Recipe } from '@/simulation/types'
import type { Io } from '../io'
import { progressOf } from '../progress'

const SLOWER = 'No worker could be started; drawing on one thread, slower. The counts are the same.'

type DrawRequest = {
  readonly scenario: Scenario
  readonly recipe: Recipe
  /** Which of the recipe's runs; all of them if left out. */
  readonly range?: { readonly firstRun: number; readonly runs: number }
  readonly workers: number | undefined
}

/** The runs drawn, and whether a signal stopped them before the end: those that were drawn are valid as they are. */
export type Drawn = { readonly tally: Tally; readonly complete: boolean }

/** Draws a recipe's runs over worker threads; the first interrupt stops them, the second ends the program. */
export async function drawRuns(
  negotiation: OpenNegotiation,
  { scenario, recipe, range, workers }: DrawRequest,
  io: Io,
): Promise<Drawn> {
  const { firstRun, runs } = range ?? { firstRun: 0, runs: recipe.runs }
  const chain = chainOf(negotiation, editedCase(scenario, recipe.edits), recipe.changes, recipe.horizonWeeks)
  const pool = createSamplerPool({
    size: workers ?? availableParallelism(),
    spawn: io.spawn ?? spawnNodeSampler,
    onSlower: () => io.complain(SLOWER),
  })
  const progress = progressOf(runs)
  const stop = new AbortController()
  const onSignal = () => stop.abort()
  process.once('SIGINT', onSignal)
  process.once('SIGTERM', onSignal)
  try {
    const onProgress = (state: { readonly runs: number }) => progress.update(state.runs)
    const request = { tables: packSampler(chain), seed: recipe.seed, firstRun, runs, signal: stop.signal, onProgress }
    const { tally, complete } = await pool.sample(request)
    return { tally, complete }
  } finally {
    process.off('SIGINT', onSignal)
    process.off('SIGTERM', onSignal)
    progress.stop()
    pool.close()
  }
}
