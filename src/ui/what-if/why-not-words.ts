import type { WhyNot } from '@/simulation/analyse/types'
import { spanOfWeeks } from '@/simulation/plain-words'
import type { WhatIf } from '@/simulation/types'
import { plural } from '@/ui/shared/format'
import { fromCase } from '@/ui/state/case'
import { whatIfWords } from './condition-words'

export const whyNot = fromCase((open) => {
  const { claimWords, conditionWords } = whatIfWords(open)

  /** Why no future fits, in words. */
  function whyNotWords(whyNot: WhyNot, conditions: readonly WhatIf[], horizonWeeks: number): string {
    const named = whyNot.conditions.flatMap((index) => conditions[index] ?? [])
    const [first] = named
    const claim = first === undefined ? 'this' : claimWords({ ...first, happened: true })
    const span = spanOfWeeks(horizonWeeks)
    switch (whyNot.kind) {
      case 'tooEarly':
        return `Cannot happen: week ${whyNot.week ?? 0} is the first in which ${claim}.`
      case 'never':
        return `Cannot happen: from this start there is no future of ${span} in which ${claim}.`
      case 'always':
        return `Cannot happen: in every future ${claim} by week ${whyNot.week ?? 0}.`
      case 'exclusive':
        return `Cannot happen together: “${named.map(conditionWords).join('” and “')}” exclude each other.`
      case 'together':
        return 'Cannot happen together: some of these conditions can hold at once, all of them cannot.'
      case 'noSuchDeadline':
        return `Cannot happen: only ${plural(whyNot.deadlines ?? 0, 'deadline')} can fall within ${span}.`
    }
  }

  return { whyNotWords }
})
