import { eventMeta } from '@/machines/forced-sale/event-meta'
import { numberIssues, weightIssues } from '@/scenarios/check-numbers'
import { forcedSale } from '@/scenarios/forced-sale'
import { isParameterId, parameterIds } from '@/scenarios/forced-sale/parameter-catalogue'
import { MAX_HORIZON_WEEKS } from '@/scenarios/horizon'
import { LONGEST_SEED } from '@/scenarios/read-seed'
import type { Scenario, ScenarioNumber } from '@/scenarios/scenario.schema'
import type { ScenarioIssue } from '@/scenarios/scenario-error'
import { conditionStates } from '../analyse/condition-states'
import { payoffPaths } from '../link/payoff-paths'
import type { CaseEdits, Recipe, WhatIf } from '../types'
import { calendarEditIssues } from './calendar-edit-issues'
import { issueAt, textIssues, unknownKeys, wholeIssues, wordIssues } from './field-issues'
import { MAX_CONDITIONS, MAX_DEADLINE, MAX_NOTE, MAX_RUNS } from './recipe-limits'

type Asked = Omit<Recipe, 'scenario'>

const numbers: ReadonlySet<string> = new Set(parameterIds)
const events = Object.keys(eventMeta)
const states: readonly string[] = conditionStates.map(({ id }) => id)

/**
 * Everything that is wrong with a recipe of a case: the one law for links, result files, parts of results, flags, fields
 * and named versions. Paths are within the recipe. An empty list means that whatever it makes of the case is a case a
 * scenario file could hold.
 */
export function recipeIssues(recipe: Asked, scenario: Scenario): readonly ScenarioIssue[] {
  const { changes, edits, conditions, horizonWeeks, seed, runs } = recipe
  return [
    ...changeIssues(changes, scenario, edits.ranges ?? {}),
    ...payoffIssues(edits.payoffs ?? {}, scenario),
    ...(edits.calendar === undefined ? [] : calendarEditIssues(edits.calendar, scenario)),
    ...noteIssues(edits.notes ?? {}, scenario),
    ...conditionsIssues(conditions),
    ...wholeIssues(['horizonWeeks'], horizonWeeks, 1, MAX_HORIZON_WEEKS),
    ...textIssues(['seed'], seed, LONGEST_SEED),
    ...wholeIssues(['runs'], runs, 1, MAX_RUNS),
  ]
}

/** Changed numbers within their limits, ranges that hold their reading, and no group of weights that vanishes. */
function changeIssues(
  changes: Recipe['changes'],
  scenario: Scenario,
  ranges: NonNullable<CaseEdits['ranges']>,
): readonly ScenarioIssue[] {
  const readings: Readonly<Record<string, ScenarioNumber>> = scenario.numbers
  const ofNumber = (id: string) => changes[id] ?? readings[id]?.base ?? 0
  const limits = Object.entries(changes).flatMap(([id, value]) =>
    isParameterId(id)
      ? numberIssues(forcedSale, id, { base: value, low: value, high: value }, ['changes', id]).slice(0, 1)
      : [],
  )
  const ofRanges = Object.entries(ranges).flatMap(([id, range]) =>
    isParameterId(id) ? numberIssues(forcedSale, id, { base: ofNumber(id), ...range }, ['edits', 'ranges', id]) : [],
  )
  const weights = weightIssues(forcedSale, (id) => {
    const held = changes[id] ?? readings[id]?.low ?? 0
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

function payoffIssues(payoffs: NonNullable<CaseEdits['payoffs']>, scenario: Scenario): readonly ScenarioIssue[] {
  const known = new Set(payoffPaths(scenario))
  const path = ['edits', 'payoffs']
  return [
    ...unknownKeys(path, 'the payoff', Object.keys(payoffs), known),
    ...Object.entries(payoffs)
      .filter(([id, value]) => known.has(id) && !(value >= -1 && value <= 1))
      .map(([id, value]) => issueAt([...path, id], String(value), 'from -1 to 1', 'out-of-range')),
  ]
}

function noteIssues(notes: NonNullable<CaseEdits['notes']>, scenario: Scenario): readonly ScenarioIssue[] {
  const known = new Set([...parameterIds, ...payoffPaths(scenario), 'calendar'])
  const path = ['edits', 'notes']
  return [
    ...unknownKeys(path, 'a note on', Object.keys(notes), known),
    ...Object.entries(notes).flatMap(([id, note]) => (known.has(id) ? textIssues([...path, id], note, MAX_NOTE) : [])),
  ]
}

function conditionsIssues(conditions: readonly WhatIf[]): readonly ScenarioIssue[] {
  if (conditions.length > MAX_CONDITIONS) {
    return [issueAt(['conditions'], `${conditions.length} conditions`, `up to ${MAX_CONDITIONS}`, 'too-long')]
  }
  return conditions.flatMap(({ on, id, by }, index) => [
    ...wordIssues(['conditions', index, 'id'], id, on === 'event' ? events : states),
    ...(typeof by === 'object'
      ? wholeIssues(['conditions', index, 'by', 'deadline'], by.deadline, 1, MAX_DEADLINE)
      : []),
    ...(typeof by === 'number' ? wholeIssues(['conditions', index, 'by'], by, 0, MAX_HORIZON_WEEKS) : []),
  ])
}
