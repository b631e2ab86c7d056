import { claimOf } from '@/machines/event-record'
import { foremostEvent, type StepWeek, toldOrder, topicRank } from '@/simulation/step'
import { plural } from '@/ui/shared/format'
import { runWords } from '@/ui/shared/run-words'
import { fromCase } from '@/ui/state/case'
import { toldOnce } from '../told-once'
import { thisWeekWords } from '../week/week-words'

/** Two events of one cause share a headline as long as it can be read at a glance. */
const MOST_WORDS = 14
const MOST_BESIDE = 4

export type Told = {
  readonly headline: string
  readonly meaning: string
  /** What else that week brought, as the part of a sentence, with the event it is about. */
  readonly beside: readonly { readonly event: string; readonly claim: string }[]
}

export const storyText = {
  view: 'How the future is told',
  story: 'Story',
  experts: 'Experts’ view',
  begins: 'The story begins.',
  quiet: 'A quiet week.',
  since: (weeks: number, headline: string) => `${plural(weeks, 'week')} ago: ${headline}.`,
  nothingYet: 'Nothing has been in the news yet.',
  sameWeek: 'In the same week ',
  future: (run: number) => `future ${run + 1}`,
  another: 'another future',
  anotherFuture: 'Another future',
  sameSeat: 'Same future, your seat',
  toEnd: 'To the end',
  before: (count: number) => `What happened before (${plural(count, 'headline')})`,
  lanes: 'Where things stand',
  lanesHint: 'Choose one to see where it can go.',
  makeTitle: 'Or make it happen yourself',
  makeHead: (count: string) => `then ${count}, of 100`,
  more: (count: number) => `${count} more`,
  fewer: 'fewer',
  chance: (count: string) => `${count} in 100 weeks like this`,
  aboutChance: (label: string) => `How likely: ${label}`,
  turned: 'What turned it',
  numbers: 'Show the numbers',
  chart: (what: string) => `${what} of 100, week by week`,
}

export const storyWords = fromCase((open) => {
  const { events, deadline } = open.negotiation
  const { inWords } = runWords(open)
  const { headlineOf, explanationOf } = thisWeekWords(open)

  /** An event within a sentence: "Beijing refuses the deal". */
  const claimWords = (event: string): string => {
    const meta = events[event]
    return meta === undefined ? event : inWords(claimOf(meta.clause))
  }

  /** What is told of a cause and its answers: how it begins, what the calendar brings left out, and how it ends where that is the greater news. */
  function newsOf(path: readonly string[]): readonly [first: string, greater?: string] {
    const told = toldOnce(path).filter((event, _, all) => all.length === 1 || event !== deadline?.event)
    const [first = ''] = told
    const last = told.at(-1) ?? first
    return topicRank(open.negotiation, last) < topicRank(open.negotiation, first) ? [first, last] : [first]
  }

  /** A cause and its greater answer as one line, as long as that can be read at a glance. */
  function joined(path: readonly string[]): string {
    const [first, greater] = newsOf(path)
    if (greater === undefined) return headlineOf(first)
    const both = `${headlineOf(first)}, and ${claimWords(greater)}`
    return both.split(' ').length <= MOST_WORDS ? both : headlineOf(greater)
  }

  /** A week with something in the news: its headline, what that means, and what else happened. */
  function toldWeek({ steps }: Pick<StepWeek, 'steps'>): Told {
    const [first, ...others] = toldOrder(open.negotiation, steps)
    return {
      headline: `${joined(first?.events ?? [])}.`,
      meaning: explanationOf(foremostEvent(open.negotiation, steps) ?? ''),
      beside: others.slice(0, MOST_BESIDE).map(({ events: path }) => {
        const event = newsOf(path).at(-1) ?? ''
        return { event, claim: `${claimWords(event)}.` }
      }),
    }
  }

  return { claimWords, joined, toldWeek }
})
