import type { Lesson } from '@/scenarios/lesson.types'
import type { WhatIf } from '@/simulation/types'
import { useCase } from '@/ui/state/case'
import { caseNumbers } from '@/ui/state/case-numbers'
import { pageState } from '@/ui/state/page-state'
import { lessonText } from './lesson-words'

/** Takes the futures of a lesson's figure to Outlook, as changes and conditions; nothing where the lesson is of another case. */
export function OpenInOutlook({ lesson }: { readonly lesson: Lesson }) {
  const { scenario } = useCase()
  const { actions, goTo } = useCase(pageState)
  const { cardOf } = useCase(caseNumbers)
  const figure = lesson.figures.find(({ id }) => id === lesson.open)
  if (figure === undefined || scenario.id !== lesson.case) return null
  const open = () => {
    const changes = Object.entries(figure.changes ?? {}).map(([id, change]): [string, number] => [
      id,
      'to' in change ? change.to : change.times * (cardOf(id)?.value ?? 0),
    ])
    actions.set({ changes: Object.fromEntries(changes), conditions: (figure.given ?? []) as readonly WhatIf[] })
    goTo('outlook', { section: undefined, options: {} })
  }
  return (
    <button type="button" className="so-link" onClick={open}>
      {lessonText.openInOutlook}
    </button>
  )
}
