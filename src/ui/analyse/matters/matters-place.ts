import type { Span, Target } from '@/simulation/analyse/types'
import type { Place } from '@/simulation/link/places'
import { caseGroups } from '@/ui/shared/case-groups'
import { fromCase } from '@/ui/state/case'
import { targetWords } from './target-words'

export const mattersViews = ['tornado', 'one', 'two', 'slopes', 'sobol', 'goal'] as const
export type MattersView = (typeof mattersViews)[number]

export const sobolSamples = [32, 64, 128, 256] as const

/** Where the reader stands in What matters. */
export type MattersPlace = {
  readonly view: MattersView
  readonly target: Target
  readonly x: string | undefined
  readonly y: string | undefined
  readonly span: Span
  /** Wished futures of 100. */
  readonly goal: number | undefined
  readonly isAll: boolean
  readonly samples: (typeof sobolSamples)[number]
}

export const mattersPlace = fromCase((open) => {
  const { firstGroup } = caseGroups(open)
  const { isTarget } = targetWords(open)
  const number = (id: string | undefined) => open.negotiation.parameters.find((one) => one.id === id)?.id

  /** The typed place of a link's options; what it does not know reads as its default. */
  function mattersPlaceOf({ options }: Place): MattersPlace {
    const goal = Number(options.goal)
    return {
      view: mattersViews.find((view) => view === options.view) ?? 'tornado',
      target: options.for !== undefined && isTarget(options.for) ? options.for : firstGroup,
      x: number(options.x),
      y: number(options.y),
      span: options.span === 'rail' ? 'rail' : 'range',
      goal: options.goal !== undefined && goal <= 100 ? goal : undefined,
      isAll: options.show === 'all',
      samples: sobolSamples.find((samples) => String(samples) === options.samples) ?? 256,
    }
  }

  /** The default needs no option. */
  const optionOfTarget = (target: Target): string | undefined => (target === firstGroup ? undefined : target)

  return { mattersPlaceOf, optionOfTarget }
})
