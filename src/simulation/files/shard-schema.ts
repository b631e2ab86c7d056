import { z } from 'zod'
import { perNegotiation } from '@/scenarios/per-negotiation'
import { recipeShape, scenarioReferenceOf, versions } from './result-schema'

const MOST_PARTS = 10_000
const MOST_COUNTS = 100_000

const runs = z.int().min(0).max(1_000_000_000)
const pairs = z.array(z.int().min(0)).max(2 * MOST_COUNTS)
const part = z.int().min(1).max(MOST_PARTS)
const size = z.int().min(0).max(MOST_COUNTS)

/** A part of a result from untrusted text; `ShardFile` is its type. */
export const shardSchemaOf = perNegotiation((negotiation) =>
  z.strictObject({
    format: z.literal('standoff-shard'),
    formatVersion: z.literal(1),
    shard: z.strictObject({ part, of: part, firstRun: runs, runs }),
    ground: z.strictObject({ ...versions, scenario: scenarioReferenceOf(negotiation), recipe: recipeShape }),
    classWeek: pairs,
    counterBins: pairs,
    sizes: z.strictObject({ classWeek: size, counterBins: size }),
  }),
)
