import { z } from 'zod'
import { eventMeta } from '@/machines/event-meta'
import { isCalendarDate } from '@/scenarios/calendar-date'
import { MAX_HORIZON_WEEKS } from '@/scenarios/horizon'
import { type ParameterId, parameterCatalogue } from '@/scenarios/parameter-catalogue'
import { scenarioSchema } from '@/scenarios/scenario.schema'
import { visibleText } from '@/scenarios/visible-text'
import { conditionStates } from '../analyse/condition-states'
import { GROUPS } from '../groups'

export const MAX_CONDITIONS = 5
const MAX_RUNS = 1_000_000_000
const MAX_ENTRIES = 60

const text = (longest: number) =>
  z.string().overwrite(visibleText).min(1).max(longest).regex(/\S/, 'a text that is not blank')
/** A share of 1, as sums of doubles leave it. */
const share = z
  .number()
  .min(-1e-9)
  .max(1 + 1e-9)
const group = z.enum(GROUPS as [string, ...string[]])
const hash = z.string().regex(/^[0-9a-f]{64}$/, '64 hexadecimal digits')
const week = z.int().min(0).max(MAX_HORIZON_WEEKS)
const byParameter = <Value extends z.ZodType>(of: (limits: { min: number; max: number }) => Value) =>
  z.strictObject(
    Object.fromEntries(parameterCatalogue.map((parameter) => [parameter.id, of(parameter).exactOptional()])) as Record<
      ParameterId,
      z.ZodExactOptional<Value>
    >,
  )

const events = Object.keys(eventMeta) as [string, ...string[]]
const states = conditionStates.map(({ id }) => id) as [string, ...string[]]
const claim = {
  happened: z.boolean(),
  by: z.union([week, z.strictObject({ deadline: z.int().min(1).max(60) })]).exactOptional(),
}
const condition = z.discriminatedUnion('on', [
  z.strictObject({ on: z.literal('event'), id: z.enum(events), ...claim }),
  z.strictObject({ on: z.literal('state'), id: z.enum(states), ...claim }),
])

const day = z.string().refine((date) => /^\d{4}-\d{2}-\d{2}$/.test(date) && isCalendarDate(date), 'a day, YYYY-MM-DD')
const announced = z.strictObject({ date: day, event: z.enum(events), label: text(120) })
const edits = z.strictObject({
  ranges: byParameter(({ min, max }) => {
    const end = z.number().min(min).max(max)
    return z.strictObject({ low: end, high: end }).refine(({ low, high }) => low <= high, 'low ≤ high')
  }).exactOptional(),
  payoffs: z.record(z.string().max(60), z.number().min(-1).max(1)).exactOptional(),
  calendar: z
    .strictObject({ announced: z.array(announced).max(MAX_ENTRIES), delayLengthWeeks: z.int().min(1).max(156) })
    .exactOptional(),
  notes: z.record(z.string().max(60), text(300)).exactOptional(),
})

/** What a recipe may say, beside the case it is about. Whether its payoffs, and what its notes are on, are the case's is checked with the case. */
export const recipeSchema = z.strictObject({
  changes: byParameter(({ min, max }) => z.number().min(min).max(max)),
  edits,
  conditions: z.array(condition).max(MAX_CONDITIONS),
  horizonWeeks: z.int().min(1).max(MAX_HORIZON_WEEKS),
  seed: z.string().min(1).max(64),
  runs: z.int().min(1).max(MAX_RUNS),
})

const weekOrBeyond = z.union([week, z.strictObject({ beyond: week })])
const weeksToSettle = z.strictObject({ restrictedMean: z.number(), median: weekOrBeyond, p90: weekOrBeyond })
const groups = z.strictObject({ sold: share, kept: share, banned: share, unresolved: share })
const exact = {
  outcomes: z.array(z.strictObject({ id: text(60), group, chance: share })).max(100),
  groups,
  // Rounding may leave the last week's rest a hair below 0.
  byWeek: z
    .array(z.strictObject({ week, sold: z.number(), kept: z.number(), banned: z.number(), unresolved: z.number() }))
    .max(MAX_HORIZON_WEEKS + 1),
}

export const scenarioReference = z.strictObject({
  id: z.string().max(64),
  title: text(60),
  sha256: hash,
  file: scenarioSchema.exactOptional(),
})

export const versions = { appVersion: text(40), modelVersion: text(40), stream: z.int().min(1) }

/** A result file from untrusted text; `ResultFile` is its type. */
export const resultSchema = z.strictObject({
  format: z.literal('standoff-result'),
  formatVersion: z.literal(2),
  ...versions,
  scenario: scenarioReference,
  recipe: recipeSchema,
  exact: z.strictObject({ ...exact, weeksToSettle, means: z.record(z.string().max(60), z.number()) }),
  given: z.strictObject({ probability: share, ...exact, weeksToSettle: weeksToSettle.exactOptional() }).exactOptional(),
  sampled: z.strictObject({
    outcomes: z.array(z.strictObject({ id: text(60), count: z.int().min(0), share, low: share, high: share })).max(100),
    weeksToSettle,
    hash,
  }),
})
