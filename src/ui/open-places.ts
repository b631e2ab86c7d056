import type { PlaceName } from '@/simulation/link/places'
import { lazyPart } from '@/ui/shared/lazy-part'
import { Outlook } from './outlook/outlook'

/** What is drawn in each place; all but the first are loaded when they are first opened. */
export const placeViews = {
  outlook: Outlook,
  step: lazyPart(async () => (await import('./step/step')).Step),
  analyse: lazyPart(async () => (await import('./analyse/analyse')).Analyse),
  cases: lazyPart(async () => (await import('./cases/cases')).Cases),
  learn: lazyPart(async () => (await import('./learn/learn')).Learn),
} as const

export const openPlaces = Object.keys(placeViews) as readonly (keyof typeof placeViews & PlaceName)[]

export const isOpenPlace = (name: PlaceName): name is keyof typeof placeViews => Object.hasOwn(placeViews, name)
