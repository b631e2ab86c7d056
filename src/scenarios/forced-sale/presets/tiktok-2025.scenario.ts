import type { ForcedSaleScenario } from '../forced-sale-scenario'
import { completeCase } from './shared/complete-case'
import { amountsNumbers } from './tiktok-2025/amounts-numbers'
import { assentNumbers } from './tiktok-2025/assent-numbers'
import { biddersNumbers } from './tiktok-2025/bidders-numbers'
import { buyers } from './tiktok-2025/buyers'
import { closingNumbers } from './tiktok-2025/closing-numbers'
import { dialsNumbers } from './tiktok-2025/dials-numbers'
import { lawNumbers } from './tiktok-2025/law-numbers'
import { payoffs } from './tiktok-2025/payoffs'
import { START } from './tiktok-2025/readings'
import { story } from './tiktok-2025/story'
import { talksNumbers } from './tiktok-2025/talks-numbers'
import { tariffsNumbers } from './tiktok-2025/tariffs-numbers'

/** TikTok as it stood on 6 February 2025. Nothing in it happens by a figure seen only in hindsight. */
export const tiktok2025: ForcedSaleScenario = completeCase({
  formatVersion: 1,
  id: 'tiktok-2025',
  title: 'TikTok 2025',
  briefing:
    "A US law tells ByteDance to sell TikTok's American business or see it shut out. Washington has put the deadline off to 5 April, and talks tariffs. Beijing can refuse the export. Bidders circle.",
  words: {
    question: "Will TikTok's US business be sold, kept by ByteDance or banned for good?",
    target: 'TikTok',
    business: "TikTok's US business",
    service: 'the app',
  },
  parties: {
    host: { name: 'Washington', badge: 'WA' },
    home: { name: 'Beijing', badge: 'BJ' },
    owner: { name: 'ByteDance', badge: 'BD' },
    bidder: { name: 'Bidders', badge: 'BI' },
  },
  buyers,
  startDate: START,
  horizonWeeks: 104,
  calendar: {
    announced: [
      {
        date: '2025-04-05',
        announced: '2025-01-20',
        event: 'clock.deadline',
        label: 'The 75 days without enforcement end',
        source: 'S08',
      },
    ],
  },
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
  payoffs,
  story,
  notes: [
    'Two numbers that bear on chances lean on what came later and are marked as in sample: what a delay leaves of the threat, and how often a meeting settles agreement and assent in one. So do some amounts. All else rests on what was known at the start or within days of it.',
    'Repeated delays are taken to last 11 weeks, the length of the only one known at the start.',
    'A deadline is near in the four weeks before it and in its own. How early one is felt has not been measured.',
    'A few numbers are fixed and not among those of a case, because no ending feels them: how fast a dark service is switched on again, what a court or Congress does once it acts, and how long a truce is agreed for.',
    'The price ranges describe the whole business. The statutory penalty is a paper maximum and falls on app stores and hosts, not on users.',
    'Payoffs are judgement, and so is every number graded as such, the pull of a deadline above all. Change them before you trust them.',
  ],
})
