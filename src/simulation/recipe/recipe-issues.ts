import { isCalendarDate } from '@/scenarios/calendar-date'
import { calendarIssues } from '@/scenarios/check-calendar'
import { numberIssues, weightIssues } from '@/scenarios/check-numbers'
import { MAX_HORIZON_WEEKS } from '@/scenarios/horizon'
import type { Negotiation } from '@/scenarios/negotiation'
import { hasParameter } from '@/scenarios/parameter-of'
import { LONGEST_SEED } from '@/scenarios/read-seed'
import type { BareCase } from '@/scenarios/scenario.schema'
import { type ScenarioIssue, shownValue } from '@/scenarios/scenario-error'
import { editedCase, numberOf } from '../edited-case'
import type { CalendarEdit, CaseEdits, Recipe, WhatIf } from '../types'
import { issueAt, textIssues, unknownKeys, wholeIssues, wordIssues } from './field-issues'
import { payoffPaths } from './payoff-values'
import { MAX_CONDITIONS, MAX_DEADLINE, MAX_ENTRIES, MAX_LABEL, MAX_NOTE, MAX_RUNS } from './recipe-limits'

type Asked = Omit<Recipe, 'scenario'>

const idsOf = (known: readonly { readonly id: string }[]): readonly string[] => known.map(({ id }) => id)

/**
 * Everything that is wrong with a recipe of a case: the one law for links, result files, parts of results, flags, fields
 * and named versions. Paths are within the recipe. An empty list means that whatever it makes of the case is a case a
 * scenario file could hold.
 */
export function recipeIssues(negotiation: Negotiation, recipe: Asked, scenario: BareCase): readonly ScenarioIssue[] {
  const { changes, edits, conditions, horizonWeeks, seed, runs } = recipe
  return [
    ...changeIssues(negotiation, changes, scenario, edits.ranges ?? {}),
    ...payoffIssues(edits.payoffs ?? {}, scenario),
    ...(edits.calendar === undefined ? [] : calendarEditIssues(negotiation, edits.calendar, scenario)),
    ...noteIssues(negotiation, edits.notes ?? {}, scenario),
    ...conditionsIssues(negotiation, conditions),
    ...wholeIssues(['horizonWeeks'], horizonWeeks, 1, MAX_HORIZON_WEEKS),
    ...textIssues(['seed'], seed, LONGEST_SEED),
    ...wholeIssues(['runs'], runs, 1, MAX_RUNS),
  ]
}

/** Changed numbers within their limits, ranges that hold their reading, and no group of weights that vanishes. */
function changeIssues(
  negotiation: Negotiation,
  changes: Recipe['changes'],
  scenario: BareCase,
  ranges: NonNullable<CaseEdits['ranges']>,
): readonly ScenarioIssue[] {
  const numbers = new Set(idsOf(negotiation.parameters))
  const ofNumber = (id: string) => changes[id] ?? numberOf(scenario, id).base
  const limits = Object.entries(changes).flatMap(([id, value]) =>
    hasParameter(negotiation, id)
      ? numberIssues(negotiation, id, { base: value, low: value, high: value }, ['changes', id]).slice(0, 1)
      : [],
  )
  const ofRanges = Object.entries(ranges).flatMap(([id, range]) =>
    hasParameter(negotiation, id)
      ? numberIssues(negotiation, id, { base: ofNumber(id), ...range }, ['edits', 'ranges', id])
      : [],
  )
  const weights = weightIssues(negotiation, (id) => {
    const held = changes[id] ?? numberOf(scenario, id).low
    return { base: ofNumber(id), low: ranges[id]?.low ?? held }
  }).map(([id, fault]) => ({ ...issueAt(['changes', id], '', '', fault.code), ...fault }))
  return [
    ...unknownKeys(['changes'], 'the key', Object.keys(changes), numbers),
    ...limits.map((fault) => ({ ...fault, path: fault.path.replace(/\/base$/, '') })),
    ...unknownKeys(['edits', 'ranges'], 'the key', Object.keys(ranges), numbers),
    ...ofRanges,
    ...weights,
  ]
}

function payoffIssues(payoffs: NonNullable<CaseEdits['payoffs']>, scenario: BareCase): readonly ScenarioIssue[] {
  const known = new Set(payoffPaths(scenario))
  const path = ['edits', 'payoffs']
  return [
    ...unknownKeys(path, 'the payoff', Object.keys(payoffs), known),
    ...Object.entries(payoffs)
      .filter(([id, value]) => known.has(id) && !(value >= -1 && value <= 1))
      .map(([id, value]) => issueAt([...path, id], String(value), 'from -1 to 1', 'out-of-range')),
  ]
}

function noteIssues(
  negotiation: Negotiation,
  notes: NonNullable<CaseEdits['notes']>,
  scenario: BareCase,
): readonly ScenarioIssue[] {
  const known = new Set([...idsOf(negotiation.parameters), ...payoffPaths(scenario), 'calendar'])
  const path = ['edits', 'notes']
  return [
    ...unknownKeys(path, 'a note on', Object.keys(notes), known),
    ...Object.entries(notes).flatMap(([id, note]) => (known.has(id) ? textIssues([...path, id], note, MAX_NOTE) : [])),
  ]
}

function conditionsIssues(
  { events, conditionStates }: Negotiation,
  conditions: readonly WhatIf[],
): readonly ScenarioIssue[] {
  if (conditions.length > MAX_CONDITIONS) {
    return [issueAt(['conditions'], `${conditions.length} conditions`, `up to ${MAX_CONDITIONS}`, 'too-long')]
  }
  const known = { event: Object.keys(events), state: idsOf(conditionStates) }
  return conditions.flatMap(({ on, id, by }, index) => [
    ...wordIssues(['conditions', index, 'id'], id, known[on]),
    ...(typeof by === 'object'
      ? wholeIssues(['conditions', index, 'by', 'deadline'], by.deadline, 1, MAX_DEADLINE)
      : []),
    ...(typeof by === 'number' ? wholeIssues(['conditions', index, 'by'], by, 0, MAX_HORIZON_WEEKS) : []),
  ])
}

const PATH = ['edits', 'calendar']

/** The length of a delay: not where a number says it, and at will where no deadline can fall. */
function lengthIssues({ deadline }: Negotiation, weeks: number | undefined): readonly ScenarioIssue[] {
  const path = [...PATH, 'delayLengthWeeks']
  if (weeks !== undefined && deadline?.every !== undefined)
    return [issueAt(path, String(weeks), `the number "${deadline.every.number}" in its place`, 'unknown-key')]
  if (weeks !== undefined) return wholeIssues(path, weeks, 1, MAX_HORIZON_WEEKS)
  if (deadline === undefined || deadline.every !== undefined) return []
  return [issueAt(path, 'nothing', `a whole number from 1 to ${MAX_HORIZON_WEEKS}`, 'missing')]
}

/** What is wrong with a calendar put in place of a case's own, by the rules of scenario files. */
export function calendarEditIssues(
  negotiation: Negotiation,
  calendar: CalendarEdit,
  scenario: BareCase,
): readonly ScenarioIssue[] {
  const { announced, delayLengthWeeks } = calendar
  if (announced.length > MAX_ENTRIES) {
    return [issueAt([...PATH, 'announced'], `${announced.length} entries`, `up to ${MAX_ENTRIES}`, 'too-long')]
  }
  const ofFields = [
    ...announced.flatMap(({ date, event, label }, index) => {
      const path = [...PATH, 'announced', index]
      return [
        ...(isCalendarDate(date)
          ? []
          : [issueAt([...path, 'date'], shownValue(date), 'a day that exists, YYYY-MM-DD', 'wrong-form')]),
        ...wordIssues([...path, 'event'], event, Object.keys(negotiation.events)),
        ...textIssues([...path, 'label'], label, MAX_LABEL),
      ]
    }),
    ...lengthIssues(negotiation, delayLengthWeeks),
  ]
  if (ofFields.length > 0) return ofFields
  return calendarIssues(negotiation, editedCase(scenario, { calendar })).map((fault) => ({
    ...fault,
    path: `/edits${fault.path}`,
  }))
}
