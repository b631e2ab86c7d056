import type { ForcedSaleScenario } from '../forced-sale-scenario'
import { completeCase } from './shared/complete-case'
import { buyers } from './tiktok-2020/buyers'
import { numbers } from './tiktok-2020/numbers'
import { payoffs } from './tiktok-2020/payoffs'
import { START } from './tiktok-2020/start'
import { story } from './tiktok-2020/story'

/** TikTok as it stood on 14 August 2020, the day of the first order to sell. */
export const tiktok2020: ForcedSaleScenario = completeCase({
  formatVersion: 1,
  id: 'tiktok-2020',
  title: 'TikTok 2020',
  briefing:
    'An order bars dealings with TikTok from 20 September, another gives ByteDance until 12 November to sell its American business. Microsoft is in talks. The orders rest on emergency powers, not on a law. Courts can look.',
  words: {
    question: "Will TikTok's US business be sold, kept by ByteDance or banned for good?",
    target: 'TikTok',
    business: "TikTok's US business",
    service: 'the app',
    instrument: 'order',
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
        date: '2020-09-20',
        announced: '2020-08-06',
        event: 'clock.deadline',
        label: 'The first order bars dealings with TikTok',
        source: 'S11',
      },
      {
        date: '2020-11-12',
        announced: '2020-08-14',
        event: 'clock.deadline',
        label: 'The 90 days to sell end',
        source: 'S12',
      },
    ],
  },
  prologue: [
    {
      event: 'bidder.enters',
      date: START,
      note: 'Microsoft, in August 2020; no day is on record, so the start date stands for it.',
    },
    {
      event: 'owner.opensTalks',
      date: START,
      note: 'Price talk of $20 to 30 bn with Microsoft, likewise dated to the month.',
    },
  ],
  numbers,
  payoffs,
  story,
  notes: [
    'Known on the start date: both orders, Huawei’s and ZTE’s fate, two earlier forced sales, India’s ban. Numbers that lean on anything later are marked as in sample.',
    'Numbers taken over from TikTok 2025 say so. A few of them rest on this very case among others, as what a licence does for an agreement and what a meeting brings.',
    'What the machine cannot express: in September 2020 the President approved a plan in concept before Beijing had spoken. Here Washington approves only what Beijing has assented to.',
    'What the machine cannot express: two orders with two effects. They are one demand with two deadlines here.',
    'What the machine cannot express: injunctions that stand until the order is gone. A court’s pause counts as one more delay, the next deadline comes all the same, and a court may step in again. One stop in four ends the order here; how many do is fixed in the model.',
    'The order can be withdrawn only while no agreement is pending.',
    'Repeated delays are taken to last 13 weeks, the 90 days of Huawei’s licence, the only such length known at the start; those of autumn 2020 lasted one or two weeks.',
    'Tariffs, truces and ties to trade are switched off: the sources tie none of that year to this sale. Payoffs are judgement.',
  ],
})
