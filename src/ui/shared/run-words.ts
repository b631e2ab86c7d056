import type { EventMeta } from '@/machines/event-record'
import type { NegotiationEventType } from '@/machines/forced-sale/event-meta'
import { eventMeta } from '@/machines/forced-sale/event-meta'
import { forcedSale } from '@/scenarios/forced-sale'
import { inNamesOf } from '@/scenarios/names-in-text'
import type { RunHistory, RunWeek } from '@/simulation/types'
import { spanOfWeeks, weekSpan } from '@/ui/shared/dates'
import { plural, trimmed, typographic } from '@/ui/shared/format'
import { fromCase } from '@/ui/state/case'

export const runWords = fromCase(({ scenario }) => {
  const { buyers, words, parties } = scenario

  const isBuyer = (id: string): id is keyof typeof buyers => id in buyers

  /** A buyer inside a sentence: "the Oracle-led group", "Elon Musk". */
  const buyerName = (id: string): string => (isBuyer(id) ? inWords(id.toUpperCase()) : 'a buyer')

  /** A text of the machine in the names of the case; buyers too. */
  const inWords = (text: string): string => typographic(inNamesOf(forcedSale, scenario, text))

  const told = (type: string): Told => {
    const meta = isEvent(type) ? eventMeta[type] : undefined
    return {
      type,
      party: meta?.party ?? 'clock',
      headline: inWords(meta?.headline ?? type),
      explanation: inWords(meta?.explanation ?? ''),
    }
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

  const keptHow: Readonly<Record<string, string>> = {
    kept_voided: 'a court voids the law',
    kept_repealed: inNamesOf(forcedSale, scenario, 'LEGISLATURE repeals the law'),
    kept_withdrawn: `${parties.host.name} withdraws its order`,
  }

  const openHow: Readonly<Record<string, string>> = {
    unresolved_delayed: 'another delay is running',
    unresolved_lapsed: 'the law applies and nobody enforces it',
    unresolved_dark: `${words.service} is dark`,
    unresolved_signed: 'contracts are signed, but the sale has not closed',
  }

  /** How a run ends, in a sentence. */
  function endingOf({ outcome, group, endWeek }: Pick<RunHistory, 'outcome' | 'group' | 'endWeek'>): string {
    switch (group) {
      case 'sold':
        return `Sold to ${buyerName(outcome.replace('sold_', ''))} in week ${endWeek}.`
      case 'kept':
        return `${parties.owner.name} keeps ${words.target} in week ${endWeek}: ${keptHow[outcome] ?? 'the law is gone'}.`
      case 'banned':
        return `Banned for good in week ${endWeek}.`
      case 'unresolved':
        return `Not settled after ${spanOfWeeks(endWeek)}: ${openHow[outcome] ?? 'nothing is decided'}.`
    }
  }

  /** What the run cost, in labelled facts. */
  function factsOf({
    priceUsdBn,
    counters,
  }: Pick<RunHistory, 'priceUsdBn' | 'counters'>): readonly (readonly [string, string])[] {
    const weeks = (id: string) => plural(counters[id] ?? 0, 'week')
    return [
      ...(priceUsdBn === undefined ? [] : ([['Price', `US$ ${trimmed(priceUsdBn, 1)} bn`]] as const)),
      ['Dark', weeks('weeksDark')],
      ['Delays granted', String(counters.delays ?? 0)],
      [`Refusals by ${parties.home.name}`, String(counters.refusals ?? 0)],
      ['Elevated tariffs', weeks('weeksElevated')],
      ['Tariffs at embargo level', weeks('weeksEmbargo')],
    ]
  }

  return { buyerName, inWords, storyOf, endingOf, factsOf }
})

const isEvent = (type: string): type is NegotiationEventType => type in eventMeta

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
