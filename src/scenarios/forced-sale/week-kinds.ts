import type { Scheduling } from '@/engine'

/** What a week asks: one headline of all that can happen. */
export const QUESTIONS = ['headline'] as const

/** A deadline takes its week's headline. */
export const SCHEDULING: Scheduling = 'replaces'

/** The kinds of week that the calendar tells apart and the likelihood table prices; the engine knows them by index. */
export const WEEK_KINDS = ['ordinary', 'nearDeadline'] as const

export const weekKind = (name: (typeof WEEK_KINDS)[number]): number => WEEK_KINDS.indexOf(name)
