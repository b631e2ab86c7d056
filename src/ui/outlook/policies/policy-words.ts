import { withPlaces } from '@/scenarios/names-in-text'
import type { ScenarioPolicy } from '@/scenarios/scenario.types'
import { captionChance, type PolicyStanding } from '@/simulation/policy-path'
import { plural } from '@/ui/shared/format'
import { runWords } from '@/ui/shared/run-words'
import { fromCase } from '@/ui/state/case'
import { casePolicies } from './case-policies'

/** Weeks until something that has this chance every week, on average: "8 weeks". */
const weeksOf = (chance: number): number => Math.max(1, Math.round(1 / chance))

const RARE = 0.2
/** In how many people count. */
const SIMPLE = [2, 3, 4, 5, 8, 10]
const FINE = 20
const NEAR = 0.025

/** A chance as the simplest share that is near it: "3 in 4", "1 in 11", "all". */
export function shareWords(chance: number): string {
  if (chance >= 1 - NEAR) return 'all'
  if (chance < RARE) return `1 in ${Math.round(1 / chance)}`
  const of = SIMPLE.find((whole) => {
    const count = Math.round(chance * whole)
    return count < whole && Math.abs(count / whole - chance) <= NEAR
  })
  return `${Math.round(chance * (of ?? FINE))} in ${of ?? FINE}`
}

/** A caption's text at a chance; what cannot happen has one word. */
export function captionAt(text: string, chance: number): string {
  if (chance === 0) return 'never'
  const weeks = plural(weeksOf(chance), 'week')
  const every = weeksOf(chance) === 1 ? 'every week' : `every ${weeks}`
  return withPlaces(text, { EVERY: every, WEEKS: weeks, SHARE: shareWords(chance) })
}

/** Where a policy stands on its path, in words. */
export function standingWords({ at, isOnPath }: PolicyStanding): string {
  if (!isOnPath) return 'set by hand'
  if (at === 0) return 'our reading'
  if (Math.abs(at) === 1) return at > 0 ? 'at its upper end' : 'at its lower end'
  return `${Math.abs(at) <= 0.5 ? 'a little' : 'well'} ${at > 0 ? 'above' : 'below'} our reading`
}

export const policyWords = fromCase((open) => {
  const { inWords } = runWords(open)
  const { bases } = casePolicies(open)

  const questionOf = ({ question }: ScenarioPolicy): string => inWords(question)

  /** "about every 8 weeks: our reading" */
  function wordsOf({ caption }: ScenarioPolicy, standing: PolicyStanding, changes: Readonly<Record<string, number>>) {
    const where = standingWords(standing)
    if (caption === undefined) return where
    const chance = captionChance(caption, (id) => changes[id] ?? bases[id] ?? 0)
    return `${captionAt(inWords(caption.text), chance)}: ${where}`
  }

  return { questionOf, wordsOf }
})

const COUNTS = ['No', 'One', 'Two', 'Three', 'Four', 'Five']

export const policiesText = {
  head: 'What if they played it differently?',
  sub: (count: number, isPhone: boolean) =>
    `${COUNTS[count] ?? count} ${count === 1 ? 'policy' : 'policies'}. ${isPhone ? 'The line below follows your thumb.' : 'The marks follow as you drag.'}`,
  more: (count: number) => `More policies (${count})`,
  all: (count: number) => `All ${count} numbers`,
  reset: 'Reset all',
  effect: (plural: string) => `${plural} against the same without this policy: `,
}
