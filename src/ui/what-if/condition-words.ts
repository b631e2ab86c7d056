import { clauseOf } from '@/simulation/analyse/clauses'
import type { WhatIf } from '@/simulation/types'
import { inHundred, listed } from '@/ui/shared/format'
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
    opening: 'Opening …',
    title: 'What if …',
  }

  return { claimWords, conditionWords, onlyWords, whatIfText }
})

/** "37.6 in 100", and for a rare one "3 in a million". */
export const exactly = (share: number): string => {
  if (share === 1) return '100 in 100'
  return share >= 0.001 ? `${(share * 100).toFixed(1)} in 100` : inHundred(share).replace(/1,000,000$/, 'a million')
}
