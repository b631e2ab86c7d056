import { type ComponentType, lazy } from 'react'

export type AnalyseSection = {
  /** As in the link, and the name of its folder. */
  readonly id: string
  readonly title: string
  /** The question it answers, under its title. */
  readonly question: string
  readonly View: ComponentType
}

/** The sections of Analyse in the order of its list; each is loaded when it is first opened. */
export const analyseSections: readonly [AnalyseSection, ...AnalyseSection[]] = [
  {
    id: 'numbers',
    title: 'Numbers',
    question: 'Every number, payoff and date of the case. Change one and watch the answer.',
    View: lazy(async () => ({ default: (await import('./numbers/numbers-section')).NumbersSection })),
  },
]

export const sectionOf = (id: string | undefined): AnalyseSection =>
  analyseSections.find((section) => section.id === id) ?? analyseSections[0]
