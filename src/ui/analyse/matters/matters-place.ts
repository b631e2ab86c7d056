import { isParameterId, type ParameterId } from '@/scenarios/forced-sale/parameter-catalogue'
import type { Span, Target } from '@/simulation/analyse/types'
import type { Place } from '@/simulation/link/places'
import { fromCase } from '@/ui/state/case'
import { targetWords } from './target-words'

export const mattersViews = ['tornado', 'one', 'two', 'slopes', 'sobol', 'goal'] as const
export type MattersView = (typeof mattersViews)[number]

export const sobolSamples = [32, 64, 128, 256] as const

/** Where the reader stands in What matters. */
export type MattersPlace = {
  readonly view: MattersView
  readonly target: Target
  readonly x: ParameterId | undefined
  readonly y: ParameterId | undefined
  readonly span: Span
  /** Wished futures of 100. */
  readonly goal: number | undefined
  readonly isAll: boolean
  readonly samples: (typeof sobolSamples)[number]
}

const number = (id: string | undefined): ParameterId | undefined =>
  id !== undefined && isParameterId(id) ? id : undefined

export const mattersPlace = fromCase((open) => {
  const { isTarget } = targetWords(open)

  /** The typed place of a link's options; what it does not know reads as its default. */
  function mattersPlaceOf({ options }: Place): MattersPlace {
    const goal = Number(options.goal)
    return {
      view: mattersViews.find((view) => view === options.view) ?? 'tornado',
      target: options.for !== undefined && isTarget(options.for) ? options.for : 'sold',
      x: number(options.x),
      y: number(options.y),
      span: options.span === 'rail' ? 'rail' : 'range',
      goal: options.goal !== undefined && goal <= 100 ? goal : undefined,
      isAll: options.show === 'all',
      samples: sobolSamples.find((samples) => String(samples) === options.samples) ?? 256,
    }
  }

  return { mattersPlaceOf }
})

/** The default needs no option. */
export const optionOfTarget = (target: Target): string | undefined => (target === 'sold' ? undefined : target)
