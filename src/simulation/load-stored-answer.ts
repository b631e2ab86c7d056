import { isPresetId, type PresetId } from '@/scenarios/preset-list'
import type { StoredAnswer } from './stored-answer'

/** Written by `npm run answers`; a test holds each file to the solver, which is what the cast rests on. */
const loaders: Readonly<Record<PresetId, () => Promise<{ readonly default: unknown }>>> = {
  'tiktok-2025': () => import('@/scenarios/answers/tiktok-2025.json'),
  'tiktok-2025-hard-line': () => import('@/scenarios/answers/tiktok-2025-hard-line.json'),
  'tiktok-2025-grand-bargain': () => import('@/scenarios/answers/tiktok-2025-grand-bargain.json'),
  'tiktok-2025-beijing-no': () => import('@/scenarios/answers/tiktok-2025-beijing-no.json'),
  'tiktok-2025-wealth-fund': () => import('@/scenarios/answers/tiktok-2025-wealth-fund.json'),
  'tiktok-2025-bidding-war': () => import('@/scenarios/answers/tiktok-2025-bidding-war.json'),
  'tiktok-2025-january': () => import('@/scenarios/answers/tiktok-2025-january.json'),
  'tiktok-2020': () => import('@/scenarios/answers/tiktok-2020.json'),
  'grindr-2019': () => import('@/scenarios/answers/grindr-2019.json'),
  'tiktok-2025-no-tariffs': () => import('@/scenarios/answers/tiktok-2025-no-tariffs.json'),
  'shopping-app': () => import('@/scenarios/answers/shopping-app.json'),
  'forced-sale-generic': () => import('@/scenarios/answers/forced-sale-generic.json'),
}

/**
 * The answer kept with a bundled case: its endings, range, levers and marks.
 * @throws {RangeError} (as a rejection) if there is no such case.
 */
export async function loadStoredAnswer(id: string): Promise<StoredAnswer> {
  if (!isPresetId(id)) throw new RangeError(`There is no bundled case "${id}".`)
  return (await loaders[id]()).default as StoredAnswer
}
