import type { Chain, Numbers } from '@/engine'
import { forcedSale } from '@/scenarios/forced-sale'
import { negotiationModel } from '@/scenarios/forced-sale/model'
import { tiktok2025 } from '@/scenarios/forced-sale/presets/tiktok-2025.scenario'
import { chainOf, openNegotiation } from '@/simulation'

/** The first bundled case, which figures on speed are measured on: 6,492 states and 529 steps over two years with nine deadlines. */
export const scenario = tiktok2025
export const opened = await openNegotiation(forcedSale)
export const { graph } = opened
export const model = negotiationModel

const HORIZON = 104
/** The chain with some numbers changed. Nothing of the graph is made anew. */
export const chainAt = (changes: Numbers): Chain => chainOf(opened, tiktok2025, changes, HORIZON)
export const chain = chainAt({})

/** The numbers of which a study of doubt draws each. */
export const drawnIds: readonly string[] = forcedSale.parameters
  .filter(({ kind }) => kind !== 'weight' && kind !== 'amount' && kind !== 'calendar')
  .map(({ id }) => id)
