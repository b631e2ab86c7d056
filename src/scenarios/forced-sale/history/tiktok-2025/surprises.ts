import type { Surprise } from '../../../history.types'

/** How far a meeting of a day moved the chance of a sale. */
const metOn = (date: string) => ({ kind: 'moved', date, event: 'both.meet', ending: 'sold' }) as const

export const surprises: readonly Surprise[] = [
  {
    text: 'Beijing’s refusal moves nothing on its day, 3 April. A tariff and the answer to it are one headline here, so it is told with the tariff of 9 April, and there it costs a sale SHARE in 100.',
    figures: [{ kind: 'moved', date: '2025-04-09', event: 'home.blocks', ending: 'sold', below: -0.05 }],
  },
  {
    text: 'A meeting by itself hardly moves a sale: London did by SHARE in 100, Stockholm by less. It may have loosened the tie to trade, but nobody outside sees whether it did; and a tie that is gone is no agreement yet.',
    figures: [
      { ...metOn('2025-06-09'), above: 0, below: 0.01 },
      { ...metOn('2025-07-28'), above: 0, below: 0.01 },
    ],
  },
  {
    text: 'What moves the forecast most is often no headline. Between Geneva and Madrid all the news speaks for a sale, and its chance falls (CHANGE): in seventeen weeks nobody agrees on anything, and each quiet week is news as well.',
    figures: [{ kind: 'between', from: '2025-05-15', to: '2025-09-11', ending: 'sold', below: -0.05 }],
  },
  {
    text: 'After the approval it is the other way round: two weeks in which nothing is heard make a sale likelier (CHANGE). The deal has not fallen, and the papers have had time.',
    figures: [{ kind: 'between', from: '2025-09-25', to: '2025-10-09', ending: 'sold', above: 0.005 }],
  },
  {
    text: 'Tariffs of 100 % had a chance of SHARE in 100, and came within nine weeks. No exchange of tariffs before them had gone so far, so nothing known at the start makes them likely.',
    figures: [{ kind: 'chance', question: 'embargo', below: 0.25 }],
  },
  {
    text: 'Of the milestones to which the model gave between 20 and 40 in 100, all came about. Either it is too slow, or the questions, chosen afterwards, favour what happened; the record cannot tell these apart.',
    figures: [{ kind: 'missed', from: 0.2, to: 0.4, below: 1 }],
  },
  {
    text: 'Plain base rates of earlier forced sales gave signature and closing more than three times the chance this model did, and they came. The model is slower on purpose: only this sale needed the assent of a government at tariff war with the buyer’s.',
    figures: [
      { kind: 'ofBaseRate', question: 'signature', below: 1 / 3 },
      { kind: 'ofBaseRate', question: 'closing', below: 1 / 3 },
    ],
  },
]
