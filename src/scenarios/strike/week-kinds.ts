import type { Scheduling } from '@/engine'

/** What a week asks, in this order. Each draws at most one event in the state that the ones before it left. */
export const QUESTIONS = ['offers', 'vote', 'pressure', 'mediator', 'law'] as const

/** The contract's last day comes after its week's questions. */
export const SCHEDULING: Scheduling = 'follows'

/** The kinds of week that the calendar tells apart and the likelihood table prices; the engine knows them by index. */
export const WEEK_KINDS = ['ordinary', 'nearExpiry'] as const

export const weekKind = (name: (typeof WEEK_KINDS)[number]): number => WEEK_KINDS.indexOf(name)
