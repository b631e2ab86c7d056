import type { SamplerPool, Tally } from '@/engine'
import type { Recipe, SampleSummary } from '@/simulation/types'
import { exactClient } from './clients'

export type Drawn = { readonly summary: SampleSummary; readonly tally: Tally; readonly complete: boolean }

type DrawRequest = {
  readonly recipe: Recipe
  readonly resume: Tally | undefined
  /** Stops the drawing and keeps what was drawn. */
  readonly stop: AbortSignal
  readonly onProgress: (runs: number) => void
}

const poolSize = () => Math.max(1, Math.min(8, (navigator.hardwareConcurrency || 2) - 1))

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
  return pool
}

/** Draws the recipe's runs over the pool and says what they show. A stopped drawing gives its first runs, valid as they are. */
export async function drawSample({ recipe, resume, stop, onProgress }: DrawRequest): Promise<Drawn> {
  const [workers, tables] = await Promise.all([samplerPool(), exactClient.ask('tables', { recipe })])
  const { tally, runs, complete } = await workers.sample({
    tables,
    seed: recipe.seed,
    runs: recipe.runs,
    ...(resume === undefined ? {} : { resume }),
    onProgress: (progress) => onProgress(progress.runs),
    signal: stop,
  })
  const summary = await exactClient.ask('summary', { recipe: { ...recipe, runs }, tally })
  return { summary, tally, complete }
}
