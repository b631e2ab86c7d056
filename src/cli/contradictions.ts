import type { Scenario } from '@/scenarios'
import { editedCase, type OpenNegotiation } from '@/simulation'
import { conditionedAnswer, type WhyNot } from '@/simulation/analyse'
import { conditionText } from '@/simulation/files'
import type { Recipe } from '@/simulation/types'
import { BadInput } from './bad-input'

const ALLOWED = 'conditions that some future meets'

function foundText(why: WhyNot, { conditions, horizonWeeks }: Recipe): string {
  const named = why.conditions.flatMap((index) => conditions[index] ?? []).map(conditionText)
  switch (why.kind) {
    case 'tooEarly':
      return `${named[0]}, which cannot happen before week ${why.week}`
    case 'never':
      return `${named[0]}, which cannot happen within ${horizonWeeks} weeks`
    case 'always':
      return `${named[0]}, but it has always happened by week ${why.week}`
    case 'exclusive':
      return `${named.join(' and ')}, which exclude each other`
    case 'together':
      return `${named.join(' and ')}, which cannot all hold, though any two of them can`
    case 'noSuchDeadline':
      return `${named[0]}, but only ${why.deadlines} deadlines can fall within ${horizonWeeks} weeks`
  }
}

/** The conditions of a recipe that no future meets, as input to refuse. */
export const contradiction = (why: WhyNot, recipe: Recipe): BadInput =>
  new BadInput('--if', foundText(why, recipe), ALLOWED)

/** Solves a recipe's conditions before anything is drawn or written. @throws {BadInput} where no future meets them. */
export function checkConditions(negotiation: OpenNegotiation, scenario: Scenario, recipe: Recipe): void {
  const { changes, edits, horizonWeeks, conditions } = recipe
  if (conditions.length === 0) return
  const edited = editedCase(scenario, edits)
  const { whyNot } = conditionedAnswer(negotiation, edited, changes, horizonWeeks, conditions)
  if (whyNot !== undefined) throw contradiction(whyNot, recipe)
}
