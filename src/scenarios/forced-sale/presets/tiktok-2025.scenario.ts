import type { ForcedSaleScenario } from '../forced-sale-scenario'
import { withUsual } from './shared/with-usual'
import { amountsNumbers } from './tiktok-2025/amounts-numbers'
import { biddersNumbers } from './tiktok-2025/bidders-numbers'
import { buyers } from './tiktok-2025/buyers'
import { lawNumbers } from './tiktok-2025/law-numbers'
import { payoffs } from './tiktok-2025/payoffs'
import { START } from './tiktok-2025/readings'
import { saleNumbers } from './tiktok-2025/sale-numbers'
import { sources } from './tiktok-2025/sources'
import { story } from './tiktok-2025/story'
import { tariffsNumbers } from './tiktok-2025/tariffs-numbers'

/** TikTok as it stood on 6 February 2025. Nothing in it happens by a figure seen only in hindsight. */
export const tiktok2025: ForcedSaleScenario = {
  ...withUsual({
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
      delayLengthWeeks: 11,
    },
    prologue: [
      { event: 'clock.deadline', date: '2025-01-19', note: "The law's own deadline comes." },
      { event: 'host.delays', date: '2025-01-20', note: 'An order not to enforce for 75 days: the one delay so far.' },
      {
        event: 'bidder.enters',
        date: '2025-01-09',
        note: 'Project Liberty, led by Frank McCourt, bids $20 bn without the algorithm.',
      },
      { event: 'bidder.enters', date: '2025-01-18', note: 'Perplexity proposes a merger.' },
      { event: 'bidder.enters', date: '2025-01-21', note: "Jesse Tinsley's group with the Roblox chief and MrBeast." },
      { event: 'bidder.enters', date: '2025-01-25', note: 'An Oracle-led plan of American investors is reported.' },
    ],
    numbers: { ...lawNumbers, ...saleNumbers, ...biddersNumbers, ...tariffsNumbers, ...amountsNumbers },
    payoffs,
    story,
    notes: [
      'The base values marked as in sample were partly informed by what happened in 2025 and 2026; none of them is a value read off the outcome.',
      'Repeated delays are taken to last 11 weeks, the length of the only one known at the start.',
      'The price ranges describe the whole business. The statutory penalty is a paper maximum and falls on app stores and hosts, not on users.',
      'Payoffs and the odds ratios are judgement. Change them before you trust them.',
    ],
  }),
  sources,
}
