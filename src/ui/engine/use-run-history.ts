import type { Recipe, RunHistory } from '@/simulation/types'
import { exactClient } from './clients'
import { seededKey } from './recipe-key'
import { type Keyed, useKeyed } from './use-keyed'

/** One run, told again from its seed. */
export function useRunHistory(recipe: Recipe, run: number | undefined): Keyed<RunHistory> {
  const key = run === undefined ? undefined : `${run}/${seededKey(recipe)}`
  return useKeyed(key, (signal) => exactClient.ask('history', { recipe, run: run ?? 0 }, signal))
}
