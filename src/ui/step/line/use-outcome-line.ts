import { useMemo } from 'react'
import type { Timeline } from '@/simulation/step'
import { outcomeLine, pointsOf, type TurningPoint, turningPoints } from '@/simulation/step/outcome-line'
import type { Recipe, WeekShares } from '@/simulation/types'
import { engineClients } from '@/ui/engine/clients'
import { chainKey } from '@/ui/engine/recipe-key'
import { type Keyed, useKeyed } from '@/ui/engine/use-keyed'
import { useCase } from '@/ui/state/case'

export type Line = { readonly weeks: readonly WeekShares[]; readonly turns: readonly TurningPoint[] }

/**
 * The exact chance of each ending after every week of a history, and the headlines that moved it most. Of each `kind` only
 * one may be asked for at a time.
 */
export function useOutcomeLine(recipe: Recipe, timeline: Timeline, kind: 'line' | 'lineBeside' = 'line'): Keyed<Line> {
  const { exactClient } = useCase(engineClients)
  const { negotiation } = useCase()
  const points = useMemo(() => pointsOf(timeline), [timeline])
  const key = `${chainKey(recipe)} ${points.map(({ at }) => at).join()}`
  const asked = useKeyed(key, (signal) => exactClient.ask(kind, { recipe, points }, signal))
  return useMemo((): Keyed<Line> => {
    if (asked.status !== 'current')
      return asked.status === 'failed' ? { ...asked, stale: undefined } : { status: 'waiting', stale: undefined }
    const weeks = outcomeLine(timeline, { groupsAt: () => asked.value })
    return { status: 'current', value: { weeks, turns: turningPoints(negotiation, timeline, weeks) } }
  }, [asked, negotiation, timeline])
}
