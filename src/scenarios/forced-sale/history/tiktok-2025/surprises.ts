import type { Surprise } from '../../../history.types'

/** How far a headline moved the chance of a sale. */
const moved = (date: string, event: string) => ({ kind: 'moved', date, event, ending: 'sold' }) as const

export const surprises: readonly Surprise[] = [
  {
    text: 'The tariff of 9 April makes a sale likelier (CHANGE). At 100 % and more the model knows no further threat, so no pending deal can be refused over one; a truce follows much sooner than at lower rates; and the two sides meet more often. The President said the opposite eight days later: that the deal had to wait.',
    figures: [{ ...moved('2025-04-09', 'host.takesBigStep'), above: 0 }],
  },
  {
    text: 'The truce of Geneva moves a sale hardly, and down (CHANGE): the embargo was expected to end within weeks anyway, and under a truce new tariffs can be threatened again.',
    figures: [{ ...moved('2025-05-12', 'both.truce'), below: 0 }],
  },
  {
    text: 'Beijing’s refusal, with the tariff behind it, costs a sale only SHARE in 100. Talks stay open, a bidder stays in the field, and nothing in the state remembers that a deal was refused.',
    figures: [{ ...moved('2025-04-03', 'home.blocks'), above: -0.1, below: 0 }],
  },
  {
    text: 'Tariffs of 100 % had a chance of SHARE in 100, and came within nine weeks. From the start it takes two big steps, each a threat, a decision and a choice, and at most one headline a week; the three steps of April took eight days.',
    figures: [{ kind: 'chance', question: 'embargo', below: 0.2 }],
  },
  {
    text: 'Of the milestones to which the model gave between 20 and 60 in 100, all came about. Either it is too slow, or the questions, chosen afterwards, favour what happened; the record cannot tell these apart.',
    figures: [{ kind: 'missed', from: 0.2, to: 0.6, below: 1 }],
  },
  {
    text: 'Plain base rates of earlier forced sales gave signature and closing more than twice the chance this model did, and they came. The model is slower on purpose: only this sale needed the assent of a government at tariff war with the buyer’s.',
    figures: [
      { kind: 'ofBaseRate', question: 'signature', below: 0.5 },
      { kind: 'ofBaseRate', question: 'closing', below: 0.5 },
    ],
  },
]
