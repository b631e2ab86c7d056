import { encodeResult, MOST_CODED_RUN } from '@/simulation/codes/result-code'
import type { SeatReview } from '@/simulation/seat/types'
import type { RunEnd } from '@/simulation/step'
import type { Recipe } from '@/simulation/types'
import { fromDetails } from '@/ui/state/case'
import { countOfChanges } from '@/ui/state/count-of-changes'
import type { GamePlace } from './game-place'

type Played = {
  readonly place: Pick<GamePlace, 'seat' | 'run' | 'isCoached' | 'isReplayed'>
  readonly review: Pick<SeatReview, 'score'>
  readonly end: RunEnd
  readonly recipe: Recipe
  /** Of 100 futures, before the answer was shown. */
  readonly guess: number | undefined
}

export const gameCodes = fromDetails(({ negotiation, scenario }, { seats }) => ({
  /** What a reader hands in of a game that is over; undefined where the number of its future is too high for a code. */
  codeOf({ place, review, end, recipe, guess }: Played): string | undefined {
    const { seat, run, isCoached, isReplayed } = place
    if (run > MOST_CODED_RUN) return undefined
    return encodeResult({
      caseNumber: negotiation.presets.find(({ id }) => id === scenario.id)?.code,
      seat: seats.findIndex(({ party }) => party === seat),
      run,
      ending: negotiation.groups.findIndex(({ id }) => id === end.group),
      week: end.week,
      score: review.score,
      guess,
      flags: { isCoached, isTwo: false, isChanged: countOfChanges(recipe) > 0, isReplayed },
    })
  },
}))
