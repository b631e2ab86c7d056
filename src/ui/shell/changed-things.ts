import type { Party } from '@/machines/negotiation.types'
import { payoffPaths } from '@/simulation/link/payoff-paths'
import type { Recipe } from '@/simulation/types'
import { fieldText, fieldUnit } from '@/ui/outlook/levers/number-words'
import { longDate } from '@/ui/shared/dates'
import { listed, plural } from '@/ui/shared/format'
import { cardOf, scenario } from '@/ui/state/case'
import { ownCalendar } from '@/ui/state/edited-calendar'

/** One thing that differs from the case: a number, a range, a payoff or the calendar. */
export type ChangedThing = {
  readonly kind: 'number' | 'range' | 'payoff' | 'calendar'
  /** The number's id, the payoff's path. */
  readonly id: string
  readonly party: Party
  readonly label: string
  readonly was: string
  readonly now: string
  readonly note: string | undefined
}

const unitOf = (unit: string): string => (unit === '' ? '' : ` ${unit}`)

function changedNumbers({ changes, edits }: Recipe): readonly ChangedThing[] {
  return Object.entries(changes).flatMap(([id, value]) => {
    const card = cardOf(id)
    if (card === undefined) return []
    const unit = unitOf(fieldUnit(card))
    const [was, now] = [fieldText(card, card.value), `${fieldText(card, value)}${unit}`]
    return [{ kind: 'number', id, party: card.party, label: card.label, was, now, note: edits.notes?.[id] }]
  })
}

function changedRanges({ changes, edits }: Recipe): readonly ChangedThing[] {
  return Object.entries(edits.ranges ?? {}).flatMap(([id, { low, high }]) => {
    const card = cardOf(id)
    if (card === undefined) return []
    const span = (from: number, to: number) => `${fieldText(card, from)} to ${fieldText(card, to)}`
    const note = changes[id] === undefined ? edits.notes?.[id] : undefined
    const now = `${span(low, high)}${unitOf(fieldUnit(card))}`
    const label = `Range: ${card.label}`
    return [{ kind: 'range', id, party: card.party, label, was: span(card.low, card.high), now, note }]
  })
}

const payoffParties: Readonly<Record<string, Party>> = {
  host: 'host',
  home: 'home',
  owner: 'owner',
  bidder: 'bidder',
  congress: 'congress',
}

/** "endings.sold.fullSale" → "sold, full sale" */
const pathWords = (path: string): string =>
  path
    .replace(/^endings\./, '')
    .replace(/^weeks\./, 'week ')
    .replace('.', ', ')
    .replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
    .replace('unresolved', 'not settled')

const ownPayoff = (path: string): number => {
  const found = path
    .split('.')
    .reduce<unknown>((value, key) => (value as Readonly<Record<string, unknown>> | undefined)?.[key], scenario.payoffs)
  return typeof found === 'number' ? found : 0
}

function changedPayoffs({ edits }: Recipe): readonly ChangedThing[] {
  const { payoffs = {} } = edits
  return payoffPaths(scenario).flatMap((path) => {
    const now = payoffs[path]
    if (now === undefined) return []
    const [party = '', ...rest] = path.split('.')
    return [
      {
        kind: 'payoff',
        id: path,
        party: payoffParties[party] ?? 'both',
        label: `Payoff${party === 'users' ? ' of users and firms' : ''}: ${pathWords(rest.join('.'))}`,
        was: String(ownPayoff(path)),
        now: String(now),
        note: edits.notes?.[path],
      },
    ]
  })
}

const calendarWords = ({ announced, delayLengthWeeks }: typeof ownCalendar): string =>
  `${announced.length === 0 ? 'nothing scheduled' : listed(announced.map(({ date }) => longDate(date)))}; delays of ${plural(delayLengthWeeks, 'week')}`

function changedCalendar({ edits: { calendar, notes } }: Recipe): readonly ChangedThing[] {
  if (calendar === undefined) return []
  const [was, now] = [calendarWords(ownCalendar), calendarWords(calendar)]
  return [{ kind: 'calendar', id: 'calendar', party: 'clock', label: 'Calendar', was, now, note: notes?.calendar }]
}

/** Everything a recipe changes in its case, in the order of its count. */
export const changedThings = (recipe: Recipe): readonly ChangedThing[] => [
  ...changedNumbers(recipe),
  ...changedRanges(recipe),
  ...changedPayoffs(recipe),
  ...changedCalendar(recipe),
]
