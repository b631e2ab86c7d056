import { defaultSeed } from '@/scenarios/default-seed'
import { presetList } from '@/scenarios/forced-sale/cases'
import type { Scenario } from '@/scenarios/scenario.schema'
import type { Recipe } from '../types'
import type { LinkRules } from './link-codec'

export const DEFAULT_RUNS = 200_000
/** The most the page draws, and so the most a link may ask for. */
export const MAX_PAGE_RUNS = 10_000_000

/** The case an empty link opens. */
export const defaultCase: string = presetList[0].id

/** A case untouched: what a link is a difference from. */
export const untouched = (scenario: Scenario): Recipe => ({
  scenario: scenario.id,
  changes: {},
  edits: {},
  conditions: [],
  horizonWeeks: scenario.horizonWeeks,
  seed: defaultSeed(scenario),
  runs: DEFAULT_RUNS,
})

/** What links of a case are written from and held against. */
export const linkRules = (scenario: Scenario, modelVersion: string): LinkRules => ({
  basis: untouched(scenario),
  defaultCase,
  modelVersion,
  scenario,
  maxRuns: MAX_PAGE_RUNS,
})
