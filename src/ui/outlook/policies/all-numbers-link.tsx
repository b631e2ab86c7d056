import { useCase } from '@/ui/state/case'
import { caseNumbers } from '@/ui/state/case-numbers'
import { pageState } from '@/ui/state/page-state'
import classes from './policies.module.css'
import { policiesText } from './policy-words'

/** To every number of the case, one by one. */
export function AllNumbersLink() {
  const { goTo } = useCase(pageState)
  const { numberCards } = useCase(caseNumbers)
  return (
    <button
      type="button"
      className={`so-link ${classes.all}`}
      onClick={() => goTo('analyse', { section: 'numbers', options: {} })}
    >
      {policiesText.all(numberCards.length)}
    </button>
  )
}
