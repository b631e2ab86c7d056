import type { SeenHeadline } from '../../../history.types'

const CLOSED = 'The sale has closed, and with it the machine’s history.'

/** From the meeting in Madrid to the closing, and what came after it. */
export const headlinesFromMadrid: readonly SeenHeadline[] = [
  {
    date: '2025-09-15',
    headline:
      'Madrid: the negotiators of both governments agree on a framework for TikTok, with the algorithm licensed.',
    news: [['both.meet'], ['host.concedes']],
    speaks: 'for',
    reading:
      'The meeting and the licensed algorithm on its day; agreement and assent with the leaders’ call of 19 September, which was to confirm them. A package needs terms that were softened before the meeting, and Madrid made both known at once.',
    sources: ['S36', 'S37', 'S37b'],
  },
  {
    date: '2025-09-16',
    headline: 'A fourth order puts the deadline off by 90 days, to 16 December.',
    news: [['clock.deadline', 'host.delays']],
    sources: ['S02'],
  },
  {
    date: '2025-09-19',
    headline: 'The two leaders speak; Beijing says it respects what companies want and asks for balance.',
    news: [['both.meet', 'both.agreePackage.strategic']],
    speaks: 'for',
    reading:
      'The President says that Xi Jinping approved the deal; Beijing says less. Told as the meeting that settles what Madrid prepared.',
    sources: ['S38', 'S103', 'S104'],
  },
  {
    date: '2025-09-25',
    headline: 'The President determines that the plan is a qualified divestiture.',
    news: [['host.determines']],
    speaks: 'for',
    sources: ['S01', 'S39', 'S40'],
  },
  {
    date: '2025-09-25',
    headline: 'The same order holds enforcement for 120 days, to 23 January 2026.',
    news: [],
    cannotExpress: 'A new date moves the calendar, not the machine: from here on the forecast knows it.',
    reading: 'By count of days; a press copy gives 20 January.',
    sources: ['S01', 'S39'],
  },
  {
    date: '2025-10-10',
    headline: 'After Beijing’s controls on rare earths the President threatens 100 points more from 1 November.',
    news: [['host.threatensTariff']],
    speaks: 'against',
    reading: 'Beijing did not withdraw its assent, and the quiet of the weeks after says so.',
    sources: ['S62'],
  },
  {
    date: '2025-10-25',
    headline: 'Kuala Lumpur: the negotiators meet for the fifth time, after Geneva, London, Stockholm and Madrid.',
    news: [],
    cannotExpress: 'Beijing’s question brings one headline a week: this meeting and the one of Busan are one.',
    sources: ['S102'],
  },
  {
    date: '2025-10-30',
    headline: 'Busan: the leaders meet, the threat is dropped, a tariff is halved and the truce runs for another year.',
    news: [['host.decidesOnTariff', 'host.standsDown'], ['both.meet']],
    speaks: 'for',
    reading:
      'Washington also says that Beijing’s approval is settled; in the machine it has been since September, so the meeting moves no deal.',
    sources: ['S40', 'S63'],
  },
  {
    date: '2025-12-18',
    headline: 'Binding contracts: Oracle, Silver Lake and MGX take 15 % each, ByteDance keeps 19.9 %, at about $14 bn.',
    news: [['owner.signs']],
    speaks: 'for',
    sources: ['S42', 'S42b'],
  },
  {
    date: '2025-12-25',
    headline: 'Beijing’s commerce ministry hopes for solutions that obey Chinese law.',
    news: [],
    cannotExpress: 'General words, neither assent nor refusal.',
    sources: ['S41'],
  },
  {
    date: '2026-01-22',
    headline: 'The joint venture closes: 80.1 % with the new owners, and both governments are said to have agreed.',
    news: [['deal.closes']],
    speaks: 'for',
    sources: ['S43', 'S43b'],
  },
  {
    date: '2026-01-23',
    headline: 'Members of Congress call for scrutiny of the deal.',
    news: [],
    cannotExpress: CLOSED,
    sources: ['S47'],
  },
  {
    date: '2026-01-26',
    headline: 'The service falters for a week, by its own account after storm damage at an Oracle data centre.',
    news: [],
    cannotExpress: CLOSED,
    sources: ['S44'],
  },
  {
    date: '2026-02-20',
    headline: 'The Supreme Court holds the emergency tariffs unlawful; a general surcharge of 10 % follows.',
    news: [],
    cannotExpress: CLOSED,
    sources: ['S64'],
  },
  {
    date: '2026-03-05',
    headline: 'A first suit against the deal is filed by shareholders of competitors.',
    news: [],
    cannotExpress: CLOSED,
    sources: ['S45', 'S45b'],
  },
  {
    date: '2026-03-13',
    headline: 'The press reports that the investors pay the state about $10 bn.',
    news: [],
    cannotExpress: CLOSED,
    sources: ['S46'],
  },
  {
    date: '2026-05-14',
    headline: 'The leaders meet in Beijing; tariffs stay as they are.',
    news: [],
    cannotExpress: CLOSED,
    sources: ['S65', 'S65b'],
  },
]
