import type { RunAccounts, RunEnd } from '@/simulation/step'
import { plural, trimmed } from '@/ui/shared/format'
import { runWords } from '@/ui/shared/run-words'
import { fromCase } from '@/ui/state/case'

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
  const { endingOf, priceFacts } = runWords(open)

  const endSentence = (end: RunEnd): string => endingOf({ outcome: end.outcome, endWeek: end.week })

  /** What the history came to, in labelled facts. */
  function endFacts(end: RunEnd, accounts: RunAccounts): readonly (readonly [string, string])[] {
    const { counters, peak, costs, price } = accounts
    const dark = counters.weeksDark ?? 0
    return [
      ['Weeks to settle', end.ending === undefined ? `beyond ${end.week}` : String(end.week)],
      ...priceFacts(price),
      ...(peak === undefined
        ? []
        : ([['Peak tariff', `${trimmed(peak.value, 0)} % (${peak.level}, week ${peak.week})`]] as const)),
      ['Dark', dark === 0 ? 'never' : plural(dark, 'week')],
      ['Advertising revenue lost', dark === 0 ? 'none' : millions(costs.advertising ?? 0)],
      ['Small firms’ revenue lost', dark === 0 ? 'none' : millions(costs.smallFirms ?? 0)],
      ['Delays granted', String(counters.delays ?? 0)],
    ]
  }

  return { endSentence, endFacts }
})

const millions = (usd: number): string =>
  usd >= 1000 ? `US$ ${trimmed(usd / 1000, 2)} bn` : `US$ ${trimmed(usd, 0)} m`
