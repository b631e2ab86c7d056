import { allPresets } from '@/scenarios'
import { forcedSale } from '@/scenarios/forced-sale'

export const presets = await allPresets(forcedSale)
