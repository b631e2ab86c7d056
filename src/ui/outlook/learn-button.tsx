import { Button } from '@mantine/core'
import { useCase } from '@/ui/state/case'
import { pageState } from '@/ui/state/page-state'
import { outlookText } from './answer-words'

/** On to the first lesson that is not done; to their list where all are, or where they cannot be loaded. */
export function LearnButton() {
  const { negotiation } = useCase()
  const { goTo } = useCase(pageState)
  const { loadLessons } = negotiation
  if (loadLessons === undefined) return null
  const open = async () => {
    const at = await Promise.all([loadLessons(), import('@/ui/state/kept-lessons')])
      .then(([lessons, { firstUnfinishedLesson }]) => firstUnfinishedLesson(lessons.map(({ id }) => id)))
      .catch(() => undefined)
    goTo('learn', { section: 'lessons', options: at === undefined ? {} : { at } })
  }
  return <Button onClick={() => void open()}>{outlookText.learn}</Button>
}
