import { useMemo, useState } from 'react'
import { editedCase } from '@/simulation/edited-case'
import { branchName, createReplayer, firstDifference, type Standing, type Timeline } from '@/simulation/step'
import { useCase } from '@/ui/state/case'
import { branchNames } from '../head/branch-words'
import { useStepSection } from '../head/section-tabs'
import { useStep } from '../step-context'

/** The two histories on the screen: A is the branch shown, B the one beside it. */
export type HistoryPair = {
  readonly a: Timeline
  readonly b: Timeline
  readonly beside: number
  /** The first week that went otherwise; undefined where none did. */
  readonly parting: number | undefined
  readonly names: readonly [string, string]
  /** Where B stands after the week that A has reached. */
  readonly bHere: Standing
}

/** The branch beside where none is chosen: the run as drawn, or beside that the first branch of it. */
export function useBeside(): number {
  const { place } = useStep()
  const chosen = place.beside === place.branch ? undefined : place.beside
  return chosen ?? (place.branch === 0 ? 1 : 0)
}

/** Undefined outside Two histories, with one history, and where the other cannot be played. */
export function usePair(): HistoryPair | undefined {
  const { branchWords } = useCase(branchNames)
  const { place, timeline, week, seat } = useStep()
  const section = useStepSection()
  const beside = useBeside()
  const other = useBranchTimeline(beside)
  if (section !== 'histories' || place.branches.length < 2 || other === undefined) return undefined
  const nameOf = (index: number) => branchWords(branchName(place, index), seat !== undefined)
  return {
    a: timeline,
    b: other,
    beside,
    parting: firstDifference(timeline, other)?.week,
    names: [nameOf(place.branch), nameOf(beside)],
    bHere: other.weeks[Math.min(week, other.weeks.length) - 1]?.after ?? other.start,
  }
}

/** The history of another branch of the same run, played to its end. */
function useBranchTimeline(branch: number): Timeline | undefined {
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
