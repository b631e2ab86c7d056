import type { NotModelled } from '../details.types'

/** What the evidence names and the model leaves out, in words that are true of every case. */
export const notModelled: readonly NotModelled[] = [
  {
    id: 'strike_after_short_strike',
    label: 'A short strike makes the next one likelier',
    reason:
      'After a strike of two weeks or less the chance of a strike in the next negotiation was 10 points higher, after a longer one 5 to 7 lower. That is about the next negotiation, and this model ends with this one.',
  },
  {
    id: 'season',
    label: 'Summer, autumn and the length of the old contract',
    reason:
      'Strikes are likelier in summer and autumn and after long contracts. A case has one date; what it does to the chances can be set by hand.',
  },
  {
    id: 'real_wage',
    label: 'What the old wage still buys, and jobs elsewhere',
    reason:
      'Strikes are likelier after real wages fell or while jobs are easy to find. Neither moves within a dispute of half a year.',
  },
  {
    id: 'private_information',
    label: 'Why a strike tells something',
    reason:
      'In theory a firm that can pay little proves it by bearing a strike. Here a strike presses both sides, and teaches neither.',
  },
  {
    id: 'replacement',
    label: 'Workers hired in the strikers’ place',
    reason: 'It would slow the fall of the stock and harden both sides. No figure on it was at hand.',
  },
  {
    id: 'rolling',
    label: 'Short, rolling and partial strikes',
    reason:
      'In 2023 three in five strikes in the United States lasted under five days. Here a strike is open-ended, and a dispute has one, but for what an order cuts in two.',
  },
  {
    id: 'many_issues',
    label: 'More than the wage',
    reason: 'Hours, pensions and safety are bargained over as well. One raise stands for all of it.',
  },
  {
    id: 'two_offers',
    label: 'How far apart the offers are in money',
    reason:
      'Far apart and close are told apart, and three terms of an agreement. A finer scale would need records of offers, and none was at hand.',
  },
  {
    id: 'refill',
    label: 'A fund or a stock that fills up again',
    reason: 'What a stoppage has used up stays used up to the end, also once everyone is back at work.',
  },
]
