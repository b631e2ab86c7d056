import type { Recipe } from '@/simulation/types'
import { grouped } from '@/ui/shared/format'
import { countOfChanges } from '@/ui/state/count-of-changes'

type Of = { readonly title: string; readonly modelVersion: string }

/**
 * Where a picture comes from, for its last line. `only`: the futures it shows, in words; undefined where it shows all.
 * "TikTok 2025 · model 1.0.0 · seed tiktok-1, 200,000 runs · 2 changed · only futures where Beijing refuses the deal by week 20"
 */
export function originWords(recipe: Recipe, { title, modelVersion }: Of, only: string | undefined): string {
  const changed = countOfChanges(recipe)
  return [
    title,
    `model ${modelVersion}`,
    `seed ${recipe.seed}, ${grouped(recipe.runs)} runs`,
    changed === 0 ? 'nothing changed' : `${changed} changed`,
    ...(only === undefined ? [] : [only]),
  ].join(' · ')
}
