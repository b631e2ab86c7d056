import storedDefault from '@/scenarios/answers/tiktok-2025.json' with { type: 'json' }
import { loadPreset } from '@/scenarios/load-preset'
import { isPresetId } from '@/scenarios/preset-list'
import { tiktok2025 } from '@/scenarios/presets/tiktok-2025.scenario'
import { caseOfLink } from '@/simulation/link/link-codec'
import { defaultCase } from '@/simulation/link/link-rules'
import { loadStoredAnswer } from '@/simulation/load-stored-answer'
import { type AnsweredCase, isOwnCase, readOwnCase } from './own-cases'

/** The case an address is about; the default (its numbers and answer come with the page's first file) where it names none, or one that this page or device does not have. */
async function openCase(fragment: string): Promise<AnsweredCase> {
  const id = caseOfLink(fragment) ?? defaultCase
  const own = isOwnCase(id) ? readOwnCase(id) : undefined
  if (own !== undefined) return own
  if (id !== defaultCase && isPresetId(id)) {
    const [scenario, stored] = await Promise.all([loadPreset(id), loadStoredAnswer(id)])
    return { scenario, stored }
  }
  return { scenario: tiktok2025, stored: storedDefault as unknown as AnsweredCase['stored'] }
}

/** A case is chosen when the page opens: another case is another page, so nothing of the first can leak into it. */
export const opened: AnsweredCase = await openCase(globalThis.location?.hash ?? '')
