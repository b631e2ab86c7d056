import { isPresetId, type PresetId } from '@/scenarios/preset-list'
import type { StoredAnswer } from './stored-answer'

/** Written by `npm run answers`; a test holds each file to the solver, which is what the cast rests on. */
const loaders: Readonly<Record<PresetId, () => Promise<{ readonly default: unknown }>>> = {
  'tiktok-2025': () => import('@/scenarios/answers/tiktok-2025.json'),
}

/**
 * The answer kept with a bundled case: its endings, range, levers and marks.
 * @throws {RangeError} (as a rejection) if there is no such case.
 */
export async function loadStoredAnswer(id: string): Promise<StoredAnswer> {
  if (!isPresetId(id)) throw new RangeError(`There is no bundled case "${id}".`)
  return (await loaders[id]()).default as StoredAnswer
}
