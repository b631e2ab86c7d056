import { z } from 'zod'
import { MAX_HORIZON_WEEKS } from '@/scenarios/horizon'
import type { Negotiation } from '@/scenarios/negotiation'
import { perNegotiation } from '@/scenarios/per-negotiation'
import { type Scenario, scenarioSchemaOf } from '@/scenarios/scenario.schema'
import { visibleText } from '@/scenarios/visible-text'
import { perGroup } from '../groups'

const seen = z.string().overwrite(visibleText)
const text = (longest: number) => seen.min(1).max(longest).regex(/\S/, 'a text that is not blank')
/** A share of 1, as sums of doubles leave it. */
const share = z
  .number()
  .min(-1e-9)
  .max(1 + 1e-9)
const hash = z.string().regex(/^[0-9a-f]{64}$/, '64 hexadecimal digits')
const week = z.int().min(0).max(MAX_HORIZON_WEEKS)
const condition = z.strictObject({
  on: z.enum(['event', 'state']),
  id: z.string(),
  happened: z.boolean(),
  by: z.union([z.number(), z.strictObject({ deadline: z.number() })]).exactOptional(),
})
const byId = <Value extends z.ZodType>(value: Value) => z.record(z.string(), value)

/**
 * The shape of a recipe beside the case it is about. What its values may be is `recipeIssues`, the same for links, flags
 * and fields, once the case is known.
 */
export const recipeShape = z.strictObject({
  changes: byId(z.number()),
  edits: z.strictObject({
    ranges: byId(z.strictObject({ low: z.number(), high: z.number() })).exactOptional(),
    payoffs: byId(z.number()).exactOptional(),
    calendar: z
      .strictObject({
        announced: z.array(z.strictObject({ date: z.string(), event: z.string(), label: seen })),
        delayLengthWeeks: z.number().exactOptional(),
      })
      .exactOptional(),
    notes: byId(seen).exactOptional(),
  }),
  conditions: z.array(condition),
  horizonWeeks: z.number(),
  seed: z.string(),
  runs: z.number(),
})

const weekOrBeyond = z.union([week, z.strictObject({ beyond: week })])
const weeksToSettle = z.strictObject({ restrictedMean: z.number(), median: weekOrBeyond, p90: weekOrBeyond })

function exactOf({ groups }: Negotiation) {
  const ids = groups.map(({ id }) => id)
  return {
    outcomes: z.array(z.strictObject({ id: text(60), group: z.enum(ids), chance: share })).max(100),
    groups: z.strictObject(perGroup(ids, () => share)),
    // Rounding may leave the last week's rest a hair below 0.
    byWeek: z.array(z.strictObject({ week, ...perGroup(ids, () => z.number()) })).max(MAX_HORIZON_WEEKS + 1),
  }
}

export const scenarioReferenceOf = (negotiation: Negotiation) =>
  z.strictObject({
    id: z.string().max(64),
    title: text(60),
    sha256: hash,
    file: (scenarioSchemaOf(negotiation) as z.ZodType<Scenario>).exactOptional(),
  })

/** The negotiation is held to the file's own before this: see `requireNegotiation`. */
export const versions = {
  appVersion: text(40),
  negotiation: z.string().exactOptional(),
  modelVersion: text(40),
  stream: z.int().min(1),
}

/** A result file from untrusted text; `ResultFile` is its type. */
export const resultSchemaOf = perNegotiation((negotiation) => {
  const exact = exactOf(negotiation)
  return z.strictObject({
    format: z.literal('standoff-result'),
    formatVersion: z.literal(2),
    ...versions,
    scenario: scenarioReferenceOf(negotiation),
    recipe: recipeShape,
    exact: z.strictObject({ ...exact, weeksToSettle, means: z.record(z.string().max(60), z.number()) }),
    given: z
      .strictObject({ probability: share, ...exact, weeksToSettle: weeksToSettle.exactOptional() })
      .exactOptional(),
    sampled: z.strictObject({
      outcomes: z
        .array(z.strictObject({ id: text(60), count: z.int().min(0), share, low: share, high: share }))
        .max(100),
      weeksToSettle,
      hash,
    }),
  })
})
