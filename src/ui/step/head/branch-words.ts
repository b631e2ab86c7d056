import { type BranchName, isNothing } from '@/simulation/step'
import { fromCase } from '@/ui/state/case'
import { thisWeekWords } from '../week/week-words'

export const branchNames = fromCase((open) => {
  const { headlineOf } = thisWeekWords(open)

  /** "As drawn", or "Branch 1: Beijing refuses the deal in week 5". */
  function branchWords(name: BranchName, isSeated: boolean): string {
    if (name.kind === 'drawn') return isSeated ? 'First try' : 'As drawn'
    const what = name.events.map((event) => (isNothing(event) ? 'nothing happens' : headlineOf(event))).join(', ')
    return `Branch ${name.number}: ${what} in week ${name.week}`
  }

  return { branchWords }
})
