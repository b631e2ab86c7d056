import { grouped } from '@/ui/shared/format'
import { exactly } from './condition-words'

/** The words of the panel and the notice of the conditions. */
export const panelText = {
  only: 'Only futures where',
  lead: 'Look only at the futures in which something happened, or did not. Up to five conditions.',
  full: 'Five conditions are set; remove one to add another.',
  removeAll: 'Back to all futures',
  kinds: { event: 'Something happens', state: 'Things stand so' },
  subject: { event: 'What happens', state: 'How things stand' },
  happened: { yes: 'it does', no: 'it does not' },
  when: { ever: 'ever', week: 'by week', deadline: 'by deadline' },
  week: (most: number) => `A whole week from 0 to ${most}`,
  noDeadline: 'No deadline falls within the horizon.',
  doubled: 'This condition is already set.',
  apply: 'Look at these futures',
  /** What share of futures is left, and what that means. */
  left: (marks: number | undefined, share: number) =>
    `${marks === undefined ? '' : `${marks} of these 100 marks; `}exactly ${exactly(share)}.`,
  warning: 'This picks futures, it causes nothing. To make it happen, change its chance.',
  allShown: 'What stands below is all futures.',
  counting: 'Counting …',
  drawnFit: (fit: number, drawn: number) => `${grouped(fit)} of ${grouped(drawn)} drawn futures fit.`,
  fewFit: (fit: number, drawn: number, share: number) =>
    `${grouped(fit)} of ${grouped(drawn)} drawn runs ${fit === 1 ? 'fits' : 'fit'}; the exact chance is ${exactly(share)}.`,
  drawMore: 'Draw until 100 fit',
  drawMoreNote: (runs: number) => `about ${grouped(runs)} futures`,
  tooRare: (most: number, fit: number) => `Even ${grouped(most)} futures would hold only about ${fit} that fit.`,
  failed: (message: string) => `The conditions could not be worked out: ${message}`,
}

/**
 * Futures to draw so that a hundred fit with a chance of about 97 in 100: the count that fits has mean np and standard
 * deviation at most √(np), and np − 2√(np) ≥ 100 from np = 123. Rounded up to two digits.
 */
export function runsForHundred(share: number): number {
  const needed = 123 / share
  let unit = 1
  while (unit * 100 < needed) unit *= 10
  return Math.ceil(needed / unit) * unit
}
