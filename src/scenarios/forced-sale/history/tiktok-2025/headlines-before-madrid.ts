import type { Headline } from '../../../history.types'

/** From the start to the eve of Madrid: the near deal, its refusal, the tariff war and its truce. */
export const headlinesBeforeMadrid: readonly Headline[] = [
  {
    date: '2025-02-08',
    headline: 'Elon Musk’s words of January come out: he has made no bid and plans none.',
    events: [],
    cannotExpress: 'He was never among the four bidders in the field, so nobody leaves it.',
    sources: ['S30'],
  },
  {
    date: '2025-02-13',
    headline: 'Apple and Google take TikTok back into their stores after letters from the Attorney General.',
    events: [],
    cannotExpress: 'Delisting alone is not modelled: the service itself ran on all the while.',
    sources: ['S25b', 'S72', 'S09'],
  },
  {
    date: '2025-03-04',
    headline: 'A second tariff of 10 points on Chinese goods comes into force, 20 in all.',
    events: ['host.threatensTariff', 'host.decidesOnTariff', 'host.imposesTariff', 'host.takesSmallStep'],
    reading: 'The threat came some days earlier; its day could not be verified, so threat and tariff share this date.',
    sources: ['S60'],
  },
  {
    date: '2025-03-09',
    headline: 'The President says that four groups are being talked to.',
    events: ['owner.opensTalks'],
    reading:
      'No record tells when ByteDance began to negotiate. This is the first report of talks, and the agreement of 2 April needs them.',
    sources: ['S31'],
  },
  {
    date: '2025-03-26',
    headline: 'The President offers a small cut in tariffs if Beijing approves a sale.',
    events: [],
    cannotExpress: 'Tariff relief offered for assent is not modelled.',
    sources: ['S32'],
  },
  {
    date: '2025-04-02',
    headline:
      'Investors, ByteDance and the White House agree on an American company in which ByteDance keeps under 20 %.',
    events: ['deal.agreed.strategic'],
    sources: ['S33', 'S33b'],
  },
  {
    date: '2025-04-02',
    headline: 'Amazon and others send late bids.',
    events: [],
    cannotExpress: 'With an agreement in hand the field is closed, and it was full before: four bidders are the most.',
    sources: ['S58'],
  },
  {
    date: '2025-04-02',
    headline: 'On the same day the President announces a “reciprocal” tariff of 34 points on China from 9 April.',
    events: ['host.threatensTariff', 'home.waits'],
    reading: 'On the day itself Beijing is silent; its answer to the announcement is the next headline.',
    sources: ['S60', 'S33'],
  },
  {
    date: '2025-04-03',
    headline: 'Beijing lets it be known that it will not approve the deal because of the tariff.',
    events: ['host.decidesOnTariff', 'host.imposesTariff', 'host.takesBigStep', 'home.blocks'],
    reading:
      'In the machine a tariff and the answer to it are one headline, so the signed order is dated to the answer and not to 9 April.',
    sources: ['S33', 'S33b'],
  },
  {
    date: '2025-04-04',
    headline: 'A second order puts the deadline off by 75 days, to 19 June.',
    events: ['clock.deadline', 'host.delays'],
    sources: ['S02', 'S33b'],
  },
  {
    date: '2025-04-09',
    headline: 'After China’s counter-tariff the American one rises by 50 points more, to 104 %.',
    events: ['host.threatensTariff', 'host.decidesOnTariff', 'host.imposesTariff', 'host.takesBigStep'],
    sources: ['S60b'],
  },
  {
    date: '2025-04-10',
    headline: 'The American tariff reaches 145 %; China’s goes to 125 %.',
    events: [],
    cannotExpress: 'Above 100 % the machine knows one level, the embargo, and stands in it already.',
    sources: ['S60', 'S61'],
  },
  {
    date: '2025-04-17',
    headline: 'The President says the deal has to wait until trade is settled.',
    events: [],
    cannotExpress: 'Words only: that assent is rare under an embargo is in the chances already.',
    sources: ['S34b'],
  },
  {
    date: '2025-05-12',
    headline: 'Truce in Geneva: America’s extra tariff falls from 145 to 30 %, China’s from 125 to 10 %, for 90 days.',
    events: ['both.truce'],
    sources: ['S60', 'S61'],
  },
  {
    date: '2025-06-19',
    headline: 'A third order puts the deadline off by 90 days, to 17 September.',
    events: ['clock.deadline', 'host.delays'],
    sources: ['S02', 'S35'],
  },
  {
    date: '2025-06-29',
    headline: 'The President says he has a group of very wealthy buyers and needs the assent of Xi Jinping.',
    events: [],
    cannotExpress: 'A claim without names; an agreement with a group is an event, and there was none.',
    sources: ['S35'],
  },
  {
    date: '2025-08-11',
    headline: 'The tariff truce is extended by 90 days, to 10 November.',
    events: [],
    cannotExpress: 'A truce that goes on is no event: only its end is.',
    sources: ['S61'],
  },
]
