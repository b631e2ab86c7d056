import { amountsNumbers } from '../../forced-sale/presets/tiktok-2025/amounts-numbers'
import { tiktok2025 as first } from '../../forced-sale/presets/tiktok-2025.scenario'
import type { ForcedSaleScenario } from '../forced-sale-scenario'
import { completeCase } from './shared/complete-case'
import { assentNumbers } from './tiktok-2025/assent-numbers'
import { biddersNumbers } from './tiktok-2025/bidders-numbers'
import { closingNumbers } from './tiktok-2025/closing-numbers'
import { dialsNumbers } from './tiktok-2025/dials-numbers'
import { lawNumbers } from './tiktok-2025/law-numbers'
import { talksNumbers } from './tiktok-2025/talks-numbers'
import { tariffsNumbers } from './tiktok-2025/tariffs-numbers'

/** TikTok as it stood on 6 February 2025. */
export const tiktok2025: ForcedSaleScenario = completeCase({
  ...first,
  prologue: [
    { event: 'clock.deadline', date: '2025-01-19', note: "The law's own deadline comes." },
    { event: 'host.delays', date: '2025-01-20', note: 'An order not to enforce for 75 days: the one delay so far.' },
    {
      event: 'bidder.enters',
      date: '2025-01-09',
      note: 'Project Liberty, led by Frank McCourt, bids $20 bn without the algorithm.',
    },
    {
      event: 'bidder.enters',
      date: '2025-01-25',
      note: "Perplexity, Jesse Tinsley's group with the Roblox chief and MrBeast, and an Oracle-led plan have followed: from now on there are several bidders.",
    },
  ],
  numbers: {
    ...lawNumbers,
    ...talksNumbers,
    ...assentNumbers,
    ...closingNumbers,
    ...biddersNumbers,
    ...tariffsNumbers,
    ...dialsNumbers,
    ...amountsNumbers,
  },
  notes: [
    'Two numbers that bear on chances lean on what came later and are marked as in sample: what a delay leaves of the threat, and how often a meeting settles agreement and assent in one. So do some amounts. All else rests on what was known at the start or within days of it.',
    'Repeated delays are taken to last 11 weeks, the length of the only one known at the start.',
    'A deadline is near in the four weeks before it and in its own. How early one is felt has not been measured.',
    'A few numbers are fixed and not among those of a case, because no ending feels them: how fast a dark service is switched on again, what a court or Congress does once it acts, and how long a truce is agreed for.',
    'The price ranges describe the whole business. The statutory penalty is a paper maximum and falls on app stores and hosts, not on users.',
    'Payoffs are judgement, and so is every number graded as such, the pull of a deadline above all. Change them before you trust them.',
  ],
})
