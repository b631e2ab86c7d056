import type { Party } from '@/machines/event-record'
import type { Scenario } from '@/scenarios/scenario.schema'
import { editedCase } from '@/simulation/edited-case'
import { payoffPaths } from '@/simulation/recipe/payoff-values'
import type { Recipe } from '@/simulation/types'
import { longDate } from '@/ui/shared/dates'
import { plural, typographic } from '@/ui/shared/format'
import { injectWords } from '@/ui/shared/inject-events'
import { doubtWords, valueWithUnit } from '@/ui/shared/numbers/doubt-words'
import { partyNames } from '@/ui/shared/party-badge'
import { payoffWords } from '@/ui/shared/payoff-words'
import { fromScenario } from '@/ui/state/case'
import { caseNumbers, valueIn } from '@/ui/state/case-numbers'
import { doubtOf, drawnRange } from '@/ui/state/drawn-range'
import type { NumberCard } from '@/ui/state/number-card'
import { numberEvidence } from '@/ui/state/number-evidence'
import { type Sorting, type SortKey, sorted } from '../sort'
import { ledgerText } from './ledger-words'

export type LedgerSource = {
  readonly publisher: string
  readonly title: string
  readonly url: string
  readonly quality?: string
}

/** One number, payoff list or date of the open case, with where it is from. Values as they are in force; `was` where changed. */
export type LedgerRow = {
  readonly id: string
  readonly kind: 'number' | 'payoffs' | 'date'
  readonly party: Party | undefined
  readonly partyName: string
  readonly label: string
  readonly meaning: string
  readonly reading: string
  readonly was: string | undefined
  readonly range: string
  readonly grade: string
  readonly reason: string
  readonly note: string | undefined // the reader's own, on a change
  readonly date: string
  readonly inSample: boolean
  readonly sources: readonly LedgerSource[]
}

export const caseLedger = fromScenario((open, scenario) => {
  const { negotiation } = open
  const { partyName, partyOrder } = partyNames(open)
  const { payoffPartyName, payoffColumns } = payoffWords(open)
  const { numberCards } = caseNumbers(open)
  const { evidenceOf } = numberEvidence(open, scenario)
  const { calendarParty } = injectWords(open)

  function numberRow(recipe: Recipe, card: NumberCard): LedgerRow {
    const value = valueIn(recipe, card)
    const isMoved = value !== card.value
    const evidence = evidenceOf(card.id)
    return {
      id: card.id,
      kind: 'number',
      party: card.party,
      partyName: partyName(card.party),
      label: card.label,
      meaning: card.meaning,
      reading: `${valueWithUnit(card, value)} (${card.unit})`,
      was: isMoved ? valueWithUnit(card, card.value) : undefined,
      range: doubtWords(card, doubtOf(recipe, card), drawnRange(recipe, card)),
      ...evidence,
      reason: typographic(evidence.reason),
      note: recipe.edits.notes?.[card.id],
    }
  }

  const bestOf = (ids: readonly string[]): string =>
    ids.flatMap((id) => scenario.sources[id]?.quality ?? []).toSorted()[0] ?? 'judgement'

  const sourcesOf = (ids: readonly string[]): readonly LedgerSource[] => ids.flatMap((id) => scenario.sources[id] ?? [])

  function payoffRow({ edits }: Recipe, party: string): LedgerRow | undefined {
    const worth = scenario.payoffs[party]
    if (worth === undefined) return undefined
    const own = payoffPaths(scenario).filter((path) => path.startsWith(`${party}.`))
    const isChanged = own.some((path) => edits.payoffs?.[path] !== undefined)
    return {
      id: `payoffs.${party}`,
      kind: 'payoffs',
      party: partyOrder.find((id) => id === party),
      partyName: payoffPartyName(party),
      label: ledgerText.payoffs(payoffPartyName(party)),
      meaning: ledgerText.payoffsMeaning,
      reading: payoffReading(edits.payoffs ?? {}, party),
      was: isChanged ? payoffReading({}, party) : undefined,
      range: ledgerText.noRange,
      grade: 'judgement',
      reason: typographic(worth.reason),
      note: undefined,
      date: scenario.startDate,
      inSample: false,
      sources: sourcesOf(worth.sources),
    }
  }

  /** The worth of the endings, and of weeks where one counts: "Sold outright 1, Kept −0.3; a week dark −0.02". */
  function payoffReading(edits: Readonly<Record<string, number>>, party: string): string {
    const values = payoffColumns.flatMap(({ path, group, title, isAdded }) => {
      const own = path
        .split('.')
        .reduce<unknown>((at, key) => (at as Record<string, unknown>)?.[key], scenario.payoffs[party])
      const value = edits[`${party}.${path}`] ?? Number(own)
      return isAdded === true && value === 0
        ? []
        : [{ group, value, text: `${title} ${String(value).replace('-', '−')}` }]
    })
    const endings = values.filter(({ group }) => group === 'endings').map(({ text }) => text)
    const weeks = values
      .filter(({ group, value }) => group === 'weeks' && value !== 0)
      .map(({ text }) => text.toLowerCase())
    return weeks.length === 0 ? endings.join(', ') : `${endings.join(', ')}; each week ${weeks.join(', ')}`
  }

  /** What the rows of the calendar share; what is set by the reader or fixed by the case rests on no source. */
  const clockRow = {
    kind: 'date',
    party: calendarParty,
    partyName: partyName(calendarParty),
    meaning: ledgerText.dateMeaning,
    was: undefined,
    range: ledgerText.noRange,
    grade: 'judgement',
    note: undefined,
    date: scenario.startDate,
    inSample: false,
    sources: [],
  } as const

  function dateRow(entry: Entry): LedgerRow {
    const { date, announced, label, source } = entry
    const row = { ...clockRow, id: `calendar.${date}`, label, reading: longDate(date) }
    if (!isIn(scenario.calendar.announced, entry)) return { ...row, reason: ledgerText.ownDate }
    return {
      ...row,
      grade: bestOf([source]),
      reason: ledgerText.announced(longDate(announced)),
      date: announced,
      sources: sourcesOf([source]),
    }
  }

  const removedRow = ({ date, label }: Entry): LedgerRow => ({
    ...clockRow,
    id: `calendar.${date}.removed`,
    label,
    reading: ledgerText.removed,
    was: longDate(date),
    reason: ledgerText.removedReason,
  })

  /** The length of a delay where the calendar says it: where a number does, that has its own row. */
  function delayRow(inForce: number | undefined): readonly LedgerRow[] {
    const own = scenario.calendar.delayLengthWeeks
    if (negotiation.deadline === undefined || inForce === undefined || own === undefined) return []
    const row = {
      ...clockRow,
      id: 'calendar.delayLengthWeeks',
      label: ledgerText.delay,
      meaning: ledgerText.delayMeaning,
      reading: plural(inForce, 'week'),
      was: inForce === own ? undefined : plural(own, 'week'),
      reason: typographic(delayReason(scenario.notes)),
    }
    return [row]
  }

  /** The calendar in force, and what of the case's own was taken out. */
  function dateRows({ edits }: Recipe): readonly LedgerRow[] {
    const { announced, delayLengthWeeks } = editedCase(scenario, edits).calendar
    const removed = scenario.calendar.announced.filter((entry) => !isIn(announced, entry))
    return [...announced.map(dateRow), ...removed.map(removedRow), ...delayRow(delayLengthWeeks)]
  }

  /** The whole ledger of the open case with the recipe's changes. */
  const ledgerRows = (recipe: Recipe): readonly LedgerRow[] => [
    ...numberCards.map((card) => numberRow(recipe, card)),
    ...Object.keys(scenario.payoffs).flatMap((party) => payoffRow(recipe, party) ?? []),
    ...dateRows(recipe),
  ]

  const keys: Readonly<Record<(typeof ledgerColumns)[number], (row: LedgerRow) => SortKey>> = {
    label: ({ label }) => label.toLowerCase(),
    party: ({ party }) => (party === undefined ? undefined : partyOrder.indexOf(party)),
    grade: ({ grade }) => gradeRank.indexOf(grade),
    date: ({ date }) => date,
  }

  const sortedLedger = (rows: readonly LedgerRow[], sorting: Sorting | undefined): readonly LedgerRow[] =>
    sorting === undefined ? rows : sorted(rows, sorting.isDown, keys[sorting.by as (typeof ledgerColumns)[number]])

  return { ledgerRows, sortedLedger }
})

type Entry = Scenario['calendar']['announced'][number]

const isIn = (entries: readonly Entry[], { date, event }: Entry): boolean =>
  entries.some((entry) => entry.date === date && entry.event === event)

/** The notes of a case that speak of how long delays last. */
export const delayReason = (notes: readonly string[]): string =>
  notes.filter((note) => /\bdelays?\b.*\bweeks\b/i.test(note)).join(' ') || ledgerText.delayUntold

export type LedgerFilter = {
  readonly find: string
  readonly grade: string | undefined
  readonly party: string | undefined
  readonly isInSampleOnly: boolean
}

const textOf = (row: LedgerRow): string =>
  [
    row.label,
    row.meaning,
    row.reason,
    row.id,
    row.partyName,
    row.note ?? '',
    ...row.sources.map((one) => `${one.publisher} ${one.title}`),
  ]
    .join(' ')
    .toLowerCase()

export const filteredLedger = (rows: readonly LedgerRow[], { find, grade, party, isInSampleOnly }: LedgerFilter) =>
  rows.filter(
    (row) =>
      (grade === undefined || row.grade === grade) &&
      (party === undefined || row.party === party) &&
      (!isInSampleOnly || row.inSample) &&
      find
        .toLowerCase()
        .split(/\s+/)
        .every((word) => textOf(row).includes(word)),
  )

export const ledgerColumns = ['label', 'party', 'grade', 'date'] as const

const gradeRank = ['A', 'B', 'C', 'judgement']
