import type { PayoffColumn } from '@/scenarios/negotiation'
import { fromCase } from '@/ui/state/case'
import { runWords } from './run-words'

export const payoffWords = fromCase((open) => {
  const { negotiation } = open
  const { inWords } = runWords(open)
  const payoffColumns = negotiation.payoffColumns.map((column) => ({ ...column, title: inWords(column.title) }))
  const names = Object.values(open.scenario.parties).map(({ name }) => name)

  const payoffPartyName = (party: string): string =>
    inWords(negotiation.payoffParties.find(({ id }) => id === party)?.name ?? party)

  /** A title within a sentence: names keep their capitals. */
  const inSentence = (title: string): string =>
    names.reduce((text, name) => text.replace(name.toLowerCase(), name), title.toLowerCase())

  const payoffText = {
    lead: 'What each party makes of an ending, and of every week on the way to it, from −1 to 1. Payoffs move no chance: they are what a seat, a walk-away value and a reservation price are worked out from.',
    ledger: 'Where these payoffs come from',
    party: 'Party',
    endings: 'Worth of an ending',
    weeks: 'Added for every week spent so',
    cell: (party: string, title: string, group: PayoffColumn['group']) =>
      `${party}: ${group === 'weeks' ? 'each week ' : ''}${inSentence(title)}`,
    was: (value: string) => `was ${value}`,
    reset: (cell: string) => `; reset ${cell}`,
    resetAll: 'Reset all payoffs',
  }

  return { payoffColumns, payoffPartyName, payoffText }
})
