import type { ForcedSaleScenario } from '../forced-sale-scenario'
import { numbers } from './grindr-2019/numbers'
import { payoffs } from './grindr-2019/payoffs'
import { START } from './grindr-2019/start'
import { completeCase } from './shared/complete-case'

/** Grindr as it stood at the end of May 2019: a forced sale without tariffs and with a home government that does not object. */
export const grindr2019: ForcedSaleScenario = completeCase({
  formatVersion: 1,
  id: 'grindr-2019',
  title: 'Grindr 2019',
  briefing:
    'Washington’s security review finds a Chinese owner of a dating app a risk. Kunlun has agreed to sell Grindr by June 2020. No tariff hangs on it and Beijing does not object. No buyer is in sight yet.',
  words: {
    question: 'Will Grindr be sold, kept by Kunlun or banned for good?',
    target: 'Grindr',
    business: 'Grindr',
    service: 'the app',
    instrument: 'order',
  },
  parties: {
    host: { name: 'Washington', badge: 'WA' },
    home: { name: 'Beijing', badge: 'BJ' },
    owner: { name: 'Kunlun', badge: 'KU' },
    bidder: { name: 'Bidders', badge: 'BI' },
  },
  buyers: {
    strategic: {
      name: 'A buyer the owner knows',
      short: 'Known buyer',
      about: 'A trade buyer or an investor group with ties to the owner.',
      evidence: 'No buyer was known on the start date.',
      sources: [],
    },
    creators: {
      name: 'A financial investor',
      short: 'Investors',
      about: 'An investment firm or a consortium from outside.',
      evidence: 'No buyer was known on the start date.',
      sources: [],
    },
    tycoon: {
      name: 'A single rich buyer',
      short: 'Rich buyer',
      about: 'One person with the means to buy.',
      evidence: 'No buyer was known on the start date.',
      sources: [],
    },
    fund: {
      name: 'A state fund',
      short: 'State fund',
      about: 'A fund of the American state. The place is kept because the machine has it; its weight is nought.',
      evidence: 'Nobody had spoken of one.',
      sources: [],
    },
  },
  startDate: START,
  horizonWeeks: 104,
  calendar: {
    announced: [
      {
        date: '2020-06-30',
        announced: START,
        event: 'clock.deadline',
        label: 'The date agreed for the sale',
        source: 'S71a',
      },
    ],
  },
  prologue: [{ event: 'owner.opensTalks', date: START, note: 'Kunlun agrees with the security review to sell.' }],
  numbers,
  payoffs,
  story: [
    {
      date: '2018-01-02',
      text: 'MoneyGram and Ant give up their merger: three rounds of the same security review have failed.',
      sources: ['S71g'],
    },
    {
      date: '2019-03-27',
      text: 'It becomes known that the review has told Kunlun to sell Grindr.',
      sources: ['S71a', 'S71b'],
    },
    {
      date: '2019-05-31',
      text: 'Kunlun has agreed this month to sell by June 2020. It had paid $245 m for the app.',
      sources: ['S71a'],
    },
  ],
  notes: [
    'Known on the start date: the demand, the agreement to sell and the month of the deadline. The sources give months, so the last day of May 2019 and of June 2020 stand for them. Grindr’s own course is left out of its own numbers; those from later cases are marked as in sample.',
    'Numbers taken over from TikTok 2025 say so: how a deadline pulls, how a dark service ends, how fast money fails.',
    'What the machine cannot express: contracts signed before the review clears the buyer. Here Washington approves first, so the waits for approval and signature are set by judgement.',
    'What the machine cannot express: an order without a ban behind it. A lapse can still shut the app here.',
    'Repeated delays are taken to last 13 weeks, the 90 days of Huawei’s first licence of May 2019.',
    'Home, terms and tariffs are all but switched off, so the case shows what the sale alone takes. Losses in dark weeks are not counted, for want of figures. Payoffs are judgement.',
  ],
})
