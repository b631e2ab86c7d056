import type { ForcedSaleScenario } from '../forced-sale-scenario'
import { completeCase } from './shared/complete-case'
import { numbers } from './shopping-app/numbers'
import { START } from './shopping-app/start'
import { tiktok2025 } from './tiktok-2025.scenario'

const invented = 'Hypothetical: no such buyer exists.'

/** Hypothetical: a large Chinese shopping app named under the law of 2024. */
export const shoppingApp: ForcedSaleScenario = completeCase({
  formatVersion: 1,
  id: 'shopping-app',
  title: 'Hypothetical: a Chinese shopping app',
  briefing:
    'Hypothetical: Washington names a large Chinese shopping app under the law that was made for TikTok. Its owner, here ShopCo, has 270 days to sell ShopApp’s American business. Beijing can refuse. Tariffs are a blunter tool by now.',
  words: {
    question: "Hypothetical: will ShopApp's US business be sold, kept by ShopCo or banned for good?",
    target: 'ShopApp',
    business: "ShopApp's US business",
    service: 'the app',
  },
  parties: {
    host: { name: 'Washington', badge: 'WA' },
    home: { name: 'Beijing', badge: 'BJ' },
    owner: { name: 'ShopCo', badge: 'SC' },
    bidder: { name: 'Bidders', badge: 'BI' },
  },
  buyers: {
    strategic: {
      name: 'A retail group',
      short: 'Retail group',
      about: 'A large American retailer, with existing investors of the owner.',
      evidence: invented,
      sources: [],
    },
    creators: {
      name: 'An outside consortium',
      short: 'Consortium',
      about: 'Investors and sellers from outside who bid together.',
      evidence: invented,
      sources: [],
    },
    tycoon: {
      name: 'A single rich buyer',
      short: 'Rich buyer',
      about: 'One person with the means to buy.',
      evidence: invented,
      sources: [],
    },
    fund: {
      name: 'A state fund',
      short: 'State fund',
      about: 'A fund of the American state, as planned by an order of February 2025.',
      evidence: 'Hypothetical as a buyer; the order for such a fund is real.',
      sources: ['S29'],
    },
  },
  startDate: START,
  horizonWeeks: 104,
  calendar: {
    announced: [
      {
        date: '2027-08-19',
        announced: START,
        event: 'clock.deadline',
        label: 'The 270 days of the law end',
        source: 'S05',
      },
    ],
  },
  prologue: [],
  numbers,
  payoffs: {
    ...tiktok2025.payoffs,
    owner: {
      ...tiktok2025.payoffs.owner,
      endings: {
        sold: { fullSale: 0.4, licensedAlgorithm: 0.7 },
        kept: 1,
        banned: 0,
        unresolved: 0.4,
      },
      reason: 'Judgement: an invented owner that sells goods and not attention, so a sale costs it less of its core.',
      sources: [],
    },
  },
  story: [
    {
      date: '2024-04-24',
      text: 'The law that names TikTok also covers other apps with more than a million users a month in America and owners of at least 20 % in a country it lists, China among them.',
      sources: ['S04'],
    },
    { date: '2025-01-17', text: 'The Supreme Court upholds the law for TikTok without a dissent.', sources: ['S24'] },
    {
      date: '2026-01-22',
      text: 'TikTok’s American business passes to a joint venture with the algorithm on licence, after four orders not to enforce the law and a fifth that approved the plan.',
      sources: ['S43', 'S02', 'S01'],
    },
    {
      date: '2026-02-20',
      text: 'The Supreme Court finds the tariffs of 2025 under emergency powers unlawful.',
      sources: ['S64'],
    },
    { date: START, text: 'Hypothetical: the President names ShopApp under the law.', sources: [] },
  ],
  notes: [
    'Hypothetical from the order on: ShopCo, ShopApp and the order are invented and stand for no firm. The law, its clause for further apps and the history before the start are real.',
    'Numbers taken over from TikTok 2025 say so; their evidence all lies before this start, so nothing is in sample. Most of them were read as of February 2025 and leave out what came after. Sizes and prices are invented.',
    'The clock of 270 days is that of TikTok; that a later order starts the same one is assumed. Repeated delays are taken to last 13 weeks, the usual length since June 2025.',
    'What the machine cannot express: a shop that closes its American site and goes on selling by post.',
    'Payoffs, and whatever is graded as judgement, are ours. Change them before you trust them.',
  ],
})
