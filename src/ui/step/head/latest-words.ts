import { foremostEvent, type Pending, type StepWeek, toldOrder } from '@/simulation/step'
import type { WeekShares } from '@/simulation/types'
import { plural } from '@/ui/shared/format'
import { fromCase } from '@/ui/state/case'
import { lineWords } from '../line/line-words'
import { toldOnce } from '../told-once'
import { thisWeekWords } from '../week/week-words'

export type Latest = {
  readonly before: string
  readonly headline: string
  readonly after: string
  /** Whose headline it is: the event that the week is remembered for. */
  readonly event?: string
}

export const latestHeadlines = fromCase((open) => {
  const { headlineOf } = thisWeekWords(open)
  const { moveWords } = lineWords(open)

  const sentence = (events: readonly string[]): string => `${toldOnce(events).map(headlineOf).join('. ')}.`

  /**
   * What the last press brought: the quiet weeks before the latest headline, the headline itself, and after it what it did
   * to the endings or how quiet it has been since. An own decision that is due in a week that has begun comes before all of it.
   */
  function latestWords(
    passed: readonly StepWeek[],
    week: number,
    line: readonly WeekShares[] | undefined,
    pending: Pick<Pending, 'kind' | 'week' | 'steps' | 'events'> | undefined,
  ): Latest {
    const due = pending === undefined ? [] : [...pending.steps.flatMap((step) => step.events), ...pending.events]
    if (pending !== undefined && (pending.kind === 'answer' || due.length > 0)) {
      const quiet = pending.week - 1 - (passed.findLast(({ events }) => events.length > 0)?.week ?? 0)
      const before = quiet > 0 ? `${plural(quiet, 'quiet week')}, then ` : ''
      const headline = due.length === 0 ? '' : sentence(due)
      const after = pending.kind === 'move' ? ' Your move is due.' : ' Your answer is due.'
      return { before, headline, after, ...(due.length === 0 ? {} : { event: due.at(-1) ?? '' }) }
    }
    if (week === 0) return { before: 'Nothing has happened yet.', headline: '', after: '' }
    const headlines = passed.filter(({ events }) => events.length > 0)
    const [earlier, last] = [headlines.at(-2), headlines.at(-1)]
    if (last === undefined) return { before: `${plural(week, 'quiet week')}.`, headline: '', after: '' }
    const waited = last.week - (earlier?.week ?? 0) - 1
    const since = week - last.week
    const before = waited > 0 ? `${plural(waited, 'quiet week')}, then ` : ''
    const moved = moveWords(line?.[last.week - 1], line?.[last.week])
    const after = since > 0 ? ` ${plural(since, 'quiet week')} since.` : moved === '' ? '' : ` ${moved}`
    const told = toldOrder(open.negotiation, last.steps)
    return {
      before,
      headline: told.map(({ events }) => sentence(events)).join(' '),
      after,
      event: foremostEvent(open.negotiation, last.steps) ?? '',
    }
  }

  return { latestWords }
})
