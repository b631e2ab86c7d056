import type { Negotiation } from '@/scenarios/negotiation'

/** What no answer of the model can tell, as page and report say it. */
export const limitsOf = ({ questions }: Pick<Negotiation, 'questions'>): readonly string[] => [
  questions.length === 1
    ? 'At most one headline a week; two in one week happen one after the other.'
    : `A week asks ${questions.length} questions, always in the same order, and each brings at most one headline.`,
  'The model has no memory beyond its state: how long something has lasted does not matter by itself.',
  'Odds ratios between events are expert judgement, and numbers vary independently of each other in the input range.',
]
