import { withPlaces } from '@/scenarios/names-in-text'
import { spanOfWeeks } from '@/simulation/plain-words'
import type { RunHistory } from '@/simulation/types'
import { trimmed, typographic } from '@/ui/shared/format'
import { fromCase } from '@/ui/state/case'

export const runWords = fromCase(({ negotiation, scenario }) => {
  const names = negotiation.places(scenario)

  /** A text of the negotiation in the names of the case. */
  const inWords = (text: string): string => typographic(withPlaces(text, names))

  /** How a run ends, in a sentence. */
  function endingOf({ outcome, endWeek }: Pick<RunHistory, 'outcome' | 'endWeek'>): string {
    const words = negotiation.outcomes.find(({ id }) => id === outcome)?.told ?? outcome
    return withPlaces(inWords(words), { WHEN: String(endWeek), SPAN: spanOfWeeks(endWeek) })
  }

  /** An outcome by its name: "Sold to Oracle-led". */
  const outcomeName = (outcome: string): string =>
    inWords(negotiation.outcomes.find(({ id }) => id === outcome)?.name ?? outcome)

  /** An outcome as one of its ending's ways, where these are told one by one. */
  function wayOf(outcome: string): { readonly label: string; readonly name: string } | undefined {
    const way = negotiation.outcomes.find(({ id }) => id === outcome)?.way
    return way && { label: inWords(way.label), name: inWords(way.name) }
  }

  /** What was paid; nothing where no price was. */
  const priceFacts = (price: number | undefined): readonly Fact[] =>
    price === undefined || negotiation.price === undefined
      ? []
      : [[negotiation.price.name, withPlaces(negotiation.price.told, { AMOUNT: trimmed(price, 1) })]]

  return { inWords, outcomeName, wayOf, endingOf, priceFacts }
})

/** What it says of and what it says. */
type Fact = readonly [label: string, value: string]
