import type { Negotiation } from '@/scenarios/negotiation'
import type { PresetEntry } from '@/scenarios/preset.types'

/** The case whose real course is told: the first that has one on record. */
export const presetOnRecord = ({ presets, histories }: Negotiation): PresetEntry | undefined =>
  presets.find(({ id }) => Object.hasOwn(histories, id))
