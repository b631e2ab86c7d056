import type { Party } from '@/machines/event-record'
import type { SeatReview } from '@/simulation/seat/types'
import { plural } from '@/ui/shared/format'
import { fromDetails } from '@/ui/state/case'
import { gameText, gameWords, points } from './game-words'

export type DebriefSentence = { readonly head: string; readonly says: string }

/** Three sentences on how a seat was played: the best move, the costliest, and what the model would do. */
export const debriefWords = fromDetails((open, details) => {
  const { actName } = gameWords(open, details)

  function sentencesOf(review: SeatReview, seat: Party): readonly DebriefSentence[] {
    const { stops, bestMove, costliestMove } = review
    const nameAt = (at: number, event: string) => {
      const view = stops[at]?.stop.before.view
      return view === undefined ? event : `“${actName(event, seat, view)}”`
    }
    const when = (at: number) => `week ${stops[at]?.stop.week ?? 0}, you chose ${nameAt(at, stops[at]?.event ?? '')}`
    const worthOf = (by: number) => plural(Number(points(by)), 'point')
    const told = costliestMove?.stop ?? bestMove?.stop ?? 0
    const usual = stops[told]?.worth.options.toSorted((a, b) => b.modelChance - a.modelChance)[0]
    return [
      {
        head: gameText.best,
        says:
          bestMove === undefined
            ? gameText.noBest
            : `${when(bestMove.stop)}; ${nameAt(bestMove.stop, bestMove.other)} was worth ${worthOf(bestMove.ahead)} less.`,
      },
      {
        head: gameText.costliest,
        says:
          costliestMove === undefined
            ? gameText.noCost
            : costliestMove.better === stops[costliestMove.stop]?.event
              ? `${when(costliestMove.stop)}, and kept to it too long: that cost ${worthOf(costliestMove.lost)}.`
              : `${when(costliestMove.stop)}; ${nameAt(costliestMove.stop, costliestMove.better)} was worth ${worthOf(costliestMove.lost)} more.`,
      },
      ...(usual === undefined
        ? []
        : [
            {
              head: gameText.model,
              says: `in week ${stops[told]?.stop.week ?? 0}, in your seat, it would most often choose ${nameAt(told, usual.event)}.`,
            },
          ]),
    ]
  }

  /** The same as a text to paste, with its code and the address of the game in `rest`. */
  const report = (
    review: SeatReview,
    seat: Party,
    head: string,
    ending: string,
    rest: readonly (string | undefined)[],
  ): string =>
    [
      head,
      `${review.score} ${gameText.score}`,
      ...sentencesOf(review, seat).map((one) => `${one.head} ${one.says}`),
      ending,
      ...rest,
    ]
      .filter((line) => line !== undefined)
      .join('\n')

  return { sentencesOf, report }
})
