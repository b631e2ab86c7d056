import type { SpreadSplit } from '@/simulation/analyse/types'
import type { Group } from '@/simulation/types'
import { groupWords } from '@/ui/shared/group-words'
import { fromCase } from '@/ui/state/case'
import { caseNumbers } from '@/ui/state/case-numbers'
import type { NumbersPart } from './numbers-place'

export const partTitles: Readonly<Record<NumbersPart, string>> = {
  numbers: 'Numbers',
  payoffs: 'Payoffs',
  calendar: 'Calendar',
  versions: 'Versions',
}

export const numbersWords = fromCase((open) => {
  const { groupHappens } = groupWords(open)
  const { numberCards } = caseNumbers(open)

  const listText = {
    find: `Find one of ${numberCards.length} numbers`,
    onlyChanged: (count: number) => `Only changed (${count})`,
    low: 'Low',
    likely: 'Likely',
    high: 'High',
    held: 'Held at',
    note: 'Note',
    noteOf: (label: string) => `Why ${label} was changed`,
    notePlaceholder: 'Why you changed it; kept in the link',
    noneFound: (find: string) => `No number matches “${find}”.`,
    noneChanged: 'No number is changed. Move a slider and it is listed here.',
    showAll: 'Show all',
  }

  /** How much of the spread is not known and how much is chance, in whole percent that add to 100. */
  function spreadWords({ unknownShare, unknown, chance }: SpreadSplit, group: Group): string {
    if (unknown + chance === 0) return `Whether ${groupHappens(group)}: there is no spread, it is certain.`
    const notKnown = Math.round(unknownShare * 100)
    const share = notKnown === 0 ? 'less than 1' : notKnown === 100 ? 'more than 99' : String(notKnown)
    const rest = notKnown === 0 ? 'more than 99' : notKnown === 100 ? 'less than 1' : String(100 - notKnown)
    return `Whether ${groupHappens(group)}: ${share} % of the spread is that we do not know the numbers, ${rest} % is chance.`
  }

  return { listText, spreadWords }
})

export const spreadText = {
  waiting: 'How much of the spread is chance and how much is not known is being worked out …',
  failed: (message: string) => `The spread could not be worked out: ${message}`,
  note: 'Narrower ranges shrink the first only. Both are of all futures, each number drawn from its range; what you hold stays.',
}
