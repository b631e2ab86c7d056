import { useCase } from '@/ui/state/case'
import { pageState } from '@/ui/state/page-state'

type LessonLinkProps = {
  /** Counted from 1. */
  readonly lesson: number
  readonly label: string
}

/** The way to a lesson, where the open negotiation tells any. */
export function LessonLink({ lesson, label }: LessonLinkProps) {
  const { negotiation } = useCase()
  const { goTo } = useCase(pageState)
  if (negotiation.loadLessons === undefined) return null
  return (
    <button
      type="button"
      className="so-link"
      onClick={() => goTo('learn', { section: 'lessons', options: { at: `l${lesson}` } })}
    >
      {label}
    </button>
  )
}
