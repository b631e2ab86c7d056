import { forcedSale } from '@/scenarios/forced-sale'
import { tiktok2025 } from '@/scenarios/forced-sale/presets/tiktok-2025.scenario'
import { encodeLink } from '@/simulation/link/link-codec'
import { linkRules } from '@/simulation/link/link-rules'
import type { Place } from '@/simulation/link/places'
import type { Recipe } from '@/simulation/types'

const modelVersion = '1.0.0'
const rules = linkRules(forcedSale, tiktok2025, modelVersion, tiktok2025.id)

export const outlook: Place = { name: 'outlook', section: undefined, options: {} }

/** The first case as it is. */
export const { basis } = rules

/** The fragment of the first case at a place, some of its recipe set. */
export const linkTo = (place: Place, recipe: Partial<Recipe> = {}): string =>
  `#${encodeLink({ recipe: { ...basis, ...recipe }, place, modelVersion }, rules)}`
