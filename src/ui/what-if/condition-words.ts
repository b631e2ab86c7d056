import { clauseOf } from '@/simulation/analyse/clauses'
import type { WhatIf } from '@/simulation/types'
import { grouped, inHundred, listed } from '@/ui/shared/format'
import { runWords } from '@/ui/shared/run-words'
import { fromCase } from '@/ui/state/case'

const ordinals = ['', '1st', '2nd', '3rd']
export const ordinal = (n: number): string =>
  n % 100 >= 11 && n % 100 <= 13
    ? `${n}th`
    : n % 10 <= 3 && n % 10 >= 1
      ? `${Math.floor(n / 10) || ''}${ordinals[n % 10]}`
      : `${n}th`

const whenWords = ({ by, happened }: WhatIf): string => {
  if (by === undefined) return happened ? 'at some point' : 'at any point'
  return typeof by === 'number' ? `by week ${by}` : `by the ${ordinal(by.deadline)} deadline`
}

export const whatIfWords = fromCase((open) => {
  const { inWords } = runWords(open)

  /** "Beijing refuses the deal", or its opposite, in the names of the case. */
  const claimWords = ({ id, happened }: Pick<WhatIf, 'id' | 'happened'>): string =>
    inWords(clauseOf(open.negotiation, id, happened))

  /** "Beijing refuses the deal by week 20" */
  const conditionWords = (condition: WhatIf): string => `${claimWords(condition)} ${whenWords(condition)}`

  /** "Only futures where Beijing refuses the deal by week 20 and no court stops the ban at any point" */
  const onlyWords = (conditions: readonly WhatIf[]): string =>
    `Only futures where ${listed(conditions.map(conditionWords))}`

  const whatIfText = {
    add: '+ what if …',
    set: (conditions: readonly WhatIf[]) => {
      const [only] = conditions
      if (only === undefined) return whatIfText.add
      return conditions.length === 1 ? `Only if ${conditionWords(only)}` : `Only if ${conditions.length} things hold`
    },
    only: 'Only futures where',
    opening: 'Opening …',
    title: 'What if …',
    lead: 'Look only at the futures in which something happened, or did not. Up to five conditions.',
    full: 'Five conditions are set; remove one to add another.',
    remove: (condition: WhatIf) => `Remove “${conditionWords(condition)}”`,
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

  return { claimWords, conditionWords, onlyWords, whatIfText }
})

/** "37.6 in 100", and for a rare one "3 in a million". */
export const exactly = (share: number): string => {
  if (share === 1) return '100 in 100'
  return share >= 0.001 ? `${(share * 100).toFixed(1)} in 100` : inHundred(share).replace(/1,000,000$/, 'a million')
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
