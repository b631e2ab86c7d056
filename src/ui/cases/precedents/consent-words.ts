import type { ConsentRequest, Consents } from '@/scenarios/history.types'
import { type ConsentWaits, consentWaits, consentWeeks } from '@/simulation/history/consent-waits'
import { bothAnswers, shapeSentence } from '@/simulation/history/wait-words'
import type { TableData } from '@/ui/charts/number-table'
import { longDate } from '@/ui/shared/dates'
import { grouped, plural } from '@/ui/shared/format'
import { type Sorting, type SortKey, sorted } from '../sort'
import type { DurationWeek } from './duration-chart'
import { fromPrecedents } from './use-precedents'

const in100 = (share: number): string => (100 * share).toFixed(1)

export const consentText = {
  chart: 'How long the answer took',
  unit: 'approved, in 100',
  names: { law: 'fitted law', seen: 'requests' },
  columns: ['By week', 'Requests', 'Low', 'High', 'Fitted law', 'Constant rate'],
  table: (count: number) => `The ${count} requests`,
  tableLead: 'As the sources tell them. Choose a column to sort by it.',
  request: 'Request',
  asked: 'Announced',
  answered: 'Answer',
  weeks: 'Weeks',
  shows: 'What it shows, and sources',
  answers: { approved: 'Approved', 'given up': 'Given up' },
} as const

/** "Of 18 requests 13 were approved and 5 given up in 1,026 weeks of waiting; near a meeting 2.9 of 100 a week were approved (1.3 to 6.2), …" */
function summary({ approved, counted, waited, weekly }: ConsentWaits): string {
  const kinds = weekly.map(({ high, kind, low, share }, at) => {
    const wording = at === 0 ? ' of 100 a week were approved' : ''
    return `${kind} ${in100(share)}${wording} (${in100(low)} to ${in100(high)})`
  })
  return `Of ${plural(counted.length, 'request')} ${approved} were approved and ${counted.length - approved} given up in ${grouped(Math.round(waited))} weeks of waiting; ${kinds.join(', ')}.`
}

const EVERY = 4
const [YEAR, QUARTER] = [52, 13]

const table = ({ byWeek }: ConsentWaits): TableData => ({
  columns: consentText.columns,
  rows: byWeek
    .filter(({ week }) => week % EVERY === 0 || week === byWeek.length - 1)
    .map(({ week, ...shares }) => [
      String(week),
      ...[shares.requests, shares.low, shares.high, shares.fitted, shares.constant].map(in100),
    ]),
})

const keys: Readonly<Record<string, (request: ConsentRequest) => SortKey>> = {
  request: ({ name }) => name.toLowerCase(),
  asked: ({ asked }) => asked,
  answered: ({ answered }) => answered,
  waited: consentWeeks,
}

function consentWordsOf(consents: Consents) {
  const found = consentWaits(consents)
  const { known, note, requests } = consents
  return {
    summary: summary(found),
    shape: `${shapeSentence(found.fit)} ${bothAnswers(found.fit, YEAR, QUARTER)}`,
    note: `Counted is what was answered or given up by ${longDate(known)}. The dashed line and its 95 % band are Kaplan and Meier’s, the full one is the Weibull law told below, and the intervals of a week are Wilson’s. ${note}`,
    table: table(found),
    byWeek: found.byWeek.map(
      ({ fitted, requests: seen, week, low, high }): DurationWeek => ({ week, law: fitted, seen, low, high }),
    ),
    sortColumns: Object.keys(keys),
    sortedRequests: (sorting: Sorting | undefined): readonly ConsentRequest[] => {
      const key = sorting && keys[sorting.by]
      return sorting === undefined || key === undefined ? requests : sorted(requests, sorting.isDown, key)
    },
  }
}

/** What is said of requests for consent; undefined where a negotiation has none. */
export const consentWords = fromPrecedents((_, { consents }) =>
  consents === undefined ? undefined : { ...consents, ...consentWordsOf(consents) },
)
