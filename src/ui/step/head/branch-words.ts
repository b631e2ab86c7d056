import { type BranchName, NOTHING } from '@/simulation/step'
import { headlineOf } from '../week/week-words'

/** "As drawn", or "Branch 1: Beijing refuses the deal in week 5". */
export function branchWords(name: BranchName, isSeated: boolean): string {
  if (name.kind === 'drawn') return isSeated ? 'First try' : 'As drawn'
  const what = name.events.map((event) => (event === NOTHING ? 'nothing happens' : headlineOf(event))).join(', ')
  return `Branch ${name.number}: ${what} in week ${name.week}`
}
