import type { LessonSee as See } from '@/scenarios/lesson.types'
import type { LessonValues } from '@/simulation/lessons/claims'
import { type GuessedFigure, LessonBars } from './lesson-bars'
import { LessonDoubt } from './lesson-doubt'
import { LessonPlay } from './lesson-play'
import type { LessonCase } from './use-lesson-case'

type LessonSeeProps = {
  readonly see: See
  readonly of: LessonCase
  readonly values: LessonValues | undefined
  readonly guessed?: GuessedFigure | undefined
  /** It has been seen before: all of it at once, and no more than stands beside a question. */
  readonly isSecond?: boolean
}

/** What there is to see in a lesson, or in its second case. */
export function LessonSee({ see, of, values, guessed, isSecond = false }: LessonSeeProps) {
  if (see.kind === 'bars') return <LessonBars views={see.views} values={values} guessed={guessed} isOpen={isSecond} />
  const { group, counted } = see
  // A lesson about one share has it as its first figure.
  const share = Object.values(values ?? {})[0]
  const View = see.kind === 'play' ? LessonPlay : LessonDoubt
  return <View of={of} group={group} counted={counted} share={share} isBrief={isSecond} />
}
