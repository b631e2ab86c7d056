import type { ScenarioNumber } from '../../../scenario.types'
import type { ParameterId } from '../../parameter-catalogue'
import { tiktok2025 } from '../tiktok-2025.scenario'
import { asKnownOn } from './as-known-on'

/** The numbers of TikTok 2025 for a case that starts on another day. Each says so; what lies after that day is in sample. */
export function takenOver(startDate: string): Record<ParameterId, ScenarioNumber> {
  const numbers = asKnownOn(tiktok2025.numbers, { startDate, from: tiktok2025.startDate, keepMarks: false })
  return Object.fromEntries(
    Object.entries<ScenarioNumber>(numbers).map(([id, number]) => [
      id,
      { ...number, reason: `${number.reason} Taken over from TikTok 2025.` },
    ]),
  ) as typeof numbers
}
