import type { NewsFigure } from '@/scenarios/news.types'
import { newsFigure } from '@/simulation/news/news-figure'
import type { Handlers, Question } from './asking'

export type NewsQuestions = {
  /** What the model says to a claim of a report, figure by figure. */
  readonly news: Question<{ readonly figures: readonly NewsFigure[] }, readonly number[]>
}

export const newsHandlers: Handlers<NewsQuestions> = {
  news: ({ recipe, figures }, { negotiation, scenario, caseOf }) =>
    Promise.all(
      figures.map(async (figure) =>
        newsFigure(
          negotiation,
          figure.case === undefined ? scenario : await caseOf({ ...recipe, scenario: figure.case }),
          figure,
        ),
      ),
    ),
}
