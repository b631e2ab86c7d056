import { withPlaces } from '@/scenarios/names-in-text'
import type { EndFact } from '@/scenarios/step-words.types'
import type { RunAccounts, RunEnd } from '@/simulation/step'
import { plural, trimmed } from '@/ui/shared/format'
import { runWords } from '@/ui/shared/run-words'
import { fromCase, fromDetails } from '@/ui/state/case'

export const endText = {
  title: 'How it ended',
  turns: 'What turned it',
  noTurns: 'No single headline moved an ending by a whole future in 100.',
  nextRun: 'Next run of this seed',
  outlook: 'Open in Outlook',
  copyLink: 'Copy link',
  copyTest: 'Copy path as test',
  copyJson: 'Copy as JSON',
  copied: 'Copied.',
  copyFailed: 'This browser refuses to copy.',
  again: 'Back to the start',
}

export const endWords = fromCase((open) => {
  const { endingOf } = runWords(open)

  const endSentence = (end: RunEnd): string => endingOf({ outcome: end.outcome, endWeek: end.week })

  return { endSentence }
})

export const endFacts = fromDetails((open, { end: words }) => {
  const { inWords, priceFacts } = runWords(open)

  function factOf({ name, counter, none, cost }: EndFact, { counters, costs }: RunAccounts): Fact {
    const count = counters[counter] ?? 0
    if (count === 0 && none !== undefined) return [inWords(name), none]
    if (cost === undefined) {
      const isWeeks = open.negotiation.counters.some(({ id, unit }) => id === counter && unit === 'weeks')
      return [inWords(name), isWeeks ? plural(count, 'week') : String(count)]
    }
    const amount = costs[cost.id] ?? 0
    const [told, shown] = amount >= 1000 ? [cost.thousands, trimmed(amount / 1000, 2)] : [cost.told, trimmed(amount, 0)]
    return [inWords(name), withPlaces(told, { AMOUNT: shown })]
  }

  function peakFact({ peak }: RunAccounts): readonly Fact[] {
    if (peak === undefined || words.peak === undefined) return []
    const { level, value, week } = peak
    const names = { AMOUNT: trimmed(value, 0), LEVEL: level, WEEK: String(week) }
    return [[inWords(words.peak.name), withPlaces(words.peak.told, names)]]
  }

  /** What the history came to, in labelled facts. */
  const factsOf = (end: RunEnd, accounts: RunAccounts): readonly Fact[] => [
    ['Weeks to settle', end.ending === undefined ? `beyond ${end.week}` : String(end.week)],
    ...priceFacts(accounts.price),
    ...peakFact(accounts),
    ...words.facts.map((fact) => factOf(fact, accounts)),
  ]

  return { factsOf }
})

type Fact = readonly [label: string, value: string]
