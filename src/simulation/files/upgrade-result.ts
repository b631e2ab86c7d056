import { z } from 'zod'
import { UNRESOLVED } from '@/scenarios/negotiation'

/** As format 1 told weeks: what lies beyond the horizon stood as the horizon itself. */
const oldWeeks = z.strictObject({ mean: z.number(), median: z.number(), p90: z.number() })
const ending = z.looseObject({ id: z.string(), group: z.string() })
const unsettled = z.looseObject({
  outcomes: z.array(ending),
  groups: z.looseObject({ [UNRESOLVED]: z.number() }),
})
const drawn = z.looseObject({ outcomes: z.array(z.looseObject({ id: z.string(), share: z.number() })) })
const old = z.looseObject({
  formatVersion: z.literal(1),
  recipe: z.looseObject({ horizonWeeks: z.number() }),
  exact: unsettled.extend({ weeksToSettle: oldWeeks }),
  given: unsettled.extend({ weeksToSettle: oldWeeks.optional() }).optional(),
  sampled: drawn.extend({ weeksToSettle: oldWeeks }),
})

/**
 * A result of format 1 as format 2 tells it: the mean is named for what it is, and a week beyond the horizon says so.
 * Anything else is left as it is, for the schema to judge.
 */
export function upgradedResult(data: unknown): unknown {
  const read = old.safeParse(data)
  if (!read.success) return data
  const { exact, given, sampled, recipe } = read.data
  const weeks = ({ mean, median, p90 }: z.output<typeof oldWeeks>, open: number) => {
    const week = (of: number, share: number) =>
      of >= recipe.horizonWeeks && 1 - open < share ? { beyond: recipe.horizonWeeks } : of
    return { restrictedMean: mean, median: week(median, 0.5), p90: week(p90, 0.9) }
  }
  const isOpen = (of: string) => exact.outcomes.some(({ id, group }) => id === of && group === UNRESOLVED)
  const open = sampled.outcomes.reduce((sum, { id, share }) => sum + (isOpen(id) ? share : 0), 0)
  return {
    ...read.data,
    formatVersion: 2,
    exact: { ...exact, weeksToSettle: weeks(exact.weeksToSettle, exact.groups[UNRESOLVED]) },
    ...(given === undefined
      ? {}
      : {
          given: {
            ...given,
            ...(given.weeksToSettle === undefined
              ? {}
              : { weeksToSettle: weeks(given.weeksToSettle, given.groups[UNRESOLVED]) }),
          },
        }),
    sampled: { ...sampled, weeksToSettle: weeks(sampled.weeksToSettle, open) },
  }
}
