import type { Lesson } from '../../lesson.types'
import { hundredFutures } from './hundred-futures'
import { ifIsNotDo } from './if-is-not-do'
import { notKnownOrChance } from './not-known-or-chance'
import { theClock } from './the-clock'
import { threatsThatTravel } from './threats-that-travel'
import { walkingAway } from './walking-away'

/** In the order of their numbers. */
export const lessons: readonly Lesson[] = [
  hundredFutures,
  notKnownOrChance,
  ifIsNotDo,
  walkingAway,
  theClock,
  threatsThatTravel,
]
