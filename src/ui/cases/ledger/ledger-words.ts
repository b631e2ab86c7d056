import { plural } from '@/ui/shared/format'

export const gradeWord: Readonly<Record<string, string>> = {
  A: 'A',
  B: 'B',
  C: 'C',
  judgement: 'Judgement',
}

export const ledgerText = {
  lead: 'Everything the open case was told, with its reason, its sources and the day its evidence reaches. Values are those in force, your changes included.',
  grades:
    'A: official, or the outlet itself. B: wire or press copy. C: low authority. Judgement: no source gives its size.',
  find: 'Find in the ledger',
  grade: 'Grade',
  party: 'Party',
  any: 'All',
  inSampleOnly: 'Only what was partly informed by what came later',
  count: (found: number, all: number) =>
    found === all ? plural(all, 'entry', 'entries') : `${found} of ${all} entries`,
  csv: 'Save as CSV',
  markdown: 'Save as Markdown',
  saved: (count: number) => `Saved ${plural(count, 'entry', 'entries')}.`,
  none: 'Nothing in the ledger fits.',
  showAll: 'Show all',
  columns: {
    label: 'What',
    party: 'Party',
    reading: 'Reading and range',
    grade: 'Grade',
    date: 'Evidence until',
    why: 'Reason and sources',
  },
  was: (value: string) => `changed by you; the case has ${value}`,
  note: (note: string) => `Your note: ${note}`,
  inSample: 'Partly informed by what came later',
  noRange: '–',
  payoffs: (party: string) => `What the endings are worth to ${party}`,
  payoffsMeaning: 'From −1 to 1. Payoffs move no chance.',
  dateMeaning: 'A date of the calendar.',
  announced: (day: string) => `Announced ${day}.`,
  ownDate: 'Set by you.',
  removed: 'not scheduled',
  removedReason: 'Taken out by you.',
  delay: 'Length of a further delay',
  delayMeaning: 'A length of the calendar: a deadline that is put off comes back after so many weeks.',
  delayUntold: 'Fixed by the case and not drawn; its notes do not say what it rests on.',
  notModelled: 'What is not modelled, and why',
  noSource: 'No source: our judgement.',
}
