import { shoppingApp as first } from '../../forced-sale/presets/shopping-app.scenario'
import type { ForcedSaleScenario } from '../forced-sale-scenario'
import { completeCase } from './shared/complete-case'
import { numbers } from './shopping-app/numbers'

/** Hypothetical: a large Chinese shopping app named under the law of 2024. */
export const shoppingApp: ForcedSaleScenario = completeCase({
  ...first,
  numbers,
  notes: [
    'Hypothetical from the order on: ShopCo, ShopApp and the order are invented and stand for no firm. The law, its clause for further apps and the history before the start are real.',
    'Numbers taken over from TikTok 2025 say so; their evidence all lies before this start, so nothing is in sample. Most of them were read as of February 2025 and leave out what came after. Sizes and prices are invented.',
    'The clock of 270 days is that of TikTok; that a later order starts the same one is assumed. Repeated delays are taken to last 13 weeks, the usual length since June 2025.',
    'What the machine cannot express: a shop that closes its American site and goes on selling by post.',
    'Payoffs, and whatever is graded as judgement, are ours. Change them before you trust them.',
  ],
})
