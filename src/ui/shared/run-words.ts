import type { EventMeta } from '@/machines/event-record'
import { withPlaces } from '@/scenarios/names-in-text'
import type { RunHistory, RunWeek } from '@/simulation/types'
import { spanOfWeeks, weekSpan } from '@/ui/shared/dates'
import { plural, trimmed, typographic } from '@/ui/shared/format'
import { fromCase } from '@/ui/state/case'

export const runWords = fromCase(({ negotiation, scenario }) => {
  const names = negotiation.places(scenario)

  /** A text of the negotiation in the names of the case. */
  const inWords = (text: string): string => typographic(withPlaces(text, names))

  const told = (type: string): Told => {
    const { party, headline, explanation } = negotiation.events[type] ?? { party: '', headline: type, explanation: '' }
    return { type, party, headline: inWords(headline), explanation: inWords(explanation) }
  }

  /** The run as a list to read: headlines with their week, quiet weeks folded, each kind of event explained once. */
  function storyOf({ headlines, endWeek }: Pick<RunHistory, 'headlines' | 'endWeek'>): readonly StoryItem[] {
    const explained = new Set<string>()
    const items: StoryItem[] = []
    let last = 0
    const quietUntil = (week: number) => {
      if (week - last > 1) items.push({ kind: 'quiet', after: last, weeks: week - last - 1 })
    }
    const tell = ({ week, events }: RunWeek) => {
      const toldEvents = events.map((type) => {
        const isNew = !explained.has(type)
        explained.add(type)
        return { ...told(type), isNew }
      })
      items.push({ kind: 'week', week, span: weekSpan(scenario.startDate, week), events: toldEvents })
    }
    for (const headline of headlines) {
      quietUntil(headline.week)
      tell(headline)
      last = headline.week
    }
    quietUntil(endWeek + 1)
    return items
  }

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
      : [['Price', withPlaces(negotiation.price.told, { AMOUNT: trimmed(price, 1) })]]

  /** What the run cost, in labelled facts. */
  const factsOf = ({ price, counters }: Pick<RunHistory, 'price' | 'counters'>): readonly Fact[] => [
    ...priceFacts(price),
    ...negotiation.counters.flatMap(({ id, fact, unit }) => {
      const count = counters[id] ?? 0
      return fact === undefined
        ? []
        : [[inWords(fact), unit === 'weeks' ? plural(count, 'week') : String(count)] as const]
    }),
  ]

  return { inWords, outcomeName, wayOf, storyOf, endingOf, priceFacts, factsOf }
})

/** What it says of and what it says. */
type Fact = readonly [label: string, value: string]

export type Told = {
  readonly type: string
  readonly party: EventMeta['party']
  readonly headline: string
  readonly explanation: string
}

export type StoryItem =
  | { readonly kind: 'quiet'; readonly after: number; readonly weeks: number }
  | {
      readonly kind: 'week'
      readonly week: number
      readonly span: string
      readonly events: readonly (Told & { readonly isNew: boolean })[]
    }
