import type { CaseHistory } from '@/scenarios/history.types'
import type { Negotiation } from '@/scenarios/negotiation'
import type { Scenario } from '@/scenarios/scenario.schema'
import { inSampleNumbers } from './in-sample'

/** A reason not to trust the figures of a track record too far, in words for people. */
export type TrackWarning = {
  readonly id: 'few' | 'correlated' | 'chosen' | 'inSample' | 'oneBet' | 'weeks' | 'narrowed'
  readonly text: string
}

/** What belongs beside every figure of a track record. */
export function trackWarnings(
  negotiation: Negotiation,
  scenario: Scenario,
  { questions, correlated, bets }: CaseHistory,
): readonly TrackWarning[] {
  const count = (set: 'milestones' | 'market') => questions.filter((question) => question.set === set).length
  const milestones = count('milestones')
  const prices = count('market')
  const moving = negotiation.parameters.filter(({ kind }) => kind !== 'amount').length
  const inSample = inSampleNumbers(negotiation, scenario).length
  const narrowed = questions.filter((question) => question.narrowed !== undefined).length
  const warnings: readonly (TrackWarning | undefined)[] = [
    {
      id: 'few',
      text: `There are ${milestones} questions about one case. With so few, luck alone moves a score by more than most differences seen here.`,
    },
    { id: 'correlated', text: correlated },
    {
      id: 'chosen',
      text: 'The questions were chosen by people who knew the answers, and several dates are the very days on which something happened.',
    },
    inSample === 0
      ? undefined
      : {
          id: 'inSample',
          text: `Of the ${moving} numbers that can move an ending, ${inSample} were partly informed by what happened after the start. This is a check that the model can tell the story, not proof that it could have foreseen it.`,
        },
    bets === undefined || prices === 0 ? undefined : { id: 'oneBet', text: bets.replaceAll('COUNT', String(prices)) },
    {
      id: 'weeks',
      text: 'The model knows weeks and no days: a day counts as the end of its week, so a date in a question can reach up to six days too far.',
    },
    narrowed === 0
      ? undefined
      : {
          id: 'narrowed',
          text: `${narrowed === 1 ? 'One question is' : `${narrowed} questions are`} narrower than what was asked, because the machine cannot express the rest.`,
        },
  ]
  return warnings.filter((warning) => warning !== undefined)
}
