import { useMemo } from 'react'
import { entryOf } from '@/scenarios/entry-of'
import { earlyWeekOf, hasTwoHorizons } from '@/simulation/early-horizon'
import { earlierSpan, laterSpan, spanOfWeeks } from '@/simulation/plain-words'
import { pointsOf } from '@/simulation/step'
import type { WeekShares } from '@/simulation/types'
import { engineClients } from '@/ui/engine/clients'
import { chainKey } from '@/ui/engine/recipe-key'
import { shown, useKeyed } from '@/ui/engine/use-keyed'
import { caseGroups } from '@/ui/shared/case-groups'
import { useCase } from '@/ui/state/case'
import type { Line } from '../line/use-outcome-line'
import { useStep } from '../step-context'

/** The first ending by one horizon: futures of 100 now, and how far that is from where the reader last stood. */
export type Chance = {
  readonly within: string
  readonly count: number
  readonly share: number
  readonly change: number
  /** How all endings stood by that horizon, after every week of the history. */
  readonly line: readonly WeekShares[]
}

/** The early horizon first, as long as it lies ahead; then the later one. */
export type Verdict = readonly [Chance, Chance?]

/** The chances of the first ending from where the history stands; undefined until they are known. */
export function useVerdict(line: Line | undefined): Verdict | undefined {
  const { exactClient } = useCase(engineClients)
  const { countsOfHundred, firstGroup } = useCase(caseGroups)
  const { recipe, timeline, week, passed } = useStep()
  const { horizonWeeks } = recipe
  const early = earlyWeekOf(horizonWeeks)
  const isTwofold = hasTwoHorizons(horizonWeeks)
  const points = useMemo(() => pointsOf(timeline).filter((point) => point.week <= early), [timeline, early])
  const key = isTwofold ? `${chainKey(recipe)} ${points.map(({ at }) => at).join()}` : undefined
  const asked = useKeyed(key, (signal) =>
    exactClient.ask('earlyLine', { recipe: { ...recipe, horizonWeeks: early }, points }, signal),
  )
  if (line === undefined) return undefined
  const before = passed.slice(0, -1).findLast(({ events }) => events.length > 0)?.week ?? 0
  const chanceOf = (line: readonly WeekShares[], within: string): Chance => {
    const countAt = (at: number) => entryOf(countsOfHundred(line[at] ?? {}), firstGroup)
    const count = countAt(week)
    return { within, count, share: entryOf(line[week] ?? {}, firstGroup), change: count - countAt(before), line }
  }
  if (!isTwofold) return [chanceOf(line.weeks, spanOfWeeks(horizonWeeks))]
  const late = chanceOf(line.weeks, spanOfWeeks(horizonWeeks))
  if (week >= early) return [late]
  const earlyShares = shown(asked)
  if (earlyShares === undefined) return undefined
  const earlyLine = earlyShares.map((shares, at) => ({ ...shares, week: at }))
  return [chanceOf(earlyLine, earlierSpan(early)), { ...late, within: laterSpan(horizonWeeks) }]
}
