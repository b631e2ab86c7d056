import { entryOf } from '@/scenarios/entry-of'
import { inNamesOf } from '@/scenarios/names-in-text'
import { untouched } from '@/simulation/link/link-rules'
import type { Recipe } from '@/simulation/types'
import { fromCase } from './case'
import type { NumberCard } from './number-card'

/** The value of a number in a recipe. */
export const valueIn = (recipe: Recipe, card: NumberCard): number => recipe.changes[card.id] ?? card.value

export const caseNumbers = fromCase((open) => {
  const { scenario, stored } = open
  const { negotiation } = open

  /** The case untouched: what a link is a difference from. */
  const basis: Recipe = untouched(scenario)

  /** Every number of the case, in catalogue order. */
  const numberCards: readonly NumberCard[] = negotiation.parameters.map((parameter) => {
    const { base, low, high } = entryOf(scenario.numbers, parameter.id)
    return {
      ...parameter,
      label: inNamesOf(negotiation, scenario, parameter.label),
      meaning: inNamesOf(negotiation, scenario, parameter.meaning),
      value: base,
      low,
      high,
    }
  })

  const cardsById: ReadonlyMap<string, NumberCard> = new Map(numberCards.map((card) => [card.id, card]))
  const cardOf = (id: string): NumberCard | undefined => cardsById.get(id)

  /** The numbers that move the answer most, ranked once per case so that rows never jump. */
  const leverCards: readonly NumberCard[] = stored.levers.flatMap((id) => cardsById.get(id) ?? [])

  return { basis, numberCards, cardsById, cardOf, leverCards }
})
