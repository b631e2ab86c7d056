import type { Place } from '@/simulation/link/places'

export const compareViews = ['pairs', 'bars', 'weeks', 'table'] as const
type CompareView = (typeof compareViews)[number]

/** How the tray is compared: as chosen, else two as pairs and more as bars. */
export const compareView = ({ as }: Place['options'], count: number): CompareView =>
  compareViews.find((view) => view === as) ?? (count === 2 ? 'pairs' : 'bars')
