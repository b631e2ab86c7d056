import type { SeenHeadline } from '../../history.types'
import { headlinesBeforeMadrid } from './tiktok-2025/headlines-before-madrid'
import { headlinesFromMadrid } from './tiktok-2025/headlines-from-madrid'

const first = [...headlinesBeforeMadrid, ...headlinesFromMadrid]

type News = SeenHeadline['news']
type Remarks = Pick<SeenHeadline, 'reading' | 'cannotExpress'>

/** The first record's headline of a day, the nth where a day has several, told in this model's public events. */
function retold(day: string, news: News, remarks: Remarks = {}, nth = 0): SeenHeadline {
  const headline = first.filter(({ date }) => date === day)[nth]
  if (headline === undefined) throw new RangeError(`The record has no headline ${nth + 1} of ${day}.`)
  const { date, sources } = headline
  return { date, headline: headline.headline, sources, news, ...remarks }
}

/** A headline that neither model can express, with the first one's reason. */
const silent = (day: string, nth = 0): SeenHeadline => {
  const { cannotExpress, reading } = first.filter(({ date }) => date === day)[nth] ?? {}
  return retold(day, [], { ...(reading && { reading }), ...(cannotExpress && { cannotExpress }) }, nth)
}

const putOff = [['clock.deadline', 'host.delays']] as const
const meeting = ['both.meet'] as const

/**
 * The record of TikTok 2025 in public events, in order of date. Nothing stands before the day on which it was known; where a week's
 * order (trade, Beijing, the sale, the bidders, the law, the deadline) or its one headline a question needs it, some of it stands
 * days later, and `reading` says so.
 */
export const tiktok2025Headlines: readonly SeenHeadline[] = [
  silent('2025-02-08'),
  silent('2025-02-13'),
  {
    date: '2025-02-27',
    headline: 'The President announces a second tariff of 10 points for 4 March.',
    news: [['host.threatensTariff']],
    reading:
      'A threat and its tariff are two headlines of one question, so they need two weeks. The day of the threat is from memory; that it came before 4 March is not.',
    sources: ['S60'],
  },
  retold('2025-03-04', [['host.decidesOnTariff', 'host.imposesTariff', 'host.takesSmallStep']]),
  retold('2025-03-09', [['owner.opensTalks']], {
    reading:
      'No record tells when ByteDance began to negotiate. This is the first report of talks, and the agreement of 2 April needs them.',
  }),
  silent('2025-03-26'),
  retold('2025-04-02', [['deal.agreed.strategic']], {
    reading:
      'On the terms of a full sale: that ByteDance keeps under 20 % is what the law allows, and a licensed algorithm is first heard of in Madrid.',
  }),
  retold(
    '2025-04-02',
    [],
    {
      cannotExpress:
        'With an agreement in hand the field is closed, and it was full before: several bidders are several.',
    },
    1,
  ),
  retold('2025-04-02', [['host.threatensTariff']], {}, 2),
  retold('2025-04-03', [], {
    cannotExpress:
      'A tariff and the answer to it are one headline: the refusal stands with the tariff that it answers, on 9 April.',
  }),
  retold('2025-04-04', putOff),
  retold(
    '2025-04-09',
    [['host.decidesOnTariff', 'host.imposesTariff', 'host.takesBigStep', 'host.spirals', 'home.blocks']],
    {
      reading:
        'The tariff announced on 2 April, the counter-tariff and the 50 points more are one spiral, and the refusal of 3 April is the answer to it. In truth the refusal came first.',
    },
  ),
  silent('2025-04-10'),
  retold('2025-04-17', [], {
    cannotExpress: 'Words only: an embargo allows no assent, and since the refusal the sale is tied to trade.',
  }),
  retold('2025-05-12', [['both.meet', 'both.truce']]),
  {
    date: '2025-06-09',
    headline: 'London: the negotiators of both governments meet to save the truce of Geneva.',
    news: [meeting],
    reading:
      'The leaders’ call of 5 June, about trade alone, counts as the way to this meeting and not as one of its own.',
    sources: ['S100', 'S60'],
  },
  retold('2025-06-19', putOff),
  silent('2025-06-29'),
  {
    date: '2025-07-28',
    headline: 'Stockholm: the negotiators meet again; the truce and TikTok are on the table.',
    news: [meeting],
    sources: ['S101'],
  },
  silent('2025-08-11'),
  retold('2025-09-15', [meeting, ['host.concedes']], {
    reading:
      'The meeting and the licensed algorithm on its day; agreement and assent with the leaders’ call of 19 September, which was to confirm them. A package needs terms that were softened before the meeting, and Madrid made both known at once.',
  }),
  retold('2025-09-16', putOff),
  {
    ...retold('2025-09-19', [['both.meet', 'both.agreePackage.strategic']], {
      reading:
        'The President says that Xi Jinping approved the deal; Beijing says less. Told as the meeting that settles what Madrid prepared.',
    }),
    sources: ['S38', 'S103', 'S104'],
  },
  retold('2025-09-25', [['host.determines']]),
  silent('2025-09-25', 1),
  retold('2025-10-10', [['host.threatensTariff']], {
    reading: 'Beijing did not withdraw its assent, and the quiet of the weeks after says so.',
  }),
  {
    date: '2025-10-25',
    headline: 'Kuala Lumpur: the negotiators meet for the fifth time, after Geneva, London, Stockholm and Madrid.',
    news: [],
    cannotExpress: 'Beijing’s question brings one headline a week: this meeting and the one of Busan are one.',
    sources: ['S102'],
  },
  retold('2025-10-30', [['host.decidesOnTariff', 'host.standsDown'], meeting], {
    reading:
      'Washington also says that Beijing’s approval is settled; in the machine it has been since September, so the meeting moves no deal.',
  }),
  retold('2025-12-18', [['owner.signs']]),
  silent('2025-12-25'),
  retold('2026-01-22', [['deal.closes']]),
  silent('2026-01-23'),
  silent('2026-01-26'),
  silent('2026-02-20'),
  silent('2026-03-05'),
  silent('2026-03-13'),
  silent('2026-05-14'),
]
