import type { Clause } from '@/machines/event-record'
import type { EarlierModel } from '@/scenarios/earlier-model'
import { inNamesOf } from '@/scenarios/names-in-text'
import type { Negotiation } from '@/scenarios/negotiation'
import { hasParameter, parameterOf } from '@/scenarios/parameter-of'
import type { BareCase } from '@/scenarios/scenario.schema'
import type { CaseEdits, Recipe, WhatIf } from '../types'

/** One thing that somebody changed or asked for: what it is, and what it was set to. */
export type Written = { readonly label: string; readonly value: string }

/** The same as a part of a recipe: the places of the recipe that are its own, and how it is put there. */
export type Piece = Written & {
  readonly kind: 'number' | 'payoff' | 'calendar' | 'delay' | 'condition'
  readonly id: string
  readonly put: (recipe: Recipe) => Recipe
}

/** What pieces are told in: the names of a case, and the words of the model that has them. */
type Told = { readonly negotiation: Negotiation; readonly scenario: BareCase; readonly earlier: EarlierModel }

const withEdit = (recipe: Recipe, edits: CaseEdits): Recipe => ({ ...recipe, edits: { ...recipe.edits, ...edits } })

const noteOf = ({ edits: { notes } }: Recipe, id: string): string | undefined => notes?.[id]

const withNote = (recipe: Recipe, id: string, note: string | undefined): Recipe =>
  note === undefined ? recipe : withEdit(recipe, { notes: { ...recipe.edits.notes, [id]: note } })

/** What a piece was set to, with what somebody noted beside it. */
const valueWith = (parts: readonly (string | undefined)[], note: string | undefined): string =>
  [...parts, note === undefined ? undefined : `noted: “${note}”`].filter((part) => part !== undefined).join(', ')

/** A moved number with its range, or a range alone: one thing, which is kept or lost whole. */
function numberPieces(written: Recipe, { negotiation, scenario, earlier }: Told): readonly Piece[] {
  const { changes, edits } = written
  const ids = new Set([...Object.keys(changes), ...Object.keys(edits.ranges ?? {})])
  return [...ids].map((id) => {
    const [value, range, note] = [changes[id], edits.ranges?.[id], noteOf(written, id)]
    const label = hasParameter(negotiation, id) ? parameterOf(negotiation, id).label : earlier.labels[id]
    const drawn = range && `drawn from ${range.low} to ${range.high}`
    return {
      kind: 'number',
      id,
      label: label === undefined ? id : `${inNamesOf(negotiation, scenario, label)} (${id})`,
      value: valueWith([value === undefined ? undefined : String(value), drawn], note),
      put: (recipe) => {
        const moved = value === undefined ? recipe : { ...recipe, changes: { ...recipe.changes, [id]: value } }
        const ranged = range ? withEdit(moved, { ranges: { ...moved.edits.ranges, [id]: range } }) : moved
        return withNote(ranged, id, note)
      },
    }
  })
}

const payoffPieces = (written: Recipe): readonly Piece[] =>
  Object.entries(written.edits.payoffs ?? {}).map(([path, value]) => ({
    kind: 'payoff',
    id: path,
    label: `Payoff ${path}`,
    value: valueWith([String(value)], noteOf(written, path)),
    put: (recipe) =>
      withNote(withEdit(recipe, { payoffs: { ...recipe.edits.payoffs, [path]: value } }), path, noteOf(written, path)),
  }))

const sameDates = (scenario: BareCase, { announced }: NonNullable<CaseEdits['calendar']>): boolean => {
  const textOf = (entries: typeof announced) => JSON.stringify(entries.map((one) => [one.date, one.event, one.label]))
  return textOf(announced) === textOf(scenario.calendar.announced)
}

/** The dates, and apart from them the length of a delay where a number of the present model says it. */
function calendarPieces(written: Recipe, { negotiation, scenario }: Told): readonly Piece[] {
  const { calendar } = written.edits
  if (calendar === undefined) return []
  const { announced, delayLengthWeeks } = calendar
  const isApart = negotiation.deadline?.every !== undefined && delayLengthWeeks !== undefined
  const kept = isApart ? { announced } : calendar
  const note = noteOf(written, 'calendar')
  const dates: Piece = {
    kind: 'calendar',
    id: 'calendar',
    label: 'Calendar',
    value: valueWith(
      announced.length === 0 ? ['no dates'] : announced.map(({ date, label }) => `${date} ${label}`),
      note,
    ),
    put: (recipe) => withNote(withEdit(recipe, { calendar: kept }), 'calendar', note),
  }
  const length: Piece = {
    kind: 'delay',
    id: 'delayLengthWeeks',
    label: 'Length of a further delay',
    value: `${delayLengthWeeks} weeks`,
    put: (recipe) => recipe,
  }
  if (!isApart) return [dates]
  return sameDates(scenario, calendar) ? [length] : [dates, length]
}

const whenWords = ({ by }: WhatIf): string =>
  by === undefined ? '' : typeof by === 'number' ? ` by week ${by}` : ` by deadline ${by.deadline}`

const clauseWords = ([subject, does, , rest]: Clause): string => [subject, does, rest].filter(Boolean).join(' ')

function conditionPieces({ conditions }: Recipe, { negotiation, scenario }: Told): readonly Piece[] {
  return conditions.map((condition) => {
    const { on, id, happened } = condition
    const asked = on === 'event' ? negotiation.events[id] : negotiation.conditionStates.find((state) => state.id === id)
    const words = asked && inNamesOf(negotiation, scenario, clauseWords(asked.clause))
    return {
      kind: 'condition',
      id,
      label: `What if: ${words === undefined ? id : `${words} (${id})`}`,
      value: `${happened ? 'yes' : 'no'}${whenWords(condition)}`,
      put: (recipe) => ({ ...recipe, conditions: [...recipe.conditions, condition] }),
    }
  })
}

/** All that a recipe changes in its case or asks of it, piece by piece. */
export const piecesOf = (written: Recipe, told: Told): readonly Piece[] => [
  ...numberPieces(written, told),
  ...payoffPieces(written),
  ...calendarPieces(written, told),
  ...conditionPieces(written, told),
]
