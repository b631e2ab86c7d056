import { lazy } from 'react'
import type { PlaceName } from '@/simulation/link/places'
import { Outlook } from './outlook/outlook'

/** What is drawn in each place; all but the first are loaded when they are first opened. */
export const placeViews = {
  outlook: Outlook,
  step: lazy(async () => ({ default: (await import('./step/step')).Step })),
  analyse: lazy(async () => ({ default: (await import('./analyse/analyse')).Analyse })),
  cases: lazy(async () => ({ default: (await import('./cases/cases')).Cases })),
} as const

export const openPlaces = Object.keys(placeViews) as readonly (keyof typeof placeViews & PlaceName)[]

export const isOpenPlace = (name: PlaceName): name is keyof typeof placeViews => Object.hasOwn(placeViews, name)
