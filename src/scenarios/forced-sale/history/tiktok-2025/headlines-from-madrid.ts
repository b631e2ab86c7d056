import type { Headline } from '../../../history.types'

const CLOSED = 'The sale has closed, and with it the machine’s history.'

/** From the consensus in Madrid to the closing, and what came after it. */
export const headlinesFromMadrid: readonly Headline[] = [
  {
    date: '2025-09-15',
    headline:
      'Madrid: the negotiators of both governments agree on a framework for TikTok, with the algorithm licensed.',
    events: ['host.concedes', 'deal.agreed.strategic', 'both.meet', 'home.assents'],
    reading:
      'Three headlines of the machine in one day: Washington’s softer terms, the agreement and Beijing’s assent became public together.',
    sources: ['S36', 'S37', 'S37b'],
  },
  {
    date: '2025-09-16',
    headline: 'A fourth order puts the deadline off by 90 days, to 16 December.',
    events: ['clock.deadline', 'host.delays'],
    sources: ['S02'],
  },
  {
    date: '2025-09-19',
    headline: 'The two leaders speak; Beijing says it respects what companies want and asks for balance.',
    events: [],
    cannotExpress: 'A meeting moves the machine only while a near deal waits for assent, and that was given in Madrid.',
    sources: ['S38'],
  },
  {
    date: '2025-09-25',
    headline: 'The President determines that the plan is a qualified divestiture.',
    events: ['host.determines'],
    sources: ['S01', 'S39', 'S40'],
  },
  {
    date: '2025-09-25',
    headline: 'The same order holds enforcement for 120 days, to 23 January 2026.',
    events: [],
    cannotExpress: 'A new date moves the calendar, not the machine: from here on the forecast knows it.',
    reading: 'By count of days; a press copy gives 20 January.',
    sources: ['S01', 'S39'],
  },
  {
    date: '2025-10-10',
    headline: 'After Beijing’s controls on rare earths the President threatens 100 points more from 1 November.',
    events: ['host.threatensTariff', 'home.waits'],
    reading: 'Beijing did not withdraw its assent.',
    sources: ['S62'],
  },
  {
    date: '2025-10-30',
    headline: 'Busan: the leaders meet, the threat is dropped, a tariff is halved and the truce runs for another year.',
    events: ['host.decidesOnTariff', 'host.standsDown'],
    reading:
      'Washington also says that Beijing’s approval is settled; in the machine it has been since Madrid, so nothing more moves.',
    sources: ['S40', 'S63'],
  },
  {
    date: '2025-12-18',
    headline: 'Binding contracts: Oracle, Silver Lake and MGX take 15 % each, ByteDance keeps 19.9 %, at about $14 bn.',
    events: ['owner.signs'],
    sources: ['S42', 'S42b'],
  },
  {
    date: '2025-12-25',
    headline: 'Beijing’s commerce ministry hopes for solutions that obey Chinese law.',
    events: [],
    cannotExpress: 'General words, neither assent nor refusal.',
    sources: ['S41'],
  },
  {
    date: '2026-01-22',
    headline: 'The joint venture closes: 80.1 % with the new owners, and both governments are said to have agreed.',
    events: ['deal.closes'],
    sources: ['S43', 'S43b'],
  },
  {
    date: '2026-01-23',
    headline: 'Members of Congress call for scrutiny of the deal.',
    events: [],
    cannotExpress: CLOSED,
    sources: ['S47'],
  },
  {
    date: '2026-01-26',
    headline: 'The service falters for a week, by its own account after storm damage at an Oracle data centre.',
    events: [],
    cannotExpress: CLOSED,
    sources: ['S44'],
  },
  {
    date: '2026-02-20',
    headline: 'The Supreme Court holds the emergency tariffs unlawful; a general surcharge of 10 % follows.',
    events: [],
    cannotExpress: CLOSED,
    sources: ['S64'],
  },
  {
    date: '2026-03-05',
    headline: 'A first suit against the deal is filed by shareholders of competitors.',
    events: [],
    cannotExpress: CLOSED,
    sources: ['S45', 'S45b'],
  },
  {
    date: '2026-03-13',
    headline: 'The press reports that the investors pay the state about $10 bn.',
    events: [],
    cannotExpress: CLOSED,
    sources: ['S46'],
  },
  {
    date: '2026-05-14',
    headline: 'The leaders meet in Beijing; tariffs stay as they are.',
    events: [],
    cannotExpress: CLOSED,
    sources: ['S65', 'S65b'],
  },
]
