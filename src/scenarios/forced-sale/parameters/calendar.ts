import type { Parameter } from '../../parameter.types'

/** When a deadline comes, and how long before it is felt. */
export const calendarParameters = [
  {
    id: 'near_weeks',
    label: 'How early a deadline is felt',
    meaning: 'How many whole weeks before a deadline count as near it; the week in which it falls always does.',
    party: 'clock',
    kind: 'calendar',
    isWhole: true,
    unit: 'weeks',
    min: 1,
    max: 52,
    step: 1,
  },
  {
    id: 'deadline_spacing',
    label: 'Weeks from one deadline to the next',
    meaning: 'How many whole weeks after the last announced deadline, and after each later one, the next falls.',
    party: 'clock',
    kind: 'calendar',
    isWhole: true,
    unit: 'weeks',
    min: 1,
    max: 156,
    step: 1,
  },
] as const satisfies readonly Parameter[]
