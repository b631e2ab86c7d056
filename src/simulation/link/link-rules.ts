import { eventMeta } from '@/machines/event-meta'
import { defaultSeed } from '@/scenarios/default-seed'
import { MAX_HORIZON_WEEKS } from '@/scenarios/horizon'
import { parameterCatalogue } from '@/scenarios/parameter-catalogue'
import type { PresetId } from '@/scenarios/preset-list'
import type { Scenario } from '@/scenarios/scenario.schema'
import type { Recipe } from '../types'
import type { LinkRules } from './link-codec'
import { payoffPaths } from './payoff-paths'

export const DEFAULT_RUNS = 200_000
/** The most the page draws, and so the most a link may ask for. */
export const MAX_PAGE_RUNS = 10_000_000

/** The case an empty link opens. */
export const defaultCase: PresetId = 'tiktok-2025'

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
  numbers: new Map(parameterCatalogue.map(({ id, min, max }) => [id, { min, max }])),
  payoffs: new Set(payoffPaths(scenario)),
  events: new Set(Object.keys(eventMeta)),
  isKnownCondition: (on, id) => (on === 'event' ? Object.hasOwn(eventMeta, id) : /^[a-zA-Z]+\.[A-Za-z0-9]+$/.test(id)),
  horizonWeeks: { min: 1, max: MAX_HORIZON_WEEKS },
  maxRuns: MAX_PAGE_RUNS,
})
