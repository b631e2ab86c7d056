import type { SamplerPool, Tally } from '@/engine'
import type { Recipe, SampleSummary } from '@/simulation/types'
import { fromCase } from '@/ui/state/case'
import { engineClients } from './clients'
import { drawingKeeper, KEPT_RUNS } from './drawing-keeper'

export type Drawn = { readonly summary: SampleSummary; readonly tally: Tally; readonly complete: boolean }

type DrawRequest = {
  readonly recipe: Recipe
  readonly resume: Tally | undefined
  /** Stops the drawing and keeps what was drawn. */
  readonly stop: AbortSignal
  readonly onProgress: (runs: number) => void
}

const poolSize = () => Math.max(1, Math.min(8, (navigator.hardwareConcurrency || 2) - 1))

export const sampling = fromCase((open) => {
  const { exactClient } = engineClients(open)

  let pool: Promise<SamplerPool> | undefined

  /** The sampler's workers, started with the first drawing and kept. */
  function samplerPool() {
    pool ??= Promise.all([import('@/engine'), import('@/engine/pool/spawn-browser')]).then(
      ([{ createSamplerPool }, { spawnBrowserSampler }]) =>
        createSamplerPool({
          size: poolSize(),
          spawn: spawnBrowserSampler,
          onSlower: () => exactClient.health.update(() => 'slower'),
        }),
    )
    pool.catch(() => {
      pool = undefined // what could not be loaded is loaded anew for the next drawing
    })
    return pool
  }

  /**
   * Draws the recipe's runs over the pool and says what they show; a long drawing goes on from what an earlier visit left.
   * A stopped drawing gives its first runs, valid as they are.
   */
  async function drawSample({ recipe, resume, stop, onProgress }: DrawRequest): Promise<Drawn> {
    const isLong = recipe.runs > KEPT_RUNS
    const [workers, { tables, hash }] = await Promise.all([
      samplerPool(),
      exactClient.ask('tables', { recipe, isHashed: isLong }),
    ])
    const keeper =
      hash === undefined
        ? undefined
        : drawingKeeper(tables, `${open.negotiation.id} ${open.stored.modelVersion}`, hash, recipe.seed)
    const kept = await keeper?.read(recipe.runs)
    const start = (kept?.runs ?? 0) > (resume?.runs ?? 0) ? kept : resume
    if (start !== undefined) onProgress(start.runs)
    const { tally, runs, complete } = await workers.sample({
      tables,
      seed: recipe.seed,
      runs: recipe.runs,
      ...(start === undefined ? {} : { resume: start }),
      onProgress: (progress) => {
        onProgress(progress.runs)
        keeper?.hear(progress.tally)
      },
      signal: stop,
    })
    await keeper?.end(tally)
    const summary = await exactClient.ask('summary', { recipe: { ...recipe, runs }, tally })
    return { summary, tally, complete }
  }

  return { drawSample }
})
