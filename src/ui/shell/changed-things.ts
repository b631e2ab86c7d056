import type { Party } from '@/machines/event-record'
import { payoffPaths } from '@/simulation/recipe/payoff-values'
import type { CalendarEdit, Recipe } from '@/simulation/types'
import { caseGroups } from '@/ui/shared/case-groups'
import { longDate } from '@/ui/shared/dates'
import { listed, plural } from '@/ui/shared/format'
import { groupWords } from '@/ui/shared/group-words'
import { injectWords } from '@/ui/shared/inject-events'
import { doubtWords, rangeWithUnit, valueWithUnit } from '@/ui/shared/numbers/doubt-words'
import { payoffWords } from '@/ui/shared/payoff-words'
import { fromCase } from '@/ui/state/case'
import { caseNumbers } from '@/ui/state/case-numbers'
import { doubtOf, drawnRange } from '@/ui/state/drawn-range'
import { editedCalendar } from '@/ui/state/edited-calendar'

/** One thing that differs from the case: a number, the range of one that was not moved, a payoff or the calendar. */
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

export const changeList = fromCase((open) => {
  const { negotiation, scenario } = open
  const { groupShort } = groupWords(open)
  const { isGroup } = caseGroups(open)
  const { payoffPartyName } = payoffWords(open)
  const { calendarParty } = injectWords(open)
  const { cardOf } = caseNumbers(open)
  const { ownCalendar } = editedCalendar(open)

  /** A moved number with what it is drawn from, or the range alone. */
  function changedNumbers(recipe: Recipe): readonly ChangedThing[] {
    const { changes, edits } = recipe
    const ids = new Set([...Object.keys(changes), ...Object.keys(edits.ranges ?? {})])
    return [...ids].flatMap((id): readonly ChangedThing[] => {
      const card = cardOf(id)
      if (card === undefined) return []
      const { party, label } = card
      const [value, range, note] = [changes[id], drawnRange(recipe, card), edits.notes?.[id]]
      if (value === undefined) {
        const [was, now] = [rangeWithUnit(card, card), rangeWithUnit(card, edits.ranges?.[id] ?? range)]
        return [{ kind: 'range', id, party, label: `Range: ${label}`, was, now, note }]
      }
      const doubt = doubtOf(recipe, card) === 'ranged' ? doubtWords(card, 'ranged', range) : 'held'
      const [was, now] = [valueWithUnit(card, card.value), `${valueWithUnit(card, value)}, ${doubt}`]
      return [{ kind: 'number', id, party, label, was, now, note }]
    })
  }

  const ownPayoff = (path: string): number => {
    const found = path
      .split('.')
      .reduce<unknown>(
        (value, key) => (value as Readonly<Record<string, unknown>> | undefined)?.[key],
        scenario.payoffs,
      )
    return typeof found === 'number' ? found : 0
  }

  const isParty = (id: string): boolean => negotiation.parties.some((party) => party.id === id)

  /** Whose badge a payoff wears. */
  const badgeOf = (party: string): Party =>
    isParty(party) ? party : (negotiation.payoffParties.find(({ id }) => id === party)?.badge ?? party)

  /** "endings.sold.fullSale" → "sold, full sale" */
  function pathWords([kind, ...path]: readonly string[]): string {
    const words = path.map((name) => (isGroup(name) ? groupShort(name) : name.replace(/[A-Z]/g, ' $&')).toLowerCase())
    return `${kind === 'weeks' ? 'week ' : ''}${words.join(', ')}`
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
          party: badgeOf(party),
          label: `Payoff${isParty(party) ? '' : ` of ${payoffPartyName(party).toLowerCase()}`}: ${pathWords(rest)}`,
          was: String(ownPayoff(path)),
          now: String(now),
          note: edits.notes?.[path],
        },
      ]
    })
  }

  function changedCalendar({ edits: { calendar, notes } }: Recipe): readonly ChangedThing[] {
    if (calendar === undefined) return []
    const [was = '', now = ''] = [ownCalendar, calendar].map((one) =>
      calendarWords(one, negotiation.deadline !== undefined),
    )
    return [
      { kind: 'calendar', id: 'calendar', party: calendarParty, label: 'Calendar', was, now, note: notes?.calendar },
    ]
  }

  /** Everything a recipe changes in its case, in the order of its count. */
  const changedThings = (recipe: Recipe): readonly ChangedThing[] => [
    ...changedNumbers(recipe),
    ...changedPayoffs(recipe),
    ...changedCalendar(recipe),
  ]

  return { changedThings }
})

const calendarWords = ({ announced, delayLengthWeeks }: CalendarEdit, hasDeadlines: boolean): string => {
  const days = announced.length === 0 ? 'nothing scheduled' : listed(announced.map(({ date }) => longDate(date)))
  const isTold = hasDeadlines && delayLengthWeeks !== undefined
  return isTold ? `${days}; delays of ${plural(delayLengthWeeks, 'week')}` : days
}
