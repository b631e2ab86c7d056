import { defaultSeed } from '@/scenarios/default-seed'
import type { Negotiation } from '@/scenarios/negotiation'
import type { BareCase } from '@/scenarios/scenario.schema'
import type { Recipe } from '../types'
import type { LinkRules } from './link-codec'

export const DEFAULT_RUNS = 200_000
/** The most the page draws, and so the most a link may ask for. */
export const MAX_PAGE_RUNS = 10_000_000

/** A case untouched: what a link is a difference from. */
export const untouched = (scenario: BareCase): Recipe => ({
  scenario: scenario.id,
  changes: {},
  edits: {},
  conditions: [],
  horizonWeeks: scenario.horizonWeeks,
  seed: defaultSeed(scenario),
  runs: DEFAULT_RUNS,
})

/** What links of a case are written from and held against. */
export const linkRules = (
  negotiation: Negotiation,
  scenario: BareCase,
  modelVersion: string,
  defaultCase: string,
): LinkRules => ({
  negotiation,
  basis: untouched(scenario),
  defaultCase,
  modelVersion,
  scenario,
  maxRuns: MAX_PAGE_RUNS,
})
