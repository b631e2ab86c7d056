import type { SeenHeadline } from '../../../history.types'

/** From the start to the eve of Madrid: the near deal, its refusal, the tariff war and its truce. */
export const headlinesBeforeMadrid: readonly SeenHeadline[] = [
  {
    date: '2025-02-08',
    headline: 'Elon Musk’s words of January come out: he has made no bid and plans none.',
    news: [],
    cannotExpress: 'He was never among the four bidders in the field, so nobody leaves it.',
    sources: ['S30'],
  },
  {
    date: '2025-02-13',
    headline: 'Apple and Google take TikTok back into their stores after letters from the Attorney General.',
    news: [],
    cannotExpress: 'Delisting alone is not modelled: the service itself ran on all the while.',
    sources: ['S25b', 'S72', 'S09'],
  },
  {
    date: '2025-02-27',
    headline: 'The President announces a second tariff of 10 points for 4 March.',
    news: [['host.threatensTariff']],
    speaks: 'against',
    reading:
      'A threat and its tariff are two headlines of one question, so they need two weeks. The day of the threat is from memory; that it came before 4 March is not.',
    sources: ['S60'],
  },
  {
    date: '2025-03-04',
    headline: 'A second tariff of 10 points on Chinese goods comes into force, 20 in all.',
    news: [['host.decidesOnTariff', 'host.imposesTariff', 'host.takesSmallStep']],
    speaks: 'against',
    sources: ['S60'],
  },
  {
    date: '2025-03-09',
    headline: 'The President says that four groups are being talked to.',
    news: [['owner.opensTalks']],
    speaks: 'for',
    reading:
      'No record tells when ByteDance began to negotiate. This is the first report of talks, and the agreement of 2 April needs them.',
    sources: ['S31'],
  },
  {
    date: '2025-03-26',
    headline: 'The President offers a small cut in tariffs if Beijing approves a sale.',
    news: [],
    cannotExpress: 'Tariff relief offered for assent is not modelled.',
    sources: ['S32'],
  },
  {
    date: '2025-04-02',
    headline:
      'Investors, ByteDance and the White House agree on an American company in which ByteDance keeps under 20 %.',
    news: [['deal.agreed.strategic']],
    speaks: 'for',
    reading:
      'On the terms of a full sale: that ByteDance keeps under 20 % is what the law allows, and a licensed algorithm is first heard of in Madrid.',
    sources: ['S33', 'S33b'],
  },
  {
    date: '2025-04-02',
    headline: 'Amazon and others send late bids.',
    news: [],
    cannotExpress:
      'With an agreement in hand the field is closed, and it was full before: several bidders are several.',
    sources: ['S58'],
  },
  {
    date: '2025-04-02',
    headline: 'On the same day the President announces a “reciprocal” tariff of 34 points on China from 9 April.',
    news: [['host.threatensTariff']],
    speaks: 'against',
    sources: ['S60', 'S33'],
  },
  {
    date: '2025-04-03',
    headline: 'Beijing lets it be known that it will not approve the deal because of the tariff.',
    news: [],
    cannotExpress:
      'A tariff and the answer to it are one headline: the refusal stands with the tariff that it answers, on 9 April.',
    sources: ['S33', 'S33b'],
  },
  {
    date: '2025-04-04',
    headline: 'A second order puts the deadline off by 75 days, to 19 June.',
    news: [['clock.deadline', 'host.delays']],
    sources: ['S02', 'S33b'],
  },
  {
    date: '2025-04-09',
    headline: 'After China’s counter-tariff the American one rises by 50 points more, to 104 %.',
    news: [['host.decidesOnTariff', 'host.imposesTariff', 'host.takesBigStep', 'host.spirals', 'home.blocks']],
    speaks: 'against',
    reading:
      'The tariff announced on 2 April, the counter-tariff and the 50 points more are one spiral, and the refusal of 3 April is the answer to it. In truth the refusal came first.',
    sources: ['S60b'],
  },
  {
    date: '2025-04-10',
    headline: 'The American tariff reaches 145 %; China’s goes to 125 %.',
    news: [],
    cannotExpress: 'Above 100 % the machine knows one level, the embargo, and stands in it already.',
    sources: ['S60', 'S61'],
  },
  {
    date: '2025-04-17',
    headline: 'The President says the deal has to wait until trade is settled.',
    news: [],
    cannotExpress: 'Words only: an embargo allows no assent, and since the refusal the sale is tied to trade.',
    sources: ['S34b'],
  },
  {
    date: '2025-05-12',
    headline: 'Truce in Geneva: America’s extra tariff falls from 145 to 30 %, China’s from 125 to 10 %, for 90 days.',
    news: [['both.meet', 'both.truce']],
    speaks: 'for',
    sources: ['S60', 'S61'],
  },
  {
    date: '2025-06-09',
    headline: 'London: the negotiators of both governments meet to save the truce of Geneva.',
    news: [['both.meet']],
    speaks: 'for',
    reading:
      'The leaders’ call of 5 June, about trade alone, counts as the way to this meeting and not as one of its own.',
    sources: ['S100', 'S60'],
  },
  {
    date: '2025-06-19',
    headline: 'A third order puts the deadline off by 90 days, to 17 September.',
    news: [['clock.deadline', 'host.delays']],
    sources: ['S02', 'S35'],
  },
  {
    date: '2025-06-29',
    headline: 'The President says he has a group of very wealthy buyers and needs the assent of Xi Jinping.',
    news: [],
    cannotExpress: 'A claim without names; an agreement with a group is an event, and there was none.',
    sources: ['S35'],
  },
  {
    date: '2025-07-28',
    headline: 'Stockholm: the negotiators meet again; the truce and TikTok are on the table.',
    news: [['both.meet']],
    speaks: 'for',
    sources: ['S101'],
  },
  {
    date: '2025-08-11',
    headline: 'The tariff truce is extended by 90 days, to 10 November.',
    news: [],
    cannotExpress: 'A truce that goes on is no event: only its end is.',
    sources: ['S61'],
  },
]
