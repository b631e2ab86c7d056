import type { ScenarioIssue } from '@/scenarios/scenario-error'
import { plural } from '@/ui/shared/format'

/** A fault beside its field: what was found, what is allowed. */
export const faultWords = ({ found, allowed }: ScenarioIssue): string => `Found ${found}; allowed: ${allowed}`

/** How many words a briefing has, of the 45 it may have. */
export function countedWords(text: string): string {
  const trimmed = text.trim()
  const count = trimmed === '' ? 0 : trimmed.split(/\s+/).length
  return `${count} of 45 words`
}

export const makeText = {
  lead: 'From a dispute in the news to a case of your own: copy the case most like it, then change what differs, from top to bottom. Everything is checked as you type, and nothing leaves this device.',
  hour: 'A worked example, step by step in an hour, is in docs/make-your-own.md.',
  from: 'Start from',
  start: 'Copy this case',
  again: 'Start again from',
  drafts: 'Other drafts on this device',
  untitled: 'A draft without a title',
  goOn: 'Go on with it',
  throwAway: 'Throw it away',
  sure: 'For good?',
  no: 'Keep it',
  draftNotKept:
    'This draft is not kept on this device: its storage is full or refused. Save the scenario file before you leave.',
  notCarried: (title: string) =>
    `A draft of ${title} is made on a page of its own, and this device keeps nothing to take it there: its storage is full or refused. Open a case of ${title} first.`,
  template: 'Save a template file',
  names: '1 · Names and words',
  briefing: '2 · The briefing and the story',
  dates: '3 · Dates',
  prologue: '4 · What had happened by the start',
  numbers: '5 · Numbers',
  payoffs: '6 · What the endings are worth',
  sources: '7 · Sources',
  numbersLead:
    'Chances stand as shares of 1, as in the file: 0.08 is 8 in 100. Give every reading a range you would defend and a reason. Leave a number you know nothing about with a wide range and say so.',
  payoffsLead: 'From −1 to 1. They move no chance; they are what a seat and a walk-away value are worked out from.',
  prologueLead: (examples: string) =>
    `Events before the start put the machine where the case begins: ${examples}. They are sent to it in the order of the list, so an event must be possible after the ones above it.`,
  datesLead: 'Announced dates after the start.',
  deadlinesLead: 'Deadlines return every so many weeks after the last one.',
  sourcesLead: 'An address you type beside a number appears here by itself. Say who published it and how good it is.',
  moveDates: (days: number) => `Move every other date by ${days > 0 ? '+' : '−'}${plural(Math.abs(days), 'day')} too`,
  add: (what: string) => `Add ${what}`,
  remove: (what: string, at: number) => `Remove ${what} ${at + 1}`,
  addresses: 'Sources: addresses, with spaces between',
  base: 'Reading',
  low: 'Low',
  high: 'High',
  reason: 'Reason',
  evidence: 'Evidence until',
  inSample: 'Informed by what came after the start',
  grade: 'Grade',
  noGrade: 'by its sources',
  checking: 'Checking …',
  good: 'Nothing is wrong with it.',
  faults: (count: number) => (count === 1 ? '1 fault' : `${count} faults`),
  faultsHead: (count: number) => `${plural(count, 'fault is', 'faults are')} left to mend:`,
  more: (count: number) => `and ${count} more`,
  failed: 'The checks could not be run:',
  save: 'Save the scenario file',
  keep: 'Keep and open it',
  solving: 'Working out its answer …',
  stop: 'Stop',
  refusedByMachine: 'The machine cannot run it:',
}
