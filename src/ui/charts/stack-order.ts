import type { Group } from '@/simulation/types'

/** The bands of stacked endings from the bottom up; what is not settled lies on top and stays empty. */
export const stackOrder = ['sold', 'kept', 'banned', 'unresolved'] as const satisfies readonly Group[]
