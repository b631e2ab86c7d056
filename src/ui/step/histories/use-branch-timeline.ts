import { useMemo, useState } from 'react'
import { editedCase } from '@/simulation/edited-case'
import { createReplayer, type Timeline } from '@/simulation/step'
import { useCase } from '@/ui/state/case'
import { useStep } from '../step-context'

/** The history of another branch of the same run, played to its end. */
export function useBranchTimeline(branch: number): Timeline | undefined {
  const { scenario } = useCase()
  const { playable, recipe, place } = useStep()
  const [play] = useState(createReplayer)
  const { changes, edits, horizonWeeks, seed } = recipe
  const choices = place.branches[branch]
  return useMemo(() => {
    const session = { seed, run: place.run, choices: choices ?? [], ...(place.seat && { seat: place.seat }) }
    const played = play(playable, editedCase(scenario, edits), changes, horizonWeeks, session, horizonWeeks)
    return played.status === 'bad' ? undefined : played
  }, [play, playable, changes, edits, horizonWeeks, seed, place.run, place.seat, choices, scenario])
}
