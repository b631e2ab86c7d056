import type { ForcedSaleScenario } from '../forced-sale-scenario'
import { numbers } from './forced-sale-generic/numbers'
import { payoffs } from './forced-sale-generic/payoffs'
import { START } from './forced-sale-generic/start'
import { completeCase } from './shared/complete-case'

const generic = 'Generic: stands for a kind of buyer and for no one in particular.'

/** Hypothetical: a forced sale of which nothing is known but how the precedents went. */
export const forcedSaleGeneric: ForcedSaleScenario = completeCase({
  formatVersion: 1,
  id: 'forced-sale-generic',
  title: 'Hypothetical: a forced sale in general',
  briefing:
    'Hypothetical: a government orders a foreign owner to sell within 120 days, and nothing else is known. Odds of delays, shutdowns, courts, agreement and closing come from seventeen precedents. The rest is judgement.',
  words: {
    question: 'Will Target be sold, kept by Owner or banned for good?',
    target: 'Target',
    business: 'Target',
    legislature: 'Parliament',
    service: 'the service',
    instrument: 'order',
  },
  parties: {
    host: { name: 'Host', badge: 'HO' },
    home: { name: 'Home', badge: 'HM' },
    owner: { name: 'Owner', badge: 'OW' },
    bidder: { name: 'Bidders', badge: 'BI' },
  },
  buyers: {
    strategic: {
      name: 'A group of known investors',
      short: 'Known group',
      about: 'A group around those who already own a part.',
      evidence: generic,
      sources: [],
    },
    creators: {
      name: 'An outside firm or fund',
      short: 'Outsider',
      about: 'A firm or an investment fund from outside.',
      evidence: generic,
      sources: [],
    },
    tycoon: {
      name: 'A single rich buyer',
      short: 'Rich buyer',
      about: 'One person with the means to buy.',
      evidence: generic,
      sources: [],
    },
    fund: {
      name: 'A state fund',
      short: 'State fund',
      about: 'A fund of the host’s state.',
      evidence: generic,
      sources: [],
    },
  },
  startDate: START,
  horizonWeeks: 104,
  calendar: {
    announced: [
      {
        date: '2027-03-22',
        announced: START,
        event: 'clock.deadline',
        label: 'The 120 days of the order end',
        source: 'S71d',
      },
    ],
  },
  prologue: [{ event: 'bidder.enters', date: START, note: 'One firm says that it would buy.' }],
  numbers,
  payoffs,
  story: [
    {
      date: '2020-03-06',
      text: 'The order against StayNTouch gives 120 days and up to 90 more: the terms used here.',
      sources: ['S71d'],
    },
  ],
  notes: [
    'Hypothetical and generic: the roles carry no names. Of the seventeen precedents fifteen are settled: five sold, three banned, two settled or reversed, one suspended, three stopped by a court, one given up.',
    'From base rates: delays, lapses, shutdowns, courts, withdrawals, agreement, closing, collapse and prices; and, where a number says that it is taken over from TikTok 2025, from wider counts of deals and deadlines. All else is judgement. The precedents were found and not drawn, so well-known cases count for too much.',
    'What the machine cannot express: an order that is settled for a fine, suspended, or lifted with a golden share while a deal is pending. Such endings count as withdrawn here.',
    'The precedents are short: most were settled within 70 weeks. Set the horizon to that when you compare durations.',
    'Repeated delays are taken to last 13 weeks, the 90 days in which Huawei’s licence was renewed and, from June 2025 on, the deadline for TikTok put off.',
    'Tariffs are switched off and losses in dark weeks are not counted. Payoffs are judgement.',
  ],
})
