import type { Scheduling } from '@/engine'

/** What a week asks, in this order. Each draws at most one event in the state that the ones before it left. */
export const QUESTIONS = ['trade', 'beijing', 'sale', 'field', 'law'] as const

/** A deadline comes after its week's questions. */
export const SCHEDULING: Scheduling = 'follows'

/** The kinds of week that the calendar tells apart and the likelihood table prices; the engine knows them by index. */
export const WEEK_KINDS = ['ordinary', 'nearDeadline'] as const

export const weekKind = (name: (typeof WEEK_KINDS)[number]): number => WEEK_KINDS.indexOf(name)
