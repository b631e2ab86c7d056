import type { Parameter } from '../../parameter.types'
import { occasion, weekly } from '../../parameter-kinds'

/** The last day of the contract, and the vote on a new one. */
export const contractParameters = [
  {
    id: 'near_weeks',
    label: 'How early the last day is felt',
    meaning: 'How many whole weeks before the last day of the contract count as near it; its own week always does.',
    party: 'clock',
    kind: 'calendar',
    isWhole: true,
    unit: 'weeks',
    min: 1,
    max: 26,
    step: 1,
  },
  {
    id: 'extension_weeks',
    label: 'How long an extension lasts',
    meaning: 'How many whole weeks after its last day an extended contract comes to its last day again.',
    party: 'both',
    kind: 'calendar',
    isWhole: true,
    unit: 'weeks',
    min: 1,
    max: 52,
    step: 1,
  },
  occasion({
    id: 'last_hour',
    label: 'They agree in the last hour',
    meaning:
      'How often two sides who are close agree in the last hour of the contract; the odds are a quarter if they are far apart.',
    party: 'both',
    unit: 'probability per last day',
    occasion: 'last days',
  }),
  occasion({
    id: 'extend',
    label: 'They extend the contract',
    meaning: 'How often two sides who have not agreed extend the contract on its last day.',
    party: 'both',
    unit: 'probability per last day',
    occasion: 'last days without an agreement',
  }),
  weekly({
    id: 'vote_week',
    label: 'The members vote',
    meaning:
      'The chance that the members’ vote is held in a week in which an agreement waits for it, the first week included.',
    party: 'union',
    condition: 'while an agreement waits',
  }),
  occasion({
    id: 'vote_down',
    label: 'The members say no',
    meaning:
      'How often members vote down an agreement that was met halfway; the odds double on FIRM’s terms, and halve on UNION’s.',
    party: 'union',
    unit: 'probability per vote',
    occasion: 'votes',
  }),
] as const satisfies readonly Parameter[]
