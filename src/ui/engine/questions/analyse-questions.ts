import { readSpread, type SpreadSplit, type Target } from '@/simulation/analyse'
import type { Handlers, Question } from './asking'
import { rangeDraws } from './range-draws'

export type AnalyseQuestions = {
  /** How much of the spread of a target is what we do not know, and how much is chance. */
  readonly spread: Question<{ readonly target: Target }, SpreadSplit>
}

export const analyseHandlers: Handlers<AnalyseQuestions> = {
  spread: async (ask, asking) => {
    const table = await rangeDraws(ask, asking)
    return table === undefined ? undefined : readSpread(table, ask.target)
  },
}
