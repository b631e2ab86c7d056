import type { GoalAnswer, GoalResult, Target } from '@/simulation/analyse/types'
import { plural, trimmed } from '@/ui/shared/format'
import { fromCase } from '@/ui/state/case'
import { chanceWords, numberText } from './number-text'
import { targetWords } from './target-words'

export const goalSentences = fromCase((open) => {
  const { targetName } = targetWords(open)
  const { valueText, nameOf } = numberText(open)

  const goalText = {
    ask: (target: Target) => `What would it take for “${targetName(target)}” to come about in`,
    unit: 'of 100 futures?',
    find: 'Find the smallest changes',
    searching: 'Searching: every step is an exact answer or a look at the slopes. It takes some seconds.',
    stopped: 'Stopped before anything was found.',
    load: 'Load these numbers',
    note: 'Smallest: the sum of each change divided by half of its number’s range, inside the ranges, as far as the search finds it. The second and third way leave out the leading number of those before.',
    empty: 'Type a chance and let the search find the numbers that would bring it.',
    cost: (cost: number) => `in all ${trimmed(cost, 2)} half-ranges`,
    half: (halfRanges: number, atEnd: boolean) => `${trimmed(halfRanges, 2)} half-ranges${atEnd ? ', to its end' : ''}`,
    title: (index: number) => ['First way', 'Second way', 'Third way'][index] ?? `Way ${index + 1}`,
    more: (count: number) => `and ${plural(count, 'more number')}`,
    nearest: 'As near as the ranges allow',
  }

  /** What the search found, in a sentence. */
  function goalWords(result: GoalResult, target: Target, wished: number): string {
    const name = `“${targetName(target)}”`
    switch (result.kind) {
      case 'there':
        return `${name} is there already: ${chanceWords(result.now)}.`
      case 'found':
        return `From ${chanceWords(result.now)} to ${wished} in 100: ${plural(result.answers.length, 'way')}, the smallest first.`
      case 'outOfReach':
        return `No change inside the ranges brings ${name} to ${wished} in 100. The nearest that was found is ${chanceWords(result.best.chance)}, with ${plural(result.best.moves.length, 'number')} moved.`
    }
  }

  /** "8 % → 12.5 %" */
  const moveWords = ({ id, from, to }: GoalAnswer['moves'][number]): string =>
    `${valueText(id, from)} → ${valueText(id, to)}`

  const moveName = (id: string): string => nameOf(id)

  return { goalText, goalWords, moveWords, moveName }
})

/** The wished chance: so many of 100 futures. */
export const wishLimits = { min: 0, max: 100, isWhole: true, marks: { '%': 0 } }
